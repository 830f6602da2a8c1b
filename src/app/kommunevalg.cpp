#include "app/kommunevalg.hpp"

#include "app/ur.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/register/opslagsvaerk.hpp"

namespace nytte::app {
namespace {

Resultat<Kommunekode> hvilken_kommune(store::Forbindelse& db,
                                      const std::optional<Kommunekode>& givet) {
  if (givet) return *givet;
  const auto kommuner = sager::kommuner_med_brugere(db);
  if (kommuner.size() == 1) return kommuner.front();
  std::string koder;
  for (const auto& kode : kommuner) koder += (koder.empty() ? "" : ", ") + kode.tekst();
  return Fejl{Fejlkode::felt_mangler, "--kommune",
              koder.empty() ? "ingen kommune har brugere her endnu" : "her er flere: " + koder};
}

}  // namespace

Resultat<Kontekst> kommunens_kontekst(store::Forbindelse& db,
                                      const std::optional<Kommunekode>& givet) {
  NYTTE_TRY(const auto kommune, hvilken_kommune(db, givet));
  for (const auto& kendt : sager::alle_kommuner(db))
    if (kendt.kode == kommune) {
      const auto tid = nu();
      return sager::systemkontekst(tid, dansk_dag(tid), kommune);
    }
  return Fejl{Fejlkode::kommune_ukendt, "kommune", kommune.tekst()};
}

}  // namespace nytte::app
