#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "store/forbindelse.hpp"
#include "store/indlejret.hpp"

namespace nytte::store {

/// Brings the schema up to step `til` (the newest if 0), each step in a transaction of its own, and
/// returns how many steps were taken. Forward only. `nu` is written beside each step. Fails with
/// `database_nyere` if the database has steps this program does not know, with `database_aendret`
/// if a step it has was another text.
Resultat<int> migrer(Forbindelse& db, Tidspunkt nu, int til = 0);

/// The same for a given list of steps; for tests.
Resultat<int> migrer(Forbindelse& db, Tidspunkt nu, const std::vector<Migration>& steps);

/// The first `steps` steps into an empty database, inside the caller's transaction; for the backup.
Resultat<void> migrer_i_transaktion(Forbindelse& db, Tidspunkt nu, std::size_t steps);

/// `database_nyere` or `database_aendret` as `migrer` says them, for a database that is only looked
/// at.
Resultat<void> check_steps(Forbindelse& db);

/// `migrer` to the newest step, then the reference data (municipalities and councils): what every
/// start does.
Resultat<void> forbered(Forbindelse& db, Tidspunkt nu);

/// The latest moment anything was recorded: an event, or a step of the schema. Nothing for an empty
/// database. May be called before `forbered`.
std::optional<Tidspunkt> seneste_skrivning(Forbindelse& db);

/// The SQL of a step as one database reads it: the words {heltal}, {noegle}, {bytes}, {tabel}
/// replaced, and of the blocks after `-- kun: sqlite`, `-- kun: postgres`, `-- kun: begge` those
/// kept that are meant for it.
std::string for_dialekt(std::string_view sql, Dialekt dialekt);

/// SHA-256 as 64 hexadecimal digits.
std::string checksum(std::string_view text);

}  // namespace nytte::store
