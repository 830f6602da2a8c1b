// What must be in hand before a start: what is asked, what a citizen has shown before, and what is
// still missing. The first half is pure and knows no database: the proposal of places uses it too.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/fakta.hpp"
#include "model/sag/forudsaetning.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// All that a municipality asks on one day.
struct Kravbog {
  std::map<Borgergruppe, std::vector<Forudsaetningskrav>> grupper;
  std::map<PNummer, std::vector<Forudsaetningskrav>> steder;
  std::map<JobordreId, std::vector<Forudsaetningskrav>> ordrer;
};

// One that is asked, once however many ask it: necessary if one of them says so, and as early as
// the one who wants it first.
struct Kraevet {
  Forudsaetningskrav krav;
  std::vector<Forudsaetningskilde> kilder;
};

// The same kind with the same name; upper and lower case do not tell names apart. Pure.
bool enslydende(const Forudsaetningskrav& a, const Forudsaetningskrav& b);

// What is asked of a citizen of the group on the order at the workplace, the group's first.
// What several ask is one row (enslydende). Pure.
std::vector<Kraevet> kraevede(const Kravbog& bog, const Borgergruppe& gruppe, PNummer p_nummer,
                              JobordreId jobordre);

// Those of the citizen's earlier ones that still hold on `dag`, the newest of each. A certificate
// of convictions is asked anew every time, never taken from before (F-058). Pure.
std::vector<TidligereForudsaetning> opfyldte_paa_borgeren(
    const std::vector<TidligereForudsaetning>& alle, Dato dag);

// The one of `opfyldte` that answers what is asked; nullptr for none. Pure.
const TidligereForudsaetning* allerede(const Forudsaetningskrav& krav,
                                       const std::vector<TidligereForudsaetning>& opfyldte);

// How many necessary ones the citizen has not shown before. Pure.
std::int32_t antal_manglende(const std::vector<Kraevet>& asked,
                             const std::vector<TidligereForudsaetning>& opfyldte);

std::string_view forudsaetningsart_ord(Forudsaetningsart art);  // "børneattest"
// "børneattest", "kursus: motorsav", "kørekort: B".
std::string forudsaetning_ord(Forudsaetningsart art, const std::string& navn);
// "børneattest og kørekort: B"; empty for none.
std::string forudsaetninger_ord(const std::vector<Forudsaetning>& alle);
// "Kan ikke begynde 6. marts 2023, før børneattest er på plads."; of one that should have begun by
// `dag`: "Skulle være begyndt 6. marts 2023, men mangler stadig: børneattest." Empty when nothing
// is missing.
std::string kan_ikke_begynde(const std::vector<Forudsaetning>& mangler, Dato start, Dato dag);

// The group of the person on the first day of the wish. Pure.
Borgergruppe gruppe_af(const Fakta& f);

Kravbog laes_kravbog(store::Forbindelse& db, Kommunekode kommune, Dato dag);
// Each citizen's met ones, the newest first; of one citizen when `kun` names him.
std::map<BorgerId, std::vector<TidligereForudsaetning>> tidligere_forudsaetninger(
    store::Forbindelse& db, Kommunekode kommune, BorgerId kun = {});

// Necessary, not met and not let go: what the start waits for now. The caller has seen that the
// placement is his municipality's.
std::vector<Forudsaetning> mangler_nu(store::Forbindelse& db, PlaceringId placering);

// forudsaetning_mangler at `felt` when something is missing and no reason is written: whoever
// registers that the citizen came, or was there, warns with a reason and is not stopped (F-058).
Resultat<void> kraev_klar_eller_grund(store::Forbindelse& db, PlaceringId placering,
                                      std::string_view grund, std::string_view felt);

// The rows of a placement that was just made or answered, in its transaction. Nothing when it has
// rows already, or is over: what began before it was registered did not wait for us. The due days
// count from k.i_dag. The group is that of its first day.
void opret_forudsaetninger(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                           const Borgergruppe& gruppe);

}  // namespace nytte::sager
