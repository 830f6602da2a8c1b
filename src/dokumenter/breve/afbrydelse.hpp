// The notice to the citizen that his course was interrupted.
#pragma once

#include <string>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/egentekster.hpp"
#include "model/sag/placering.hpp"
#include "model/ydelse.hpp"

namespace nytte::dokumenter {

struct Afbrydelsesdata {
  std::string kommune;
  std::string borger;
  Dato dag;
  std::string reference{};
  Population population = Population::almindelig;
  std::string arbejdssted;
  Dato fra;
  Dato sidste_dag;  // the last day he was there
  Placeringsaarsag aarsag = Placeringsaarsag::andet;
  std::string begrundelse{};  // in the case worker's words
  std::string hvad_nu;        // what happens next, in the case worker's words
  Egentekster egne{};
};

Brev afbrydelse(const Afbrydelsesdata& d);

}  // namespace nytte::dokumenter
