// Every rule of a placement: its function, its basis, its periods. The one list that the decision,
// the rules page, `nytte regler --dato` and docs/hjemmel.md are made from.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/hjemmel.hpp"

namespace nytte::regler {

// What the rule says to whom in fra..til (both included, open where nothing is known to end it).
struct Regelperiode {
  Dato fra;
  std::optional<Dato> til;
  std::optional<Population> population;  // empty: for everyone
  bool gaelder;                          // false: the law sets no such requirement in the period
  std::string_view indhold;              // its parameters as one Danish sentence
};

struct Regelkort {
  Regel regel;
  Vurdering (*funktion)(const Fakta&);
  std::string_view lov;                       // ids in lov.md: "H-01, H-02"
  std::span<const Regelperiode> perioder;     // rising by fra within a population
  std::span<const Bestemmelse> bestemmelser;  // the main one first
};

// In the order of Regel.
std::span<const Regelkort* const, kAntalRegler> register_over_regler();
const Regelkort& regelkort(Regel r);

// The period that holds for the population on the day; nullptr before the first.
const Regelperiode* periode_paa(const Regelkort& kort, Dato d, Population p);

// Names the rule set; stored with every decision. Changes whenever an answer may change.
std::string_view version();

// One a rule, defined beside its function.
extern const Regelkort kOffentligArbejdsgiver;
extern const Regelkort kMinisteromraade;
extern const Regelkort kMaalgruppe;
extern const Regelkort kRaadighedsafproevende;
extern const Regelkort kSaerligtTilrettelagt;
extern const Regelkort kYdelsesperiode;
extern const Regelkort kVarighed;
extern const Regelkort kSammeArbejdsplads;
extern const Regelkort kUgentligTid;
extern const Regelkort kSenesteArbejdsgiver;
extern const Regelkort kSuspension;
extern const Regelkort kRimelighedskrav;
extern const Regelkort kErklaeringOmRimelighed;
extern const Regelkort kHoering;
extern const Regelkort kOpgavensIndhold;
extern const Regelkort kServiceloven;
extern const Regelkort kStatsstoette;

}  // namespace nytte::regler
