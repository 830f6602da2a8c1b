// A list of days as iCalendar (RFC 5545); kalender_ical.cpp alone knows libical.
#pragma once

#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/id.hpp"

namespace nytte::dokumenter {

// Something that is due on a day: an event of that whole day, which has no clock and so no zone.
struct Kalenderpost {
  std::string uid;  // the same on every fetch, so that a calendar moves it instead of copying it
  Dato dag;
  std::string titel;
  std::string tekst;
};

// The whole file, CRLF, folded at 75 octets, with every character of the texts escaped as it must
// be. `nu` is when it was made (DTSTAMP).
std::string som_ical(const std::string& navn, const std::vector<Kalenderpost>& poster,
                     Tidspunkt nu);

}  // namespace nytte::dokumenter
