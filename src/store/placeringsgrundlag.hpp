#pragma once

#include <optional>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/opgave.hpp"
#include "model/sag/placering.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// What surrounds the job order and the workplace of a decision.
struct Placeringsomstaendigheder {
  std::vector<AnsatteMaaned> ansatte;  // the 12 months before the period to its last one
  std::vector<IForvejen> i_forvejen;   // everyone there on its first day or later, nameless
  std::vector<Medarbejderrepraesentant> repraesentanter;  // of the P-number and its CVR number
  std::vector<Fravaer> fravaer;
  std::vector<NiveauFindesIkke> findes_ikke;
  std::vector<Hoering> hoeringer;                  // of the job order, the newest first
  std::vector<Dispensation> dispensationer;        // in force on its first day or later
  std::int32_t ledige_pladser = 0;                 // on every day of the period
  std::vector<Opgave> opgaver;                     // of the job order; empty: it answers for itself
  std::vector<Opgavevurdering> opgavevurderinger;  // of those, for the workplace or for all
  std::optional<Borger> borger;
  std::vector<Ydelsesperiode> ydelser;
  std::vector<TidligerePlacering> tidligere_placeringer;
  std::vector<TidligerePlacering> fra_andre_kommuner;  // those of them another municipality has
};

/// Everything a decision on a placement rests on, as it stands in the database at one moment.
struct Placeringsgrundlag : Placeringsomstaendigheder {
  Jobordre jobordre;
  Arbejdssted arbejdssted;
};

/// What is asked: a job order, a period and perhaps a citizen of the asker's municipality.
struct Grundlagsspoergsmaal {
  Kommunekode kommune;
  JobordreId jobordre;
  Periode periode;
  std::optional<BorgerId> borger;
  std::optional<PlaceringId> undtagen;  // the placement being changed, left out of every count
};

/// One round trip. `findes_ikke` with field `jobordre` or `borger`.
Resultat<Placeringsgrundlag> placeringsgrundlag(Forbindelse& db, const Grundlagsspoergsmaal& s);

}  // namespace nytte::store
