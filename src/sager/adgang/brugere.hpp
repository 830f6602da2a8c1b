// Users, their roles, passwords and API keys. An administrator has the users of his own
// municipality; the program itself (systemkontekst) has everyone's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "sager/adgang/hemmelighed.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// The program as its own caller: the command line and the example data. User id 0, every role.
Kontekst systemkontekst(Tidspunkt nu, Dato i_dag, Kommunekode kommune);

struct NyBruger {
  Bruger bruger;  ///< id and version are ignored; the user name is stored in lower case
  std::string adgangskode;
  Hashstyrke styrke = Hashstyrke::almindelig;
};

/// Errors, all at once: brugernavn_ugyldigt, adgangskode_svag, felt_mangler (navn, roller),
/// tekst_for_lang, ingen_adgang (another municipality), findes_allerede. Role administrator.
Resultat<Bruger> opret_bruger(store::Forbindelse& db, const Kontekst& k, const NyBruger& ny,
                              Koersel koersel = Koersel::gem);

/// Name, roles and whether active; user name and municipality stay. `ny.version` is the version
/// that was read. A user who is closed is logged out everywhere. tilstand_tillader_ikke when the
/// administrator would close himself or give up his own role. Role administrator.
Resultat<Bruger> aendr_bruger(store::Forbindelse& db, const Kontekst& k, const Bruger& ny,
                              Koersel koersel = Koersel::gem);

/// A new password, set by an administrator; the user is logged out everywhere, and an account
/// locked by wrong passwords is open again.
Resultat<void> saet_adgangskode(store::Forbindelse& db, const Kontekst& k, BrugerId id,
                                std::string_view ny, Hashstyrke styrke = Hashstyrke::almindelig);

/// One's own, which takes the old one: login_forkert otherwise. Any role; logs out everywhere.
Resultat<void> skift_egen_adgangskode(store::Forbindelse& db, const Kontekst& k,
                                      std::string_view gammel, std::string_view ny);

/// By name. Role administrator.
Resultat<Liste<Bruger>> find_brugere(store::Forbindelse& db, const Kontekst& k, const Side& side);
Resultat<Bruger> vis_bruger(store::Forbindelse& db, const Kontekst& k, BrugerId id);
/// The municipalities that have users in this installation, by code; for the command line.
std::vector<Kommunekode> kommuner_med_brugere(store::Forbindelse& db);

/// What is known of a key once it is made; the secret itself is nowhere.
struct Noeglelinje {
  std::int64_t id = 0;
  std::string navn;
  Tidspunkt oprettet;
  std::optional<Tidspunkt> udloeber;
  std::optional<Tidspunkt> tilbagekaldt;
};

struct NyNoegle {
  Noeglelinje linje;
  std::string hemmelighed;  ///< "nytte_…": shown once
};

/// Keys for programs that act as the caller himself, with his roles.
Resultat<NyNoegle> opret_noegle(store::Forbindelse& db, const Kontekst& k, const std::string& navn,
                                std::optional<Tidspunkt> udloeber);
Resultat<std::vector<Noeglelinje>> egne_noegler(store::Forbindelse& db, const Kontekst& k);
/// findes_ikke unless the key is the caller's own.
Resultat<void> tilbagekald_noegle(store::Forbindelse& db, const Kontekst& k, std::int64_t id);

}  // namespace nytte::sager
