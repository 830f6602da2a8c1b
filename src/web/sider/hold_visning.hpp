// Teams: the list, one team with its four weeks and its people, and the forms about them.
#pragma once

#include <string>
#include <vector>

#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/hold/hold.hpp"
#include "sager/hold/opgoerelse.hpp"
#include "sager/hold/pladser.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string hold_sti(ProjektholdId id);
std::string fremmoede_sti(ProjektholdId id, Dato dato);

// "8.00", "14.30"
std::string klokken_ord(std::int32_t minutter);
// Minutes after midnight of "8", "8.00", "08:00", "0830"; nothing otherwise.
std::optional<std::int32_t> laes_klokken(std::string_view t);
// "5:00"
std::string timer_ord(std::int64_t minutter);
// "Åbent", "Lukket": why a team meets or not.
std::string aabning_ord(Aabningsgrund g);
Html aabning_maerke(Aabningsgrund g);
std::string fremmoedeart_ord(Fremmoedeart a);  // "Kom for sent"
Html fremmoede_maerke(Fremmoedeart a);

struct HoldlisteSide {
  const std::vector<sager::Holdlinje>& hold;
  bool maa_oprette = false;
  bool nedlagte = false;  // those that are no more are shown too
  bool egne = false;      // a projektleder: only his own
};
Webside vis_holdliste(const HoldlisteSide& s);
std::string holdliste_csv(const std::vector<sager::Holdlinje>& hold);
// The answer in words: "12 af 14 er mødt".
std::string moedt_ord(const sager::Holdlinje& h);
Html hold_kort(const sager::Holdlinje& h, Dato i_dag);

// The front page of a projektleder.
Webside vis_projektlederforside(const std::vector<sager::Holdlinje>& hold,
                                const sager::Arbejdsliste& liste, Dato i_dag);

struct HoldSide {
  const sager::Holdvisning& visning;
  Dato i_dag;
  bool maa_rette = false;       // sagsbehandler, virksomhedskonsulent, leder
  bool maa_registrere = false;  // sagsbehandler, projektleder
  bool maa_saette_paa = false;  // sagsbehandler
};
Webside vis_holdside(const Ramme& ramme, const HoldSide& s);

struct HoldformularSide {
  std::optional<ProjektholdId> id;  // empty: a new one
  std::string navn;
  std::string sti;
  std::vector<sager::Projektledervalg> ledere;
  Formular formular;
};
Webside vis_holdformular(const Ramme& ramme, const HoldformularSide& s);
// The fields of a team as the form shows them.
Formular som_formular(const Projekthold& h);

struct HolddagSide {
  const Projekthold& hold;
  Formular formular;
};
Webside vis_holddag(const Ramme& ramme, const HolddagSide& s);

struct HoldfolkSide {
  const Projekthold& hold;
  const std::vector<sager::Holdkandidat>& kandidater;
  Formular formular;
};
Webside vis_holdfolk(const Ramme& ramme, const HoldfolkSide& s);

struct PladsSide {
  PlaceringId placering;
  std::string borger_navn;
  BorgerId borger;
  std::string arbejdssted;
  Dato fra;
  Dato til;
  const std::vector<sager::Holdophold>& ophold;
  const std::vector<sager::Holdlinje>& hold;
  Formular formular;
};
Webside vis_plads(const Ramme& ramme, const PladsSide& s);

Webside vis_maanedsark(const sager::Maanedsark& ark);
struct BorgerfremmoedeSide {
  BorgerId borger;
  std::string tilbage;  // the citizen's page, or the team's for a projektleder
  const std::vector<sager::Placeringsfremmoede>& placeringer;
  bool maa_skrive = false;
};
Webside vis_borgerfremmoede(const BorgerfremmoedeSide& s);

}  // namespace nytte::web
