#include "sager/jobordre/vis_jobordre.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/navne.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

Resultat<Jobordrevisning> vis(store::Forbindelse& db, const Kontekst& k,
                              const std::optional<Jobordre>& j) {
  if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
  Placeringsfilter filter;
  filter.jobordre = j->id;
  Jobordrevisning ud{.jobordre = *j,
                     .pladser = store::pladstal(db, j->id, k.i_dag),
                     .arbejdssted = store::find_arbejdssted(db, j->p_nummer).value(),
                     .hoeringer = store::list_hoeringer(db, j->id),
                     .placeringer = {}};
  auto liste = store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra,
                                       {.start = 0, .antal = 0, .faldende = true})
                   .raekker;
  vis_eller_skjul_navne(db, k, liste, "vis_jobordre");
  for (auto& r : liste)
    ud.placeringer.push_back({std::move(r.placering), std::move(r.borger), true});
  return ud;
}

}  // namespace

Resultat<Jobordrevisning> vis_jobordre(store::Forbindelse& db, const Kontekst& k, JobordreId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_transaktion(db, Koersel::gem,
                       [&] { return vis(db, k, store::find_jobordre(db, k.bruger.kommune, id)); });
}

Resultat<Jobordrevisning> vis_jobordre(store::Forbindelse& db, const Kontekst& k,
                                       const std::string& nummer) {
  NYTTE_TRY(kraev_laeser(k));
  return i_transaktion(db, Koersel::gem, [&] {
    return vis(db, k, store::find_jobordre(db, k.bruger.kommune, nummer));
  });
}

}  // namespace nytte::sager
