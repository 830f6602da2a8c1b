#include <algorithm>

#include "model/sag/arbejdssted.hpp"

namespace nytte {
namespace {

constexpr std::int32_t kGrad = 1'000'000;
constexpr std::size_t kDecimaler = 6;

bool er_cifre(std::string_view t) {
  return std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string grader(std::int32_t milliontedele) {
  const std::int64_t n = milliontedele;
  const std::int64_t positiv = n < 0 ? -n : n;
  const std::string rest = std::to_string(positiv % kGrad);
  return (n < 0 ? "-" : "") + std::to_string(positiv / kGrad) + "." +
         std::string(kDecimaler - rest.size(), '0') + rest;
}

std::optional<std::int32_t> laes_grader(std::string_view tekst) {
  const auto skel = tekst.find_first_of(".,");
  const auto hele = tekst.substr(0, skel);
  const auto decimaler =
      skel == std::string_view::npos ? std::string_view() : tekst.substr(skel + 1);
  if (hele.empty() || hele.size() > 3 || decimaler.size() > kDecimaler) return std::nullopt;
  if (!er_cifre(hele) || !er_cifre(decimaler)) return std::nullopt;
  if (skel != std::string_view::npos && decimaler.empty()) return std::nullopt;
  std::int32_t ud = 0;
  for (const char c : hele) ud = ud * 10 + (c - '0');
  if (ud > 180) return std::nullopt;
  for (std::size_t i = 0; i < kDecimaler; ++i)
    ud = ud * 10 + (i < decimaler.size() ? decimaler[i] - '0' : 0);
  return ud;
}

bool er_i_danmark(const Koordinat& k) {
  return k.bredde >= 54 * kGrad && k.bredde <= 58 * kGrad && k.laengde >= 7 * kGrad &&
         k.laengde <= 16 * kGrad;
}

}  // namespace nytte
