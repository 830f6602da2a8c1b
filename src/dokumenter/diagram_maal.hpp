// What the plans of bars and lines share. Only for diagram_*.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dokumenter/diagram_plan.hpp"

namespace nytte::dokumenter::plan {

// About as wide as the text is drawn, rather too much than too little.
double bredde(std::string_view t);
// Cut with "…" where it is wider than its place.
std::string kortet(std::string_view t, double plads);

std::size_t serier(const Diagram& d);
// Nothing where it is unknown or suppressed, and below 0 in a stack.
std::optional<double> tal(const Diagram& d, std::size_t serie, std::size_t kategori);
std::string ord(const Diagram& d, std::size_t serie, std::size_t kategori);
std::string navn(const Diagram& d, std::size_t serie, std::size_t kategori);

struct Ramme {
  Akse akse;
  double top = 0;  // where the chart begins, below the legend
};

// Few bars with short names stand up; the others lie, one below the other.
bool staar_op(const Diagram& d);
void staaende(const Diagram& d, const Ramme& r, Tegning& t);
void liggende(const Diagram& d, const Ramme& r, Tegning& t);
void linjer(const Diagram& d, const Ramme& r, Tegning& t);

// The numbers at the left with lines across, for standing bars and lines. Answers the left edge of
// the field; its top is r.top + 20, its height kFelthoejde.
inline constexpr double kFelthoejde = 190;
double talakse_til_venstre(const Diagram& d, const Ramme& r, Tegning& t);
double y_af(const Ramme& r, double v);

}  // namespace nytte::dokumenter::plan
