#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/registrering.hpp"
#include "store/forbindelse.hpp"

/// What the national register knows a placement, a job order and a municipality by.
namespace nytte::store {

/// A random UUID (version 4), lower case.
std::string new_uuid();

/// Makes the key of a new row; insert_placering and insert_jobordre do. A second one is refused.
void insert_registernoegle(Forbindelse& db, Registeremne emne, std::int64_t id);
/// The key of a row, the same for as long as it exists; nothing when there is no such row.
std::optional<std::string> find_registernoegle(Forbindelse& db, Registeremne emne, std::int64_t id);
/// The row of a key, in whatever case it is written; whatever municipality it belongs to.
std::optional<std::int64_t> find_registeremne(Forbindelse& db, Registeremne emne,
                                              const std::string& uuid);

/// The newest version; nothing when the municipality has said nothing.
std::optional<Registermyndighed> find_registermyndighed(Forbindelse& db, Kommunekode kommune);
/// As version `m.version` + 1; version_foraeldet when there is one with that number already.
Resultat<Version> insert_registermyndighed(Forbindelse& db, const Registermyndighed& m);

/// Who wrote what, when.
struct Skrivning {
  BrugerId bruger;  // 0: the program itself, or unknown
  std::string navn;
  Tidspunkt tid;
};
/// The newest act on the placement itself (not on notes, letters and deadlines about it), and who
/// it was done by; nothing when there is none.
std::optional<Skrivning> seneste_skrivning(Forbindelse& db, Kommunekode kommune, PlaceringId id);
/// The same, the first one.
std::optional<Skrivning> foerste_skrivning(Forbindelse& db, Kommunekode kommune, PlaceringId id);

}  // namespace nytte::store
