#include "sager/borger/vis_borger.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/afgoerelse.hpp"
#include "store/borger.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr Side kNyesteFoerst{.start = 0, .antal = 0, .faldende = true};

std::vector<Borgerplacering> placeringer(store::Forbindelse& db, const Kontekst& k, BorgerId id) {
  Placeringsfilter filter;
  filter.borger = id;
  std::vector<Borgerplacering> ud;
  for (auto& r :
       store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra, kNyesteFoerst)
           .raekker) {
    const auto t = tilstand(r.placering, k.i_dag);
    const auto dage = t == Placeringstilstand::i_gang ? r.placering.til - k.i_dag : 0;
    ud.push_back({std::move(r.placering), std::move(r.jobordrenummer), std::move(r.stilling),
                  std::move(r.arbejdssted), t, dage});
  }
  return ud;
}

std::vector<StoretAfslag> afslag(store::Forbindelse& db, const Kontekst& k, BorgerId id) {
  store::Afgoerelsesfilter filter;
  filter.borger = id;
  filter.kun_uden_placering = true;
  std::vector<StoretAfslag> ud;
  for (const auto& a : store::list_afgoerelser(db, k.bruger.kommune, filter, kNyesteFoerst).raekker)
    ud.push_back({a.id, a.udfald, a.tid});
  return ud;
}

}  // namespace

Resultat<Borgervisning> vis_borger(store::Forbindelse& db, const Kontekst& k, BorgerId id,
                                   const std::string& formaal) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Borgervisning> {
    auto b = store::find_borger(db, k.bruger.kommune, id);
    if (!b) return Fejl(Fejlkode::findes_ikke, "borger");
    noter_opslag(db, k, {id}, formaal);
    Borgervisning ud{*std::move(b), store::list_ydelser(db, k.bruger.kommune, id),
                     placeringer(db, k, id), afslag(db, k, id)};
    std::reverse(ud.ydelser.begin(), ud.ydelser.end());
    return ud;
  });
}

}  // namespace nytte::sager
