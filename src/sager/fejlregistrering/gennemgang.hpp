// The findings of a list that was read in, and what people make of them. Computed every time from
// the rows as they were read; only the decisions are stored. Roles: sagsbehandler, leder.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/lister.hpp"
#include "sager/fejlregistrering/find.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// nytte's own workplaces and placements, of the municipality or of all.
Findergrundlag eget_grundlag(store::Forbindelse& db, std::optional<Kommunekode> kommune);

struct Fundoenske {
  std::optional<Fejlregistreringstype> type{};
  std::optional<Sikkerhed> sikkerhed{};
  std::optional<Fundtilstand> tilstand{};
};

struct Fundlinje {
  Fejlregistrering fund;
  Kildeplacering raekke;
  std::optional<Lagretbeslutning> beslutning{};
};

// Findings of a type by confidence, and how many somebody has decided on.
struct Fundtal {
  std::array<std::int64_t, Koder<Sikkerhed>::navne.size()> sikkerhed{};
  std::int64_t behandlede = 0;
  std::int64_t ialt() const { return sikkerhed[0] + sikkerhed[1] + sikkerhed[2]; }
};

struct Fundvisning {
  Fagsystemimport import;
  std::int64_t raekker = 0;  // of the caller's municipality
  std::array<Fundtal, Koder<Fejlregistreringstype>::navne.size()> tal{};
  Liste<Fundlinje> fund{};  // as wished for
};

// The lists of placements that findings can be made of, newest first.
Resultat<std::vector<Fagsystemimport>> list_gennemgange(store::Forbindelse& db, const Kontekst& k);
// Held against the newest list of job orders of the same system, the newest lists of the other
// systems, and nytte's own. findes_ikke for a list that is not of placements, or not of the
// caller's municipality. Leaves an event: persons are looked at.
Resultat<Fundvisning> vis_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                               const Fundoenske& oenske, const Side& side);
// One finding; findes_ikke when the row has none of the type any more.
Resultat<Fundlinje> vis_et_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                std::int64_t linje, Fejlregistreringstype type);

struct Fundafgoerelse {
  FagsystemimportId import;
  std::int64_t linje = 0;
  Fejlregistreringstype type{};
  Fundsvar svar{};
  std::string begrundelse;   // always: what was done, or why it is none
  std::int64_t version = 0;  // number of the newest decision that was read; 0: none
};
// Nothing in the list is changed: it is corrected where it was typed. felt_mangler, tekst_for_lang
// (begrundelse), findes_ikke, version_foraeldet. The event never holds a CPR number.
Resultat<void> afgoer_fund(store::Forbindelse& db, const Kontekst& k, const Fundafgoerelse& a,
                           Koersel koersel = Koersel::gem);

// The rows of a list as they are after what has been decided, for counting.
Resultat<std::vector<Kildeplacering>> rettede_raekker(store::Forbindelse& db, const Kontekst& k,
                                                      FagsystemimportId id);

// The list of findings as a file, CPR numbers masked. Leaves an event.
struct Fundfil {
  std::string navn;
  std::string bytes;
};
Resultat<Fundfil> hent_fund(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                            Filformat format);

}  // namespace nytte::sager
