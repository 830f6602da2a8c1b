// Reads what the curve of a workplace is drawn from.
#pragma once

#include "model/sag/arbejdssted.hpp"
#include "sager/arbejdssted/kvotekurve.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

Kvotekurve laes_kurve(store::Forbindelse& db, const Arbejdssted& a, const Periode& periode,
                      Dato i_dag);

}  // namespace nytte::sager
