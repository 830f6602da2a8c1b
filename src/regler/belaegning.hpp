// Who is placed at the P-number, as a step function of days.
#pragma once

#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <span>

#include "model/fakta.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

// One person weighs his weekly minutes where full-time persons are counted, else 1; a whole person
// weighs `pr_person`.
struct Vaegt {
  Maal maal;
  std::int64_t pr_person;

  static Vaegt af(const Opgoerelse& o, Ugetimer fuld_uge) {
    return {o.maal, o.maal == Maal::fuldtidspersoner ? fuld_uge.minutter() : 1};
  }
  std::int64_t vejer(Ugetimer u) const { return maal == Maal::fuldtidspersoner ? u.minutter() : 1; }
  // stk. 1 and 2: the quota is whole persons, what is used may be fractions. F-003: within 0.005.
  bool plads(std::int64_t brugt, std::int64_t graense) const {
    if (maal == Maal::hoveder) return brugt <= graense;
    return 200 * brugt <= 200 * graense * pr_person + pr_person;
  }
};

// From this day, until the next step, so much is used.
struct Skridt {
  Dato fra;
  std::int64_t brugt;
};

// The steps of `periode`, rising; the first begins on its first day. `skel` are days that begin a
// step whether or not anyone comes or goes (those outside the period are ignored). No heap
// allocation for an ordinary workplace.
using Belaegning = boost::container::small_vector<Skridt, 48>;
Belaegning belaegning(std::span<const IForvejen> i_forvejen, const Vaegt& vaegt,
                      const Periode& periode, std::span<const Dato> skel);

}  // namespace nytte::regler
