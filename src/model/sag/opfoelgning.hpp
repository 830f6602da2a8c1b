// The dated facts that deadlines are computed from. All are appended; a mistake is annulled with a
// reason and registered again, nothing is overwritten.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/bruger.hpp"

namespace nytte {

// One dated fact about a citizen. Of each kind the newest one counts.
NYTTE_KODE(Borgerdatoart,
           tilmeldt,              // registered as a job seeker on Jobnet
           foerste_henvendelse,   // first came to the municipality for help
           cv_godkendt,           // the CV is on Jobnet
           fritaget_til,          // the last day of an exemption from offers
           skriftlig_vejledning,  // told in writing of rights and duties
           kontaktsamtale);       // a talk of the ordinary contact course

struct Borgerdato {
  std::int64_t id = 0;
  BorgerId borger;
  Borgerdatoart art = Borgerdatoart::tilmeldt;
  Dato dato;
  std::string bemaerkning;
};

NYTTE_KODE(Placeringsnotatart,
           opfoelgning,        // the municipality followed up
           start_meldt,        // the employer told that the citizen came
           udeblivelse_meldt,  // the employer told that he did not, or left
           cv_gennemgaaet);    // the CV was checked at the start

struct Placeringsnotat {
  std::int64_t id = 0;
  PlaceringId placering;
  Placeringsnotatart art = Placeringsnotatart::opfoelgning;
  Dato dato;
  std::string notat;
};

using UdeblivelseId = Id<struct Udeblivelse>;

// Absence from an offer, refusal of one, or leaving it: what a sanction may follow from.
NYTTE_KODE(Udeblivelsesart, udeblevet, afvist_tilbud, ophoert);

struct Udeblivelse {
  UdeblivelseId id;
  BorgerId borger;
  std::optional<PlaceringId> placering;  // empty: an offer that never became a placement
  Udeblivelsesart art = Udeblivelsesart::udeblevet;
  Dato fra;
  std::optional<Dato> til;  // the last day of absence, included; open while it goes on
  Dato kendt;               // the day the municipality knew
  std::string bemaerkning;
};

NYTTE_KODE(Udeblivelsesskridtart,
           kontaktforsoeg,       // an attempt at personal contact
           raadighed_vurderet,   // availability assessed
           rimelig_grund,        // a reason was accepted: the matter ends
           afgjort,              // decided that there is a sanction
           afgjort_ingen,        // decided that there is none: the matter ends
           gennemfoert,          // carried out: the matter ends
           akasse_underrettet);  // the a-kasse was told

struct Udeblivelsesskridt {
  std::int64_t id = 0;
  UdeblivelseId udeblivelse;
  Udeblivelsesskridtart art = Udeblivelsesskridtart::kontaktforsoeg;
  Dato dato;
  std::string notat;
};

// An employer's own application for somebody in nytteindsats, and what he was answered.
struct Arbejdsgiveransoegning {
  std::int64_t id = 0;
  PNummer p_nummer;
  Dato modtaget;
  std::int32_t pladser = 1;
  std::string bemaerkning;
  std::optional<Dato> besvaret;
  std::string svar;
  Version version = 1;
};

// What was sent or held: the quarter, the month or the year it was for.
NYTTE_KODE(Indberetningsart, kvartal, oversigt, strategi);

struct Indberetning {
  std::int64_t id = 0;
  Indberetningsart art = Indberetningsart::kvartal;
  Dato periode;  // the first day of the quarter, month or year
  Dato dato;     // the day it was done
  std::string bemaerkning;
};

// Where something was registered, to name what is annulled.
NYTTE_KODE(Opfoelgningsregister, borgerdato, placeringsnotat, udeblivelse, udeblivelsesskridt,
           arbejdsgiveransoegning, indberetning);

}  // namespace nytte
