// Columns that every list of people or places has, whatever the system: source 003's pictures stop
// before them, so these names are ours (F-043), with the spellings such lists are met with.
#pragma once

#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling {

inline Profilkolonne kommunekolonne() {
  return {Listefelt::kommune, "Kommune", {"kommunekode", "kommunenr", "kommunenavn", "jobcenter"}};
}
inline Profilkolonne cprkolonne() {
  return {Listefelt::cpr, "CPR-nr.", {"cpr", "cpr_nummer", "cprnr", "personnummer"}};
}
inline Profilkolonne borgerkolonne() {
  return {Listefelt::borger, "Navn", {"borger", "borgernavn", "deltager", "borgers_navn"}};
}
inline Profilkolonne virksomhedskolonne() {
  return {Listefelt::virksomhed,
          "Virksomhedsnavn",
          {"virksomhed", "arbejdssted", "arbejdsgiver", "arbejdsplads"}};
}
inline Profilkolonne cvrkolonne() {
  return {Listefelt::cvr, "CVR-nr.", {"cvr", "cvr_nummer", "cvrnr"}};
}
inline Profilkolonne p_nummerkolonne() {
  return {Listefelt::p_nummer,
          "P-nr.",
          {"p_nummer", "pnr", "pnummer", "produktionsenhed", "produktionsenhedsnummer"}};
}
// Source 003: "Start dato", "Startdato", "Fra"; the end likewise.
inline Profilkolonne startkolonne(std::string_view navn) {
  return {Listefelt::fra, navn, {"start_dato", "startdato", "fra", "fra_dato", "start"}};
}
inline Profilkolonne slutkolonne(std::string_view navn) {
  return {Listefelt::til, navn, {"slut_dato", "slutdato", "til", "til_dato", "slut"}};
}
inline Profilkolonne periodekolonne() { return {Listefelt::periode, "Periode", {}}; }
// Source 003: "Antal timer", and "Antal timer pr. uge: Timer, Minutter".
inline Profilkolonne timekolonne(std::string_view navn) {
  return {Listefelt::timer,
          navn,
          {"antal_timer", "timer", "timer_pr_uge", "antal_timer_pr_uge", "ugentlige_timer",
           "timer_om_ugen", "antal_timer_pr_uge_timer", "ugentlig_tid"}};
}
inline Profilkolonne minutkolonne() {
  return {Listefelt::minutter,
          "Minutter",
          {"antal_minutter", "minutter_pr_uge", "antal_timer_pr_uge_minutter"}};
}
inline Profilkolonne statuskolonne() { return {Listefelt::status, "Status", {"deltagerstatus"}}; }
inline Profilkolonne aarsagskolonne() { return {Listefelt::aarsag, "Årsag", {"arsag"}}; }
inline Profilkolonne stillingskolonne(std::string_view navn) {
  // Source 003 spells it in three ways.
  return {Listefelt::stilling,
          navn,
          {"stillingsbetegnelse", "stillingbetegnelse", "stilingsbetegnelse", "stilling"}};
}
inline Profilkolonne ministerkolonne() {
  return {Listefelt::ministeromraade, "Ministerområde", {"ministerielt_omraade", "ministerium"}};
}

}  // namespace nytte::udveksling
