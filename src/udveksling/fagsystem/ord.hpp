// The words of the lists: what kind of offer, which sector, which benefit, yes or no.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/sag/fagsystem.hpp"

namespace nytte::udveksling {

// `andet` for words that name none.
Tilbud tilbud_af_ord(std::string_view tekst);
// Of a type ("Nytteindsats, staten") or a place ("Kommunal arbejdsplads").
std::optional<Sektor> sektor_af_ord(std::string_view tekst);
std::optional<Ydelse> ydelse_af_ord(std::string_view tekst);
// Also "I plan" and "Uden for plan".
std::optional<bool> ja_nej_af_ord(std::string_view tekst);
// One of the national four, also as WorkBase's screens write it ("Nytteindsats, stat").
std::optional<Jobordretype> jobordretype_af_ord(std::string_view tekst);
// Does it speak of nytteindsats at all?
bool naevner_nytteindsats(std::string_view tekst);

// As the register, the job-order types and the guides write them.
std::string_view jobordretype_ord(Jobordretype t);  // "Nytteindsats, staten"

}  // namespace nytte::udveksling
