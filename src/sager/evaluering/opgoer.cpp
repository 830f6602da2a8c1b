#include "sager/evaluering/opgoer.hpp"

#include <algorithm>

#include "sager/evaluering/dele.hpp"

namespace nytte::sager {

std::optional<Periode> evalueringsperiode(std::int32_t aar, Dato i_dag) {
  const auto foerste = Dato::fra(aar, 1, 1);
  const auto sidste = Dato::fra(aar, 12, 31);
  if (!foerste || !sidste) return std::nullopt;
  return Periode::fra_til(*foerste, std::min(*sidste, i_dag));
}

Evalueringsindhold opgoer(const Evalueringsgrundlag& g) {
  Evalueringsindhold e;
  e.kommune = g.kommune;
  e.kommunenavn = g.kommunenavn;
  e.aar = g.aar;
  e.periode = evalueringsperiode(g.aar, g.i_dag).value();
  e.hele_aaret = g.i_dag > e.periode.til();
  // Of a year that runs: the same days a year before.
  e.foer = *Periode::fra_til(e.periode.fra().plus_aar_ned(-1), e.periode.til().plus_aar_ned(-1));
  e.kendt_til = g.i_dag - 1;
  const Evalueringsdage d{{e.periode, e.foer}};
  opgoer_borgere(g, d, e);
  opgoer_opgaver(g, d, e);
  opgoer_effekt(g, d, e);
  opgoer_steder(g, d, e);
  opgoer_parter(g, d, e);
  opgoer_frister(g, d, e);
  return e;
}

Evalueringsindhold offentlig(Evalueringsindhold e) {
  for (auto& kapitel : e.kapitler)
    for (auto& tabel : kapitel.tabeller) {
      tabel.medlemmer = Talmedlem::ingen;
      tabel.beregning.clear();
      for (auto& r : tabel.raekker) {
        r.medlemmer.clear();
        for (auto* side : {&r.aar, &r.foer})
          for (auto& t : *side)
            if (t.skjules) t = {0, Taltilstand::skjult, true};
      }
    }
  return e;
}

}  // namespace nytte::sager
