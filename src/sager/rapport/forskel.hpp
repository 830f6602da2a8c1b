// What is different between two reports, row by row. Pure.
#pragma once

#include <string>
#include <vector>

#include "model/sag/rapport.hpp"

namespace nytte {

NYTTE_KODE(Forskelsart, tilfoejet, udgaaet, aendret);

}  // namespace nytte

namespace nytte::sager {

struct Feltforskel {
  std::string kolonne;
  std::string foer;
  std::string nu;
  bool operator==(const Feltforskel&) const = default;
};

struct Raekkeforskel {
  Forskelsart art = Forskelsart::aendret;
  std::string om;                   // workplace and day
  std::vector<Feltforskel> felter;  // of a changed row
  bool operator==(const Raekkeforskel&) const = default;
};

// In the order of the newer report, then what fell out, in the order of the older. A row is known
// again by its placement. The column of the quarter is left out: it differs of itself.
std::vector<Raekkeforskel> forskelle(const Rapport& foer, const Rapport& nu);

}  // namespace nytte::sager
