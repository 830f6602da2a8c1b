#include "regler/dispensation/periode.hpp"

#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/svar.hpp"
#include "regler/kvote.hpp"

namespace nytte::regler {

// stk. 5: at least to the day before the same day next year, at most to the same day two years on
// (F-019).
Fund bedoem_periode(const Dispensationsperiode& p, Dato dag, Population population) {
  const Hjemmel* h = bestemmelser::kEtTilToAar.paa(dag, population);
  const Dato tidligst = p.fra.plus_aar_ned(1) - 1;
  const Dato senest = p.fra.plus_aar_ned(2);
  const auto svar = [&](Fundkode kode, Udfald u, Dato graense) {
    return fund(kode, u, h, "til",
                {Vaerdi::dato(p.fra), Vaerdi::dato(p.til), Vaerdi::dato(graense)});
  };
  if (p.til < tidligst) return svar(Fundkode::varighed_for_kort, Udfald::ikke_opfyldt, tidligst);
  if (senest < p.til) return svar(Fundkode::varighed_for_lang, Udfald::ikke_opfyldt, senest);
  return svar(Fundkode::varighed_lovlig, Udfald::opfyldt, p.til);
}

std::optional<Fund> uden_virkning(Dato til, Population population) {
  const auto sidste = sidste_dag_med_kvote(population);
  if (!sidste || til <= *sidste) return std::nullopt;
  return fund(Fundkode::ingen_virkning_efter_2024, Udfald::ikke_relevant,
              bestemmelser::kOphoert.paa(*sidste + 1, population), "til",
              {Vaerdi::dato(*sidste + 1), Vaerdi::dato(til)});
}

}  // namespace nytte::regler
