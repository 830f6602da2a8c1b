// "Hent fra CVR": what the register says of a workplace beside our own figures.
#pragma once

#include "sager/cvr/cvr.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct CvrSide {
  sager::Cvrvisning visning;
  bool kan_hentes = false;  // an address is set up
  Formular fil = {};        // of the upload
  Formular valg = {};       // of one month, after an error
};
Webside vis_cvr(const Ramme& ramme, const CvrSide& s);

}  // namespace nytte::web
