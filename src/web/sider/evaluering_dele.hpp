// Parts of the evaluation's pages.
#pragma once

#include <optional>
#include <string>

#include "model/sag/evaluering.hpp"
#include "web/html.hpp"

namespace nytte::web {

// Where a row's members are shown; nothing: its figures are not explained to the caller.
struct Forklaringsvej {
  std::int32_t aar = 2014;
  std::int32_t nummer = 0;
};

// One table with the year before beside each figure.
Html evalueringstabel(const Evalueringsindhold& e, const Evalueringstabel& t,
                      const std::optional<Forklaringsvej>& vej);
// The tables, charts and sentences of a chapter, without its heading.
Html evalueringskapitel(const Evalueringsindhold& e, const Evalueringskapitel& k,
                        const std::optional<Forklaringsvej>& vej);
// All chapters with their headings and what the municipality makes of them.
Html evalueringskapitler(const Evalueringsindhold& e, const std::optional<Forklaringsvej>& vej);
Html kommentarliste(const std::vector<Evalueringskommentar>& alle);
std::string parter_ord(Strategipartart a);  // "Faglig organisation"
// Links to the three files below an address.
Html evalueringsfiler(const std::string& sti);

}  // namespace nytte::web
