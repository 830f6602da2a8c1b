// What a message's fate means to the matter it is about. The one place: one line for each `emne`.
#pragma once

#include "model/sag/bruger.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

/// Called in the transaction that changed `m.tilstand`, with the new state: by the worker (`k` is
/// the program itself, user 0, of the message's municipality) or by the person who says that he
/// sent it himself. May be called again with the same state. A message is sent only when its state
/// is `afsendt`; `m.afsendt` says when, which is also where a deadline starts.
void efter_afsendelse(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m);

}  // namespace nytte::sager
