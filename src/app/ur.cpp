#include "app/ur.hpp"

#include <date/tz.h>

namespace nytte::app {

Tidspunkt nu() {
  const auto siden_1970 = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::floor<std::chrono::seconds>(siden_1970).count()};
}

Dato dansk_dag(Tidspunkt tid) {
  static const date::time_zone* const kobenhavn = date::locate_zone("Europe/Copenhagen");
  const std::chrono::sys_seconds utc{std::chrono::seconds(tid.sekunder)};
  const auto lokal = std::chrono::floor<date::days>(kobenhavn->to_local(utc));
  return Dato::fra_dagnummer(static_cast<std::int32_t>(lokal.time_since_epoch().count()));
}

std::chrono::nanoseconds stopur() { return std::chrono::steady_clock::now().time_since_epoch(); }

}  // namespace nytte::app
