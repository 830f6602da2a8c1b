#include "model/arbejdstid.hpp"

#include <fmt/core.h>

#include <cstdlib>

namespace nytte {
namespace {

std::string_view trim(std::string_view t) {
  while (!t.empty() && t.front() == ' ') t.remove_prefix(1);
  while (!t.empty() && t.back() == ' ') t.remove_suffix(1);
  return t;
}

bool kun_cifre(std::string_view t, std::size_t hoejst) {
  if (t.empty() || t.size() > hoejst) return false;
  for (const char c : t)
    if (c < '0' || c > '9') return false;
  return true;
}

std::int64_t tal(std::string_view cifre) {
  std::int64_t v = 0;
  for (const char c : cifre) v = v * 10 + (c - '0');
  return v;
}

// A non-negative decimal number scaled by 10,000; nothing when it needs more than four decimals.
std::optional<std::int64_t> skaleret(std::string_view t, char komma) {
  const std::size_t p = t.find(komma);
  const std::string_view hele = t.substr(0, p);
  const std::string_view dele = p == std::string_view::npos ? "0" : t.substr(p + 1);
  if (!kun_cifre(hele, 7) || !kun_cifre(dele, 4)) return std::nullopt;
  std::int64_t d = tal(dele);
  for (std::size_t i = dele.size(); i < 4; ++i) d *= 10;
  return tal(hele) * Aarsvaerk::kSkala + d;
}

// Hundredths, rounded half away from zero.
std::int64_t hundrededele(Broek b) {
  const std::int64_t taeller = std::abs(b.numerator());
  const std::int64_t n = b.denominator();
  const std::int64_t hele = taeller / n;
  const std::int64_t h = hele * 100 + ((taeller % n) * 200 + n) / (2 * n);
  return b.numerator() < 0 ? -h : h;
}

}  // namespace

std::optional<Ugetimer> Ugetimer::fra_minutter(std::int64_t minutter) {
  if (minutter < 0 || minutter > 168 * 60) return std::nullopt;
  return Ugetimer(static_cast<std::int32_t>(minutter));
}

std::optional<Ugetimer> Ugetimer::laes(std::string_view t) {
  const std::size_t p = t.find(':');
  if (p == std::string_view::npos) return std::nullopt;
  const std::string_view timer = t.substr(0, p);
  const std::string_view minutter = t.substr(p + 1);
  if (!kun_cifre(timer, 3) || minutter.size() != 2 || !kun_cifre(minutter, 2)) return std::nullopt;
  if (tal(minutter) > 59) return std::nullopt;
  return fra_minutter(tal(timer) * 60 + tal(minutter));
}

std::optional<Ugetimer> Ugetimer::laes_frit(std::string_view t) {
  t = trim(t);
  if (t.ends_with("timer")) t = trim(t.substr(0, t.size() - 5));
  if (t.find(':') != std::string_view::npos) return laes(t);
  const auto s = skaleret(t, t.find(',') != std::string_view::npos ? ',' : '.');
  if (!s || (*s * 60) % Aarsvaerk::kSkala != 0) return std::nullopt;
  return fra_minutter(*s * 60 / Aarsvaerk::kSkala);
}

std::string Ugetimer::tekst() const {
  return fmt::format("{}:{:02}", minutter_ / 60, minutter_ % 60);
}

std::string Ugetimer::paa_dansk() const {
  const int t = minutter_ / 60;
  const int m = minutter_ % 60;
  std::string ud = fmt::format("{} {}", t, t == 1 ? "time" : "timer");
  if (m != 0) ud += fmt::format(" og {} {}", m, m == 1 ? "minut" : "minutter");
  return ud;
}

std::optional<Aarsvaerk> Aarsvaerk::laes(std::string_view t) {
  const auto s = skaleret(t, '.');
  if (!s || *s > 1'000'000 * kSkala) return std::nullopt;
  return Aarsvaerk(*s);
}

std::optional<Aarsvaerk> Aarsvaerk::laes_frit(std::string_view t) {
  t = trim(t);
  const auto s = skaleret(t, t.find(',') != std::string_view::npos ? ',' : '.');
  if (!s || *s > 1'000'000 * kSkala) return std::nullopt;
  return Aarsvaerk(*s);
}

std::string Aarsvaerk::tekst() const {
  std::string ud = fmt::format("{}.{:04}", n_ / kSkala, n_ % kSkala);
  for (int i = 0; i < 2 && ud.back() == '0'; ++i) ud.pop_back();
  return ud;
}

std::string to_decimaler(Broek b) {
  const std::int64_t h = hundrededele(b);
  return fmt::format("{}{}.{:02}", h < 0 ? "-" : "", std::abs(h) / 100, std::abs(h) % 100);
}

std::string to_decimaler_paa_dansk(Broek b) {
  const std::int64_t h = hundrededele(b);
  std::string hele = fmt::format("{}", std::abs(h) / 100);
  for (std::size_t i = hele.size(); i > 3;) hele.insert(i -= 3, ".");
  return fmt::format("{}{},{:02}", h < 0 ? "-" : "", hele, std::abs(h) % 100);
}

std::optional<std::int64_t> laes_andel(std::string_view t) {
  const auto s = skaleret(t, '.');
  if (!s || *s > Aarsvaerk::kSkala) return std::nullopt;
  return s;
}

}  // namespace nytte
