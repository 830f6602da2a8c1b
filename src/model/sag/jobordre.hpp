// A job order: places at one workplace for a period (it may run a year; the placements on it may
// not, before 2025).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Jobordrestatus, aaben, lukket, annulleret);

// Whom the municipality talks to at the workplace about the order; each field may be empty.
struct Kontaktperson {
  std::string navn{};
  std::string telefon{};
  std::string email{};
  bool operator==(const Kontaktperson&) const = default;
};

struct Jobordre {
  JobordreId id;
  std::string nummer;  // "JO18436"
  Kommunekode kommune;
  PNummer p_nummer;
  Jobordretype type;
  std::string stilling;   // stillingsbetegnelse
  std::string faggruppe;  // the relevant trade group: whose representative is heard
  std::string opgave;     // task description
  std::optional<std::string> ministeromraade;
  std::int32_t pladser = 1;
  Dato fra;
  Dato til;                          // included
  Ugetimer ugentlig_tid = kFuldUge;  // proposed for placements
  bool saerligt_tilrettelagt = false;
  OpgaveFakta vurdering;  // what a human judged of the task
  // What the national register knows an occupation by; each empty when unknown.
  std::string disco{};       // DISCO-08, 1 to 6 digits
  std::string esco_uri{};    // ESCO STAR ConceptUriDa, at most 255 characters
  std::string esco_alias{};  // ESCO STAR AliasIdentifier, a GUID
  Kontaktperson kontakt{};
  Jobordrestatus status = Jobordrestatus::aaben;
  Version version = 1;
  std::optional<ProjektId> projekt{};  // empty: single places outside any project
  std::vector<OpgaveId> opgaver{};     // of the catalogue, rising by id
};

// Derived from the placements and the day, never stored. `ledige` is 0 when closed.
struct Pladstal {
  std::int32_t placerede = 0;
  std::int32_t henviste = 0;
  std::int32_t ledige = 0;
};

}  // namespace nytte
