// The cases that may be why two figures differ.
#include <map>
#include <set>

#include "sager/afstemning/kilde.hpp"
#include "sager/fejlregistrering/find.hpp"
#include "store/afstemning.hpp"
#include "store/fagsystem.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kKant = 8;  // a day more than what counts as the edge

Registerstand stand_af(const store::Afstemningsplacering& p) {
  if (!p.register_) return Registerstand::ukendt;
  switch (*p.register_) {
    case Forsendelsestilstand::afvist:
      return Registerstand::afvist;
    case Forsendelsestilstand::venter:
    case Forsendelsestilstand::tilbageholdt:
      return Registerstand::venter;
    case Forsendelsestilstand::taget:
      return p.afviger ? Registerstand::afviger : Registerstand::sendt;
    case Forsendelsestilstand::erstattet:
    case Forsendelsestilstand::bortfaldet:
      break;
  }
  return Registerstand::ukendt;
}

Afstemningssag egen(const store::Afstemningsplacering& p) {
  Forloebsraekke r{.fra = p.fra, .til = p.til};
  r.person = p.person;
  r.ugeminutter = p.ugeminutter > 0 ? p.ugeminutter : -1;
  r.kommune = static_cast<std::int16_t>(p.kommune.tal());
  r.tilbud =
      p.saerligt_tilrettelagt ? Tilbud::saerligt_tilrettelagt_nytteindsats : Tilbud::nytteindsats;
  Afstemningssag ud{.raekke = r,
                    .sag = "placering " + std::to_string(p.id.vaerdi),
                    .borger = p.borger,
                    .register_ = stand_af(p),
                    .annulleret = p.annulleret};
  if (p.nu_i && *p.nu_i != p.kommune) {
    ud.flyttet_fra = p.kommune;
    ud.flyttet_til = p.nu_i;
  }
  return ud;
}

bool er_nytteindsats(Tilbud t) {
  return t == Tilbud::nytteindsats || t == Tilbud::saerligt_tilrettelagt_nytteindsats;
}

// Rows that the finder takes for nytteindsats typed as something else.
std::set<std::size_t> fejltastede(const std::vector<Kildeplacering>& raekker) {
  std::set<std::size_t> ud;
  for (const auto& f : find_fejlregistreringer(raekker, {}))
    if (f.type == Fejlregistreringstype::nytteindsats_som_virksomhedspraktik ||
        f.type == Fejlregistreringstype::nytteindsats_som_vejledning)
      ud.insert(f.raekke);
  return ud;
}

void saml_liste(store::Forbindelse& db, const Fagsystemimport& liste, Kommunekode kommune,
                const Publiceringsperiode& periode, std::vector<Afstemningssag>& ud) {
  std::vector<Kildeplacering> raekker;
  store::hver_kildeplacering(db, liste.id, [&](const Kildeplacering& r) {
    if (r.kommune == kommune) raekker.push_back(r);
  });
  const auto fejl = fejltastede(raekker);
  for (std::size_t i = 0; i < raekker.size(); ++i) {
    const auto& r = raekker[i];
    const bool rettes = fejl.contains(i);
    if (!r.fra || !r.til || !(er_nytteindsats(r.tilbud) || rettes)) continue;
    if (*r.til < periode.fra() - kKant || periode.til() + kKant < *r.fra) continue;
    Forloebsraekke f{.fra = *r.fra, .til = *r.til};
    f.ugeminutter =
        r.ugentlig_tid && r.ugentlig_tid->minutter() > 0 ? r.ugentlig_tid->minutter() : -1;
    f.kommune = static_cast<std::int16_t>(kommune.tal());
    f.tilbud = r.tilbud;
    Afstemningssag s{.raekke = f,
                     .sag = "linje " + std::to_string(r.linje) + " i " + liste.filnavn};
    if (rettes) s.rettelig_som = Tilbud::nytteindsats;
    ud.push_back(std::move(s));
  }
}

}  // namespace

std::vector<Afstemningssag> afstemningssager(store::Forbindelse& db, Kommunekode kommune,
                                             const Publiceringsperiode& periode) {
  std::vector<Afstemningssag> ud;
  for (const auto& p : store::list_afstemningsplaceringer(db, kommune, periode.fra() - kKant,
                                                          periode.til() + kKant))
    ud.push_back(egen(p));
  // Newest first: of each system the first of placements is the one that counts.
  std::set<Fagsystem> set;
  for (const auto& liste : store::list_fagsystemimporter(db, kommune)) {
    if (liste.liste != Fagsystemliste::placeringer || liste.erstattet) continue;
    if (set.insert(liste.system).second) saml_liste(db, liste, kommune, periode, ud);
  }
  return ud;
}

}  // namespace nytte::sager
