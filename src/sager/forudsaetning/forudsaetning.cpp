#include "sager/forudsaetning/forudsaetning.hpp"

#include <algorithm>

#include "sager/feltkontrol.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/spor.hpp"
#include "store/arbejdsgang.hpp"
#include "store/forudsaetning.hpp"

namespace nytte::sager {

Kravbog laes_kravbog(store::Forbindelse& db, Kommunekode kommune, Dato dag) {
  Kravbog bog;
  const auto gange = store::list_arbejdsgange(db, kommune);
  for (const auto& a : gange)
    if (gaeldende_arbejdsgang(gange, a.gruppe, dag) == &a) bog.grupper.emplace(a.gruppe, a.krav);
  for (auto& k : store::list_krav(db, kommune))
    (k.p_nummer ? bog.steder[*k.p_nummer] : bog.ordrer[*k.jobordre]).push_back(std::move(k.krav));
  return bog;
}

std::map<BorgerId, std::vector<TidligereForudsaetning>> tidligere_forudsaetninger(
    store::Forbindelse& db, Kommunekode kommune, BorgerId kun) {
  std::map<BorgerId, std::vector<TidligereForudsaetning>> ud;
  for (auto& t : store::list_opfyldte_forudsaetninger(db, kommune, kun))
    ud[t.borger].push_back(std::move(t));
  return ud;
}

std::vector<Forudsaetning> mangler_nu(store::Forbindelse& db, PlaceringId placering) {
  auto alle = store::list_forudsaetninger(db, placering);
  std::erase_if(alle, [](const Forudsaetning& f) { return !f.noedvendig || !f.aaben(); });
  return alle;
}

Resultat<void> kraev_klar_eller_grund(store::Forbindelse& db, PlaceringId placering,
                                      std::string_view grund, std::string_view felt) {
  if (!er_blank(grund)) return success();
  const auto mangler = mangler_nu(db, placering);
  if (mangler.empty()) return success();
  return Fejl(Fejlkode::forudsaetning_mangler, std::string(felt),
              forudsaetninger_ord(mangler) +
                  " mangler: sæt det på plads, eller skriv, hvorfor borgeren begyndte alligevel");
}

void opret_forudsaetninger(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                           const Borgergruppe& gruppe) {
  if (!p.jobordre || !p.borger || p.status != Placeringsstatus::ansat || p.fra < k.i_dag) return;
  if (!store::list_forudsaetninger(db, p.id).empty()) return;
  const auto bog = laes_kravbog(db, p.kommune, p.fra);
  std::string hvilke;
  for (const auto& x : kraevede(bog, gruppe, p.p_nummer, *p.jobordre)) {
    store::insert_forudsaetning(db,
                                {.id = 0,
                                 .placering = p.id,
                                 .art = x.krav.art,
                                 .navn = x.krav.navn,
                                 .noedvendig = x.krav.noedvendig,
                                 .ejer = x.krav.ejer,
                                 .kilder = x.kilder,
                                 .arbejdsdage = x.krav.arbejdsdage,
                                 .frist = p.fra,
                                 .opfyldt = {},
                                 .bevis = {}},
                                k.i_dag);
    hvilke += (hvilke.empty() ? "" : ", ") + forudsaetning_ord(x.krav.art, x.krav.navn);
  }
  if (hvilke.empty()) return;
  noter(db, k,
        {"forudsaetninger_oprettet",
         "placering",
         std::to_string(p.id.vaerdi),
         "",
         {{"hvilke", hvilke}}});
}

}  // namespace nytte::sager
