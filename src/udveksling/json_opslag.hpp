// Looking into foreign JSON, for the .cpp files of this folder: every question says what it wants
// and answers nothing when it is something else. Nothing here throws.
#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/resultat.hpp"

namespace nytte::udveksling {

// UTF-8, at most `hoejst` bytes, 32 levels; a byte order mark in front is left out, also one that
// was encoded twice. json_ugyldig, for_stor.
Resultat<boost::json::value> laes_json(std::string_view tekst, std::size_t hoejst);

// The text without a byte order mark, or one encoded twice, in front.
std::string_view uden_bom(std::string_view tekst);

// "a.b.c"; null when a step is missing or no object.
const boost::json::value* find(const boost::json::value& v, std::string_view sti);
const boost::json::value* find(const boost::json::value* v, std::string_view sti);

// Text as one clean line (ren_tekst: fit to be stored and shown); a whole number as its digits.
// Nothing for anything else.
std::optional<std::string> som_tekst(const boost::json::value* v);
std::string tekst_eller_tom(const boost::json::value* v);
// A whole number, also one written as text. Nothing for anything else.
std::optional<std::int64_t> som_heltal(const boost::json::value* v);
std::optional<bool> som_boolsk(const boost::json::value* v);

}  // namespace nytte::udveksling
