// The proposal of places, and the no to one of them.
#pragma once

#include <string>

#include "sager/forslag/foreslaa.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct ForslagsSide {
  sager::Placeringsforslagsliste liste;
  Tidspunkt nu;
  int side = 1;
};
Webside vis_forslag(const Ramme& ramme, const ForslagsSide& s);

struct FravalgsSide {
  BorgerId borger;
  std::string borgernavn;
  std::string jobordre_nummer;
  std::string stilling;
  std::string arbejdssted;
  Formular formular;  // grund
};
Webside vis_fravaelg(const Ramme& ramme, const FravalgsSide& s);

// A row a citizen: those proposed and those without a place.
std::string forslag_csv(const sager::Placeringsforslagsliste& l);

}  // namespace nytte::web
