// When a citizen must have an offer: W-05 to W-11, and the hours of the integration programme,
// W-13.
#pragma once

#include <optional>
#include <vector>

#include "model/fakta.hpp"
#include "model/sag/frist.hpp"
#include "regler/frister/laengde.hpp"

namespace nytte::regler {

// An offer the citizen was given: begun, running or planned. Both days included.
struct Givettilbud {
  Dato fra;
  Dato til;
  Ordning ordning = Ordning::nytteindsats;
  Ugetimer ugentlig_tid;
};

struct Tilbudsfakta {
  Population population = Population::almindelig;
  Ydelse ydelse = Ydelse::ingen;
  std::optional<Visitation> visitation;
  Dato foedt;
  std::optional<bool> uddannelse;    // a vocational education; empty: nobody has asked
  Dato fra;                          // the first day of help: the deadlines count from here
  std::optional<Dato> fritaget_til;  // the last day of an exemption
  std::vector<Givettilbud> tilbud;   // in any order
};

// The next offer that is due by the law of `dag`; nothing where the law of that day sets no
// deadline for this person, or he has what he must have. F-027: the law of the day that is asked
// about counts, also for one who came before it. Pure.
std::optional<Frist> tilbudsfrist(const Tilbudsfakta& f, Dato dag);

// One of the young of § 6, no. 4 and 5: on help, ready for an education or under 30 without one
// (F-028 where nobody knows). The uddannelsespålæg is theirs. Pure.
bool er_ung_uden_uddannelse(const Tilbudsfakta& f, Dato dag);

// How long the law of `dag` gives: to the first offer, and between offers; an empty length where it
// sets none. Nothing at all where it sets no deadline for this person.
struct Tilbudsvilkaar {
  std::optional<Laengde> foerste;
  const Hjemmel* hjemmel_foerste = nullptr;
  std::optional<Laengde> naeste;
  const Hjemmel* hjemmel_naeste = nullptr;
};
std::optional<Tilbudsvilkaar> tilbudsvilkaar(const Tilbudsfakta& f, Dato dag);

// In the integration programme, job-ready: at most six weeks without 15 hours a week. Nytteindsats
// does not count in the first year. Pure.
std::optional<Frist> integrationsfrist(const Tilbudsfakta& f, Dato dag);

}  // namespace nytte::regler
