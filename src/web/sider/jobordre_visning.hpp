// Job orders: the list (columns of source 003), one order, and its forms.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/lister.hpp"
#include "sager/historik/historik.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

struct JobordrelisteSide {
  Dato i_dag;
  Liste<Jobordreoversigt> liste;  // this page of them
  std::int64_t med_ledige = 0;    // open orders with a free place, over the whole list
  int side = 1;
  int sider = 1;
  Parametre parametre;  // q, status, type, ledige; in the address
  Sortering sortering;
};
const std::vector<Kolonne>& jobordrekolonner();
Webside vis_jobordrer(const Ramme& ramme, const JobordrelisteSide& s);

struct JobordreSide {
  const sager::Jobordrevisning& visning;
  Dato i_dag;
  bool hoering_kraeves = false;  // by the law of the order's days; otherwise an orientation
  bool ukraine_hoeres = false;   // though others need only an orientation
  Formular hoering = {};         // the form to record one
  std::vector<sager::Historiklinje> historie = {};
  Html opgaver = {};          // those of the catalogue; nothing: the order's own answers are shown
  Html forudsaetninger = {};  // who cannot begin yet, and what the order asks before a start
  Html hoeringskort = {};     // the legal order, the matters and the act next to do
  Html projekt = {};          // its project, if it has one
};
Webside vis_jobordre(const Ramme& ramme, const JobordreSide& s);

struct JobordreformularSide {
  std::optional<Jobordre> jobordre;  // nothing: a new one
  Formular formular;
  std::vector<Valg> arbejdssteder;  // to choose among; empty when it is given
  std::string arbejdssted;          // the given one
  Html opgaver = {};                // the tasks of the catalogue to tick
  std::vector<Valg> projekter{};    // that it may belong to
};
// The optional fields of the national register: in the form, and as they stand.
Html vis_registerfelter(const Formular& f);
Html vis_registeroplysninger(const Jobordre& j);
Webside vis_jobordreformular(const Ramme& ramme, const JobordreformularSide& s);

struct LukJobordreSide {
  Jobordre jobordre;
  Pladstal tal;
  Formular formular;
};
Webside vis_luk_jobordre(const Ramme& ramme, const LukJobordreSide& s);

}  // namespace nytte::web
