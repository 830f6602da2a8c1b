// An application as its council sees it: what was sent, frozen, and its way since. For this folder
// only; the tables are those of sager/ansoegning.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Raadssag {
  Dispensationsansoegning ansoegning;  // `indhold` is what was sent last, not the draft
  std::vector<Ansoegningsskridt> skridt;
  std::vector<std::string> skridt_af;  // who took each of them
  Indsendelse indsendelse;             // the newest
};

// A sent application of the caller's council; findes_ikke for every other, drafts too.
Resultat<Raadssag> laes_raadssag(store::Forbindelse& db, const Kontekst& k, AnsoegningId id);
// All of them, the newest first.
std::vector<Raadssag> laes_raadssager(store::Forbindelse& db, const Kontekst& k);

// What the user saw: the number of the newest step on his page. version_foraeldet when there has
// been another since.
Resultat<void> kraev_skridt(const Raadssag& sag, std::int32_t skridt);

// May the matter take this step from where it stands? tilstand_tillader_ikke, as skift_tilstand
// says it; asked before anything is written.
Resultat<void> kraev_handling(const Raadssag& sag, Ansoegningshandling h);

}  // namespace nytte::sager
