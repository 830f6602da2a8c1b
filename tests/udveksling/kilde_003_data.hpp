// A country in 2014 whose figures are those of source 003, as the lists of the three case systems.
// Everybody and everything in it is invented; which municipality used which system is not known and
// not meant.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/sag/fagsystem.hpp"

namespace nytte::udveksling::test {

struct Systemlister {
  Fagsystem system{};
  std::vector<Kildejobordre> jobordrer;
  std::vector<Kildeplacering> placeringer;
};

// By system, every row of nytteindsats as its appendix wants it, among ordinary praktik that is
// praktik. Figures of nytteindsats, all on kontanthjælp or uddannelseshjælp:
//   January to February 746 courses, 400 and 346, 39 municipalities;
//   to the end of April 1,314 persons, 69 municipalities;
//   to the end of May 1,682 persons, 84 municipalities.
// Source 003 does not say whether "ved udgangen af april" is the month, the year so far or the day:
// here all three readings give the same.
std::array<Systemlister, 3> kilde_003_data(const std::vector<Kommunekode>& kommuner);

// The nytteindsats of every fifth person typed as ordinary virksomhedspraktik, every third of those
// rows as vejledning og opkvalificering: what municipalities told in April 2014. Returns how many
// rows.
std::size_t tast_forkert(Systemlister& s);

}  // namespace nytte::udveksling::test
