// The history of one thing: its events as sentences, newest first.
#pragma once

#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Historiklinje {
  Haendelse haendelse;
  std::string bruger_navn;
  std::string saetning;  // "Placeringen blev forkortet til 14. april 2023 af Mette Holm, fordi …"
};

// `emne` is "arbejdssted", "jobordre", "borger", "placering" or
// "ansoegning"; `noegle` the P-number or the id as
// text. Events of other municipalities on a shared workplace are shown without name and reason.
// findes_ikke for another municipality's order, citizen or placement. Citizens and placements need
// sagsbehandler or leder, and are logged in `opslag`.
Resultat<std::vector<Historiklinje>> historik(store::Forbindelse& db, const Kontekst& k,
                                              const std::string& emne, const std::string& noegle);

}  // namespace nytte::sager
