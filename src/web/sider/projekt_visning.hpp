// Pages of projects: list, one project, its forms, the chain, and the page by link.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/projekt/kaede.hpp"
#include "sager/projekt/link.hpp"
#include "sager/projekt/vis_projekt.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string projekt_sti(ProjektId id);
Html projekttilstand_maerke(Projekttilstand t);
std::string projekttilstand_ord(Projekttilstand t);

// What the caller may do with projects beyond reading them.
struct Projektret {
  bool skrive = false;  // virksomhedskonsulent
  bool leder = false;
};

struct ProjektlisteSide {
  std::vector<sager::Projektlinje> linjer;
  std::optional<Projekttilstand> tilstand{};
  Projektret ret{};
  Dato i_dag;
};
Webside vis_projekter(const ProjektlisteSide& s);

struct ProjektSide {
  const sager::Projektvisning& visning;
  Projektret ret{};
  Dato i_dag;
  Formular svar = {};  // of the step whose turn it is
  Formular kommentar = {};
};
Webside vis_projekt(const Ramme& ramme, const ProjektSide& s);
Webside vis_projektudgave(const sager::Udgaveside& u);

struct ProjektformularSide {
  std::optional<ProjektId> id{};  // none: a new one
  Formular formular;
  std::vector<Valg> arbejdssteder{};
  std::string arbejdssted{};  // when it is given
  std::vector<Valg> opgaver{};
};
Webside vis_projektformular(const Ramme& ramme, const ProjektformularSide& s);

struct ProjektsendSide {
  const sager::Projektvisning& visning;
  std::vector<Projekttrin> kaede;
  Formular formular;
};
Webside vis_projektsend(const Ramme& ramme, const ProjektsendSide& s);

// A page of its own for what cannot be undone: `ny_udgave` or `luk`.
struct ProjektafslutSide {
  const sager::Projektvisning& visning;
  bool luk = false;
  Formular formular = {};
};
Webside vis_projektafslut(const Ramme& ramme, const ProjektafslutSide& s);

struct KaedeSide {
  Formular formular;
  std::size_t raekker = 0;
  std::vector<Projekttrinart> mangler{};
  bool maa_rette = false;
};
Webside vis_kaede(const Ramme& ramme, const KaedeSide& s);

struct TrinlinkSide {
  const sager::Trinside& side;
  std::string sti;
  Formular formular = {};
};
Webside vis_trinlink(const Ramme& ramme, const TrinlinkSide& s);
Webside vis_trinkvittering(const sager::Trinside& side);

Html forskelstabel(const std::vector<sager::Projektforskel>& forskelle);

}  // namespace nytte::web
