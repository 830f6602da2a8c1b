// Registers the dated facts that deadlines are computed from. What was registered by mistake is
// annulled with a reason and registered again.
#pragma once

#include <string>
#include <vector>

#include "model/sag/opfoelgning.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Role sagsbehandler. Errors: findes_ikke, dato_ugyldig (in the future, where it must have
// happened), tekst_for_lang. All return the id.
Resultat<std::int64_t> registrer_borgerdato(store::Forbindelse& db, const Kontekst& k,
                                            const Borgerdato& ny, Koersel koersel = Koersel::gem);
// Also forudsaetning_mangler at "notat": the citizen came or was followed up on while something the
// start waits for is missing, and the note says nothing of why.
Resultat<std::int64_t> registrer_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                             const Placeringsnotat& ny,
                                             Koersel koersel = Koersel::gem);
// Also periode_omvendt, and dato_ugyldig when it was known before it happened.
Resultat<UdeblivelseId> registrer_udeblivelse(store::Forbindelse& db, const Kontekst& k,
                                              const Udeblivelse& ny,
                                              Koersel koersel = Koersel::gem);
// tilstand_tillader_ikke: after the end of the matter; a decision that there is a sanction without
// written guidance from before the event (S-01), or, for an aktivitetsparat person, without an
// attempt at contact (S-08); carried out before it was decided, or later than the third whole
// calendar month after (S-07).
Resultat<std::int64_t> registrer_udeblivelsesskridt(store::Forbindelse& db, const Kontekst& k,
                                                    const Udeblivelsesskridt& nyt,
                                                    Koersel koersel = Koersel::gem);

// Role sagsbehandler or virksomhedskonsulent.
Resultat<std::int64_t> registrer_arbejdsgiveransoegning(store::Forbindelse& db, const Kontekst& k,
                                                        const Arbejdsgiveransoegning& ny,
                                                        Koersel koersel = Koersel::gem);
struct Ansoegningssvar {
  std::int64_t id = 0;
  Dato besvaret;
  std::string svar;
};
// Once: tilstand_tillader_ikke afterwards.
Resultat<void> besvar_arbejdsgiveransoegning(store::Forbindelse& db, const Kontekst& k,
                                             const Ansoegningssvar& svar,
                                             Koersel koersel = Koersel::gem);

// Role leder. `periode` is any day of the quarter, month or year.
Resultat<std::int64_t> registrer_indberetning(store::Forbindelse& db, const Kontekst& k,
                                              const Indberetning& ny,
                                              Koersel koersel = Koersel::gem);

struct Opfoelgningsannullering {
  Opfoelgningsregister register_ = Opfoelgningsregister::borgerdato;
  std::int64_t id = 0;
  std::string grund;
};
// The role that registered it. begrundelse_mangler, findes_ikke.
Resultat<void> annuller_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                    const Opfoelgningsannullering& a,
                                    Koersel koersel = Koersel::gem);

// What stands registered about a citizen; the caller may see citizens and notes his look.
struct Borgeropfoelgning {
  std::vector<Borgerdato> datoer;
  std::vector<Placeringsnotat> notater;
  std::vector<Udeblivelse> udeblivelser;  // the newest first
  std::vector<Udeblivelsesskridt> skridt;
};
Resultat<Borgeropfoelgning> vis_opfoelgning(store::Forbindelse& db, const Kontekst& k,
                                            BorgerId borger);
// The same for a caller who has not looked yet: findes_ikke, and the look is noted.
Resultat<Borgeropfoelgning> vis_opfoelgning_af(store::Forbindelse& db, const Kontekst& k,
                                               BorgerId borger);
Resultat<std::vector<Arbejdsgiveransoegning>> arbejdsgiveransoegninger(store::Forbindelse& db,
                                                                       const Kontekst& k,
                                                                       PNummer p);
// Role leder; the newest first.
Resultat<std::vector<Indberetning>> indberetninger(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
