// A map of a few places as values: drawn by ourselves on a plane, without tiles from outside. It
// always stands beside the numbered list of the same places; the map is for the eye, the list is
// the answer.
#pragma once

#include <string>
#include <vector>

#include "dokumenter/diagram_plan.hpp"

namespace nytte::dokumenter {

struct Kortpunkt {
  int nummer = 1;  // as in the list beside it
  std::string navn;
  double bredde = 0;   // degrees north
  double laengde = 0;  // degrees east
};

struct Kort {
  std::string titel;
  std::vector<Kortpunkt> punkter;
};

// 400 wide: a frame, the points with their numbers (and names, where there is room), a scale bar
// and an arrow to the north. Degrees are laid on a plane that touches the earth in the middle of
// the points: right to a few per mille within a municipality. A single point has a kilometre to
// each side.
Tegning tegn(const Kort& kort);

// The title and each place with its number; what a reader hears in place of the picture.
std::string alternativ_tekst(const Kort& kort);

// The length of the scale bar for a drawing that shows so many kilometres across: 1, 2 or 5 times a
// power of ten, at most a third of it.
double maalestok_km(double bredde_km);
// "500 m", "2 km"
std::string afstand_paa_dansk(double km);

}  // namespace nytte::dokumenter
