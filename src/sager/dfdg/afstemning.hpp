// What nytte has beside what the national register has: only here, only there, different. A
// difference is handled by a person; nothing is changed by itself on either side.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/dfdg.hpp"
#include "sager/dfdg/forsoeg.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Afstemningsborger {
  BorgerId borger;
  std::string cpr;  ///< ten digits, stored nowhere
  Myndighed afsender;
};

/// The municipalities to compare.
std::vector<Kommunekode> afstemningskommuner(store::Forbindelse& db);
/// Everybody with something active, without CPR numbers.
std::vector<BorgerId> afstemningsborgere(store::Forbindelse& db, Kommunekode kommune, Dato dag);
/// With the CPR number, read now. findes_ikke.
Resultat<Afstemningsborger> laes_afstemningsborger(store::Forbindelse& db, Kommunekode kommune,
                                                   BorgerId borger);

/// Keeps what differs for the citizen and closes what no longer does. A record with something in
/// the queue is left alone: the two sides are about to meet. Somebody else's activities and other
/// kinds than nytteindsats are no difference. Returns how many are open for the citizen.
Resultat<std::int64_t> gem_afstemning(store::Forbindelse& db, const Registerur& ur,
                                      const Afstemningsborger& b, Kommunekode kommune,
                                      const std::vector<Registeraktivitet>& der);

/// That a comparison of everything was done, with its event.
Resultat<void> gem_afstemningsrunde(store::Forbindelse& db, const Registerur& ur,
                                    Kommunekode kommune, std::int64_t borgere,
                                    std::int64_t fejlede);
/// When everything was last compared; nothing before the first time.
std::optional<Tidspunkt> senest_afstemt(store::Forbindelse& db, Kommunekode kommune);

/// One difference of one record, found outside the nightly round. Inside the caller's transaction.
void gem_forskel(store::Forbindelse& db, Tidspunkt nu, const Registerforsendelse& f,
                 const std::vector<Feltforskel>& felter);

/// A record of ours as the register would have it now; nothing when it cannot be said.
std::optional<Registeraktivitet> aktivitet_her(store::Forbindelse& db, Kommunekode kommune,
                                               PlaceringId placering);
/// Keeps a difference, or notes that it was seen again. One that a person has handled is not opened
/// again while it is the same. Inside the caller's transaction.
void noter_forskel(store::Forbindelse& db, Tidspunkt nu, const Registerforskel& f);

}  // namespace nytte::sager
