#include "sager/raad/raadssag.hpp"

#include "sager/ansoegning/tilstand.hpp"
#include "store/ansoegning.hpp"

namespace nytte::sager {
namespace {

// Nothing for a draft, and for what was never sent.
std::optional<Raadssag> laes(store::Forbindelse& db, const store::Ansoegningsraekke& r) {
  auto indsendt = store::list_indsendelser(db, r.id);
  if (indsendt.empty()) return std::nullopt;
  std::vector<Ansoegningsskridt> skridt;
  std::vector<std::string> navne;
  for (auto& s : store::list_ansoegningsskridt(db, r.id)) {
    skridt.push_back(std::move(s.skridt));
    navne.push_back(std::move(s.navn));
  }
  auto a = som_ansoegning(r);
  a.indhold = indhold_af(indsendt.back());
  return Raadssag{std::move(a), std::move(skridt), std::move(navne), std::move(indsendt.back())};
}

}  // namespace

Resultat<Raadssag> laes_raadssag(store::Forbindelse& db, const Kontekst& k, AnsoegningId id) {
  const auto r = store::find_ansoegning(db, id);
  if (!r || k.bruger.raad.empty() || r->raad != k.bruger.raad)
    return Fejl(Fejlkode::findes_ikke, "ansoegning");
  auto sag = laes(db, *r);
  if (!sag) return Fejl(Fejlkode::findes_ikke, "ansoegning");
  return *std::move(sag);
}

std::vector<Raadssag> laes_raadssager(store::Forbindelse& db, const Kontekst& k) {
  store::Ansoegningsudvalg udvalg;
  udvalg.raad = k.bruger.raad;
  udvalg.kun_sendte = true;
  std::vector<Raadssag> ud;
  for (const auto& r : store::list_ansoegninger(db, udvalg, {.start = 0, .antal = 0}).raekker)
    if (auto sag = laes(db, r)) ud.push_back(*std::move(sag));
  return ud;
}

Resultat<void> kraev_skridt(const Raadssag& sag, std::int32_t skridt) {
  if (sag.skridt.empty() || sag.skridt.back().nr != skridt)
    return Fejl(Fejlkode::version_foraeldet, "skridt");
  return success();
}

Resultat<void> kraev_handling(const Raadssag& sag, Ansoegningshandling h) {
  if (efter(sag.ansoegning.tilstand, h, Aktoer::sekretariat)) return success();
  return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand",
              std::string(navn(sag.ansoegning.tilstand)));
}

}  // namespace nytte::sager
