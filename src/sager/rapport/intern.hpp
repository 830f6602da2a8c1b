// Shared by the .cpp files of this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/rapport/filer.hpp"
#include "sager/rapport/rapport.hpp"
#include "store/rapport.hpp"

namespace nytte::sager {

// The council the quarter is told to: of the day after its last day, as the deadline (F-031,
// F-049); empty when there is none.
std::string modtagende_raad(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal);
// Inside the caller's transaction.
Rapport laes_og_opgoer(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal,
                       bool aftalt_indhold);
// The frozen rows.
Rapport laes_frosset(const store::Rapportpost& p);
Rapportvisning som_visning(store::Forbindelse& db, const store::Rapportpost& p, bool med_rapport);
Rapporttilstand rapporttilstand(store::Forbindelse& db, const store::Rapportpost& p);
std::string rapportnoegle(RapportId id);
std::optional<store::Rapportpost> find_version(store::Forbindelse& db, Kommunekode kommune,
                                               const Rapportvalg& v);
std::string filens_sha256(const store::Rapportpost& p, Rapportformat format);
Resultat<Rapportfil> frossen_fil(store::Forbindelse& db, const store::Rapportpost& p,
                                 Rapportformat format);
// The deadline of the quarter is met by this report, unless it is met already.
void luk_frist(store::Forbindelse& db, const Kontekst& k, const store::Rapportpost& p,
               std::optional<MeddelelseId> meddelelse, Dato dag);
std::optional<Dato> indberettet(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal);

}  // namespace nytte::sager
