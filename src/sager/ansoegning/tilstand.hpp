// The one writer of the steps of an application, for municipality and council alike.
#pragma once

#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/ansoegning.hpp"
#include "sager/koersel.hpp"

namespace nytte::store {
struct Ansoegningsraekke;
}

namespace nytte::sager {

struct Ansoegningsskift {
  Ansoegningshandling handling;
  Aktoer aktoer;
  std::string grund;
};

// Takes one step by the one transition table and notes its event (art: "ansoegning_" and the act,
// emne "ansoegning"). In the caller's transaction, or in its own. Of two at once one wins.
// As `kommune` the caller is konsulent or sagsbehandler of the municipality that applies; as
// `sekretariat` the secretariat of the council it was sent to. `indsend` is allowed only where the
// points were frozen in the same transaction (indsend_ansoegning): no other way leads there.
// Errors: ingen_adgang, findes_ikke, tilstand_tillader_ikke.
Resultat<Ansoegningsskridt> skift_tilstand(store::Forbindelse& db, const Kontekst& k,
                                           AnsoegningId id, const Ansoegningsskift& skift);

// The application as everybody below and above reads it: the row with its points. The stored text
// is our own; one that cannot be read is a damaged database, and throws.
Dispensationsansoegning som_ansoegning(const store::Ansoegningsraekke& a);
// One of the caller's municipality; findes_ikke for all others.
Resultat<Dispensationsansoegning> find_egen_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                       AnsoegningId id);
// The points of a frozen application.
Ansoegningsindhold indhold_af(const Indsendelse& i);

// SHA-256 over the points and the hashes of the attachments in their order, 64 hexadecimal digits:
// any changed byte changes it.
std::string ansoegnings_fingeraftryk(const std::string& indhold_json,
                                     const std::vector<std::string>& bilag);

}  // namespace nytte::sager
