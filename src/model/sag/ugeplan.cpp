#include "model/sag/ugeplan.hpp"

namespace nytte {
namespace {

std::optional<int> laes_tal(std::string_view t) {
  int ud = 0;
  for (const char c : t) {
    if (c < '0' || c > '9') return std::nullopt;
    ud = ud * 10 + (c - '0');
  }
  return ud;
}

}  // namespace

Uge Uge::paa(Dato dag) { return Uge(dag - (dag.ugedag() - 1)); }

int Uge::aar() const { return (mandag_ + 3).aar(); }

int Uge::nummer() const {
  const Uge foerste = paa(*Dato::fra(aar(), 1, 4));
  return (mandag_ - foerste.mandag_) / 7 + 1;
}

std::optional<Uge> Uge::laes(std::string_view tekst) {
  if (tekst.size() != 8 || tekst.substr(4, 2) != "-W") return std::nullopt;
  const auto aar = laes_tal(tekst.substr(0, 4));
  const auto nummer = laes_tal(tekst.substr(6));
  // The years at the ends of the calendar have weeks that are not all in it.
  if (!aar || !nummer || *nummer < 1 || *aar < 2 || *aar > 9998) return std::nullopt;
  const Uge ud = paa(*Dato::fra(*aar, 1, 4)) + (*nummer - 1);
  if (ud.aar() != *aar) return std::nullopt;
  return ud;
}

std::string Uge::tekst() const {
  std::string a = std::to_string(aar());
  std::string n = std::to_string(nummer());
  a.insert(0, 4 - a.size(), '0');
  n.insert(0, 2 - n.size(), '0');
  return a + "-W" + n;
}

std::string Uge::paa_dansk() const {
  return "uge " + std::to_string(nummer()) + ", " + std::to_string(aar());
}

}  // namespace nytte
