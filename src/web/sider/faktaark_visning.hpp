// Fact sheets and the map of places.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/faktaark/faktaark.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string faktaark_sti(FaktaarkId id);

struct FaktaarklisteSide {
  std::vector<sager::Faktaarkvisning> ark;
  std::vector<sager::Kortsted> steder;
  bool maa_skrive = false;
  Formular formular = {};  // which sheets to print
};
Webside vis_faktaarkliste(const FaktaarklisteSide& s);

struct FaktaarkSide {
  const sager::Faktaarkvisning& visning;
  bool maa_skrive = false;
  Formular billede = {};
};
Webside vis_faktaark(const Ramme& ramme, const FaktaarkSide& s);

struct FaktaarkformularSide {
  std::optional<FaktaarkId> id{};
  Formular formular;
  std::vector<Valg> arbejdssteder{};
  std::string arbejdssted{};
};
Webside vis_faktaarkformular(const Ramme& ramme, const FaktaarkformularSide& s);

}  // namespace nytte::web
