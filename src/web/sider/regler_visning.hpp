// Rules: what holds on a day, and when did it change?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/register/regeloversigt.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct ReglerSide {
  Dato dato;
  Dato i_dag;
  Population population = Population::almindelig;
  std::vector<sager::Regelvisning> regler;
  std::optional<Dato> sammenlign;                     // another day to hold beside it
  std::vector<sager::Regelvisning> andre;             // the rules of that day
  std::vector<sager::Sagsregelvisning> sagsregler{};  // of `dato`
  Formular formular;                                  // dato, sammenlign, population as typed
};
Webside vis_regler(const ReglerSide& s);

}  // namespace nytte::web
