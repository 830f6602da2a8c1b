// A placement, from referral to end; also the other subsidised courses that count at the workplace.
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "model/vurdering.hpp"

namespace nytte {

// What a case worker decided last; whether an `ansat` is coming, running or over follows from the
// dates.
NYTTE_KODE(Placeringsstatus,
           henvist,       // referred, waits for the workplace's answer
           ansat,         // placed ("Ansat" in the national register)
           ikke_startet,  // referred but did not get the place or did not come
           afbrudt,       // interrupted before the last day
           afsluttet,     // ended as planned
           annulleret);   // registered by mistake

NYTTE_KODE(Placeringsaarsag, ikke_valgt, ordinaert_job, uddannelse, andet_tilbud, sygdom, udeblevet,
           arbejdsgiver_afbroed, borger_afbroed, oenske_fra_borger, fejlregistrering, flyttet,
           andet);

// Shown to people: where the placement stands on a day.
NYTTE_KODE(Placeringstilstand, henvist, kommende, i_gang, slut, ikke_startet, afbrudt, annulleret);

struct Placering {
  PlaceringId id;
  Ordning ordning = Ordning::nytteindsats;
  Kommunekode kommune;
  std::optional<BorgerId> borger;      // empty for persons counted without a case here
  std::optional<JobordreId> jobordre;  // empty for other schemes
  PNummer p_nummer;
  Dato fra;
  Dato til;  // planned last day, included
  Ugetimer ugentlig_tid;
  bool raadighedsafproevende = false;
  std::string raadighedsvurdering;
  bool saerligt_tilrettelagt = false;
  bool del_af_plan = false;             // the activity is part of the citizen's plan
  std::optional<BrugerId> ansvarlig{};  // the responsible caseworker; empty: unknown
  Placeringsstatus status = Placeringsstatus::henvist;
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
  Dato haendelsesdato;  // the day the status took effect; for afbrudt: the last day there
  std::string bemaerkning;
  std::optional<AfgoerelseId> afgoerelse;  // the newest decision about it; the store finds it
  Version version = 1;
};

// The one transition table. `fra` henvist may become ansat, ikke_startet or annulleret, and so on.
bool maa_skifte(Placeringsstatus fra, Placeringsstatus til);
// Status is derived from facts and dates here and nowhere else.
Placeringstilstand tilstand(const Placering& p, Dato dag);
// The last day the person counts at the workplace: `til`, or the day of interruption; nothing when
// never placed.
std::optional<Dato> sidste_dag_paa_stedet(const Placering& p);

// The stored decision: immutable. Facts and findings as the JSON of the contract.
struct Afgoerelse {
  AfgoerelseId id;
  Kommunekode kommune;
  std::optional<PlaceringId> placering;  // empty when it was refused
  std::optional<BorgerId> borger;
  std::optional<JobordreId> jobordre;
  Udfald udfald;
  std::string fakta_json;
  std::string vurdering_json;
  std::string begrundelse;  // the case worker's, for placing in spite of warnings; may be empty
  std::string regelversion;
  BrugerId bruger;
  Tidspunkt tid;
};

}  // namespace nytte
