// From the settings of a command to an open database; the commands that keep it.
#pragma once

#include "app/indstillinger.hpp"
#include "app/kommandolinje.hpp"
#include "model/resultat.hpp"
#include "store/forbindelse.hpp"

namespace nytte::app {

/// The settings of the command: its flags, the environment, its TOML file.
Resultat<Indstillinger> indstillinger_for(const Kommando& k);

/// The PostgreSQL address, or the SQLite file in the data folder, which is made if missing.
std::string databaseadresse(const Indstillinger& i);

/// The database as it stands, with the clock set to the settings' day. `indstilling_ugyldig` when
/// something in it was written after the practice day: then it is no practice database.
Resultat<store::Forbindelse> aabn_database(const Indstillinger& i);
/// The same, for a command.
Resultat<store::Forbindelse> aabn_database(const Kommando& k);
/// The same, brought to the newest step and with its reference data.
Resultat<store::Forbindelse> aabn_klar_database(const Kommando& k);

/// backup, gendan and migrer: what to tell when it went well.
Resultat<std::string> udfoer_backup(const Kommando& k);
Resultat<std::string> udfoer_gendan(const Kommando& k);
Resultat<std::string> udfoer_migrer(const Kommando& k);

}  // namespace nytte::app
