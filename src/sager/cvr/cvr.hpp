// What the CVR register says of a workplace, beside what is registered here. The register only ever
// proposes: a month is taken over by a person, one at a time, and the employer's own figure stands
// until somebody says why not.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/cvr.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// How answers are had; told once at start by the program.
struct Cvrport {
  // The units of a recorded answer, and what in it was none, in Danish.
  struct Laest {
    std::vector<Cvrenhed> enheder{};
    std::vector<std::string> udeladt{};
  };
  std::function<Resultat<Laest>(std::string_view)> laes{};
  std::function<Resultat<Laest>(PNummer)> hent{};  // empty: no address is set up
  std::string adresse{};                           // shown; without its password
};
void indstil_cvr(Cvrport port);
Cvrport cvrport();

Ansatteenhed ansatteenhed(Maaned m);

struct Cvrlinje {
  Maaned maaned;
  std::optional<Cvrmaaned> cvr{};
  std::optional<AnsatteMaaned> egen{};
  Cvrstand stand = Cvrstand::mangler_i_cvr;
  std::optional<Cvrvalg> valg{};  // what was decided last
  bool afgjort = false;           // by that, on the figures as they stand now
};

struct Cvrvisning {
  Arbejdssted arbejdssted;
  std::optional<Cvropslag> opslag{};  // the latest; nothing: never asked
  std::vector<Cvrlinje> linjer{};     // newest first; every month from the first known to the last
  std::vector<Cvradvarsel> advarsler{};
  std::optional<Sektor> sektorforslag{};  // from the form; never taken without a person
};
// Any role. findes_ikke: no such workplace.
Resultat<Cvrvisning> vis_cvr(store::Forbindelse& db, const Kontekst& k, PNummer p);

// What an answer was used for.
struct Cvrmodtaget {
  std::vector<PNummer> gemt{};
  std::vector<PNummer> ukendte{};      // no such workplace here: left out
  std::vector<std::string> udeladt{};  // as the reader says
};
// Reads and keeps an answer for every workplace of ours in it. Errors of the reader, with the field
// "fil". Role virksomhedskonsulent or sagsbehandler.
Resultat<Cvrmodtaget> modtag_cvr(store::Forbindelse& db, const Kontekst& k,
                                 std::string_view indhold, const std::string& kilde,
                                 Koersel koersel = Koersel::gem);
// Asks the configured address about one workplace. tilstand_tillader_ikke without an address,
// svar_om_en_anden when the answer is of another P-number; else the errors of the transport.
Resultat<Cvrmodtaget> hent_cvr(store::Forbindelse& db, const Kontekst& k, PNummer p,
                               Koersel koersel = Koersel::gem);

struct Cvrvalgoenske {
  Maaned maaned;
  Cvrvalgart valg = Cvrvalgart::brug_cvr;
  std::string grund{};
  Version version = 0;   // of our own figure as it was seen; 0: there was none
  CvropslagId opslag{};  // the answer that was seen
};
// Takes the register's figure of a month, or keeps our own. Where both are there and differ a
// reason is required either way (begrundelse_mangler). version_foraeldet when figure or answer is
// another than the one seen; maaned_uafsluttet; tilstand_tillader_ikke when the register has no
// figure of the month. Role virksomhedskonsulent or sagsbehandler.
Resultat<Cvrvalg> vaelg_cvrmaaned(store::Forbindelse& db, const Kontekst& k, PNummer p,
                                  const Cvrvalgoenske& oenske, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
