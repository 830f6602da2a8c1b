// Reads what the curve of a workplace is drawn from.
#pragma once

#include "model/sag/arbejdssted.hpp"
#include "sager/arbejdssted/kvotekurve.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The workplace with its staff and those already there, as the rules of the ratio look at it.
ArbejdsgiverFakta arbejdsgiverfakta(const Arbejdssted& a, const std::vector<AnsatteMaaned>& ansatte,
                                    std::vector<IForvejen> i_forvejen);
// Months before the first day whose staff may count: one more than the longest average.
inline constexpr int kMaanederFoerKurve = 5;

Kvotekurve laes_kurve(store::Forbindelse& db, const Arbejdssted& a, const Periode& periode,
                      Dato i_dag);

}  // namespace nytte::sager
