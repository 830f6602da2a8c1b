#include "sager/borger/soeg_borgere.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"

namespace nytte::sager {

Borgerfilter borgerfilter(const std::string& tekst) {
  Borgerfilter filter;
  const auto fra = tekst.find_first_not_of(" \t");
  if (fra == std::string::npos) return filter;
  filter.tekst = tekst.substr(fra, tekst.find_last_not_of(" \t") - fra + 1);
  filter.cpr = Cpr::laes(filter.tekst);
  if (filter.cpr) filter.tekst.clear();
  return filter;
}

Resultat<Liste<Borgeroversigt>> soeg_borgere(store::Forbindelse& db, const Kontekst& k,
                                             const Borgerfilter& filter, const Side& side,
                                             Borgerorden orden) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Liste<Borgeroversigt>> {
    auto liste = store::list_borgere(db, k.bruger.kommune, filter, k.i_dag, {orden, side});
    std::vector<BorgerId> set;
    for (const auto& r : liste.raekker) set.push_back(r.borger.id);
    noter_opslag(db, k, set, "soeg_borgere");
    return liste;
  });
}

}  // namespace nytte::sager
