#pragma once

#include <string_view>
#include <vector>

namespace nytte::store {

/// One step of the schema; the file `migrations/NNNN_navn.sql`, put into the program by CMake.
struct Migration {
  int nummer;
  std::string_view navn;
  std::string_view sql;
};

/// All steps in order, numbered from 1 without a gap.
const std::vector<Migration>& migrations();

/// The files `referencedata/kommuner.csv` and `referencedata/raads-geografi.csv`.
std::string_view kommuner_csv();
std::string_view raads_geografi_csv();

}  // namespace nytte::store
