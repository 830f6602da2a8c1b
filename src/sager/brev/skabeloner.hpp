// The municipality's own texts in its letters.
#pragma once

#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/egentekster.hpp"
#include "dokumenter/skabelon.hpp"
#include "model/resultat.hpp"
#include "model/sag/brev.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The kinds of letters that have such texts.
bool har_skabelon(Brevart art);

// The newest version, or the standard texts as version 0 where nobody has written any. Role leder
// or administrator. findes_ikke for kinds without.
Resultat<Brevskabelon> vis_brevskabelon(store::Forbindelse& db, const Kontekst& k, Brevart art);
// Newest first.
Resultat<std::vector<Brevskabelon>> brevskabelonens_versioner(store::Forbindelse& db,
                                                              const Kontekst& k, Brevart art);
// As the next version; `version` is the one that was read. skabelon_ugyldig at each text that is
// wrong, naming what is.
Resultat<Brevskabelon> gem_brevskabelon(store::Forbindelse& db, const Kontekst& k,
                                        const Brevskabelon& skabelon, Koersel koersel);
// The letter about an invented person with these texts, today's law. The same errors as saving.
Resultat<dokumenter::Brev> proev_brevskabelon(store::Forbindelse& db, const Kontekst& k,
                                              const Brevskabelon& skabelon);

// For the letters themselves: the texts filled in.
dokumenter::Egentekster egne_tekster(store::Forbindelse& db, Kommunekode kommune, Brevart art,
                                     const dokumenter::Pladsvaerdier& vaerdier);
// "Favrskov Kommune", "Københavns Kommune".
std::string myndighedsnavn(store::Forbindelse& db, Kommunekode kommune);

}  // namespace nytte::sager
