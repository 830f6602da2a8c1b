// The task catalogue: what may be done as nytteindsats, and what a person has judged of it, dated
// and owned. Sources 000, 001, 002 (focus 3).
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

NYTTE_KODE(Opgaveomraade, teknik_og_miljoe, omsorg, boern_og_unge, andre);

struct Opgave {
  OpgaveId id;
  Kommunekode kommune;
  Opgaveomraade omraade = Opgaveomraade::andre;
  std::string navn;
  std::string beskrivelse;
  bool aktiv = true;  // false: kept for what points to it, offered for nothing new
  Version version = 1;
};

// One judgement of one task, for the whole municipality or for one workplace. Never changed: a new
// one takes its place from its day on. Where the workplace has its own, the municipality's does not
// count there, also when the own one has run out (F-059).
struct Opgavevurdering {
  OpgavevurderingId id;
  OpgaveId opgave;
  std::optional<PNummer> p_nummer;   // empty: everywhere in the municipality
  std::string normeret_niveau;       // what the place is staffed to do today
  std::string serviceniveau;         // what the municipality's level of service is
  std::string hyppighed;             // how often it is to be done
  std::string hvem_foer;             // who did it before, and when
  std::string begrundelse;           // why it displaces nobody
  std::optional<bool> borgerrettet;  // in contact with citizens
  OpgaveFakta svar;                  // what `opgavens_indhold` and `serviceloven` read
  BrugerId ansvarlig;
  Dato dato;       // the day it was judged, and from which it holds
  Dato revideres;  // the last day it may stand unrevised, included
  bool annulleret = false;
};

// What a task has on a day at a workplace, or in the municipality as a whole.
NYTTE_KODE(Vurderingsstand, gaelder, udloebet, ikke_vurderet);

// A task of an open job order, for what is to be looked at when a judgement changes.
struct Opgavejobordre {
  OpgaveId opgave;
  JobordreId jobordre;
  std::string nummer;
  std::string stilling;
  PNummer p_nummer;
  std::string arbejdssted;
  Dato fra;
  Dato til;  // included
};

}  // namespace nytte
