// Search among workplaces.
#pragma once

#include <string>

#include "model/sag/lister.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Arbejdsstedrad {
  Arbejdssted arbejdssted;
  std::string kommunenavn;
  std::int32_t placerede = 0;        // on k.i_dag, whoever placed them, all schemes
  std::int32_t aabne_jobordrer = 0;  // of the caller's municipality
  std::int32_t ledige = 0;           // on the caller's municipality's open job orders
};

// Any role. No personal data.
Resultat<Liste<Arbejdsstedrad>> find_arbejdssteder(store::Forbindelse& db, const Kontekst& k,
                                                   const Arbejdsstedfilter& filter,
                                                   const Side& side,
                                                   Arbejdsstedorden orden = Arbejdsstedorden::navn);

}  // namespace nytte::sager
