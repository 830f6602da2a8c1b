// The frame of every page: header with menu and search, breadcrumb, title, message of what just
// happened, footer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dato.hpp"
#include "web/html.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {

enum class Menupunkt {
  ingen,
  arbejdsliste,
  jobordrer,
  arbejdssteder,
  hoeringer,
  dispensationer,
  borgere,
  statistik,
  regler,
  brugere,
  post,
  registeret,
  breve,
  vitas,
  kodelister,
  raadssager,
  raadsmoeder,
  raadsmedlemmer,
  raadsudvalg,
  fagsystemer,
  rapporter,
  raadsrapporter,
  hold,
  maalgrupper,
  forslag,
  jobaabninger,
  opgaver,
  projekter,
  faktaark,
  strategi,
  evalueringer
};

// What the frame knows of the caller; made once from the request (sider/ramme).
struct Ramme {
  std::string bruger;  // name; empty before login
  std::string kommune;
  bool administrator = false;
  bool skriver_skabeloner = false;  // leder, administrator
  bool ser_borgere = false;         // sagsbehandler, leder
  bool maa_placere = false;         // sagsbehandler
  bool i_raad = false;              // sekretariat, raadsmedlem: the council's menu instead
  bool sekretariat = false;
  bool leder_hold = false;  // projektleder: his own teams
  bool maa_skrive = false;  // sagsbehandler, virksomhedskonsulent: workplaces and job orders
  std::string csrf;
  std::string besked;  // what the last act did and what comes next; empty: nothing
  bool besked_god = true;
  std::optional<Dato> oevedag{};  // the day of a practice, said on every page
  std::string fortsaet;           // the form the user left to record a missing fact; empty: none
};

struct Webside {
  std::string titel;         // the h1: the answer where it can be
  std::string manchet = {};  // one sentence under it
  Menupunkt menu = Menupunkt::ingen;
  std::vector<Krumme> krummer = {};
  Html indhold;
  std::vector<std::string_view> moduler = {};  // scripts beside nytte.js
  bool smal = false;                           // a form alone in a narrow column
};

// The whole document.
std::string vis_side(const Ramme& ramme, const Webside& side);

}  // namespace nytte::web
