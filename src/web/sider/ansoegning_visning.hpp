// The pages of an application for dispensation: list, the form with its panel, review before
// sending, what was sent, withdrawal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sager/ansoegning/ansoegning.hpp"
#include "sager/historik/historik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

// "Kladde", "Sendt, venter på rådet" ...: as the municipality sees it.
std::string dispensationstilstand_ord(Ansoegningstilstand t);
Html dispensationstilstand_maerke(Ansoegningstilstand t);
// What the municipality does next; empty when it is the council's turn.
std::string dispensation_naeste(const sager::Ansoegningsoversigt& o);
std::string dispensation_sti(AnsoegningId id);  // "/dispensationer/12"

// The points as fields of the form, under the names of Ansoegningsindhold, and back. What is not in
// the form (the P-number, the application before) stays as it was.
Formular dispensation_formular(const Ansoegningsindhold& i);
class Feltlaeser;
Ansoegningsindhold laes_dispensation(Feltlaeser& l, Ansoegningsindhold foer);

struct DispensationslisteSide {
  Liste<sager::Ansoegningsoversigt> liste;
  std::string tilstand;  // of the filter
  int side = 1;
  int sider = 1;
};
Webside vis_dispensationer(const Ramme& ramme, const DispensationslisteSide& s);

struct DispensationNySide {
  Formular formular;
  std::vector<Valg> arbejdssteder;  // to choose among; empty when one is chosen
  std::string arbejdssted;          // its name
  std::optional<Fund> myndighed{};  // who decides, or why nobody does any more
};
Webside vis_ny_dispensation(const Ramme& ramme, const DispensationNySide& s);

struct DispensationSide {
  const sager::Ansoegningsvisning& visning;
  Formular formular;
  Formular bilag{};  // what was wrong with the file handed in
  Dato i_dag;
  std::vector<sager::Historiklinje> historie{};
};
// The form while the points may be changed; what was sent after that.
Webside vis_dispensation(const Ramme& ramme, const DispensationSide& s);
// Only the findings, for vurdering.js.
Html dispensationspanel(const sager::Ansoegningsvisning& v, Dato i_dag);
// Attachments and history, on both.
Html dispensationsbilag(const Ramme& ramme, const DispensationSide& s);

struct DispensationHandlingSide {
  const sager::Ansoegningsvisning& visning;
  Formular formular;
  Dato i_dag;
};
Webside vis_indsend_dispensation(const Ramme& ramme, const DispensationHandlingSide& s);
Webside vis_traek_tilbage(const Ramme& ramme, const DispensationHandlingSide& s);

struct IndsendelseSide {
  const sager::Ansoegningsvisning& visning;
  const sager::Indsendelsesvisning& indsendelse;
  const sager::Brevvisning& brev;
};
Webside vis_indsendelse(const Ramme& ramme, const IndsendelseSide& s);

}  // namespace nytte::web
