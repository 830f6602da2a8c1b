// Deadlines on pages: one as a line with the button that does it, and the page with all of them.
#pragma once

#include <optional>
#include <vector>

#include "sager/frister/frister.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

// "Over frist: 3 dage", "I dag", "om 5 dage", "Mangler".
Html frist_maerke(const sager::Fristpunkt& p, Dato i_dag);
// One list item: state, sentence, day and paragraph, button.
Html frist_linje(const sager::Fristpunkt& p, Dato i_dag);

struct FristlisteSide {
  std::vector<sager::Fristpunkt> punkter;  // already filtered
  std::vector<Fristart> arter;             // those there are any of, for the filter
  Formular filter;                         // art, rolle, over
  Dato dag;
  Dato i_dag;
  std::vector<Rolle> roller;  // to choose among; empty: no choice
  bool viser_personer = false;
};
Webside vis_frister(const FristlisteSide& s);

// The card of a citizen or workplace; nothing when there is nothing.
Html fristkort(const std::vector<sager::Fristpunkt>& punkter, Dato i_dag);

std::string fristliste_csv(const std::vector<sager::Fristpunkt>& punkter);

}  // namespace nytte::web
