// The pages of the strategy: where it stands, one version, writing and approving, the parties, and
// what a party sees by its link.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/strategi/droeftelse.hpp"
#include "sager/strategi/opfoelgning.hpp"
#include "sager/strategi/parter.hpp"
#include "sager/strategi/strategi.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string strategi_sti(StrategiId id);  // "/strategi/3"
std::string strategipart_sti(const Strategipart& p);
std::string offentlig_sti(Kommunekode kommune);  // "/offentlig/strategi/710"
Html strategitilstand_maerke(Strategitilstand t);
Html tilslutning_maerke(const Strategisvar* svar);
// The way back to the strategy, then to this version.
std::vector<Krumme> strategikrummer(const sager::Strategilinje* l, std::string her);

struct StrategioverblikSide {
  const sager::Strategioverblik& overblik;
  Kommunekode kommune;
  Dato i_dag;
  bool er_leder = false;
};
Webside vis_strategioverblik(const Ramme& ramme, const StrategioverblikSide& s);

struct StrategiSide {
  const sager::Strategivisning& v;
  Dato i_dag;
  bool er_leder = false;
};
Webside vis_strategiside(const Ramme& ramme, const StrategiSide& s);
Webside vis_strategiforskelle(const sager::Strategivisning& v);
Webside vis_offentlig_strategi(const sager::OffentligStrategi& s);

// Writing.
struct StrategiformularSide {
  const sager::Strategivisning& v;
  Formular formular = {};
};
Formular som_formular(const Strategiindhold& i);
Webside vis_strategiformular(const Ramme& ramme, const StrategiformularSide& s);
Webside vis_godkend_strategi(const Ramme& ramme, const StrategiformularSide& s);
Webside vis_kasser_strategi(const Ramme& ramme, const StrategiformularSide& s);
Webside vis_revider_strategi(const Ramme& ramme, const StrategiformularSide& s);
// The fields of the groups that may go first: those nytteindsats is for, and those chosen already.
std::vector<Maalgruppe> valgbare_grupper(const Lokalpolitik& p);
std::string gruppefelt(const Maalgruppe& g);  // "gruppe_kontanthjaelp_jobparat"

// Parties.
struct StrategiparterSide {
  const sager::Strategivisning& v;
  bool er_leder = false;
  Formular formular = {};
};
Webside vis_strategiparter(const Ramme& ramme, const StrategiparterSide& s);
struct StrategipartSide {
  const sager::Partside& side;
  Dato i_dag;
  bool er_leder = false;
  Formular svar = {};
  Formular mail = {};
};
Webside vis_strategipart(const Ramme& ramme, const StrategipartSide& s);
Webside vis_fjern_strategipart(const Ramme& ramme, const sager::Partside& side, const Formular& f);
struct UdmeldingSide {
  const sager::Strategivisning& v;
  Dato i_dag;
  Formular formular = {};
  Formular mail = {};
};
Webside vis_udmelding(const Ramme& ramme, const UdmeldingSide& s);

// By link.
struct StrategisvarSide {
  const sager::Strategiside& side;
  std::string sti;  // "/strategisvar/..."
  Formular formular = {};
};
Webside vis_strategisvar(const Ramme& ramme, const StrategisvarSide& s);
Webside vis_strategikvittering(const sager::Strategiside& side);

// The yearly talk.
struct DroeftelserSide {
  const sager::Droeftelser& d;
  Dato i_dag;
  bool er_leder = false;
  Formular formular = {};
};
Webside vis_droeftelser(const Ramme& ramme, const DroeftelserSide& s);

// Practice against policy.
Webside vis_politikopfoelgning(const sager::Politikopfoelgning& o, const Formular& f);
Webside vis_politikmedlemmer(const sager::Politikopfoelgning& o, Politikpunkt punkt);

// Beside the law's panel on the placing page.
Html vis_politik(const std::optional<sager::Politikbillede>& billede);

}  // namespace nytte::web
