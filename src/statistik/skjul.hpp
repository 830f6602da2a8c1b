// What is left out of published figures, so that nobody can be found in them (F-052).
//
// A count of one or two is hidden. Others are hidden with it, so that no hidden count comes out by
// subtracting the published ones from a published total: neither in the table itself, with its row
// sums, column sums and grand total, nor from the tables of the rows alone and the columns alone,
// whose hiding is the same here. Zero is shown: there is nobody to find.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nytte::statistik {

// Counts below this, but not zero, are hidden.
inline constexpr std::int64_t kMindsteTal = 3;

struct Skjulte {
  std::vector<bool> celler;  // as the counts came
  bool total = false;
};

// Counts that add up to a total. `gruppe` (empty, or one a count) says which of them add up to a
// figure that is published too, as the municipalities of a council do.
Skjulte skjul(const std::vector<std::int64_t>& tal, const std::vector<std::int32_t>& gruppe = {});

// Several lines of the same classes over the same people, as they stand after 3, 6 and 12 months. A
// class hidden in one line is hidden in all: who is out after 3 months is out after 6, so the lines
// tell about each other. Each line's sum is known. `forud` is hidden already; the answer holds it.
// A line whose hidden counts are all zero tells about nobody.
std::vector<bool> skjul_ens(const std::vector<std::vector<std::int64_t>>& linjer,
                            std::vector<bool> forud = {});

// A table whose rows and columns add up. `tal` row by row; `gruppe` as above, of the rows.
struct Gitter {
  std::size_t raekker = 0;
  std::size_t kolonner = 0;
  std::vector<std::int64_t> tal;
  std::vector<std::int32_t> gruppe{};
};

struct Skjultgitter {
  std::vector<bool> celler;
  std::vector<bool> raekkesum;
  std::vector<bool> kolonnesum;
  bool total = false;
};

// Row sums and column sums are hidden as `skjul` hides them alone: the table adds none, so that the
// sums another table publishes never fill a hole in this one.
Skjultgitter skjul(const Gitter& g);

// How far apart the lowest and the highest possible value of a hidden cell are, looked at with
// everything that is published; at most `hoejst`. Row `raekker` and column `kolonner` are the sums.
// Exact: the tables that fit the published figures are the circulations of a network.
std::int64_t spillerum(const Gitter& g, const Skjultgitter& s, std::size_t raekke,
                       std::size_t kolonne, std::int64_t hoejst);

}  // namespace nytte::statistik
