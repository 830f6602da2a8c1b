// The letters about placements and job orders: what goes into them is gathered here, once, for the
// preview and for the letter itself.
#pragma once

#include <string>
#include <vector>

#include "sager/brev/brev.hpp"

namespace nytte::sager {

// What a person must add, since no record has it.
struct Brevoenske {
  Brevart art = Brevart::tilbud;  // tilbud or afbrydelse
  PlaceringId placering;
  std::string kontaktperson{};  // tilbud: at the workplace, name and how to reach him
  std::string begrundelse{};    // afbrydelse: needed where the cause says nothing by itself
  std::string hvad_nu{};        // afbrydelse: what happens next
};

// The letter as it would be issued now; nothing is kept. Role sagsbehandler. The look-up is noted.
Resultat<dokumenter::Brev> forhaandsvis_placeringsbrev(store::Forbindelse& db, const Kontekst& k,
                                                       const Brevoenske& oenske);
// tilstand_tillader_ikke: an offer for a placement that is not coming or running, or a notice for
// one that was not interrupted.
Resultat<UdstedtBrev> udsted_placeringsbrev(store::Forbindelse& db, const Kontekst& k,
                                            const Brevoenske& oenske, Koersel koersel);
// Of a placement; sagsbehandler or leder, noted.
Resultat<std::vector<Brevlinje>> placeringens_breve(store::Forbindelse& db, const Kontekst& k,
                                                    PlaceringId placering);

// The agreement of a job order: virksomhedskonsulent or sagsbehandler.
Resultat<dokumenter::Brev> forhaandsvis_aftale(store::Forbindelse& db, const Kontekst& k,
                                               JobordreId jobordre);
Resultat<UdstedtBrev> udsted_aftale(store::Forbindelse& db, const Kontekst& k, JobordreId jobordre,
                                    Koersel koersel);
Resultat<std::vector<Brevlinje>> jobordrens_breve(store::Forbindelse& db, const Kontekst& k,
                                                  JobordreId jobordre);

}  // namespace nytte::sager
