// Attendance day by day, a whole team at a time. Made for a phone in a van: a row with an error
// does not lose the others, and the same form sent twice is the same as once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/hold/hold.hpp"

namespace nytte::sager {

struct Fremmoedelinje {
  Holdmedlem medlem;
  std::int32_t planlagt = 0;        // minutes
  std::optional<Dagsfremmoede> nu;  // what counts
  std::vector<Dagsfremmoede> foer;  // what it was before it was corrected, newest first
};

struct Fremmoedevisning {
  Projekthold hold;
  Dato dato;
  Aabningsgrund grund = Aabningsgrund::aaben;
  std::string bemaerkning;           // of the calendar
  std::vector<Fremmoedelinje> folk;  // on the team that day, by name
  std::int32_t registreret = 0;
  std::int32_t moedt = 0;
  std::optional<Dato> forrige;  // the open day before, and the one after; at most four weeks off
  std::optional<Dato> naeste;   // and not after k.i_dag
};
// Roles sagsbehandler, leder, projektleder (his own). The people are noted ("fremmoede").
Resultat<Fremmoedevisning> vis_fremmoede(store::Forbindelse& db, const Kontekst& k,
                                         ProjektholdId id, Dato dato);

struct Fremmoederaekke {
  PlaceringId placering;
  Fremmoedeart art = Fremmoedeart::kom;
  std::optional<std::int32_t> minutter{};  // empty: the whole planned day, or none
  std::string bemaerkning{};
  std::int32_t nr = 0;  // the number that was seen; 0: none was told
  std::string grund{};  // why it is corrected
};

struct Fremmoedeark {
  ProjektholdId hold;
  Dato dato;
  std::vector<Fremmoederaekke> raekker;
};

struct Raekkesvar {
  PlaceringId placering;
  Fejl fejl;              // empty: it stands
  bool uaendret = false;  // it stood so already
  std::int32_t nr = 0;    // the number that counts now; 0: none
};
struct Fremmoedesvar {
  std::vector<Raekkesvar> raekker;  // in the order they were asked
  std::int32_t gemt = 0;
  std::int32_t uaendret = 0;
  std::int32_t fejl = 0;
};

// Of the whole: findes_ikke, dato_ugyldig (a day to come), hold_lukket, felt_mangler (no rows),
// for_stor. Of a row: ikke_paa_holdet, felt_mangler (how long, of who came late or was sent home;
// who agreed, of an agreed absence), tal_uden_for_graenser, begrundelse_mangler (an earlier day is
// corrected), version_foraeldet (told otherwise meanwhile). The good rows are saved whatever the
// others are. Staying away makes or extends an Udeblivelse in the same transaction, coming ends
// it, and a correction of it takes it back. Roles sagsbehandler, projektleder (his own).
Resultat<Fremmoedesvar> registrer_fremmoede(store::Forbindelse& db, const Kontekst& k,
                                            const Fremmoedeark& ark,
                                            Koersel koersel = Koersel::gem);

struct Vejrstop {
  ProjektholdId hold;
  Dato dato;
  std::int32_t klokken = 0;  // minutes after midnight when they went home
  std::string bemaerkning;
};
// The weather ends the day: it becomes a vejrdag, and everybody who is not told ill, absent by
// agreement or stayed away is `sendt_hjem` with the time until then. As registrer_fremmoede, and
// the errors of saet_holddag.
Resultat<Fremmoedesvar> stop_for_vejret(store::Forbindelse& db, const Kontekst& k,
                                        const Vejrstop& stop, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
