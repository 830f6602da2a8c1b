// The rules of a day.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/regler_visning.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar regler(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.query);
  const Dato dag = l.valgfri_dato("dato").value_or(a.i_dag);
  const auto sammenlign = l.valgfri_dato("sammenlign");
  const Population population =
      l.valgfri_kode<Population>("population").value_or(Population::almindelig);
  ReglerSide s{.dato = dag,
               .i_dag = a.i_dag,
               .population = population,
               .regler = sager::regler_paa_dag(dag, population),
               .sammenlign = sammenlign,
               .andre = {},
               .sagsregler = sager::sagsregler_paa_dag(dag, population),
               .formular = {a.query, l.alle()}};
  if (sammenlign) s.andre = sager::regler_paa_dag(*sammenlign, population);
  if (l.ok()) {
    s.formular.vaerdier.set("dato", kort_dato(dag));
    s.formular.vaerdier.set("sammenlign", sammenlign ? kort_dato(*sammenlign) : "");
  }
  s.formular.vaerdier.set("population", std::string(navn(population)));
  return vis(a, db, vis_regler(s), l.ok() ? 200 : 422);
}

}  // namespace

void tilfoej_regelsider(Ruter& ruter) {
  Rollesaet enhver = alle_roller;
  enhver.add(Rolle::projektleder);
  ruter.get("/regler", kraever(enhver), regler);
}

}  // namespace nytte::web
