// What every write of a job order checks and leaves behind.
#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/jobordre.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {

// All errors of the order itself and against its workplace. Takes the workplace's ministry where
// the order has none.
Resultat<void> kontroller_jobordre(Jobordre& j, const std::optional<Arbejdssted>& sted);

// The type that fits the sector; a private employer fits any (the rule says no to each placement).
bool type_passer(Jobordretype type, Sektor sektor);

inline constexpr std::size_t kEscoUriLaengde = 255;  // snitflader 1.7: ConceptUriDa
// DISCO-08 at any of its levels: 1 to 6 digits.
bool er_disco(std::string_view tekst);
// The pattern of snitflader 1.5, in either case.
bool er_guid(std::string_view tekst);

Spor jobordre_spor(std::string_view art, const Jobordre& j, const std::string& grund);

}  // namespace nytte::sager
