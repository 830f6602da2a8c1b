#pragma once

#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/jobordre.hpp"
#include "store/forbindelse.hpp"

/// What a proposal of places is made from, for a whole municipality at a time: a fixed number of
/// questions, however many citizens there are.
namespace nytte::store {

/// A citizen with a benefit on the day, who is not in an offer then or later and not referred to
/// one.
struct Ventende {
  Borger borger;
  std::vector<Ydelsesperiode> ydelser;  // from the earliest
  // As in Placeringsgrundlag: the nytteindsats of the person, whoever gave it.
  std::vector<TidligerePlacering> tidligere_placeringer;
  std::vector<TidligerePlacering> fra_andre_kommuner;
};
/// By id.
std::vector<Ventende> list_ventende(Forbindelse& db, Kommunekode kommune, Dato dag);

/// Open job orders that are not over on the day, by id.
std::vector<Jobordre> list_aabne_jobordrer(Forbindelse& db, Kommunekode kommune, Dato dag);

/// "Ikke denne": somebody said no to this job order for this citizen.
struct Fravalg {
  BorgerId borger;
  JobordreId jobordre;
  std::string grund;
  BrugerId bruger;
  std::string bruger_navn;
  Tidspunkt tid;
};
/// Those that stand, by citizen and job order.
std::vector<Fravalg> list_fravalg(Forbindelse& db, Kommunekode kommune);
/// `fravalgt` false takes an earlier no back. findes_ikke when citizen or job order is not of the
/// municipality.
Resultat<void> insert_fravalg(Forbindelse& db, Kommunekode kommune, const Fravalg& f,
                              bool fravalgt);

}  // namespace nytte::store
