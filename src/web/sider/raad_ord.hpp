// The words of the council's pages.
#pragma once

#include <string>

#include "model/fund.hpp"
#include "model/sag/ansoegning.hpp"
#include "model/sag/raad.hpp"
#include "web/html.hpp"

namespace nytte::web {

std::string ansoegningstilstand_ord(Ansoegningstilstand t);  // "Indsendt"
Html ansoegningstilstand_maerke(Ansoegningstilstand t);
std::string ansoegningshandling_ord(Ansoegningshandling h);  // "Sat på dagsordenen"
std::string medlemsgruppe_ord(Medlemsgruppe g);              // "Arbejdsgivere"
std::string medlemspost_ord(Medlemspost p);                  // "Formand"
std::string stemme_ord(Stemme s);                            // "For"
std::string raadsudfald_ord(Raadsudfald u);                  // "Imødekommet"

// Every finding: a state, its sentence and its citation; the worst first.
Html fundliste(const Fundliste& fund);

}  // namespace nytte::web
