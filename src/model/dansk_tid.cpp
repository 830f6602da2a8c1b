#include "model/dansk_tid.hpp"

namespace nytte {
namespace {

constexpr std::int64_t kTimen = 3'600;
constexpr std::int64_t kDoegn = 24 * kTimen;

// The day a number of seconds since 1970 lies in, also before 1970.
Dato dag_af(std::int64_t sekunder) {
  const std::int64_t rest = ((sekunder % kDoegn) + kDoegn) % kDoegn;
  return Dato::fra_dagnummer(static_cast<std::int32_t>((sekunder - rest) / kDoegn));
}

// The moment the clock is moved in a month of 31 days: 01:00 UTC of its last Sunday.
std::int64_t skift(int aar, int maaned) {
  const Dato sidste = Dato::fra(aar, maaned, 31).value();
  return std::int64_t{(sidste - sidste.ugedag() % 7).dagnummer()} * kDoegn + kTimen;
}

}  // namespace

std::int64_t dansk_forskydning(Tidspunkt tid) {
  const int aar = dag_af(tid.sekunder).aar();
  const bool sommertid = tid.sekunder >= skift(aar, 3) && tid.sekunder < skift(aar, 10);
  return sommertid ? 2 * kTimen : kTimen;
}

Dato dansk_dag(Tidspunkt tid) { return dag_af(tid.sekunder + dansk_forskydning(tid)); }

}  // namespace nytte
