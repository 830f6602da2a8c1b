// What the council's pages are about in the tests: a meeting that was held, a matter on its agenda,
// one that waits to be confirmed, one that was granted, and the letter of that.
#pragma once

#include <cstdint>
#include <string>

#include "store/forbindelse.hpp"

namespace nytte::web::proeve {

struct Raadssager {
  std::int64_t dagsordensat = 0;
  std::int64_t venter = 0;
  std::int64_t afgjort = 0;
  std::int64_t moede = 0;  // to come
  std::int64_t holdt = 0;  // where the matters were decided
  std::int64_t medlem = 0;
  std::int64_t udvalg = 0;
  std::int64_t brev = 0;
  std::int64_t afgoerelse = 0;  // that waits
  std::int64_t bilag = 0;       // that went along with one of them

  // The address of a page of the council, about them.
  [[nodiscard]] std::string adresse(std::string sti) const;
};

// In the council of the test users (kRaad). The chair is the user "rolle-r" where there is one.
Raadssager raadssager(store::Forbindelse& db);

}  // namespace nytte::web::proeve
