// The effect in words: what is true of every such figure, and the whole of it as one text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sager/evaluering/effekt.hpp"

namespace nytte::sager {

std::string_view afgangsord(Afgangsart a);       // "Ordinært job"
std::string_view effektkildeord(Effektkilde k);  // "Oplyst af borgeren"

// How it is counted (F-069), and what such figures cannot say; a sentence each.
const std::vector<std::string_view>& effektens_regler();
const std::vector<std::string_view>& effektens_forbehold();

// Everything that may be shown, as text: for point 13 of an application.
std::string effekttekst(const Effekt& e, const Effektudvalg& u);

}  // namespace nytte::sager
