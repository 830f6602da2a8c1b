#include "sager/ansoegning/effekt.hpp"

#include <algorithm>

#include "sager/ansoegning/tilstand.hpp"
#include "sager/evaluering/effekttekst.hpp"
#include "sager/evaluering/grundlag.hpp"
#include "store/ansoegning.hpp"
#include "store/dispensation.hpp"

namespace nytte::sager {
namespace {

// The days of the dispensations that came of the earlier application, up to yesterday: those in
// force on some day it sought. Its own days where it named none.
std::optional<Periode> dispensationens_dage(store::Forbindelse& db, PNummer p,
                                            const Ansoegningsindhold& forrige, Dato i_dag) {
  std::optional<Dato> fra;
  std::optional<Dato> til;
  for (const auto& d : store::list_dispensationer(db, p)) {
    const bool den =
        (!forrige.til || d.fra <= *forrige.til) && (!forrige.fra || *forrige.fra <= d.til);
    if (!den || i_dag <= d.fra) continue;
    fra = std::min(fra.value_or(d.fra), d.fra);
    til = std::max(til.value_or(d.til), d.til);
  }
  if (!fra) return std::nullopt;
  return Periode::fra_til(*fra, std::min(*til, i_dag - 1));
}

}  // namespace

bool udfyld_effekt(store::Forbindelse& db, Kommunekode kommune, Dato i_dag,
                   Ansoegningsindhold& indhold) {
  if (!indhold.genansoegning || !indhold.p_nummer || !indhold.forrige) return false;
  const auto sendt = store::list_indsendelser(db, *indhold.forrige);
  if (sendt.empty()) return false;
  const auto dage = dispensationens_dage(db, *indhold.p_nummer, indhold_af(sendt.back()), i_dag);
  if (!dage) return false;
  const Effektudvalg u{.sluttet = *dage, .kendt_til = i_dag - 1, .p_nummer = *indhold.p_nummer};
  indhold.effekt_opgjort = effekttekst(effekt(laes_effektforloeb(db, kommune), u), u);
  indhold.effekt = indhold.effekt_opgjort;
  indhold.effekt_grund.clear();
  return true;
}

void brug_punkter(const Ansoegningsindhold& skrevet, Ansoegningsindhold& gemt) {
  auto opgjort = std::move(gemt.effekt_opgjort);
  gemt = skrevet;
  gemt.effekt_opgjort = std::move(opgjort);
}

}  // namespace nytte::sager
