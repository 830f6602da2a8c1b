// A Vaerdi as text: for machines (the contract's JSON) and for people.
#pragma once

#include <string>

#include "model/vurdering.hpp"

namespace nytte::kontrakt {

/// As in the contract: "10", "10.54", "37:00", "2024-01-31", "2024-01", "ja"/"nej", the code; empty
/// for no value.
std::string kontrakttekst(const Vaerdi& v);
/// As people read it: "10 personer", "98 dage", "1.234,50", "25 timer", "3. marts 2026",
/// "januar 2024", "TR på P-nummeret".
std::string paa_dansk(const Vaerdi& v);
/// The number alone, without its unit: "98", "1.234"; otherwise as paa_dansk.
std::string uden_enhed(const Vaerdi& v);

}  // namespace nytte::kontrakt
