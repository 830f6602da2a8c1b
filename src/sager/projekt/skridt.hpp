// What the acts on a project share. For the .cpp files of this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/projekt/projekt.hpp"
#include "store/projekt.hpp"

namespace nytte::sager {

// Of the caller's municipality and as it was read: findes_ikke, version_foraeldet.
Resultat<store::Projektraekke> find_projekt(store::Forbindelse& db, const Kontekst& k,
                                            const Projektvalg& valg);

Projekt som_projekt(const store::Projektraekke& r);
Projektudgave som_udgave(const store::Udgaveraekke& r);
// The newest edition; one that is missing means that the database is damaged, and throws.
Projektudgave nyeste_udgave(store::Forbindelse& db, const store::Projektraekke& r);

// What one step tells beside the act itself; state, number, time and who are filled in.
struct Projektord {
  std::int32_t trin = 0;
  std::string fingeraftryk{};
  std::string navn{};
  std::optional<Dato> moede_dato{};
  std::string reference{};
  std::string tekst{};
};

// The one writer: by the transition table, appends the step, writes the row, notes the event (art
// "projekt_" and the act). `r` holds what changes besides (content, edition, whose turn);
// tilstand_tillader_ikke, version_foraeldet. Answers the row as it became.
Resultat<store::Projektraekke> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                          store::Projektraekke r, Projekthandling handling,
                                          Projektord ord = {});

// Asks the step whose turn it is: a mail with its link, where it is by link. `paamindelse` says so
// in the mail.
void spoerg(store::Forbindelse& db, const Kontekst& k, const store::Projektraekke& r,
            const Projektudgave& u, bool paamindelse = false);
// No link of the step works any more.
void luk_trinlinks(store::Forbindelse& db, ProjektId id, std::int32_t udgave, std::int32_t trin,
                   Tidspunkt nu);
std::string trinnoegle(ProjektId id, std::int32_t udgave, std::int32_t trin);

// The step is approved, and the next is asked; the last one makes the project approved. Used by
// login and by link alike.
Resultat<store::Projektraekke> godkend(store::Forbindelse& db, const Kontekst& k,
                                       const store::Projektraekke& r, Projektord ord);
Resultat<store::Projektraekke> returner(store::Forbindelse& db, const Kontekst& k,
                                        const store::Projektraekke& r, Projektord ord);

// Whether the caller may take the step, or record it for those who did.
bool maa_tage(const Kontekst& k, const Projekttrin& trin);

Stoettede taelling(store::Forbindelse& db, PNummer p_nummer, Dato dag);

// The names of the tasks, in the order of the ids; vaerdi_ukendt on `opgaver` when one is not of
// the municipality.
Resultat<std::vector<std::string>> opgavenavne(store::Forbindelse& db, Kommunekode kommune,
                                               const std::vector<OpgaveId>& ids);

}  // namespace nytte::sager
