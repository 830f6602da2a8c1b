// The page of figures: what to count, the table, the chart, and how it is counted.
#pragma once

#include "sager/statistik/statistik.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

struct Statistikside {
  sager::Statistikspoergsmaal spoergsmaal;
  std::optional<sager::Statistiksvar> svar;  // empty: the question has errors
  Formular form;
};

Webside vis_statistik(const Statistikside& s);

}  // namespace nytte::web
