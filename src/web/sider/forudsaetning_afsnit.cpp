#include "web/sider/forudsaetning_afsnit.hpp"

#include "sager/forudsaetning/krav.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "web/sider/forudsaetning_visning.hpp"

namespace nytte::web {

Html ordrens_forudsaetninger(const Anmodning& a, store::Forbindelse& db, const Jobordre& j) {
  const auto krav = sager::vis_krav(db, a.kontekst(), {.p_nummer = {}, .jobordre = j.id});
  if (!krav) return {};
  const auto& roller = a.bruger().roller;
  const bool ser = roller.contains(Rolle::sagsbehandler) || roller.contains(Rolle::leder);
  return vis_ventende(sager::ordrens_ventende(db, a.kontekst(), j.id), a.i_dag, ser) +
         vis_kravafsnit(krav.value(), "/jobordrer/" + j.nummer);
}

Html stedets_forudsaetninger(const Anmodning& a, store::Forbindelse& db, PNummer p) {
  const auto krav = sager::vis_krav(db, a.kontekst(), {.p_nummer = p, .jobordre = {}});
  if (!krav) return {};
  return vis_kravafsnit(krav.value(), "/arbejdssteder/" + p.tekst());
}

}  // namespace nytte::web
