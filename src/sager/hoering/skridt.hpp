// What the acts on a henvendelse share. For the .cpp files of this folder.
#pragma once

#include <string>

#include "sager/hoering/hoeringssag.hpp"
#include "sager/spor.hpp"
#include "store/hoeringssag.hpp"

namespace nytte::sager {

struct Henvendelsesfund {
  Hoeringssag sag;
  Henvendelse henvendelse;  // as it stands now
};

// Of the caller's municipality; findes_ikke, version_foraeldet when it is not the one he read.
Resultat<Henvendelsesfund> find_henvendelse(store::Forbindelse& db, const Kontekst& k,
                                            const Henvendelsesvalg& valg);

store::Skridtspor skridtspor(const Kontekst& k, std::string grund = {});

struct Skridtord {
  std::string grund{};
  Sporfelter mere{};
};

// The event of an act on a henvendelse; it stands in the history of the matter.
void noter_skridt(store::Forbindelse& db, const Kontekst& k, std::string_view art,
                  const Henvendelse& h, Skridtord ord = {});

// No link of the henvendelse works any more.
void luk_links(store::Forbindelse& db, const Henvendelse& h, Tidspunkt nu);

// Everything of the matter, without asking who may see it.
Hoeringssagsvisning laes_visning(store::Forbindelse& db, const Hoeringssag& sag);

// "TR på P-nummeret", "arbejdsgiveren"
std::string rolle_ord(const Henvendelse& h);

inline std::string noegle(HenvendelseId id) { return std::to_string(id.vaerdi); }
inline std::string noegle(HoeringssagId id) { return std::to_string(id.vaerdi); }

}  // namespace nytte::sager
