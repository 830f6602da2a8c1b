// What a decision stands on, read for the rules. For this folder only.
#pragma once

#include <optional>
#include <string>

#include "regler/dispensation/afgoerelse.hpp"
#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/raadssag.hpp"

namespace nytte::sager {

struct Grundlag {
  Raadssag sag;
  Moede moede;
  regler::Afgoerelsesfakta fakta;
};

// The facts of this draft. Errors: findes_ikke (matter, meeting), tilstand_tillader_ikke (on no
// agenda), moede_aflyst, moede_ikke_holdt, ikke_medlem, ikke_til_stede, stemme_dobbelt.
Resultat<Grundlag> laes_grundlag(store::Forbindelse& db, const Kontekst& k,
                                 const NyRaadsafgoerelse& ny);

Raadsvurdering vurder(const regler::Afgoerelsesfakta& f);

// The findings with their Danish sentence and citation, as they are stored with the decision.
std::string fund_som_json(const Fundliste& fund);

}  // namespace nytte::sager
