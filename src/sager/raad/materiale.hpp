// The papers: the application as a document, the letters of a matter, and everything for a meeting
// in one file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/raad.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The application as it was sent: the paper that was frozen with the sending. findes_ikke for
// another council's. Role sekretariat or raadsmedlem.
Resultat<dokumenter::Brev> ansoegningen_som_brev(store::Forbindelse& db, const Kontekst& k,
                                                 AnsoegningId id);

struct Raadsbrevlinje {
  std::int64_t id = 0;
  std::string titel;
  std::optional<Dato> dato;  // as it says itself
};
// The letters of a matter: decisions, and the papers that were issued with it.
Resultat<std::vector<Raadsbrevlinje>> raadets_breve(store::Forbindelse& db, const Kontekst& k,
                                                    AnsoegningId id);

struct Raadsbrev {
  dokumenter::Brev brev;
  std::string pdf;
};
// One of them; findes_ikke for letters of anything but the council's own matters.
Resultat<Raadsbrev> raadets_brev(store::Forbindelse& db, const Kontekst& k, std::int64_t id);

struct Moedepapirer {
  dokumenter::Brev forside;
  std::string pdf;                   // the bundle, with bookmarks
  std::vector<std::string> udeladt;  // files that are no PDF, or cannot be read: shown beside it
};
// The papers of a meeting, for everybody in the council.
Resultat<Moedepapirer> moedepapirer(store::Forbindelse& db, const Kontekst& k, MoedeId id);

}  // namespace nytte::sager
