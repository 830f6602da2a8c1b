// Following up: the dated facts about a citizen, absence and refusal step by step; an employer's
// applications at a workplace; reports to the council.
#pragma once

#include <string>
#include <vector>

#include "sager/borger/vis_borger.hpp"
#include "sager/frister/frister.hpp"
#include "sager/frister/registrer.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte {

// One of the forms of the page, sent as `formular`.
NYTTE_KODE(Opfoelgningsformular, dato, notat, udeblivelse, skridt);

}  // namespace nytte

namespace nytte::web {

struct OpfoelgningSide {
  const sager::Borgervisning& borger;
  sager::Borgeropfoelgning opfoelgning;
  std::vector<sager::Fristpunkt> frister;
  Dato i_dag;
  bool maa_skrive = false;
  Opfoelgningsformular sendt =
      Opfoelgningsformular::dato;  // whose values and errors `formular` has
  Formular formular = {};
};
Webside vis_opfoelgning(const Ramme& ramme, const OpfoelgningSide& s);

struct AnsoegningerSide {
  PNummer p_nummer;
  std::string arbejdssted;
  std::vector<Arbejdsgiveransoegning> ansoegninger;
  Dato i_dag;
  Formular ny = {};
  Formular svar = {};
};
Webside vis_arbejdsgiveransoegninger(const Ramme& ramme, const AnsoegningerSide& s);

struct IndberetningerSide {
  std::vector<Indberetning> indberetninger;
  std::vector<sager::Fristpunkt> frister;
  Dato i_dag;
  Formular formular = {};
};
Webside vis_indberetninger(const Ramme& ramme, const IndberetningerSide& s);

struct AnnullerOpfoelgningSide {
  std::string hvad;  // "Registreringen af ..."
  std::string sti;   // of the page itself
  std::string hjem;  // where to go back to
  Formular formular = {};
};
Webside vis_annuller_opfoelgning(const Ramme& ramme, const AnnullerOpfoelgningSide& s);

std::string borgerdato_ord(Borgerdatoart a);
std::string indberetning_ord(const Indberetning& i);

}  // namespace nytte::web
