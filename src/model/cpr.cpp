#include "model/cpr.hpp"

namespace nytte {
namespace {

int ciffer(const std::string& s, std::size_t i) { return s[i] - '0'; }
int to_cifre(const std::string& s, std::size_t i) { return ciffer(s, i) * 10 + ciffer(s, i + 1); }

// The seventh digit and the two-digit year give the century.
int fuldt_aar(const std::string& s) {
  const int aar = to_cifre(s, 4);
  const int syvende = ciffer(s, 6);
  if (syvende <= 3) return 1900 + aar;
  if (syvende == 4 || syvende == 9) return (aar <= 36 ? 2000 : 1900) + aar;
  return (aar <= 57 ? 2000 : 1800) + aar;
}

}  // namespace

std::optional<Cpr> Cpr::laes(std::string_view tekst) {
  while (!tekst.empty() && tekst.front() == ' ') tekst.remove_prefix(1);
  while (!tekst.empty() && tekst.back() == ' ') tekst.remove_suffix(1);
  std::string cifre;
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    if (tekst[i] == '-' && i == 6) continue;
    if (tekst[i] < '0' || tekst[i] > '9') return std::nullopt;
    cifre.push_back(tekst[i]);
  }
  if (cifre.size() != 10) return std::nullopt;
  if (!Dato::fra(fuldt_aar(cifre), to_cifre(cifre, 2), to_cifre(cifre, 0))) return std::nullopt;
  return Cpr(std::move(cifre));
}

std::string Cpr::maskeret() const { return cifre_.substr(0, 6) + "-xxxx"; }
std::string Cpr::udlever(CprFormaal) const { return cifre_; }

Dato Cpr::foedselsdato() const {
  return *Dato::fra(fuldt_aar(cifre_), to_cifre(cifre_, 2), to_cifre(cifre_, 0));
}

}  // namespace nytte
