#include "sager/post/haandter.hpp"

#include <mutex>

#include "model/dansk_tid.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/skridt.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDoegn = 86'400;
constexpr std::int64_t kMiddag = 12 * 3600;

std::mutex laas;
Postport& den_ene() {
  static Postport port;
  return port;
}

Resultat<void> kraev_administrator(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::administrator});
}

// An administrator sees no citizens.
void skjul(Meddelelse& m) {
  constexpr std::string_view kPladsholder = "{{link}}";
  if (m.borger) {
    m.modtager_navn = "Borgeren";
    m.tekst.clear();
  }
  for (auto sted = m.tekst.find(kPladsholder); sted != std::string::npos;
       sted = m.tekst.find(kPladsholder, sted))
    m.tekst.replace(sted, kPladsholder.size(), "[personligt link]");
}

Resultat<store::Postsag> hent(store::Forbindelse& db, const Kontekst& k, MeddelelseId id) {
  auto post = store::find_meddelelse(db, id);
  if (!post || post->meddelelse.kommune != k.bruger.kommune)
    return Fejl(Fejlkode::findes_ikke, "meddelelse");
  return *std::move(post);
}

Resultat<Meddelelse> gaa(store::Forbindelse& db, const Kontekst& k, const Posthandling& h,
                         const Skridt& s) {
  NYTTE_TRY(const auto post, hent(db, k, h.id));
  if (post.meddelelse.tilstand != h.tilstand) return Fejl(Fejlkode::version_foraeldet);
  NYTTE_TRY(auto m, tag_skridt(db, k, post, s));
  skjul(m);
  return m;
}

}  // namespace

void indstil_post(Postport port) {
  const std::lock_guard hold_fast(laas);
  den_ene() = std::move(port);
}

Postport postport() {
  const std::lock_guard hold_fast(laas);
  return den_ene();
}

Resultat<Postside> find_post(store::Forbindelse& db, const Kontekst& k, const Postoenske& oenske,
                             const Side& side) {
  NYTTE_TRY(kraev_administrator(k));
  return i_laesning(db, [&]() -> Resultat<Postside> {
    Postside ud{store::find_post(db, k.bruger.kommune, {oenske.tilstand, oenske.kanal}, side),
                store::count_post(db, k.bruger.kommune)};
    for (auto& m : ud.liste.raekker) skjul(m);
    return ud;
  });
}

Resultat<Postvisning> vis_post(store::Forbindelse& db, const Kontekst& k, MeddelelseId id) {
  NYTTE_TRY(kraev_administrator(k));
  return i_laesning(db, [&]() -> Resultat<Postvisning> {
    NYTTE_TRY(auto post, hent(db, k, id));
    skjul(post.meddelelse);
    const bool til_borger = post.meddelelse.borger.has_value();
    return Postvisning{std::move(post.meddelelse), til_borger, store::list_postforsoeg(db, id)};
  });
}

Resultat<Meddelelse> send_igen(store::Forbindelse& db, const Kontekst& k, const Posthandling& h,
                               Koersel koersel) {
  NYTTE_TRY(kraev_administrator(k));
  return i_transaktion(db, koersel,
                       [&] { return gaa(db, k, h, {.skridt = Postskridt::send_igen}); });
}

Resultat<Meddelelse> sendt_selv(store::Forbindelse& db, const Kontekst& k, const SendtSelv& s,
                                Koersel koersel) {
  NYTTE_TRY(kraev_administrator(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Meddelelse> {
    NYTTE_TRY(const auto post, hent(db, k, s.handling.id));
    Feltkontrol felter;
    const std::int64_t dagens_start = s.dag.dagnummer() * kDoegn;
    if (s.dag > k.i_dag || s.dag < dansk_dag(post.meddelelse.oprettet))
      felter.fejl(Fejlkode::dato_ugyldig, "dag",
                  "dagen skal ligge fra den dag, meddelelsen blev skrevet, til i dag");
    felter.valgfri("hvordan", s.hvordan, kNavnLaengde);
    NYTTE_TRY(felter.svar());
    const Tidspunkt tid{std::min(dagens_start + kMiddag, k.nu.sekunder)};
    return gaa(
        db, k, s.handling,
        {.skridt = Postskridt::sendt_selv, .grund = s.hvordan, .afsendt = tid, .dag = iso(s.dag)});
  });
}

Resultat<Eml> hent_eml(store::Forbindelse& db, const Kontekst& k, MeddelelseId id) {
  NYTTE_TRY(kraev_administrator(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Eml> {
    NYTTE_TRY(auto post, hent(db, k, id));
    Meddelelse& m = post.meddelelse;
    const auto port = postport();
    if (m.kanal != Kanal::mail || m.borger || !port.eml)
      return Fejl(Fejlkode::tilstand_tillader_ikke);
    skjul(m);
    noter(db, k,
          {.art = "meddelelse_hentet",
           .emne = m.emne,
           .noegle = m.noegle,
           .grund = {},
           .felter = {{"meddelelse", std::to_string(m.id.vaerdi)}, {"modtager", m.modtager_navn}}});
    return Eml{"meddelelse-" + std::to_string(m.id.vaerdi) + ".eml", port.eml(m, post.besked_id)};
  });
}

}  // namespace nytte::sager
