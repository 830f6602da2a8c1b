#include "sager/register/regeloversigt.hpp"

#include "regler/sagsregister.hpp"

namespace nytte::sager {
namespace {

Regelliv liv(const regler::Regelperiode& p) { return {p.fra, p.til, p.gaelder, p.indhold}; }

Regelvisning visning(const regler::Regelkort& kort, Dato dag, Population population) {
  Regelvisning v{kort.regel, kort.lov, std::nullopt, {}, {}};
  if (const auto* nu = regler::periode_paa(kort, dag, population)) v.paa_dagen = liv(*nu);
  for (const regler::Bestemmelse& b : kort.bestemmelser)
    if (const Hjemmel* h = b.paa(dag, population)) v.bestemmelser.push_back({b.hvad, h});
  for (const regler::Regelperiode& p : kort.perioder)
    if (!p.population || *p.population == population) v.liv.push_back(liv(p));
  return v;
}

Sagsregelvisning sagsvisning(const regler::Sagsregelkort& kort, Dato dag, Population population) {
  Sagsregelvisning v{kort.kode, kort.navn, kort.lov, std::nullopt, {}, {}};
  if (const auto* nu = regler::periode_paa(kort, dag, population)) v.paa_dagen = liv(*nu);
  for (const regler::Bestemmelse* b : kort.bestemmelser)
    if (const Hjemmel* h = b->paa(dag, population)) v.bestemmelser.push_back({b->hvad, h});
  for (const regler::Regelperiode& p : kort.perioder)
    if (!p.population || *p.population == population) v.liv.push_back(liv(p));
  return v;
}

}  // namespace

std::vector<Sagsregelvisning> sagsregler_paa_dag(Dato dag, Population population) {
  std::vector<Sagsregelvisning> ud;
  for (const regler::Sagsregelkort* kort : regler::register_over_sagsregler())
    ud.push_back(sagsvisning(*kort, dag, population));
  return ud;
}

std::vector<Regelvisning> regler_paa_dag(Dato dag, Population population) {
  std::vector<Regelvisning> ud;
  for (const regler::Regelkort* kort : regler::register_over_regler())
    ud.push_back(visning(*kort, dag, population));
  return ud;
}

}  // namespace nytte::sager
