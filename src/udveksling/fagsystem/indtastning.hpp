// The typing guides: each system's steps in its own folder, what they share here.
#pragma once

#include <string>

#include "sager/fagsystem/port.hpp"

namespace nytte::udveksling {

sager::Indtastning indtastning(Fagsystem system, const sager::Indtastningsgrundlag& g);

namespace kmd_opera {
sager::Indtastning indtastning(const sager::Indtastningsgrundlag& g);
}
namespace schultz_fasit {
sager::Indtastning indtastning(const sager::Indtastningsgrundlag& g);
}
namespace workbase {
sager::Indtastning indtastning(const sager::Indtastningsgrundlag& g);
}

// "09-09-2014"
std::string felt_dato(Dato d);
// Whole hours, and the minutes over.
std::string felt_timer(Ugetimer t);
std::string felt_minutter(Ugetimer t);
// Where the four types have it, else the particular kind by name.
std::string felt_type(const Jobordre& j);
// Opera's place; beyond "Kommunal arbejdsplads" (source 003) the words are ours (F-044).
std::string felt_tilbudssted(Sektor s);
std::string felt_status(const Placering& p);
std::string felt_aarsag(const Placering& p);
// What to know whatever the system: an unknown sector, a private employer, more than 13 weeks in
// its time.
std::vector<std::string> faelles_bemaerkninger(const sager::Indtastningsgrundlag& g);

}  // namespace nytte::udveksling
