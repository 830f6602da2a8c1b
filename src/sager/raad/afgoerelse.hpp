// The council's decision: recorded by one, confirmed by another, discarded, corrected. A refusal by
// the law is a value: every finding, and nothing recorded.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/fund.hpp"
#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// What the council decided at a meeting, as the secretariat writes it down.
struct NyRaadsafgoerelse {
  AnsoegningId ansoegning;
  std::int32_t skridt = 0;  // the newest step the user saw
  Raadsudfald udfald = Raadsudfald::afslaaet;
  std::optional<std::int32_t> pladser;  // granted as a number ...
  std::optional<Forhold> forhold;       // ... or as a ratio
  std::optional<Dato> fra;
  std::optional<Dato> til;  // included
  std::string begrundelse;
  std::string vilkaar;
  // Everybody who took part in this matter. A member who was at the meeting and is not named here
  // left the room while it was decided (F-036).
  std::vector<Afstemning> stemmer;
  // For a correction: the meeting that decided anew; empty, the meeting of the first decision.
  std::optional<MoedeId> moede;
};

struct Raadsvurdering {
  Fundliste fund;
  bool kan_afgoeres = false;
};

struct Raadssvar {
  Raadsvurdering vurdering;
  std::optional<RaadsafgoerelseId> afgoerelse;  // empty: the law said no, nothing was recorded
};

// Reads and decides, writes nothing: what the voting form shows while it is filled in. Errors:
// findes_ikke, tilstand_tillader_ikke, and the first line of the next one. Role sekretariat.
Resultat<Raadsvurdering> vurder_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                                const NyRaadsafgoerelse& ny);

// Errors: ikke_medlem, ikke_til_stede, stemme_dobbelt (stemmer[i]), moede_ikke_holdt, moede_aflyst,
// findes_ikke (matter or meeting of another council), version_foraeldet, tilstand_tillader_ikke,
// felt_mangler (begrundelse). Role sekretariat.
Resultat<Raadssvar> registrer_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                              const NyRaadsafgoerelse& ny,
                                              Koersel koersel = Koersel::gem);

// The same on a matter that was decided: a new record that names the one it corrects. The old
// effect stands until the correction is confirmed; then it ends and the new one begins (F-037).
// Errors: the same, and begrundelse_mangler without a reason for correcting.
Resultat<Raadssvar> ret_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                        const NyRaadsafgoerelse& ny, const std::string& grund,
                                        Koersel koersel = Koersel::gem);

struct Bekraeftelse {
  RaadsafgoerelseId afgoerelse;
  std::int32_t skridt = 0;
};

struct Bekraeftelsessvar {
  Raadsvurdering vurdering;                    // asked again, of the register as it is now
  bool bekraeftet = false;                     // false: the law said no meanwhile
  std::optional<DispensationId> dispensation;  // the effect, where it grants
};

// Another of the secretariat, or the chair, says that this is what was decided: it takes effect in
// the same transaction, the letter is frozen, and the municipality is told. Errors: samme_person,
// findes_ikke, tilstand_tillader_ikke (discarded or confirmed already), version_foraeldet.
Resultat<Bekraeftelsessvar> bekraeft_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                                     const Bekraeftelse& b,
                                                     Koersel koersel = Koersel::gem);

// The record was wrong: it stays, marked discarded, and the matter is on the agenda again; a
// discarded correction leaves the decision before it standing. Whoever recorded it may do so too.
// Errors: as above, and begrundelse_mangler.
Resultat<void> kasser_raadsafgoerelse(store::Forbindelse& db, const Kontekst& k,
                                      const Bekraeftelse& b, const std::string& grund,
                                      Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
