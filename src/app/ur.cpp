#include "app/ur.hpp"

#include <date/tz.h>

#include <atomic>

namespace nytte::app {

namespace {

// Whole days from the machine's day to the practice's. One for the process, so that no part of it
// can see another day than the rest.
std::atomic<std::int64_t>& oevedage() {
  static std::atomic<std::int64_t> dage{0};
  return dage;
}

Tidspunkt maskinens_tid() {
  const auto siden_1970 = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::floor<std::chrono::seconds>(siden_1970).count()};
}

Tidspunkt forskudt(Tidspunkt tid, std::int64_t dage) {
  constexpr std::int64_t kDoegn = 24 * 3600;
  return {tid.sekunder + dage * kDoegn};
}

}  // namespace

Tidspunkt nu() { return forskudt(maskinens_tid(), oevedage()); }

void saet_oevedag(std::optional<Dato> dag) {
  const Tidspunkt tid = maskinens_tid();
  std::int64_t dage = dag ? *dag - dansk_dag(tid) : 0;
  // Summer time on one of the two days only can move an hour near midnight into the next day.
  if (dag) dage += *dag - dansk_dag(forskudt(tid, dage));
  oevedage() = dage;
}

namespace {

date::local_seconds lokal_tid(Tidspunkt tid) {
  static const date::time_zone* const kobenhavn = date::locate_zone("Europe/Copenhagen");
  return kobenhavn->to_local(std::chrono::sys_seconds{std::chrono::seconds(tid.sekunder)});
}

}  // namespace

Dato dansk_dag(Tidspunkt tid) {
  const auto lokal = std::chrono::floor<date::days>(lokal_tid(tid));
  return Dato::fra_dagnummer(static_cast<std::int32_t>(lokal.time_since_epoch().count()));
}

std::int64_t dansk_klokke(Tidspunkt tid) {
  const auto lokal = lokal_tid(tid);
  return std::chrono::floor<std::chrono::hours>(lokal - std::chrono::floor<date::days>(lokal))
      .count();
}

std::chrono::nanoseconds stopur() { return std::chrono::steady_clock::now().time_since_epoch(); }

}  // namespace nytte::app
