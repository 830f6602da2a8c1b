// A page that costs little to fetch: no design system, no menu, one small style sheet. For a phone
// with a bad connection.
#pragma once

#include <string>
#include <string_view>

#include "web/html_side.hpp"

namespace nytte::web {

struct Letside {
  std::string titel;    // the h1
  std::string tilbage;  // where the page came from
  std::string tilbage_sti;
  std::string_view modul{};  // its script; empty: none
  Html indhold;
};

std::string vis_let_side(const Ramme& ramme, const Letside& side);

}  // namespace nytte::web
