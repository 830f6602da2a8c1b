// The employees' side of a job order: hearing (until 2024), orientation (from 2025) and the
// statements on the ratio.
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"

namespace nytte {

NYTTE_KODE(Hoeringsart, hoering, orientering);

struct Hoering {
  HoeringId id;
  JobordreId jobordre;
  Hoeringsart art;
  std::optional<Niveau> niveau;  // who was heard
  std::string navn;              // the representative's name as signed
  Dato dato;                     // when it was discussed, or oriented
  std::optional<Dato> arbejdsgiver_erklaering;
  std::optional<Dato> medarbejder_erklaering;
  std::optional<bool> enig;  // T-07: agreement is recorded, not required
  std::string bemaerkning;
  Version version = 1;
};

// The effect of a dispensation; the flow that leads to it belongs to part B.
struct Dispensation {
  DispensationId id;
  PNummer p_nummer;
  std::int32_t pladser = 0;  // 0 where it was given as a ratio alone
  Dato fra;
  Dato til;
  std::string raad;
  std::string journalnummer;
  Version version = 1;
  std::optional<Forhold> forhold{};  // then this decides, and `pladser` only tells
};

}  // namespace nytte
