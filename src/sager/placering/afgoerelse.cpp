#include "sager/placering/afgoerelse.hpp"

#include "kontrakt/fakta_json.hpp"
#include "kontrakt/svar_json.hpp"
#include "regler/register.hpp"
#include "store/afgoerelse.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {

std::string vurdering_som_json(const Placeringsvurdering& v) {
  std::string ud;
  kontrakt::skriv_svar(ud, std::nullopt, v, kontrakt::Svarform::fuldt);
  return ud;
}

AfgoerelseId gem_afgoerelse(store::Forbindelse& db, const Kontekst& k, const Afgoerelsesemne& emne,
                            const Placeringsforslag& forslag) {
  const auto id =
      store::insert_afgoerelse(db, {.id = {},
                                    .kommune = k.bruger.kommune,
                                    .placering = emne.placering,
                                    .borger = emne.borger,
                                    .jobordre = emne.jobordre,
                                    .udfald = forslag.vurdering.udfald,
                                    .fakta_json = kontrakt::encode_fakta(forslag.fakta),
                                    .vurdering_json = vurdering_som_json(forslag.vurdering),
                                    .begrundelse = emne.begrundelse,
                                    .regelversion = std::string(regler::version()),
                                    .bruger = k.bruger.id,
                                    .tid = k.nu});
  store::insert_opgavegrundlag(db, id, forslag.opgavevurderinger);
  return id;
}

}  // namespace nytte::sager
