// A chart as shapes and lines of text on a page, and how Cairo draws such a shape. Only for
// pdf_tegner.cpp.
#pragma once

#include <cairo.h>

#include <optional>
#include <vector>

#include "dokumenter/diagram_plan.hpp"
#include "dokumenter/pdf_sats.hpp"
#include "dokumenter/pdf_tegner.hpp"

namespace nytte::dokumenter::pdf {

struct Farve {
  double r = 0, g = 0, b = 0;
};

// A shape of a figure, in points from the upper left corner of the page.
struct Form {
  std::vector<Punkt> punkter = {};
  bool lukket = false;
  std::optional<Fyld> fyld = {};  // of a closed one
  double tykkelse = 0.8;
  Farve streg = {};
  std::vector<double> stiplet = {};
  Knude knude = kArtefakt;
};

struct Figurdele {
  std::vector<Form> former = {};
  std::vector<Tekstlinje> tekster = {};  // above the shapes
};

// Everything in it belongs to `knude`.
Figurdele figurdele(const Tegner& tegner, const Tegner::Figur& f, Knude knude);

void tegn_form(cairo_t* cr, const Form& f);

}  // namespace nytte::dokumenter::pdf
