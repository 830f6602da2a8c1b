// The target groups of a day, each group's workflow, and who should now have an offer.
#pragma once

#include <string>
#include <vector>

#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/maalgruppe/maalgrupper.hpp"
#include "sager/maalgruppe/mangler_tilbud.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string arbejdsgang_sti(const Borgergruppe& g);  // "/maalgrupper/kontanthjaelp-..."

struct MaalgruppeSide {
  const sager::Maalgruppevisning& visning;
  Formular formular;                // dato, population
  std::optional<Population> kun{};  // only groups by these rules
  bool maa_skrive = false;          // leder, virksomhedskonsulent
};
Webside vis_maalgruppeside(const MaalgruppeSide& s);

struct ArbejdsgangSide {
  Borgergruppe gruppe;
  const std::vector<Arbejdsgang>& udgaver;  // the newest first
  Dato i_dag;
  bool maa_skrive = false;
};
Webside vis_arbejdsgangside(const ArbejdsgangSide& s);

// How many requirements the form has room for.
inline constexpr std::size_t kKravpladser = sager::kHoejstGruppekrav;

struct ArbejdsgangformularSide {
  Borgergruppe gruppe;
  Formular formular;
};
Webside vis_arbejdsgangformular(const Ramme& ramme, const ArbejdsgangformularSide& s);

struct TilbudslisteSide {
  const sager::Tilbudsliste& liste;
  sager::Tilbudsfilter filter;
  Dato i_dag;
  bool maa_placere = false;
};
Webside vis_tilbudsliste(const TilbudslisteSide& s);

}  // namespace nytte::web
