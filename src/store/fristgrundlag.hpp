#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/fakta.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/sag/placering.hpp"
#include "store/forbindelse.hpp"

/// What deadlines are computed from, for a whole municipality at a time: a fixed number of
/// questions, however many citizens there are.
namespace nytte::store {

/// A citizen with help on the day. `fra` is the first day of the unbroken help of the same sort
/// (dagpenge, or any of the others); `forrige_til` the last day of help before that.
struct Fristborger {
  BorgerId id;
  std::string navn;
  Dato foedt;
  Population population;
  std::optional<bool> uddannelse;
  Ydelse ydelse;
  std::optional<Visitation> visitation;
  Dato fra;
  std::optional<Dato> forrige_til;
  bool arbejdspligt = false;  // as the municipality decided
  // Each benefit of the unbroken help from its first day, rising.
  std::vector<std::pair<Ydelse, Dato>> ydelser{};
};
/// By id. Here and below: `kun` leaves out everybody else, unless it is nobody (0).
std::vector<Fristborger> list_fristborgere(Forbindelse& db, Kommunekode kommune, Dato dag,
                                           BorgerId kun = {});

/// The first and the newest date of each kind that is not after `dag` (an exemption may end later).
struct Yderdatoer {
  Dato foerste;
  Dato nyeste;
};
using Borgerdatoer = std::map<std::pair<BorgerId, Borgerdatoart>, Yderdatoer>;
Borgerdatoer list_yderdatoer(Forbindelse& db, Kommunekode kommune, Dato dag, BorgerId kun = {});

/// A placement of a citizen of the municipality, referred, running, coming or over; not those
/// annulled or never begun.
struct Fristplacering {
  PlaceringId id;
  BorgerId borger;
  std::string borger_navn;
  Population population;
  std::optional<JobordreId> jobordre;
  std::string jobordrenummer;
  std::string stilling;
  PNummer p_nummer;
  std::string arbejdssted;
  Ordning ordning;
  Placeringsstatus status;
  Dato fra;
  Dato til;
  std::optional<Dato> sidste_dag;
  Dato haendelsesdato;
  Ugetimer ugentlig_tid;
};
/// By citizen, then first day.
std::vector<Fristplacering> list_fristplaceringer(Forbindelse& db, Kommunekode kommune,
                                                  BorgerId kun = {});
/// The newest note of each kind, of placements that end on `dag` or later.
std::map<std::pair<PlaceringId, Placeringsnotatart>, Dato> nyeste_notater(Forbindelse& db,
                                                                          Kommunekode kommune,
                                                                          Dato dag);

/// Absences, refusals and departures that have not come to their end, with what was done.
struct AabenUdeblivelse {
  Udeblivelse udeblivelse;
  std::string borger_navn;
  std::string arbejdssted;  // empty without a placement
  std::vector<Udeblivelsesskridtart> skridt;
};
std::vector<AabenUdeblivelse> list_aabne_udeblivelser(Forbindelse& db, Kommunekode kommune,
                                                      BorgerId kun = {});

/// The newest hearing or orientation of each kind, of the municipality's open orders.
std::map<std::pair<JobordreId, Hoeringsart>, Hoering> nyeste_hoeringer(Forbindelse& db,
                                                                       Kommunekode kommune);

/// The workplaces of the municipality's open orders, and those lying in it that have a dispensation
/// on `dag` or later; with all the ratio is read from.
struct Friststed {
  Arbejdssted arbejdssted;
  bool har_jobordre = false;
  std::vector<AnsatteMaaned> ansatte;  // from `foerste`
  std::vector<IForvejen> i_forvejen;   // there on `dag` or later
  std::vector<Dispensation> dispensationer;
};
std::vector<Friststed> list_friststeder(Forbindelse& db, Kommunekode kommune, Dato dag,
                                        Maaned foerste);

/// Unanswered applications of employers, with the workplace's name.
struct UbesvaretAnsoegning {
  Arbejdsgiveransoegning ansoegning;
  std::string arbejdssted;
};
std::vector<UbesvaretAnsoegning> list_ubesvarede_ansoegninger(Forbindelse& db, Kommunekode kommune);

/// The first day of the first placement the municipality ever had here.
std::optional<Dato> foerste_placeringsdag(Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::store
