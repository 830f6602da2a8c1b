// Numbers that look random and are the same every time (splitmix64), and invented people from them.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "model/dato.hpp"

namespace nytte::sager {

class Tilfaeldig {
 public:
  explicit Tilfaeldig(std::uint64_t froe) : tilstand_(froe) {}

  // Both ends included.
  std::int32_t mellem(std::int32_t mindst, std::int32_t hoejst);
  // True in about `procent` of a hundred.
  bool chance(std::int32_t procent) { return mellem(1, 100) <= procent; }
  template <class Mange>
  const auto& en_af(const Mange& alle) {
    return alle[static_cast<std::size_t>(mellem(0, static_cast<std::int32_t>(alle.size()) - 1))];
  }

 private:
  std::uint64_t naeste();
  std::uint64_t tilstand_;
};

// Names and CPR numbers of people who do not exist.
class Personer {
 public:
  explicit Personer(Tilfaeldig& t) : t_(t) {}

  std::string navn();
  // Born in the year, never on 1 January; fails modulus 11, and is given only once. As ten digits.
  std::string cpr(int aar);

 private:
  Tilfaeldig& t_;
  std::set<std::string> brugte_;
};

// Whether the ten digits pass modulus 11, as numbers issued before 2007 do.
bool modulus_11(std::string_view cifre);

}  // namespace nytte::sager
