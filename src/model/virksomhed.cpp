#include "model/virksomhed.hpp"

#include <fmt/core.h>

#include <charconv>

namespace nytte {
namespace {

// The number spelled by exactly `antal` digits; nothing otherwise.
std::optional<std::int64_t> cifre(std::string_view t, std::size_t antal) {
  while (!t.empty() && t.front() == ' ') t.remove_prefix(1);
  while (!t.empty() && t.back() == ' ') t.remove_suffix(1);
  if (t.size() != antal) return std::nullopt;
  std::int64_t v = 0;
  for (const char c : t) {
    if (c < '0' || c > '9') return std::nullopt;
    v = v * 10 + (c - '0');
  }
  return v;
}

}  // namespace

std::optional<PNummer> PNummer::laes(std::string_view tekst) {
  const auto v = cifre(tekst, 10);
  if (!v) return std::nullopt;
  return PNummer(*v);
}
std::string PNummer::tekst() const { return fmt::format("{:010}", tal_); }

std::optional<Cvr> Cvr::laes(std::string_view tekst) {
  const auto v = cifre(tekst, 8);
  if (!v) return std::nullopt;
  return Cvr(*v);
}
std::string Cvr::tekst() const { return fmt::format("{:08}", tal_); }

std::optional<Kommunekode> Kommunekode::laes(std::string_view tekst) {
  const auto v = cifre(tekst, 3);
  if (!v) return std::nullopt;
  return fra(static_cast<int>(*v));
}
std::optional<Kommunekode> Kommunekode::fra(int tal) {
  if (tal < 101 || tal > 999) return std::nullopt;
  return Kommunekode(tal);
}
std::string Kommunekode::tekst() const { return fmt::format("{}", tal_); }

}  // namespace nytte
