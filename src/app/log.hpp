// The log: one JSON object a line on standard error or in a file. No personal data: routes are
// patterns, users are numbers, and nothing here takes a name or a CPR number.
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "web/omgivelser.hpp"

namespace spdlog {
class logger;
}

namespace nytte {
NYTTE_KODE(Logniveau, debug, info, advarsel, fejl);
}

namespace nytte::app {

/// Thread-safe.
class Log {
 public:
  using Vaerdi = std::variant<std::string_view, std::int64_t, double>;
  using Felter = std::initializer_list<std::pair<std::string_view, Vaerdi>>;

  /// `fil` is a path, or "-" for standard error. Throws std::runtime_error when the file cannot be
  /// opened. `ur` stamps each line.
  Log(const std::string& fil, Logniveau mindst, std::function<Tidspunkt()> ur);

  /// {"tid":"2026-03-03T07:15:00Z","niveau":"info","haendelse":"startet", ...felter}
  void write(Logniveau niveau, std::string_view haendelse, Felter felter = {});
  /// The line of one request.
  void write(const web::Journallinje& linje);
  void flush();

 private:
  std::shared_ptr<spdlog::logger> logger_;
  Logniveau mindst_;
  std::function<Tidspunkt()> ur_;
};

/// "2026-03-03T07:15:00Z".
std::string utc_text(Tidspunkt tid);

}  // namespace nytte::app
