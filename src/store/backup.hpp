#pragma once

#include <string>

#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// Writes a copy of the whole database, as it stands at one moment, to a new SQLite file readable
/// by its owner only, whichever database it comes from; the server may run meanwhile. The file gets
/// its name when it is whole and checked. `fil_kan_ikke_skrives` if it exists or its folder cannot
/// be written; a full disk is an exception, and leaves no file.
Resultat<void> backup(Forbindelse& db, const std::string& fil);

/// Puts a backup into an empty database of either kind, all or nothing, and brings it to the newest
/// step of the schema. `fil_findes_ikke` if there is no such file or it is no whole backup,
/// `findes_allerede` if the database holds anything, `database_nyere` if the backup was made by a
/// newer program.
Resultat<void> gendan(Forbindelse& db, const std::string& fil, Tidspunkt nu);

}  // namespace nytte::store
