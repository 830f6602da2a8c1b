// The words of the strategy: headings, guidance beside them, states and kinds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sag/strategi.hpp"

namespace nytte::sager {

std::string_view strategiafsnit_ord(Strategiafsnit a);  // "Formål"
// What to write under the heading: one sentence, then questions to answer.
struct Vejledning {
  std::string_view kort;
  std::vector<std::string_view> spoergsmaal;
};
const Vejledning& vejledning(Strategiafsnit a);

std::string organiseringsform_ord(Organiseringsform o);  // "Enkeltpladser"
std::string strategitilstand_ord(Strategitilstand t);    // "I kraft"
std::string strategipartart_ord(Strategipartart a);      // "Faglig organisation"
std::string tilslutning_ord(Tilslutning t);              // "Godkender"
std::string udmeldingsmaade_ord(Udmeldingsmaade m);      // "Møde"

}  // namespace nytte::sager
