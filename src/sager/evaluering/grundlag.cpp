#include "sager/evaluering/grundlag.hpp"

#include "store/rapport.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

const Periode kAltid = *Periode::fra_til(Dato::af(2014, 1, 1), Dato::af(9999, 12, 31));

}  // namespace

std::vector<Effektplacering> effektplaceringer(const std::vector<Placering>& alle) {
  std::vector<Effektplacering> ud;
  for (const auto& p : alle) {
    const auto til = sidste_dag_paa_stedet(p);
    const bool almindelig = p.ordning == Ordning::nytteindsats && !p.saerligt_tilrettelagt;
    if (!almindelig || !p.borger || !til || *til < p.fra) continue;
    ud.push_back({.id = p.id,
                  .person = p.borger->vaerdi,
                  .p_nummer = p.p_nummer,
                  .jobordre = p.jobordre,
                  .fra = p.fra,
                  .til = *til,
                  .aarsag = p.aarsag});
  }
  return ud;
}

std::vector<Effektforloeb> laes_effektforloeb(store::Forbindelse& db, Kommunekode kommune) {
  const auto placeringer = store::list_placeringer_i(db, kommune, kAltid);
  return effektforloeb(effektplaceringer(placeringer), store::afgange(db, kommune, kAltid));
}

}  // namespace nytte::sager
