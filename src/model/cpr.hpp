// A CPR number: ten digits with a possible date part. Numbers that fail modulus 11 are issued since
// 2007 and are accepted. There is no stream operator and no formatter: full digits leave only
// through udlever().
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "model/dato.hpp"

namespace nytte {

// Why the full digits are handed out; written to `opslag` or `haendelse` by the caller.
enum class CprFormaal {
  gem_i_database,
  vis_for_sagsbehandler,
  indberetning,
  eksport,
  soegning,
  digital_post
};

class Cpr {
 public:
  // "0203851234" or "020385-1234". Nothing when it is not ten digits or the date part is no date.
  static std::optional<Cpr> laes(std::string_view tekst);

  std::string maskeret() const;                   // "020385-xxxx"
  std::string udlever(CprFormaal formaal) const;  // ten digits without hyphen
  Dato foedselsdato() const;  // century by the seventh digit (CPR-kontoret's table)
  auto operator<=>(const Cpr&) const = default;

 private:
  explicit Cpr(std::string cifre) : cifre_(std::move(cifre)) {}
  std::string cifre_;
};

}  // namespace nytte
