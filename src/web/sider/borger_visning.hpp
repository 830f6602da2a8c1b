// Citizens: where is he, and what is the next step?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/lister.hpp"
#include "sager/borger/vis_borger.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "sager/frister/frister.hpp"
#include "sager/historik/historik.hpp"
#include "sager/videre/vis.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

// "Kontanthjælp, jobparat"; "Ingen kendt ydelse" when there is none.
std::string ydelse_og_visitation(const std::optional<Ydelse>& y,
                                 const std::optional<Visitation>& v);
// "født 2. marts 1985": tells two of the same name apart without the number.
std::string foedt_ord(const Cpr& cpr);

struct BorgerlisteSide {
  Liste<Borgeroversigt> liste;
  std::string soegetekst;  // empty: the whole list
  int side = 1;
  int sider = 1;
};
Webside vis_borgere(const Ramme& ramme, const BorgerlisteSide& s);

struct BorgerSide {
  const sager::Borgervisning& visning;
  Dato i_dag;
  bool maa_placere = true;    // a leder reads only
  Formular ydelsesform = {};  // a new benefit period
  std::vector<sager::Historiklinje> historie = {};
  std::vector<sager::Fristpunkt> frister = {};
  std::vector<sager::Ventende> ventende = {};         // what a coming start waits for
  std::optional<sager::Videreplacering> videre = {};  // whose next step is asked for
};
Webside vis_borger(const Ramme& ramme, const BorgerSide& s);

struct BorgerformularSide {
  std::optional<Borger> borger;  // nothing: a new one
  Formular formular;
};
Webside vis_borgerformular(const Ramme& ramme, const BorgerformularSide& s);

}  // namespace nytte::web
