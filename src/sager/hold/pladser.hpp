// Who is on the team when: a placement is put on, moved and taken off from a day on.
#pragma once

#include <optional>
#include <vector>

#include "sager/hold/hold.hpp"

namespace nytte::sager {

struct Holdvalg {
  PlaceringId placering;
  std::optional<ProjektholdId> hold;  // empty: off any team
  Dato fra;                           // from this day on
};

// Answers what is worth a warning from that day on. Role sagsbehandler. findes_ikke,
// tilstand_tillader_ikke (the placement is not going to run), dato_ugyldig (outside it, or before
// a day that attendance on another team is told of), hold_lukket (the team is closed down). Saying
// what is so already changes nothing.
Resultat<std::vector<Holdadvarsel>> vaelg_hold(store::Forbindelse& db, const Kontekst& k,
                                               const Holdvalg& valg,
                                               Koersel koersel = Koersel::gem);

// Somebody who could be put on the team: placed at its workplace, on no team, running or coming.
struct Holdkandidat {
  PlaceringId placering;
  BorgerId borger;
  std::string navn;
  std::string stilling;
  Dato fra;
  Dato til;
};
// Role sagsbehandler; looks are noted ("hold").
Resultat<std::vector<Holdkandidat>> kandidater(store::Forbindelse& db, const Kontekst& k,
                                               ProjektholdId id);

// Where a placement is: its stays on teams, by first day, with the team's name.
struct Holdophold {
  Holdplads plads;
  std::string hold;
};
// Roles sagsbehandler and leder; the look is the caller's to note.
Resultat<std::vector<Holdophold>> holdophold(store::Forbindelse& db, const Kontekst& k,
                                             PlaceringId placering);

}  // namespace nytte::sager
