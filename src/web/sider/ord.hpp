// The Danish words pages use for codes and numbers. Words that findings share stand in kontrakt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sag/bruger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"
#include "web/html.hpp"
#include "web/html_formular.hpp"

namespace nytte::web {

std::string ydelse_ord(Ydelse y);                // "Kontanthjælp"
std::string visitation_ord(Visitation v);        // "Jobparat"
std::string population_ord(Population p);        // "Almindelige regler"
std::string sektor_ord(Sektor s);                // "Kommune"
std::string jobordretype_ord(Jobordretype t);    // "Nytteindsats, kommune"
std::string ordning_ord(Ordning o);              // "Nytteindsats"
std::string niveau_ord(Niveau n);                // "Tillidsrepræsentant på P-nummeret"
std::string aarsag_ord(Placeringsaarsag a);      // "Ordinært job"
std::string rolle_ord(Rolle r);                  // "Sagsbehandler"
std::string tilstand_ord(Placeringstilstand t);  // "I gang"
std::string status_ord(Placeringsstatus s);      // "Ansat": as in the national register
std::string jobordrestatus_ord(Jobordrestatus s);

Html tilstand_maerke(Placeringstilstand t);
// An open order whose last day is over is shown as such: the status is derived from the dates.
Html jobordrestatus_maerke(const Jobordre& j, Dato dag);

// "3 ledige pladser", "1 ledig plads"; with thousands dots.
// "3 pladser"; of a ratio "1 person for hver 3 ordinært ansatte".
std::string dispensation_ord(std::int32_t pladser, const std::optional<Forhold>& forhold);
std::string antal_ord(std::int64_t n, std::string_view en, std::string_view flere);
std::string tal_ord(std::int64_t n);  // 1.234
// "3. marts – 14. april 2026": the year once when it is the same.
std::string periode_ord(Dato fra, Dato til);
std::string kort_dato(Dato d);  // 03-03-2026, for tables and fields
// "i dag", "i morgen", "om 5 dage", "for 3 dage siden"
std::string om_dage(Dato i_dag, Dato d);

// A value as the contract writes it, for people: "2024-02-01", "25:00", "21.50", "kontanthjaelp",
// "ja".
std::string kontraktvaerdi_ord(const std::string& t);

// The choices of a code, for select and radio.
template <Kode E, class F>
std::vector<Valg> valg_af(F ord) {
  std::vector<Valg> ud;
  for (const E e : alle<E>()) ud.push_back({std::string(navn(e)), ord(e)});
  return ud;
}

}  // namespace nytte::web
