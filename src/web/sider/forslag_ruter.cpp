// The proposal of places: the page, its file, and "ikke denne".
#include "sager/borger/vis_borger.hpp"
#include "sager/forslag/foreslaa.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/forslag_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar oversigt(const Anmodning& a, store::Forbindelse& db) {
  auto liste = sager::foreslaa(db, a.kontekst());
  if (!liste) return vis_fejlside(a, &db, liste.error());
  return vis(a, db,
             vis_forslag(ramme(a, db),
                         {std::move(liste.value()), a.kontekst().nu, laes_sidenummer(a.query)}));
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const auto liste = sager::foreslaa(db, a.kontekst());
  if (!liste) return vis_fejlside(a, &db, liste.error());
  return download(forslag_csv(liste.value()), "text/csv; charset=utf-8", "forslag.csv");
}

// The pair of the address.
Resultat<FravalgsSide> hent(const Anmodning& a, store::Forbindelse& db, JobordreId& jobordre) {
  const auto id = laes_id<BorgerId>(a, "borger");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto ordre,
            sager::vis_jobordre(db, a.kontekst(), std::string(a.path_values.get("nummer"))));
  NYTTE_TRY(const auto borger, sager::vis_borger(db, a.kontekst(), *id, "forslag"));
  jobordre = ordre.jobordre.id;
  return FravalgsSide{*id,
                      borger.borger.navn,
                      ordre.jobordre.nummer,
                      ordre.jobordre.stilling,
                      ordre.arbejdssted.navn,
                      {}};
}

Svar fravaelg_vis(const Anmodning& a, store::Forbindelse& db) {
  JobordreId jobordre;
  const auto s = hent(a, db, jobordre);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_fravaelg(ramme(a, db), s.value()));
}

Svar fravaelg_send(const Anmodning& a, store::Forbindelse& db) {
  JobordreId jobordre;
  auto s = hent(a, db, jobordre);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto gemt = sager::fravaelg(
      db, a.kontekst(), {s.value().borger, jobordre, Feltlaeser(a.form).tekst("grund")});
  if (gemt) return videre("/forslag", Besked::forslag_fravalgt);
  s.value().formular = som_sendt(a, gemt.error());
  return vis_igen(a, db, vis_fravaelg(ramme(a, db), s.value()), gemt.error());
}

Svar fortryd(const Anmodning& a, store::Forbindelse& db) {
  JobordreId jobordre;
  const auto s = hent(a, db, jobordre);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto gemt = sager::fortryd_fravalg(db, a.kontekst(), {s.value().borger, jobordre, {}});
  if (!gemt) return vis_fejlside(a, &db, gemt.error());
  return videre("/forslag", Besked::fravalg_fortrudt);
}

}  // namespace

void tilfoej_forslagssider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto sagsbehandler = kraever({Rolle::sagsbehandler});
  ruter.get("/forslag", laeser, oversigt);
  ruter.get("/forslag.csv", laeser, fil);
  ruter.get("/forslag/{borger}/{nummer}/fravaelg", sagsbehandler, fravaelg_vis);
  ruter.post("/forslag/{borger}/{nummer}/fravaelg", sagsbehandler, fravaelg_send);
  ruter.post("/forslag/{borger}/{nummer}/fortryd", sagsbehandler, fortryd);
}

}  // namespace nytte::web
