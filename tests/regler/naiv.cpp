#include "naiv.hpp"

#include <algorithm>

namespace nytte::regler::test {
namespace {

const Dato k2020 = Dato::af(2020, 1, 1);
const Dato k2024Slutter = Dato::af(2024, 12, 31);

std::optional<std::int64_t> naiv_kvote(const Fakta& f, bool hoveder) {
  const int antal = hoveder && !f.arbejdsgiver.saesonudsving ? 3 : 4;
  Broek sum = 0;
  for (int n = 1; n <= antal; ++n) {
    std::optional<Broek> tal;
    for (const auto& a : f.arbejdsgiver.ordinaert_ansatte) {
      if (a.maaned != f.placering.fra.maaned() - n) continue;
      if (hoveder && a.hoveder) tal = Broek(*a.hoveder);
      if (!hoveder && a.aarsvaerk) tal = Broek(a.aarsvaerk->titusindedele(), 10'000);
    }
    if (!tal) return std::nullopt;
    sum += *tal;
  }
  const Broek snit = sum / antal;
  std::int64_t femmere = 0;
  while (femmere < 10 && (femmere + 1) * 5 <= snit) ++femmere;
  std::int64_t tiere = 0;
  while (50 + (tiere + 1) * 10 <= snit) ++tiere;
  return std::max<std::int64_t>(1, femmere) + tiere;
}

bool paa_dagen(const IForvejen& p, Dato d) { return p.fra <= d && (!p.til || d <= *p.til); }

bool dispensation_paa(const std::optional<DispensationFakta>& x, Dato d) {
  return x && x->fra.plus_aar_ned(1) <= x->til + 1 && x->til <= x->fra.plus_aar_ned(2) &&
         x->fra <= d && d <= x->til;
}

}  // namespace

NaivtSvar naivt_rimelighedskrav(const Fakta& f) {
  const bool ukraine = f.population == Population::ukraine;
  const Dato sidste = ukraine ? f.placering.til : std::min(f.placering.til, k2024Slutter);
  if ((!ukraine && f.dato > k2024Slutter) || sidste < f.placering.fra)
    return {Udfald::ikke_relevant, {}, {}, {}};
  const bool hoveder = f.dato < k2020;
  const auto kvote = naiv_kvote(f, hoveder);
  const auto vejer = [&](Ugetimer u) {
    return hoveder ? Broek(1) : Broek(u.minutter(), f.arbejdsgiver.fuld_uge.minutter());
  };
  const Broek tolerance = hoveder ? Broek(0) : Broek(5, 1000);
  NaivtSvar ud{Udfald::opfyldt, {}, {}, {}};
  for (Dato d = f.placering.fra; d <= sidste; d = d + 1) {
    Broek brugt = vejer(f.placering.ugentlig_tid);
    for (const auto& p : f.arbejdsgiver.i_forvejen)
      if (paa_dagen(p, d)) brugt += vejer(p.ugentlig_tid);
    Broek graense = kvote.value_or(0);
    if (dispensation_paa(f.dispensation, d))
      graense = std::max(graense, Broek(f.dispensation->pladser));
    const Broek margen = graense - brugt;
    if (!ud.margen || margen < *ud.margen) {
      ud.margen = margen;
      ud.vaerste_dag = d;
    }
    const bool kendt = kvote || dispensation_paa(f.dispensation, d);
    if (kendt && margen >= -tolerance) continue;
    if (!ud.foerste_brud) ud.foerste_brud = d;
    ud.udfald = kvote ? Udfald::ikke_opfyldt : Udfald::uafklaret;
  }
  return ud;
}

}  // namespace nytte::regler::test
