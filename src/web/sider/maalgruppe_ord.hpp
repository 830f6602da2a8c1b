// What a workflow prefers, as people read it and as they type it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "web/html.hpp"

namespace nytte::web {

Html foretrukne_liste(const std::vector<Foretrukken>& alle);
// One a line; and back: ten digits are a P-number, a known area is one, the rest a job order.
std::string foretrukne_tekst(const std::vector<Foretrukken>& alle);
std::vector<Foretrukken> laes_foretrukne(std::string_view tekst);

}  // namespace nytte::web
