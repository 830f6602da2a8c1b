// Who sits in the council, and its committees.
#pragma once

#include <string>
#include <vector>

#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Medlemsvisning {
  Raadsmedlem medlem;
  std::string brugernavn;  // of the login; empty without one
  bool sidder = false;     // on the day asked for
};

// Everybody of every term: the chair, the deputy, then by group. Role sekretariat or raadsmedlem.
Resultat<std::vector<Medlemsvisning>> vis_raadsmedlemmer(store::Forbindelse& db, const Kontekst& k);
Resultat<Raadsmedlem> find_raadsmedlem(store::Forbindelse& db, const Kontekst& k, RaadsmedlemId id);

struct NytRaadsmedlem {
  Raadsmedlem medlem;      // the council is the caller's; `bruger` is set from `brugernavn`
  std::string brugernavn;  // empty: no login
};

// Errors: felt_mangler (navn, organisation), tekst_for_lang, periode_omvendt, uden_for_raadets_tid
// (the term begins before the council does or after it ended), periode_overlapper (a second chair
// or deputy), findes_ikke (brugernavn: no member's login of this council). Role sekretariat.
Resultat<Raadsmedlem> registrer_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                            const NytRaadsmedlem& ny,
                                            Koersel koersel = Koersel::gem);
// The same, and version_foraeldet. A term that ends is changed here, by its last day.
Resultat<Raadsmedlem> aendr_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                        const NytRaadsmedlem& ny, Koersel koersel = Koersel::gem);

struct Medlemsannullering {
  RaadsmedlemId id;
  Version version = 1;
  std::string grund;
};
// Registered by mistake. Errors: begrundelse_mangler, tilstand_tillader_ikke (the member was at a
// meeting: then the term is ended instead). Role sekretariat.
Resultat<void> annuller_raadsmedlem(store::Forbindelse& db, const Kontekst& k,
                                    const Medlemsannullering& a, Koersel koersel = Koersel::gem);

// Errors: felt_mangler (navn), periode_omvendt, uden_for_raadets_tid, ikke_medlem
// (medlemmer[i]: does not sit on the committee's first day). Whether the law lets a committee
// decide is said when it does (D-12). Role sekretariat.
Resultat<Sagsudvalg> opret_sagsudvalg(store::Forbindelse& db, const Kontekst& k,
                                      const Sagsudvalg& nyt, Koersel koersel = Koersel::gem);
Resultat<Sagsudvalg> aendr_sagsudvalg(store::Forbindelse& db, const Kontekst& k,
                                      const Sagsudvalg& nyt, Koersel koersel = Koersel::gem);
Resultat<std::vector<Sagsudvalg>> vis_sagsudvalg(store::Forbindelse& db, const Kontekst& k);
Resultat<Sagsudvalg> find_sagsudvalg(store::Forbindelse& db, const Kontekst& k, SagsudvalgId id);

}  // namespace nytte::sager
