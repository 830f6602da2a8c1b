// The weekly plan of a citizen: the days, the count of arbejdspligt beside them, and the forms that
// change it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sager/ugeplan/ugeplan.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte {

// One of the forms of the page, sent as `formular`.
NYTTE_KODE(Ugeplanformular, tilfoej, fjern, fire_plus_en, kopier, nedsat, ryd);

}  // namespace nytte

namespace nytte::web {

struct UgeplanSide {
  const sager::Ugeplan& plan;
  bool maa_nedsaette = false;                        // sagsbehandler
  bool kun_hold = false;                             // a projektleder, who has no page of citizens
  Ugeplanformular sendt = Ugeplanformular::tilfoej;  // whose values and errors `formular` has
  Formular formular = {};
};
Webside vis_ugeplan(const Ramme& ramme, const UgeplanSide& s);

std::string ugeplan_sti(BorgerId borger);
std::string ugeplan_sti(BorgerId borger, Uge uge);
// "8", "8.30", "08:30" as minutes after midnight; 24 is the end of the day.
std::optional<std::int32_t> laes_dagstid(std::string_view t);

}  // namespace nytte::web
