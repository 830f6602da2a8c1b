#include "sager/arbejdssted/kurve.hpp"

#include <algorithm>

#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"
#include "store/placering.hpp"

namespace nytte::sager {

ArbejdsgiverFakta arbejdsgiverfakta(const Arbejdssted& a, const std::vector<AnsatteMaaned>& ansatte,
                                    std::vector<IForvejen> i_forvejen) {
  ArbejdsgiverFakta f{.p_nummer = a.p_nummer,
                      .cvr = a.cvr,
                      .sektor = a.sektor,
                      .ministeromraade = a.ministeromraade,
                      .tilskudsandel = a.tilskudsandel,
                      .fuld_uge = a.fuld_uge,
                      .ordinaert_ansatte = {},
                      .saesonudsving = a.saesonudsving,
                      .i_forvejen = std::move(i_forvejen),
                      .erhverv_paa_markedsvilkaar = a.erhverv_paa_markedsvilkaar};
  for (const auto& m : ansatte) f.ordinaert_ansatte.push_back({m.maaned, m.aarsvaerk, m.hoveder});
  return f;
}

Kvotekurve laes_kurve(store::Forbindelse& db, const Arbejdssted& a, const Periode& periode,
                      Dato i_dag) {
  const auto foerste = std::min(periode.fra(), i_dag).maaned() - kMaanederFoerKurve;
  const auto ansatte =
      store::list_ansatte(db, a.p_nummer, foerste, std::max(periode.til(), i_dag).maaned());
  const auto fakta =
      arbejdsgiverfakta(a, ansatte, store::i_forvejen(db, a.p_nummer, periode.fra()));
  return kvotekurve(fakta, store::list_dispensationer(db, a.p_nummer), periode, i_dag);
}

}  // namespace nytte::sager
