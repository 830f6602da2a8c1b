// What of the figures may be published: which of them are hidden (F-052). For the .cpp files of
// this folder.
#pragma once

#include <vector>

#include "statistik/optael.hpp"

namespace nytte::sager {

// Figures of one period and one offer, with what is hidden of them.
struct Figurer {
  std::vector<statistik::Linje> linjer;
  std::vector<std::vector<bool>> skjult;  // one a figure of the line
  bool total_skjult = false;
};

// How many splits can be published at once; the tables of more add up in ways nobody can keep safe.
std::size_t hoejst_opdelinger(Maal maal);

// A line of zeros comes along where a zero had to be hidden.
void publicer(Figurer& f, const statistik::Datasaet& d, const statistik::Valg& valg);

}  // namespace nytte::sager
