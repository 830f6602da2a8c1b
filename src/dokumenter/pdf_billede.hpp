// How Cairo draws a picture. Only for pdf_tegner.cpp.
#pragma once

#include <cairo.h>

#include <memory>
#include <string>

#include "dokumenter/pdf_tegner.hpp"

namespace nytte::dokumenter::pdf {

// A picture on its page, in points from the upper left corner.
struct Billedtegning {
  std::shared_ptr<const std::string> indhold;
  double x = 0, y = 0, bredde = 0, hoejde = 0;
  Knude knude = kArtefakt;
};

// A frame where the bytes cannot be drawn after all. A JPEG goes into the file as it is.
void tegn_billede(cairo_t* cr, const Billedtegning& b);

}  // namespace nytte::dokumenter::pdf
