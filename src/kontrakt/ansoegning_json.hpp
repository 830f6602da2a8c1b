// The 13 points of an application as JSON: what a draft and a sent application keep, and the body
// of the API. Field by field the members of Ansoegningsindhold, under their own names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kontrakt/json_laeser.hpp"
#include "model/resultat.hpp"
#include "model/sag/ansoegning.hpp"

namespace nytte::kontrakt {

inline constexpr std::size_t kPunkttekstHoejst = 4'000;  // characters of one point

/// The points, or every error: unknown and repeated fields are refused. A field that is absent or
/// null is not filled in.
Resultat<Ansoegningsindhold> decode_ansoegning(std::string_view json);
/// Inside another body; errors are noted with their place. Nothing after an error.
std::optional<Ansoegningsindhold> decode_ansoegning(const JsonNode& node, const Sted& sted,
                                                    Fejl& fejl);
/// One line without line end, in the order of the form; the same points give the same bytes.
std::string encode_ansoegning(const Ansoegningsindhold& i);

}  // namespace nytte::kontrakt
