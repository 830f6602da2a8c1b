#include "sager/eksempel/evaluering.hpp"

#include "sager/evaluering/evaluering.hpp"
#include "store/raad.hpp"

namespace nytte::sager {

Resultat<void> opret_eksempelevaluering(store::Forbindelse& db, const Kontekst& leder,
                                        std::int32_t aar) {
  if (leder.i_dag <= *Dato::fra(aar, 12, 31)) return success();
  NYTTE_TRY(skriv_evalueringstekst(
      db, leder, aar,
      {Evalueringsafsnit::effekt, 0,
       "Vi hører for sjældent, hvad der skete bagefter. Fra næste år ringer sagsbehandleren til "
       "borgeren tre måneder efter forløbet."}));
  NYTTE_TRY(skriv_evalueringstekst(db, leder, aar,
                                   {Evalueringsafsnit::belaegning, 0,
                                    "Der er udbudt flere pladser, end der blev brugt. De fleste "
                                    "tomme dage ligger om vinteren."}));
  NYTTE_TRY(kommenter_evaluering(
      db, leder, aar, "Udvalget ønsker flere opgaver, der kan laves indendørs om vinteren."));
  NYTTE_TRY(beslut(db, leder, aar,
                   {.tekst = "Afgang registreres for alle senest tre måneder efter forløbet.",
                    .ansvarlig = "Lone Friis",
                    .frist = leder.i_dag + 90}));
  NYTTE_TRY(const auto version, frys_evaluering(db, leder, {.aar = aar}));
  if (store::find_raad(db, leder.bruger.kommune, leder.i_dag)) {
    NYTTE_TRY(del_evaluering(db, leder, version));
  }
  return success();
}

}  // namespace nytte::sager
