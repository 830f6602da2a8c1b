// An agreement per area with an employer or administration: which tasks may be done as
// nytteindsats, how they are staffed today, the service level, how often. Source 002, case 1.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/opgave.hpp"

namespace nytte {

using OmraadeaftaleId = Id<struct Omraadeaftale>;

NYTTE_KODE(Aftalepart, leder, tillidsrepraesentant, medarbejderudvalg);

struct Aftaledeltager {
  Aftalepart rolle = Aftalepart::leder;
  std::string navn;
  std::optional<Dato> dato;  // when they said yes; empty: not yet
  bool operator==(const Aftaledeltager&) const = default;
};

// One version. Never changed: a change is the next version of the same number.
struct Omraadeaftale {
  OmraadeaftaleId id;
  Kommunekode kommune;
  std::int32_t nummer = 0;   // of the municipality, from 1
  std::int32_t version = 1;  // the highest counts
  Opgaveomraade omraade = Opgaveomraade::andre;
  std::string part;             // the employer or administration
  std::string normeret_niveau;  // how the tasks are staffed today
  std::string serviceniveau;
  std::string hyppighed;
  std::string bemaerkning;
  std::string grund;  // why it was changed; empty in the first version
  BrugerId ansvarlig;
  Dato fra;
  Dato revideres;        // the last day it may stand unrevised, included
  bool ophoert = false;  // this version ended it
  BrugerId bruger;
  Tidspunkt tid;
  std::vector<OpgaveId> opgaver{};       // rising by id
  std::vector<Aftaledeltager> parter{};  // at most one of each
};

}  // namespace nytte
