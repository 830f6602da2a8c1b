#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

// --- users. User names are found whatever their case.

/// `b.id` and `b.version` are ignored; `adgangskode` is the Argon2id text. `findes_allerede`.
Resultat<BrugerId> insert_bruger(Forbindelse& db, const Bruger& b, const std::string& adgangskode);
/// Writes name, municipality, roles and whether active.
Resultat<Version> update_bruger(Forbindelse& db, const Bruger& b);
void set_adgangskode(Forbindelse& db, BrugerId id, const std::string& adgangskode);
std::optional<Bruger> find_bruger(Forbindelse& db, BrugerId id);
std::optional<Bruger> find_bruger(Forbindelse& db, const std::string& brugernavn);
std::optional<std::string> find_adgangskode(Forbindelse& db, BrugerId id);
/// By name; all municipalities if none is given.
Liste<Bruger> list_brugere(Forbindelse& db, std::optional<Kommunekode> kommune, const Side& side);

// --- sessions. The key is a hash of the cookie's token; the token itself is never stored.

struct Session {
  std::string noegle_hash;
  BrugerId bruger;
  std::string csrf;
  Tidspunkt oprettet;
  Tidspunkt sidst_brugt;
  Tidspunkt udloeber;
};

void insert_session(Forbindelse& db, const Session& s);
/// Nothing when it has run out at `nu`.
std::optional<Session> find_session(Forbindelse& db, const std::string& noegle_hash, Tidspunkt nu);
void touch_session(Forbindelse& db, const std::string& noegle_hash, Tidspunkt nu,
                   Tidspunkt udloeber);
void delete_session(Forbindelse& db, const std::string& noegle_hash);
/// All sessions of a user: after a new password, or when he is closed.
void delete_sessioner(Forbindelse& db, BrugerId bruger);
void delete_udloebne_sessioner(Forbindelse& db, Tidspunkt nu);

// --- keys for programs

struct ApiNoegle {
  std::int64_t id = 0;
  BrugerId bruger;
  std::string navn;
  std::string noegle_hash;
  Tidspunkt oprettet;
  std::optional<Tidspunkt> udloeber;
  std::optional<Tidspunkt> tilbagekaldt;
};

Resultat<std::int64_t> insert_api_noegle(Forbindelse& db, const ApiNoegle& n);
/// The user of a key that is neither called back nor run out at `nu`.
std::optional<BrugerId> find_api_noegle(Forbindelse& db, const std::string& noegle_hash,
                                        Tidspunkt nu);
Resultat<void> tilbagekald_api_noegle(Forbindelse& db, std::int64_t id, Tidspunkt nu);
std::vector<ApiNoegle> list_api_noegler(Forbindelse& db, BrugerId bruger);

// --- attempts to log in, for the lock-out

void insert_login_forsoeg(Forbindelse& db, const std::string& brugernavn, Tidspunkt tid,
                          bool lykkedes);
/// Failures from `fra` on and since the last success.
std::int32_t count_fejlede_login(Forbindelse& db, const std::string& brugernavn, Tidspunkt fra);
/// Forgets a name's attempts: an administrator has opened the account again.
void delete_login_forsoeg(Forbindelse& db, const std::string& brugernavn);
void delete_gamle_login_forsoeg(Forbindelse& db, Tidspunkt foer);

}  // namespace nytte::store
