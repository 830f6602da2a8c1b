// A made-up list with the truth beside it. What it models is how a list comes about, not what the
// finder looks for:
//   1. What happened. Municipalities with workplaces (their own units, a region, the state,
//      self-owning institutions, private firms) where nytteindsats and practice go on side by side,
//      and citizens on a benefit who take some of them one after the other. How long a course is
//      and what it is about follow from what it is; 13 weeks is common for both.
//   2. How it was typed. Each municipality has a system and habits: careful, mixed, everything as
//      practice (2014), or guidance as a habit. Where the fault is made differs: on the job order,
//      so that all its courses are wrong together, or on the one activity. Texts are written by
//      case workers with favourite phrases, short cuts and slips of the keyboard, or not at all.
//   3. What happened to the data. Fields left empty, a digit wrong in a number, the municipality's
//      CVR number on somebody else's place, ends never set, lines sent twice, a course typed again
//      in the right way without taking the wrong one out, a citizen who moved and stands in both
//      municipalities, registrations weeks late. And what only looks like a fault: an interrupted
//      course begun again, two half-time courses in one place, an extension.
// Phrases come in two parts: those the word list may be tuned on, and those that were set aside
// when it was written and are only measured on. The seed decides everything else.
#pragma once

#include <cstdint>
#include <vector>

#include "sager/fejlregistrering/find.hpp"

namespace nytte::saet {

enum class Ordforraad : std::uint8_t { tuning, tilbageholdt };

struct Valg {
  std::uint64_t froe = 1;
  Ordforraad ord = Ordforraad::tuning;
  int kommuner = 10;
  int borgere = 600;              // in each municipality
  int procent_nytteindsats = 12;  // of all courses
  Dato foerste = Dato::af(2014, 1, 1);
  int dage = 365;  // in which courses begin
};

struct Etiket {
  std::size_t raekke = 0;
  Fejlregistreringstype type{};
  auto operator<=>(const Etiket&) const = default;
};

struct Saet {
  std::vector<Kildeplacering> raekker;
  std::vector<Kildejobordre> jobordrer;
  std::vector<sager::Kendtarbejdssted> arbejdssteder;  // all there are
  std::vector<Etiket> fejl;                            // sorted
  std::int64_t forloeb_i_nytteindsats = 0;             // that took place
};

// The same choice gives the same set.
Saet maerket_saet(const Valg& v);

}  // namespace nytte::saet
