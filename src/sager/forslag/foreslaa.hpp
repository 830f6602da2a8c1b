// The proposal of places: who of those who wait could go where, today, with the reasons; who
// cannot, and why; and the smallest changes that would place more. Nothing is placed by it: a
// person decides in the ordinary placing form. Computed when it is asked for, never stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/forslag.hpp"
#include "sager/forslag/grundlag.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A citizen as the lists show him.
struct Forslagsperson {
  BorgerId id;
  std::string navn;
  std::int32_t hast = 0;
  std::optional<Fristpunkt> frist{};  // the offer that is due, when one is
};

struct Alternativ {
  JobordreId jobordre;
  std::string jobordre_nummer;
  std::string stilling;
  std::string arbejdssted;
  std::string forskel;  // what it would cost against the proposed one, as a sentence
};

struct Forslagslinje {
  Forslagsperson person;
  Placeringsoenske oenske;
  std::string jobordre_nummer;
  std::string stilling;
  PNummer p_nummer;
  std::string arbejdssted;
  std::vector<std::string> grunde;       // why this place, as sentences
  std::vector<std::string> forbehold;    // warnings of the law and departures from policy
  std::int32_t mulige = 0;               // job orders he could have, this one with
  std::vector<Alternativ> alternativer;  // the best of the others, at most two
};

struct UdenPlads {
  Forslagsperson person;
  std::vector<std::string> grunde;
  bool kun_mangel = false;  // there are places he may have; all are proposed to others
};

// What would place more, and how many more: found by solving again as if it were so.
struct Mindsteaendring {
  Forslagsaendring art = Forslagsaendring::en_plads_mere;
  std::string saetning;
  std::string sti;  // the page where it is done
  std::int32_t flere = 0;
};

struct Fravalgt {
  store::Fravalg fravalg;
  std::string borger_navn;
  std::string jobordre_nummer;
  std::string stilling;
};

struct Placeringsforslagsliste {
  Dato dag;
  std::vector<Forslagslinje> forslag{};       // the nearest deadline first, then by name
  std::vector<UdenPlads> uden_plads{};        // likewise
  std::vector<Mindsteaendring> aendringer{};  // that which places most first
  std::vector<Fravalgt> fravalgte{};          // by citizen
  std::int32_t uden_for_maalgruppe = 0;       // on a benefit that gives no nytteindsats: not shown
  std::int32_t pladser = 0;                   // free places looked at
  bool aendringer_afkortet = false;           // more changes could be looked into than were
};

// Role sagsbehandler or leder. Every citizen in the answer is noted as looked at.
Resultat<Placeringsforslagsliste> foreslaa(store::Forbindelse& db, const Kontekst& k);

// The pure part: solves, and checks the whole answer in order by the rules as placing does; a pair
// they refuse together with those before it is given up, and the rest is solved again.
Placeringsforslagsliste foreslaa(const Forslagsgrundlag& g);

// "Ikke denne": the job order is not proposed to the citizen any more, until it is taken back. Role
// sagsbehandler. Errors: begrundelse_mangler, findes_ikke, tekst_for_lang.
struct Fravalgsoenske {
  BorgerId borger;
  JobordreId jobordre;
  std::string grund;
};
Resultat<void> fravaelg(store::Forbindelse& db, const Kontekst& k, const Fravalgsoenske& o,
                        Koersel koersel = Koersel::gem);
// findes_ikke also when there is none to take back.
Resultat<void> fortryd_fravalg(store::Forbindelse& db, const Kontekst& k, const Fravalgsoenske& o,
                               Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
