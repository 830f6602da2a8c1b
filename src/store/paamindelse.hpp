#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "store/forbindelse.hpp"

/// A user's calendar addresses and daily mail, and what he was told.
namespace nytte::store {

struct Kalenderadresse {
  std::int64_t id = 0;
  BrugerId bruger;
  std::string hemmelighed_hash;
  Tidspunkt oprettet;
  std::optional<Tidspunkt> tilbagekaldt;
};
std::int64_t insert_kalenderadresse(Forbindelse& db, const Kalenderadresse& a);
/// Only one that is not withdrawn.
std::optional<BrugerId> find_kalenderbruger(Forbindelse& db, const std::string& hemmelighed_hash);
/// The user's own; `findes_ikke` also when it is withdrawn already.
Resultat<void> tilbagekald_kalenderadresse(Forbindelse& db, BrugerId bruger, std::int64_t id,
                                           Tidspunkt nu);
/// Those not withdrawn, the newest first.
std::vector<Kalenderadresse> list_kalenderadresser(Forbindelse& db, BrugerId bruger);

struct Fristmail {
  BrugerId bruger;
  std::string email;
  bool oensket = false;
  std::optional<Dato> gennemgaaet;  // the day that was last gone through
  Version version = 0;              // 0: none stored yet
};
std::optional<Fristmail> find_fristmail(Forbindelse& db, BrugerId bruger);
/// `version_foraeldet` when somebody was first.
Resultat<Version> save_fristmail(Forbindelse& db, const Fristmail& m);
/// Active users who want it and were not gone through on `dag`, by id.
std::vector<Fristmail> list_fristmail(Forbindelse& db, Dato dag);
void set_gennemgaaet(Forbindelse& db, BrugerId bruger, Dato dag);

/// The keys of all the user was told of.
std::set<std::string> list_frist_beskeder(Forbindelse& db, BrugerId bruger);
void insert_frist_beskeder(Forbindelse& db, BrugerId bruger,
                           const std::vector<std::string>& noegler, Tidspunkt tid);

}  // namespace nytte::store
