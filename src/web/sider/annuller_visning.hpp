// Taking back what was recorded by mistake: a page of its own that says what follows from it.
#pragma once

#include <string>

#include "model/sag/hoering.hpp"
#include "sager/arbejdssted/annuller_registrering.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

// The last part of a kind's address: "repraesentanter", "fravaer", "findes-ikke",
// "dispensationer", "andre".
std::string_view registreringssti(sager::Registreringsart art);
// The quiet link beside a row; `hvad` tells a screen reader which row.
Html annuller_link(PNummer p_nummer, sager::Registreringsart art, std::int64_t id,
                   std::string_view hvad);
Html annuller_hoering_link(const std::string& jobordrenummer, const Hoering& h);

struct AnnullerSide {
  const sager::Registrering& registrering;
  std::string arbejdssted;  // its name
  Formular formular = {};
};
Webside vis_annuller(const Ramme& ramme, const AnnullerSide& s);

struct AnnullerHoeringSide {
  const Hoering& hoering;
  std::string jobordrenummer;
  Formular formular = {};
};
Webside vis_annuller_hoering(const Ramme& ramme, const AnnullerHoeringSide& s);

// The last day of a representative.
Webside vis_slutdag(const Ramme& ramme, const AnnullerSide& s);

}  // namespace nytte::web
