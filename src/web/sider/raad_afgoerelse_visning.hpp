// The form in which the secretariat writes down what was decided: votes member by member, and the
// rules' answer beside it.
#pragma once

#include <optional>
#include <string>

#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/overblik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct AfgoerelsesSide {
  const sager::Raadssagsvisning& sag;
  const sager::Moedevisning& moede;
  bool rettelse = false;
  Formular formular = {};
  std::optional<sager::Raadsvurdering> vurdering = {};  // of what stands in the form
};
Webside vis_afgoerelsesformular(const Ramme& ramme, const AfgoerelsesSide& s);

// The field of one member's vote.
std::string stemmefelt(RaadsmedlemId id);

}  // namespace nytte::web
