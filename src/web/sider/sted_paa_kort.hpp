// Where a workplace lies: its fields on a form.
#pragma once

#include <optional>

#include "model/sag/arbejdssted.hpp"
#include "web/html_formular.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte::web {

// Decimal degrees; both fields or none.
Html koordinatfelter(const Formular& f);
std::optional<Koordinat> laes_koordinat(Feltlaeser& l);
void foreslaa_koordinat(Formular& f, const std::optional<Koordinat>& k);

}  // namespace nytte::web
