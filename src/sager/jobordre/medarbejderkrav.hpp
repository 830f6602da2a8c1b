// What the law asks of the employees' side of a job order: a hearing, or an orientation. From the
// rules, so that a page holds no date of its own.
#pragma once

#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"

namespace nytte::sager {

struct Medarbejderkrav {
  Dato dag;         // the start that is asked about
  Hoeringsart art;  // for everybody but the Ukraine population
  // For citizens under the Ukraine act a hearing is still due where others need an orientation.
  bool ukraine_hoeres = false;
};

// For a placement that starts on `i_dag`, or on the nearest day of the order when that is outside
// its period. Pure.
Medarbejderkrav medarbejderkrav(const Jobordre& j, Dato i_dag);

}  // namespace nytte::sager
