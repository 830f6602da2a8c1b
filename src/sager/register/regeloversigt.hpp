// The register of rules as a page shows it: what holds on a day for a population, with its
// paragraphs, and the periods of each rule.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/dato.hpp"
#include "model/vurdering.hpp"
#include "model/ydelse.hpp"

namespace nytte::sager {

// What a rule says in fra..til (both included; open where nothing is known to end it).
struct Regelliv {
  Dato fra;
  std::optional<Dato> til;
  bool gaelder;              // false: the law sets no such requirement in the period
  std::string_view indhold;  // a Danish sentence, in static storage
};

struct Regelbestemmelse {
  std::string_view hvad;   // what it settles
  const Hjemmel* hjemmel;  // in force on the day; never null
};

struct Regelvisning {
  Regel regel;
  std::string_view lov;                        // ids in lov.md
  std::optional<Regelliv> paa_dagen;           // empty: the law of that day is not known
  std::vector<Regelbestemmelse> bestemmelser;  // the main one first; without those of other days
  std::vector<Regelliv> liv;                   // all its periods for the population, rising
};

// A rule of the case flow: hearing, dispensation, council, deadlines.
struct Sagsregelvisning {
  std::string_view kode;
  std::string_view navn;
  std::string_view lov;
  std::optional<Regelliv> paa_dagen;
  std::vector<Regelbestemmelse> bestemmelser;
  std::vector<Regelliv> liv;
};

// Every rule of the case flow, in the order a matter goes through them.
std::vector<Sagsregelvisning> sagsregler_paa_dag(Dato dag, Population population);

// Every rule, in the order of Regel.
std::vector<Regelvisning> regler_paa_dag(Dato dag, Population population);

}  // namespace nytte::sager
