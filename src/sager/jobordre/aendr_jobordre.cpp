#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/jobordre/kontrol.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/opgave/opgave.hpp"
#include "sager/projekt/projekt.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

std::vector<Placering> placeringer_paa(store::Forbindelse& db, const Jobordre& j) {
  Placeringsfilter filter;
  filter.jobordre = j.id;
  std::vector<Placering> alle;
  for (auto& r : store::list_placeringer(db, j.kommune, filter, Placeringsorden::fra,
                                         Side{.start = 0, .antal = 100'000})
                     .raekker)
    alle.push_back(std::move(r.placering));
  return alle;
}

// The placements there must fit within what the order becomes.
Resultat<void> kontroller_plads(store::Forbindelse& db, const Jobordre& foer, const Jobordre& ny) {
  Feltkontrol felter;
  for (const auto& p : placeringer_paa(db, foer)) {
    const auto sidste = sidste_dag_paa_stedet(p);
    if (!sidste) continue;
    if (p.fra < ny.fra)
      felter.fejl(Fejlkode::tilstand_tillader_ikke, "fra", "en placering begynder " + iso(p.fra));
    if (*sidste > ny.til)
      felter.fejl(Fejlkode::tilstand_tillader_ikke, "til", "en placering slutter " + iso(*sidste));
  }
  const auto placerede = store::pladstal(db, foer.id, foer.fra).placerede;
  if (ny.pladser < placerede)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "pladser",
                std::to_string(placerede) + " er placeret samtidig");
  return felter.svar();
}

// More than the project was approved for when the order was made.
bool lover_mere(const Jobordre& foer, const Jobordre& ny) {
  return ny.pladser > foer.pladser || ny.fra < foer.fra || ny.til > foer.til;
}

Resultat<Jobordre> find_aaben(store::Forbindelse& db, const Kontekst& k, JobordreId id) {
  const auto j = store::find_jobordre(db, k.bruger.kommune, id);
  if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
  if (j->status != Jobordrestatus::aaben) return Fejl(Fejlkode::jobordre_lukket, "jobordre");
  return *j;
}

Registerhandling handling_for(Jobordrestatus status) {
  switch (status) {
    case Jobordrestatus::lukket:
      return Registerhandling::afslut;
    case Jobordrestatus::annulleret:
      return Registerhandling::annuller;
    case Jobordrestatus::aaben:
      break;
  }
  return Registerhandling::aendr;
}

Resultat<Jobordre> gem(store::Forbindelse& db, const Kontekst& k, Jobordre j, std::string_view art,
                       const std::string& grund) {
  NYTTE_TRY(j.version, store::update_jobordre(db, j));
  noter(db, k, jobordre_spor(art, j, grund));
  laeg_jobordre_i_koe(db, k, j.id, handling_for(j.status));
  return j;
}

}  // namespace

Resultat<Jobordre> aendr_jobordre(store::Forbindelse& db, const Kontekst& k, const Jobordre& ny,
                                  Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Jobordre> {
    NYTTE_TRY(const auto foer, find_aaben(db, k, ny.id));
    Jobordre j = ny;
    j.kommune = foer.kommune;
    j.nummer = foer.nummer;
    j.p_nummer = foer.p_nummer;
    j.status = foer.status;
    NYTTE_TRY(kontroller_jobordre(j, store::find_arbejdssted(db, j.p_nummer)));
    NYTTE_TRY(kontroller_plads(db, foer, j));
    if (j.projekt != foer.projekt || lover_mere(foer, j)) {
      NYTTE_TRY(kraev_godkendt_projekt(db, j.kommune, j));
    }
    NYTTE_TRY(kontroller_ordrens_opgaver(db, j, foer.opgaver));
    return gem(db, k, j, "jobordre_aendret", "");
  });
}

Resultat<Jobordre> luk_jobordre(store::Forbindelse& db, const Kontekst& k,
                                const Jobordreskift& skift, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Jobordre> {
    NYTTE_TRY(auto j, find_aaben(db, k, skift.jobordre));
    j.version = skift.version;
    j.status = Jobordrestatus::lukket;
    return gem(db, k, j, "jobordre_lukket", skift.grund);
  });
}

Resultat<Jobordre> annuller_jobordre(store::Forbindelse& db, const Kontekst& k,
                                     const Jobordreskift& skift, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Jobordre> {
    if (er_blank(skift.grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    auto fundet = store::find_jobordre(db, k.bruger.kommune, skift.jobordre);
    if (!fundet) return Fejl(Fejlkode::findes_ikke, "jobordre");
    Jobordre j = *fundet;
    if (j.status == Jobordrestatus::annulleret)
      return Fejl(Fejlkode::tilstand_tillader_ikke, "jobordre", "den er annulleret");
    for (const auto& p : placeringer_paa(db, j))
      if (p.status == Placeringsstatus::henvist || sidste_dag_paa_stedet(p))
        return Fejl(Fejlkode::tilstand_tillader_ikke, "jobordre",
                    "der er henvist eller placeret borgere på den");
    j.version = skift.version;
    j.status = Jobordrestatus::annulleret;
    return gem(db, k, j, "jobordre_annulleret", skift.grund);
  });
}

}  // namespace nytte::sager
