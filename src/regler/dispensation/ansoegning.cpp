#include "regler/dispensation/ansoegning.hpp"

#include "regler/dispensation/ansoegning_dele.hpp"
#include "regler/dispensation/svar.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

std::optional<std::int64_t> kvote_for(Aarsvaerk ordinaert_ansatte, Dato dag,
                                      Population population) {
  const Opgoerelse* o = opgoerelse_paa(dag, population);
  if (o == nullptr) return std::nullopt;
  return kvote({ordinaert_ansatte.titusindedele(), Aarsvaerk::kSkala}, o->skala);
}

Fundliste bedoem_ansoegning(const Ansoegningsfakta& f) {
  Fundliste ud{hvem_afgoer(f.myndighed)};
  if (f.myndighed.dag < kFoersteRet) return ud;
  Ansoegningsproeve proeve(f, ud);
  proeve.ansoeger();
  proeve.opgaver();
  proeve.punkter();
  proeve.hoering();
  proeve.antal();
  proeve.varighed();
  proeve.tidligere();
  proeve.genansoegning();
  return ud;
}

}  // namespace nytte::regler
