// Dated parameters: what a number of the law was on a day. Rows rise strictly, which the compiler
// checks; a repeal is a row too, and a day before the first row is unknown law.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "model/dato.hpp"

namespace nytte::regler {

// From this day, until the next row, the law says `vaerdi`; nothing where it says nothing any more.
template <class T>
struct Raekke {
  Dato fra;
  std::optional<T> vaerdi;
};

inline constexpr std::nullopt_t kOphaevet = std::nullopt;

// The row in force on the day; nullptr before the first row (unknown law, not "no limit").
template <class T>
constexpr const Raekke<T>* raekke_paa(std::span<const Raekke<T>> raekker, Dato d) {
  const Raekke<T>* fundet = nullptr;
  for (const auto& r : raekker) {
    if (d < r.fra) break;
    fundet = &r;
  }
  return fundet;
}

template <class T, std::size_t N>
class Tidsserie {
 public:
  consteval explicit Tidsserie(std::array<Raekke<T>, N> raekker) : raekker_(raekker) {
    for (std::size_t i = 1; i < N; ++i)
      if (raekker_[i].fra <= raekker_[i - 1].fra) throw "rows must rise strictly";
  }
  constexpr const Raekke<T>* paa(Dato d) const { return raekke_paa<T>(raekker_, d); }
  constexpr std::span<const Raekke<T>> raekker() const { return raekker_; }

 private:
  std::array<Raekke<T>, N> raekker_;
};

// tidsserie<int>({{Dato::af(2014, 1, 1), 91}, {Dato::af(2025, 1, 1), kOphaevet}})
template <class T, std::size_t N>
consteval Tidsserie<T, N> tidsserie(const Raekke<T> (&raekker)[N]) {
  return Tidsserie<T, N>(std::to_array(raekker));
}

}  // namespace nytte::regler
