// What is written down on the way: conversations and agreements, help, steps towards an education,
// what comes next, and the exit. A mistake is annulled with a reason; an agreement or a step is
// closed once, with its outcome.
#pragma once

#include <string>
#include <vector>

#include "model/sag/placering.hpp"
#include "model/sag/videre.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One conversation with what was agreed in it; the agreements' `samtale` and `borger` are ignored.
struct NySamtale {
  Samtale samtale;
  std::vector<Samtaleaftale> aftaler;
};
// Role sagsbehandler, or projektleder for his own people. Errors of all below: findes_ikke,
// felt_mangler, tekst_for_lang, dato_ugyldig (what has happened lies in the future; what is to be
// done lies before it was agreed). All return the id; the id in the input is ignored.
Resultat<std::int64_t> registrer_samtale(store::Forbindelse& db, const Kontekst& k,
                                         const NySamtale& ny, Koersel koersel = Koersel::gem);
Resultat<std::int64_t> registrer_hjaelp(store::Forbindelse& db, const Kontekst& k, const Hjaelp& ny,
                                        Koersel koersel = Koersel::gem);
// What comes after a placement, of a citizen the caller may write about; not for one that was
// annulled (tilstand_tillader_ikke).
Resultat<std::int64_t> registrer_naesteskridt(store::Forbindelse& db, const Kontekst& k,
                                              const Naesteskridt& ny,
                                              Koersel koersel = Koersel::gem);
// Role sagsbehandler.
Resultat<std::int64_t> registrer_uddannelsesskridt(store::Forbindelse& db, const Kontekst& k,
                                                   const Uddannelsesskridt& ny,
                                                   Koersel koersel = Koersel::gem);
// Role sagsbehandler. `placering` is one of the citizen's own, and was begun before (dato_ugyldig).
Resultat<std::int64_t> registrer_afgang(store::Forbindelse& db, const Kontekst& k,
                                        const Borgerafgang& ny, Koersel koersel = Koersel::gem);
// The kind of exit that the cause of an interruption suggests; nothing where it says nothing.
std::optional<Afgangsart> afgang_af(Placeringsaarsag aarsag);

// A day of every year, the municipality's own. Role sagsbehandler or leder.
Resultat<std::int64_t> registrer_uddannelsesfrist(store::Forbindelse& db, const Kontekst& k,
                                                  const Uddannelsesfrist& ny,
                                                  Koersel koersel = Koersel::gem);

// `register_` is samtaleaftale or uddannelsesskridt. tilstand_tillader_ikke when it is closed.
struct Aftalelukning {
  Videreregister register_ = Videreregister::samtaleaftale;
  std::int64_t id = 0;
  Aftaleafslutning afslutning;
};
// Answers the citizen it was about. Role sagsbehandler, or projektleder for an agreement with his
// own people.
Resultat<BorgerId> afslut_aftale(store::Forbindelse& db, const Kontekst& k, const Aftalelukning& l,
                                 Koersel koersel = Koersel::gem);

struct Videreannullering {
  Videreregister register_ = Videreregister::samtale;
  std::int64_t id = 0;
  std::string grund;
};
// begrundelse_mangler. Role sagsbehandler; of a uddannelsesfrist also leder, of a conversation, an
// agreement or help also projektleder for his own people.
Resultat<void> annuller_videre(store::Forbindelse& db, const Kontekst& k,
                               const Videreannullering& a, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
