// The yearly evaluation as the municipality, the council and the parties see it.
#pragma once

#include <string>
#include <vector>

#include "sager/evaluering/evaluering.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

// The routes; called with those of the other pages.
void tilfoej_evalueringssider(Ruter& ruter);
void tilfoej_evalueringssvar(Ruter& ruter);

std::string evaluering_sti(std::int32_t aar);

Webside vis_evalueringer(const std::vector<sager::Evalueringsaar>& alle);

struct EvalueringSide {
  const sager::Evalueringsvisning& visning;
  Dato i_dag;
  bool maa_skrive = false;  // leder
  bool alle_tal = false;
  std::string gjort = {};   // what the last act did
  std::string afsnit = {};  // whose text is being written
  Formular frys = {};
  Formular tekst = {};
  Formular beslutning = {};
  Formular kommentar = {};
  Formular part = {};
};
Webside vis_evalueringsside(const Ramme& ramme, const EvalueringSide& s);

Webside vis_evalueringsversion(const Ramme& ramme, const sager::Evalueringsversionsvisning& v,
                               bool maa_skrive, bool alle_tal, const std::string& gjort);
Webside vis_talforklaring(const sager::Talforklaring& t, const sager::Talopslag& o);
Webside vis_annuller_beslutning(const Ramme& ramme, std::int32_t aar,
                                const Evalueringsbeslutning& b, const Formular& f);

Webside vis_raadets_evalueringer(const std::vector<sager::Raadsevaluering>& alle);
Webside vis_raadets_evaluering(const sager::Raadsevalueringsvisning& v);

struct EvalueringssvarSide {
  const sager::Evalueringsside& side;
  std::string sti;
  Formular formular = {};
};
Webside vis_evalueringssvar(const Ramme& ramme, const EvalueringssvarSide& s);
Webside vis_evalueringskvittering(const sager::Evalueringsside& side);

}  // namespace nytte::web
