#include "sager/navne.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "store/raad.hpp"

namespace nytte::sager {

std::string kommunenavn(store::Forbindelse& db, Kommunekode kode) {
  const auto k = store::find_kommune(db, kode);
  return k ? k->navn : kode.tekst();
}

void vis_eller_skjul_navne(store::Forbindelse& db, const Kontekst& k,
                           std::vector<Placeringsoversigt>& liste, std::string_view formaal) {
  if (maa_se_borgere(k)) {
    std::vector<BorgerId> set;
    for (const auto& r : liste)
      if (r.placering.borger) set.push_back(*r.placering.borger);
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
    return noter_opslag(db, k, set, formaal);
  }
  for (auto& r : liste) {
    r.borger.clear();
    r.placering.borger.reset();
    r.placering.bemaerkning.clear();
    r.placering.raadighedsvurdering.clear();
  }
}

}  // namespace nytte::sager
