#include "naiv.hpp"

#include <algorithm>

namespace nytte::regler::test {
namespace {

const Dato k2020 = Dato::af(2020, 1, 1);
const Dato k2024Slutter = Dato::af(2024, 12, 31);

std::optional<Broek> naivt_snit(const Fakta& f, bool hoveder) {
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
  return sum / antal;
}

std::int64_t naiv_kvote(const Broek& snit) {
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

// How many whole persons the ratio has come to, counted up one by one.
std::optional<Broek> bevilgede(const DispensationFakta& x, const std::optional<Broek>& snit) {
  if (!x.forhold) return Broek(*x.pladser);
  if (!snit) return std::nullopt;
  std::int64_t personer = 0;
  while (Broek((personer + 1) * x.forhold->pr_ansatte, x.forhold->personer) <= *snit) ++personer;
  return Broek(personer);
}

}  // namespace

NaivtSvar naivt_rimelighedskrav(const Fakta& f) {
  const bool ukraine = f.population == Population::ukraine;
  const Dato sidste = ukraine ? f.placering.til : std::min(f.placering.til, k2024Slutter);
  if ((!ukraine && f.dato > k2024Slutter) || sidste < f.placering.fra)
    return {Udfald::ikke_relevant, {}, {}, {}};
  const bool hoveder = f.dato < k2020;
  const auto snit = naivt_snit(f, hoveder);
  const Broek kvote = snit ? Broek(naiv_kvote(*snit)) : Broek(0);
  const auto vejer = [&](Ugetimer u) {
    return hoveder ? Broek(1) : Broek(u.minutter(), f.arbejdsgiver.fuld_uge.minutter());
  };
  const Broek tolerance = hoveder ? Broek(0) : Broek(5, 1000);
  NaivtSvar ud{Udfald::opfyldt, {}, {}, {}};
  for (Dato d = f.placering.fra; d <= sidste; d = d + 1) {
    Broek brugt = vejer(f.placering.ugentlig_tid);
    for (const auto& p : f.arbejdsgiver.i_forvejen)
      if (paa_dagen(p, d)) brugt += vejer(p.ugentlig_tid);
    Broek graense = kvote;
    const auto bevilget = dispensation_paa(f.dispensation, d) ? bevilgede(*f.dispensation, snit)
                                                              : std::optional<Broek>();
    if (bevilget) graense = std::max(graense, *bevilget);
    const Broek margen = graense - brugt;
    if (!ud.margen || margen < *ud.margen) {
      ud.margen = margen;
      ud.vaerste_dag = d;
    }
    const bool kendt = snit || bevilget;
    if (kendt && margen >= -tolerance) continue;
    if (!ud.foerste_brud) ud.foerste_brud = d;
    ud.udfald = snit ? Udfald::ikke_opfyldt : Udfald::uafklaret;
  }
  return ud;
}

}  // namespace nytte::regler::test
