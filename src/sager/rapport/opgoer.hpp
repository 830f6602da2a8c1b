// Draws up the quarterly report from what is registered. Pure; the readings are F-049 and F-050.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/rapport.hpp"

namespace nytte::sager {

// One placement of the municipality, with its job order; none for the other schemes.
struct Rapportforloeb {
  Placering placering;
  std::optional<Jobordre> jobordre = {};
  std::vector<Hoering> hoeringer = {};
};

// What the rows of one workplace share.
struct Rapportsted {
  Arbejdssted sted;
  std::vector<AnsatteMaaned> ansatte;
  std::vector<IForvejen> stoettede;  // of every municipality: they count together at the P-number
  std::vector<Dispensation> dispensationer;
};

struct Rapportgrundlag {
  Kvartal kvartal;
  Kommunekode kommune;
  std::string kommunenavn;
  std::string raad;  // empty: none on the day
  bool aftalt_indhold = false;
  std::vector<Rapportforloeb> forloeb;
  std::map<PNummer, Rapportsted> steder;  // every workplace of `forloeb`
};

// Rows: placed courses with at least one day there within the quarter (both ends included), counted
// to the last day they were there. Never placed, annulled and not answered ones are no rows; the
// last are warned of.
Rapport opgoer(const Rapportgrundlag& g);

// The text with every possible CPR number replaced by "[fjernet]": six digits that are a day, with
// or without a hyphen or blank, and four more.
std::string uden_cpr(std::string_view tekst);

}  // namespace nytte::sager
