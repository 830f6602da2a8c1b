#include "udveksling/dfdg/afstem.hpp"

#include <utility>

#include "sager/dfdg/afstemning.hpp"
#include "sager/registrering/registrering.hpp"

namespace nytte::udveksling {
namespace {

constexpr int kHoejstBeskeder = 1'000;  // of one kind in one pass

class Afstemning {
 public:
  Afstemning(store::Forbindelse& db, Dfdgport& port, const std::string& navn,
             const Dfdgomgivelser& o)
      : db_(db), port_(port), navn_(navn), o_(o) {}

  Afstemningssvar koer() {
    for (const auto kommune : sager::afstemningskommuner(db_)) {
      const auto begyndt = o_.ur();
      const auto foer = ud_;
      for (const auto borger : sager::afstemningsborgere(db_, kommune, begyndt.i_dag))
        if (!en(kommune, borger)) return ud_;
      (void)sager::gem_afstemningsrunde(db_, begyndt, kommune, ud_.borgere - foer.borgere,
                                        ud_.fejlede - foer.fejlede);
    }
    return ud_;
  }

 private:
  // False: it makes no sense to go on.
  bool en(Kommunekode kommune, BorgerId borger) {
    if (o_.stop && o_.stop()) return ud_.faerdig = false;
    const auto b = sager::laes_afstemningsborger(db_, kommune, borger);
    if (!b) return true;
    ++ud_.borgere;
    const auto svar =
        port_.laes_aktiviteter({.anmodning = navn_ + "-" + std::to_string(ud_.borgere),
                                .cpr = b.value().cpr,
                                .afsender = b.value().afsender});
    if (!svar.post) {
      ++ud_.fejlede;
      if (svar.svar.vej_lukket) ud_.faerdig = false;
      return !svar.svar.vej_lukket;
    }
    const auto aabne = sager::gem_afstemning(db_, o_.ur(), b.value(), kommune, *svar.post);
    if (aabne) ud_.forskelle += aabne.value();
    return true;
  }

  store::Forbindelse& db_;
  Dfdgport& port_;
  const std::string& navn_;
  const Dfdgomgivelser& o_;
  Afstemningssvar ud_;
};

// False: there is no more to fetch now.
bool hent_en(store::Forbindelse& db, Dfdgport& port, Beskedtype type, const Registerkald& k,
             std::pair<const Dfdgomgivelser&, Hentesvar&> ud) {
  auto svar = port.hent_besked(type, k);
  ud.second.vej_lukket |= !svar.post && svar.svar.vej_lukket;
  if (!svar.post && !svar.svar.vej_lukket) ++ud.second.ulaeselige;
  if (!svar.post || !*svar.post) return false;
  auto& ind = **svar.post;
  ind.besked.afsender = "registerets kø";
  const auto modtaget = sager::modtag_besked(db, ud.first.ur(), ind);
  if (!modtaget) return false;
  // Also a conflict is kept, as a fact: it may not stop what comes after it.
  if (modtaget.value() == sager::Modtagelse::konflikt) ++ud.second.konflikter;
  if (modtaget.value() == sager::Modtagelse::ny) ++ud.second.nye;
  if (modtaget.value() == sager::Modtagelse::gentaget) ++ud.second.gentagne;
  return port.kvitter(ind.besked.besked_id, k).art == Svarart::taget;
}

}  // namespace

Afstemningssvar afstem_register(store::Forbindelse& db, Dfdgport& port, const std::string& navn,
                                const Dfdgomgivelser& omgivelser) {
  return Afstemning(db, port, navn, omgivelser).koer();
}

Hentesvar hent_beskeder(store::Forbindelse& db, Dfdgport& port, const std::string& navn,
                        const Dfdgomgivelser& omgivelser) {
  Hentesvar ud;
  int nummer = 0;
  for (const auto kommune : sager::afstemningskommuner(db)) {
    const auto m = sager::find_myndighed(db, kommune);
    for (const auto type : alle<Beskedtype>())
      for (int i = 0; i < kHoejstBeskeder; ++i) {
        if (ud.vej_lukket || (omgivelser.stop && omgivelser.stop())) return ud;
        const Registerkald k{.anmodning = navn + "-" + std::to_string(++nummer),
                             .cpr = {},
                             .afsender = {m.kode, m.navn, m.organisationstype, "nytte", {}}};
        if (!hent_en(db, port, type, k, {omgivelser, ud})) break;
      }
  }
  return ud;
}

}  // namespace nytte::udveksling
