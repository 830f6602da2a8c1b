#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Where nytte and the national register differ, and each comparison of all that is active.
namespace nytte::store {

struct Gemtforskel {
  Registerforskel forskel;  ///< without fields
  std::string felter_json;
};

void insert_forskel(Forbindelse& db, const Gemtforskel& f);
/// Seen again, perhaps with other fields.
void set_forskel_set(Forbindelse& db, ForskelId id, const std::string& felter_json, Tidspunkt nu);
/// No longer there, or handled by a person. version_foraeldet.
Resultat<Version> set_forskel_tilstand(Forbindelse& db, const Registerforskel& f);
/// The newest about the activity, whatever its state.
std::optional<Gemtforskel> seneste_forskel(Forbindelse& db, Kommunekode kommune,
                                           const std::string& noegle);
std::optional<Gemtforskel> find_forskel(Forbindelse& db, Kommunekode kommune, ForskelId id);
/// Open ones about the citizen.
std::vector<Gemtforskel> list_aabne_forskelle(Forbindelse& db, Kommunekode kommune,
                                              BorgerId borger);

struct Forskelsfilter {
  std::optional<Forskelstilstand> tilstand{};
  std::optional<Forskelsart> art{};
};
/// Oldest first.
Liste<Gemtforskel> find_forskelle(Forbindelse& db, Kommunekode kommune,
                                  const Forskelsfilter& filter, const Side& side);
std::int64_t count_aabne_forskelle(Forbindelse& db, std::optional<Kommunekode> kommune);

struct Afstemningsrunde {
  Kommunekode kommune;
  Tidspunkt begyndt;
  std::int64_t borgere = 0;  ///< asked about
  std::int64_t fejlede = 0;  ///< of those: the register gave no answer
  std::int64_t fundne = 0;   ///< open differences when it was done
};
void insert_afstemning(Forbindelse& db, const Afstemningsrunde& r);
std::optional<Afstemningsrunde> seneste_afstemning(Forbindelse& db, Kommunekode kommune);

/// Municipalities that have told the register anything.
std::vector<Kommunekode> list_registerkommuner(Forbindelse& db);
/// Citizens with a placement that runs or comes on the day, and those of whom the register has one
/// that was last sent as running on it.
std::vector<BorgerId> list_afstemningsborgere(Forbindelse& db, Kommunekode kommune, Dato dag);
/// The citizen's placements by nytteindsats that run or come on the day and count as placed.
std::vector<PlaceringId> list_aktive_placeringer(Forbindelse& db, Kommunekode kommune,
                                                 BorgerId borger, Dato dag);

}  // namespace nytte::store
