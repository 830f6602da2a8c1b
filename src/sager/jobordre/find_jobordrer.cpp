#include "sager/jobordre/find_jobordrer.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/transaktion.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {

Resultat<Liste<Jobordreoversigt>> find_jobordrer(store::Forbindelse& db, const Kontekst& k,
                                                 const Jobordrefilter& filter, const Side& side,
                                                 Jobordreorden orden) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Liste<Jobordreoversigt>> {
    return store::list_jobordrer(db, k.bruger.kommune, filter, k.i_dag, {orden, side});
  });
}

}  // namespace nytte::sager
