// What a workplace and a job order ask before a start. (A group's stand in its workflow
// description.)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/forudsaetning.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

class Feltkontrol;

// One of the two; the other is empty.
struct Kravsted {
  std::optional<PNummer> p_nummer;
  std::optional<JobordreId> jobordre;
};

// art, ejer and noedvendig are always good; the name's length, a name where the kind alone says
// nothing (kursus, vaccination, koerekort, andet), and 0 to 60 working days. `foran` is put before
// each field.
void kontroller_krav(Feltkontrol& felter, const Forudsaetningskrav& krav,
                     const std::string& foran = {});

// Role virksomhedskonsulent or sagsbehandler. findes_ikke; findes_allerede when the same is asked
// there already. Holds for placements made from now on: those that stand keep their rows.
Resultat<std::int64_t> tilfoej_krav(store::Forbindelse& db, const Kontekst& k, const Kravsted& hvor,
                                    const Forudsaetningskrav& krav, Koersel koersel = Koersel::gem);
// begrundelse_mangler, findes_ikke.
Resultat<void> fjern_krav(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                          const std::string& grund, Koersel koersel = Koersel::gem);

// What is asked there, in the order it was asked. Any role that reads cases.
Resultat<std::vector<Forudsaetningskrav>> vis_krav(store::Forbindelse& db, const Kontekst& k,
                                                   const Kravsted& hvor);

}  // namespace nytte::sager
