#include "udveksling/post/runde.hpp"

#include <algorithm>
#include <utility>

#include "store/post.hpp"
#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::int64_t kPortion = 100;

Udgaaende som_udgaaende(sager::Paabegyndt&& p, const Rundevalg& valg, Tidspunkt nu) {
  Udgaaende u{.meddelelse = std::move(p.meddelelse),
              .uuid = std::move(p.uuid),
              .besked_id = std::move(p.besked_id),
              .bilag = {},
              .cpr = std::move(p.cpr),
              .nu = nu};
  if (!p.token.empty())
    u.meddelelse.tekst =
        med_link(u.meddelelse.tekst, linkadresse(valg.basis_url, p.linksti, p.token));
  for (std::size_t i = 0; i < p.indhold.size(); ++i)
    u.bilag.push_back({u.meddelelse.bilagsnavne.at(i), std::move(p.indhold[i])});
  return u;
}

Afleveret proev(sager::Paabegyndt&& p, Udgang& udgang, const Rundevalg& valg, Tidspunkt nu) {
  if (!p.mangel.empty()) return {.skridt = Postskridt::afvist, .grund = p.mangel};
  return udgang.aflever(som_udgaaende(std::move(p), valg, nu));
}

struct Forsoegets {
  MeddelelseId id;
  std::int32_t nr = 0;
  Tidspunkt venter_siden;
};

sager::Postudfald udfald(const Afleveret& a, const Forsoegets& f, const Rundevalg& valg,
                         Tidspunkt nu) {
  if (a.skridt != Postskridt::venter) return {a.skridt, a.grund, std::nullopt};
  const bool for_laenge = nu.sekunder - f.venter_siden.sekunder >= valg.opgiv_efter;
  if (for_laenge && f.nr >= valg.opgiv_efter_forsoeg)
    return {Postskridt::opgivet, a.grund, std::nullopt};
  return {Postskridt::venter, a.grund, Tidspunkt{nu.sekunder + pause_efter(f.nr, valg)}};
}

void tael(Rundesvar& svar, Postskridt skridt) {
  ++svar.behandlet;
  svar.afsendt += skridt == Postskridt::afsendt ? 1 : 0;
  svar.i_mappe += skridt == Postskridt::i_mappe ? 1 : 0;
  svar.afvist += skridt == Postskridt::afvist ? 1 : 0;
  svar.opgivet += skridt == Postskridt::opgivet ? 1 : 0;
  svar.venter += skridt == Postskridt::venter ? 1 : 0;
}

// What a round works with.
struct Redskaber {
  store::Forbindelse& db;
  Udgang& udgang;
  const Rundevalg& valg;
  const Omgivelser& o;
};

// One message; false when the round is over.
bool send_en(const Redskaber& r, MeddelelseId id, Rundesvar& svar) {
  const sager::Postur ur = r.o.ur();
  auto begyndt = sager::begynd_forsoeg(r.db, id, ur, {r.valg.hvem, r.valg.afsender});
  if (!begyndt || !begyndt.value()) return true;  // somebody else has it, or the database is busy
  sager::Paabegyndt& p = *begyndt.value();
  const Forsoegets f{id, p.meddelelse.forsoeg, p.venter_siden};
  const Afleveret a = proev(std::move(p), r.udgang, r.valg, ur.nu);
  const sager::Postur bagefter = r.o.ur();
  const auto u = udfald(a, f, r.valg, bagefter.nu);
  // A failure here is the database's: the lease runs out and the message is tried again.
  const auto skrevet = sager::registrer_udfald(r.db, id, bagefter, u);
  if (skrevet) tael(svar, u.skridt);
  if (a.vej_lukket) {
    svar.vej_lukket = true;
    svar.grund = a.grund;
  }
  return !a.vej_lukket;
}

}  // namespace

std::int64_t pause_efter(std::int32_t forsoeg, const Rundevalg& valg) {
  std::int64_t pause = valg.foerste_pause;
  for (std::int32_t i = 1; i < forsoeg && pause < valg.laengste_pause; ++i) pause *= 2;
  return std::min(pause, valg.laengste_pause);
}

Rundesvar send_forfaldne(store::Forbindelse& db, Kanal kanal, Udgang& udgang, const Rundevalg& valg,
                         const Omgivelser& o) {
  const Redskaber redskaber{db, udgang, valg, o};
  Rundesvar svar;
  for (bool igen = true; igen;) {
    const auto foer = svar.behandlet;
    const auto ids = store::list_forfaldne(db, kanal, o.ur().nu, kPortion);
    for (const auto id : ids)
      if (o.stop() || !send_en(redskaber, id, svar)) return svar;
    // A portion of which nothing could be taken would be read for ever.
    igen = !ids.empty() && svar.behandlet > foer;
  }
  return svar;
}

}  // namespace nytte::udveksling
