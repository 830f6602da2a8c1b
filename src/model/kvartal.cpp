#include "model/kvartal.hpp"

#include <fmt/format.h>

#include <charconv>

namespace nytte {

std::optional<Kvartal> Kvartal::fra(int aar, int nummer) {
  if (aar < 1900 || aar > 9998 || nummer < 1 || nummer > 4) return std::nullopt;
  return Kvartal(aar * 4 + nummer - 1);
}

Kvartal Kvartal::med(Dato d) { return Kvartal(d.aar() * 4 + (d.maaned_i_aaret() - 1) / 3); }

std::optional<Kvartal> Kvartal::laes(std::string_view tekst) {
  if (tekst.size() != 6 || (tekst[4] != 'K' && tekst[4] != 'Q')) return std::nullopt;
  int aar = 0;
  const auto [slut, fejl] = std::from_chars(tekst.data(), tekst.data() + 4, aar);
  if (fejl != std::errc() || slut != tekst.data() + 4) return std::nullopt;
  return fra(aar, tekst[5] - '0');
}

Dato Kvartal::foerste_dag() const {
  return Maaned::fra_loebenummer(aar() * 12 + (nummer() - 1) * 3).foerste_dag();
}

Dato Kvartal::sidste_dag() const { return (*this + 1).foerste_dag() - 1; }

std::string Kvartal::tekst() const { return fmt::format("{:04}K{}", aar(), nummer()); }

std::string Kvartal::paa_dansk() const { return fmt::format("{}. kvartal {}", nummer(), aar()); }

}  // namespace nytte
