// The commands that only look things up: the rules of a day, the calendar of a year.
#pragma once

#include <string>

#include "model/dato.hpp"
#include "model/ydelse.hpp"

namespace nytte::app {

/// Every rule as it stands on the day for the population, with its citation: for people.
std::string regler_som_tekst(Dato d, Population p);
/// The same as one JSON object.
std::string regler_som_json(Dato d, Population p);

/// "2024-01-01 Nytårsdag" for each public holiday, then "2024-01 22" for each month: its working
/// days.
std::string kalender(int aar);

}  // namespace nytte::app
