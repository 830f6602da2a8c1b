#include "sager/eksempel/ugeplaner.hpp"

#include "model/kalender.hpp"
#include "sager/ugeplan/ugeplan.hpp"
#include "store/borger.hpp"
#include "store/rapport.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kPlaner = 6;

using enum Ugeaktivitetsart;

Resultat<void> skriv(store::Forbindelse& db, const Kontekst& k, Ugeaktivitet a) {
  if (helligdagsnavn(a.dato)) return success();
  NYTTE_TRY(tilfoej_ugeaktivitet(db, k, a));
  return success();
}

// 25 hours over four days, four of job search, and eight of Danish, transport and a talk: 37.
Resultat<void> hel_uge(store::Forbindelse& db, const Kontekst& k, const Placering& p, Uge uge) {
  NYTTE_TRY(laeg_fire_plus_en(db, k, {*p.borger, uge, p.id, 5, "Jobcentret, Torvet 2"}));
  const auto slut = 8 * 60 + p.ugentlig_tid.minutter() / 4;
  for (std::int32_t d = 0; d < 4; ++d) {
    const Dato dag = uge.mandag() + d;
    NYTTE_TRY(skriv(db, k,
                    {.id = 0,
                     .borger = *p.borger,
                     .dato = dag,
                     .fra = slut,
                     .til = slut + 15,
                     .art = transport_mellem,
                     .sted = "Til sprogcentret",
                     .bemaerkning = {}}));
    NYTTE_TRY(skriv(db, k,
                    {.id = 0,
                     .borger = *p.borger,
                     .dato = dag,
                     .fra = slut + 15,
                     .til = slut + 105,
                     .art = danskundervisning,
                     .sted = "Sprogcentret, Skolegade 4",
                     .bemaerkning = {}}));
  }
  return skriv(db, k,
               {.id = 0,
                .borger = *p.borger,
                .dato = uge.mandag() + 4,
                .fra = 13 * 60,
                .til = 14 * 60,
                .art = samtale,
                .sted = "Jobcentret, Torvet 2",
                .bemaerkning = {}});
}

Resultat<void> for_meget_jobsoegning(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                                     Uge uge) {
  NYTTE_TRY(laeg_fire_plus_en(db, k, {*p.borger, uge, p.id, 5, "Jobcentret, Torvet 2"}));
  return skriv(db, k,
               {.id = 0,
                .borger = *p.borger,
                .dato = uge.mandag() + 4,
                .fra = 13 * 60,
                .til = 15 * 60,
                .art = jobsoegning,
                .sted = "Jobcentret, Torvet 2",
                .bemaerkning = "Ansøgninger",
                .anvist = true});
}

bool er_der_hele_ugen(const Placering& p, Uge uge) {
  const auto sidste = sidste_dag_paa_stedet(p);
  return p.ordning == Ordning::nytteindsats && p.borger && p.fra <= uge.mandag() && sidste &&
         uge.soendag() <= *sidste;
}

}  // namespace

Resultat<void> opret_eksempelugeplaner(store::Forbindelse& db, const Kontekst& k) {
  const Uge uge = Uge::paa(k.i_dag);
  std::int32_t antal = 0;
  for (const auto& p : store::list_placeringer_i(db, k.bruger.kommune,
                                                 *Periode::fra_til(uge.mandag(), uge.soendag()))) {
    if (antal == kPlaner) break;
    if (!er_der_hele_ugen(p, uge)) continue;
    const auto b = store::find_borger(db, k.bruger.kommune, *p.borger);
    if (!b || !b->arbejdspligt) continue;
    if (antal++ % 3 == 1) {
      NYTTE_TRY(for_meget_jobsoegning(db, k, p, uge));
    } else {
      NYTTE_TRY(hel_uge(db, k, p, uge));
    }
    NYTTE_TRY(kopier_uge(db, k, {*p.borger, uge, 1}));
  }
  return success();
}

}  // namespace nytte::sager
