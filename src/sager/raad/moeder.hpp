// Meetings of the council or of a committee: called, changed, called off, who was there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// Errors: felt_mangler (sted), vaerdi_ukendt (klokken, not "10.00"), uden_for_raadets_tid (dato:
// the council does not exist then; sagsudvalg: outside its period), ikke_medlem (dato: before the
// members' term, nobody sits then), findes_ikke (sagsudvalg). Role sekretariat.
Resultat<Moede> indkald_moede(store::Forbindelse& db, const Kontekst& k, const Moede& nyt,
                              Koersel koersel = Koersel::gem);
// Day, time and place; the committee stays. Also version_foraeldet, moede_aflyst, and
// tilstand_tillader_ikke once attendance is recorded.
Resultat<Moede> aendr_moede(store::Forbindelse& db, const Kontekst& k, const Moede& nyt,
                            Koersel koersel = Koersel::gem);

struct Aflysning {
  MoedeId moede;
  Version version = 1;
  std::string grund;
};
// Everything on the agenda goes back to the secretariat's incoming. Errors: begrundelse_mangler,
// moede_aflyst, tilstand_tillader_ikke (a decision was recorded), version_foraeldet.
Resultat<Moede> aflys_moede(store::Forbindelse& db, const Kontekst& k, const Aflysning& a,
                            Koersel koersel = Koersel::gem);

struct Fremmoede {
  MoedeId moede;
  Version version = 1;
  std::vector<RaadsmedlemId> til_stede;
};
// Who was there; replaces what was recorded before. Errors: moede_ikke_holdt (before its day),
// moede_aflyst, ikke_medlem (til_stede[i]: not a member that day, or not of the committee),
// tilstand_tillader_ikke (a decision of the meeting stands on the attendance), version_foraeldet.
Resultat<Moede> registrer_fremmoede(store::Forbindelse& db, const Kontekst& k, const Fremmoede& f,
                                    Koersel koersel = Koersel::gem);

// Who may vote at the meeting: the members of its day, of the committee where it is one's.
std::vector<Raadsmedlem> moedets_medlemmer(store::Forbindelse& db, const Moede& m);

}  // namespace nytte::sager
