// Register a workplace (P-number) with its employer (CVR). Workplaces are shared by all
// municipalities.
#pragma once

#include <string>

#include "model/sag/arbejdssted.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct NytArbejdssted {
  Arbejdssted arbejdssted;        // version is ignored
  std::string arbejdsgiver_navn;  // the name of the CVR unit; empty: as the workplace
};

// Role virksomhedskonsulent or sagsbehandler. Errors: felt_mangler, tekst_for_lang,
// tal_uden_for_graenser, ministeromraade_mangler (staten), kommune_ukendt, findes_allerede.
// A workplace of a `selvejende` may be stored without its share; the rule then answers uafklaret.
Resultat<Arbejdssted> registrer_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                            const NytArbejdssted& nyt,
                                            Koersel koersel = Koersel::gem);

// Changes everything but the P-number; `nyt.version` is the version that was read, else
// version_foraeldet. `lukket_fra` closes the P-number from that day: no job order or placement may
// reach into it. `grund` may be empty.
Resultat<Arbejdssted> aendr_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                        const Arbejdssted& nyt, const std::string& grund,
                                        Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
