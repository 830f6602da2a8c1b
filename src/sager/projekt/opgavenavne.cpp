#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/projekt/skridt.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {

Resultat<std::vector<std::string>> opgavenavne(store::Forbindelse& db, Kommunekode kommune,
                                               const std::vector<OpgaveId>& ids) {
  std::vector<std::string> ud;
  for (const OpgaveId id : ids) {
    const auto o = store::find_opgave(db, kommune, id);
    if (!o) return Fejl(Fejlkode::vaerdi_ukendt, "opgaver");
    ud.push_back(o->navn);
  }
  return ud;
}

std::vector<Opgave> opgaver_til_projekt(store::Forbindelse& db, const Kontekst& k) {
  if (!kraev_laeser(k)) return {};
  auto ud = store::list_opgaver(db, k.bruger.kommune);
  std::erase_if(ud, [](const Opgave& o) { return !o.aktiv; });
  return ud;
}

}  // namespace nytte::sager
