// One event as a Danish sentence.
#pragma once

#include <string>

#include "model/sag/bruger.hpp"

namespace nytte::sager {

// "Placeringen blev forkortet til 14. april 2023 af Mette Holm, fordi arbejdsgiveren flytter."
// `af` is the actor's name. Every art that a use case writes has its sentence (a test checks).
std::string haendelse_paa_dansk(const Haendelse& h, const std::string& af);

// Whether the art has a sentence of its own.
bool har_saetning(std::string_view art);

}  // namespace nytte::sager
