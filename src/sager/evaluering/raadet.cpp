// The council's side: its own people see the public version of what was shown to it, as frozen.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/evaluering.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kraev_raad(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sekretariat, Rolle::raadsmedlem});
}

Raadsevaluering om(store::Forbindelse& db, const FrossenEvaluering& v) {
  return {.id = v.id,
          .kommune = laes_kommunenavn(db, v.kommune),
          .aar = v.aar,
          .nummer = v.nummer,
          .frosset = v.frosset,
          .fingeraftryk = v.csv_sha256};
}

Resultat<FrossenEvaluering> find_delt(store::Forbindelse& db, const Kontekst& k,
                                      EvalueringsversionId id) {
  auto v = store::find_evaluering(db, id);
  if (!v) return Fejl(Fejlkode::findes_ikke);
  const auto delinger = store::list_evalueringsdelinger(db, id);
  if (std::none_of(delinger.begin(), delinger.end(),
                   [&](const auto& d) { return d.raad == k.bruger.raad; }))
    return Fejl(Fejlkode::findes_ikke);
  return *std::move(v);
}

}  // namespace

std::string laes_kommunenavn(store::Forbindelse& db, Kommunekode kommune) {
  const auto k = store::find_kommune(db, kommune);
  return k ? k->navn : std::string();
}

Resultat<std::vector<Raadsevaluering>> raadets_evalueringer(store::Forbindelse& db,
                                                            const Kontekst& k) {
  NYTTE_TRY(kraev_raad(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Raadsevaluering>> {
    std::vector<Raadsevaluering> ud;
    for (const auto& v : store::list_evalueringer_til(db, k.bruger.raad)) ud.push_back(om(db, v));
    return ud;
  });
}

Resultat<Raadsevalueringsvisning> raadet_ser_evaluering(store::Forbindelse& db, const Kontekst& k,
                                                        EvalueringsversionId id) {
  NYTTE_TRY(kraev_raad(k));
  return i_laesning(db, [&]() -> Resultat<Raadsevalueringsvisning> {
    NYTTE_TRY(const auto v, find_delt(db, k, id));
    return Raadsevalueringsvisning{om(db, v), offentlig(laes_evaluering(v.indhold_json))};
  });
}

Resultat<Evalueringsfil> raadets_evalueringsfil(store::Forbindelse& db, const Kontekst& k,
                                                EvalueringsversionId id, Rapportformat format) {
  NYTTE_TRY(kraev_raad(k));
  return i_laesning(db, [&]() -> Resultat<Evalueringsfil> {
    NYTTE_TRY(const auto v, find_delt(db, k, id));
    return frossen_fil(db, v, format);
  });
}

}  // namespace nytte::sager
