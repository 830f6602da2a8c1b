// A finding of the case flow in Danish, made when somebody reads it.
#pragma once

#include <string>
#include <string_view>

#include "model/fund.hpp"

namespace nytte::kontrakt {

/// "Rådet er ikke beslutningsdygtigt: 10 er til stede, og der skal være mindst 11."
std::string saetning(const Fund& f);

/// "BEK 1209/2023 § 12, stk. 6"; empty where there is none.
std::string hjemmelstekst(const Fund& f);
std::string hjemmeltekst(const Hjemmel& h);

/// The point of the application form that a field belongs to, as people call it: "punkt 8, hvordan
/// kommunen har forholdt sig til reglerne om konkurrenceforvridning". The field itself where it has
/// no name of its own.
std::string feltnavn(std::string_view felt);

}  // namespace nytte::kontrakt
