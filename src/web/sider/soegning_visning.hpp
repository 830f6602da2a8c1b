// What the one search field found.
#pragma once

#include <string>

#include "model/sag/lister.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct Soegesvar {
  Liste<Borgeroversigt> borgere;
  Liste<Jobordreoversigt> jobordrer;
  Liste<sager::Arbejdsstedrad> arbejdssteder;

  std::int64_t i_alt() const { return borgere.i_alt + jobordrer.i_alt + arbejdssteder.i_alt; }
  std::string eneste() const;  // the address of the only hit
};

// The search text is not repeated: it may be a CPR number.
Webside vis_soegning(const Soegesvar& s);

}  // namespace nytte::web
