#include "regler/dispensation/holdbarhed.hpp"

#include <algorithm>

#include "regler/belaegning.hpp"
#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/svar.hpp"
#include "regler/rimelighed_proeve.hpp"

namespace nytte::regler {
namespace {

std::int64_t brugt_paa(const ArbejdsgiverFakta& a, const Vaegt& v, Dato dag) {
  std::int64_t ud = 0;
  for (const IForvejen& p : a.i_forvejen)
    if (p.fra <= dag && (!p.til || dag <= *p.til)) ud += v.vejer(p.ugentlig_tid);
  return ud;
}

bool gaelder_paa(const Holdbarhedsfakta& f) {
  const auto sidste = sidste_dag_med_kvote(f.population);
  return gyldig_periode(f.dispensation) && f.dispensation.fra <= f.dag &&
         f.dag <= f.dispensation.til && (!sidste || f.dag <= *sidste) &&
         opgoerelse_paa(f.dag, f.population) != nullptr;
}

}  // namespace

std::optional<std::int64_t> Holdbarhed::graense() const {
  // A number stands without the quota; a month that is missing may only make the limit larger.
  if (!kvote) return bevilget;
  return std::max(*kvote, bevilget.value_or(0));
}

Holdbarhed holdbarhed(const Holdbarhedsfakta& f) {
  Holdbarhed ud;
  if (!gaelder_paa(f)) return ud;
  ud.gaelder = true;
  const Opgoerelse& o = *opgoerelse_paa(f.dag, f.population);
  const Vaegt vaegt = Vaegt::af(o, f.arbejdsgiver->fuld_uge);
  const Ansattegrundlag grundlag = ansattegrundlag(*f.arbejdsgiver, o, f.dag.maaned());
  if (grundlag.snit) {
    ud.kvote = kvote(*grundlag.snit, o.skala);
  } else {
    ud.mangler = grundlag.foerste_mangler;
  }
  ud.bevilget = bevilgede_pladser(f.dispensation, grundlag.snit);
  const std::int64_t brugt = brugt_paa(*f.arbejdsgiver, vaegt, f.dag);
  ud.brugt = Broek(brugt, vaegt.pr_person);
  const auto graense = ud.graense();
  ud.raekker = graense && vaegt.plads(brugt, *graense);
  return ud;
}

Fund bedoem_holdbarhed(const Holdbarhedsfakta& f) {
  const Hjemmel* h = bestemmelser::kForholdet.paa(f.dag, f.population);
  const Holdbarhed svar = holdbarhed(f);
  if (!svar.gaelder)
    return fund(Fundkode::dispensation_gaelder_ikke_dagen, Udfald::ikke_relevant, h, {},
                {Vaerdi::dato(f.dag)});
  const auto graense = svar.graense();
  // Over a number, with the quota unknown: the quota may be the larger.
  if (!graense || (!svar.raekker && !svar.kvote))
    return fund(Fundkode::dispensation_kan_ikke_proeves, Udfald::uafklaret, h, {},
                {Vaerdi::maaned(*svar.mangler)});
  const Vaerdi brugt = Vaerdi::broek(svar.brugt.numerator(), svar.brugt.denominator());
  if (svar.raekker)
    return fund(Fundkode::dispensation_raekker, Udfald::opfyldt, h, {},
                {brugt, Vaerdi::personer(*graense), Vaerdi::dato(f.dag)});
  const Broek over = svar.brugt - Broek(*graense);
  return fund(Fundkode::dispensation_raekker_ikke, Udfald::ikke_opfyldt, h, {},
              {brugt, Vaerdi::personer(*graense), Vaerdi::dato(f.dag),
               Vaerdi::broek(over.numerator(), over.denominator())});
}

}  // namespace nytte::regler
