// The work list, the one search field and the error page; and the list of all pages.
#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/borger/soeg_borgere.hpp"
#include "sager/jobordre/find_jobordrer.hpp"
#include "web/aktiver.hpp"
#include "web/sider/arbejdsliste_visning.hpp"
#include "web/sider/evaluering_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/soegning_visning.hpp"

namespace nytte::web {
namespace {

constexpr std::int64_t kFund = 20;  // of each kind

Svar forside(const Anmodning& a, store::Forbindelse& db) {
  const auto& roller = a.bruger().roller;
  if (Rollesaet(roller).meets(raadets_roller)) return redirect("/raad");
  // An administrator has no cases: his work is the users.
  if (roller.size() == 1 && roller.contains(Rolle::administrator)) return redirect("/brugere");
  if (roller.size() == 1 && roller.contains(Rolle::projektleder)) return projektlederforside(a, db);
  const auto liste = sager::arbejdsliste(db, a.kontekst());
  if (!liste) return vis_fejlside(a, &db, liste.error());
  return vis(a, db, vis_arbejdsliste(liste.value(), a.i_dag));
}

Soegesvar soeg(const Anmodning& a, store::Forbindelse& db, const std::string& hvad) {
  Soegesvar s;
  // What the caller may not see is simply not among the answers.
  if (auto borgere = sager::soeg_borgere(db, a.kontekst(), sager::borgerfilter(hvad),
                                         {.start = 0, .antal = kFund}))
    s.borgere = std::move(borgere.value());
  Jobordrefilter jf;
  jf.tekst = hvad;
  if (auto jobordrer = sager::find_jobordrer(db, a.kontekst(), jf, {.start = 0, .antal = kFund}))
    s.jobordrer = std::move(jobordrer.value());
  Arbejdsstedfilter af;
  af.tekst = hvad;
  if (auto steder = sager::find_arbejdssteder(db, a.kontekst(), af, {.start = 0, .antal = kFund}))
    s.arbejdssteder = std::move(steder.value());
  return s;
}

Svar soegning(const Anmodning& a, store::Forbindelse& db) {
  const std::string hvad = Feltlaeser(a.form).tekst("soegetekst");
  if (hvad.empty()) return redirect("/");
  const Soegesvar s = soeg(a, db, hvad);
  if (s.i_alt() == 1) return redirect(s.eneste());
  return vis(a, db, vis_soegning(s));
}

}  // namespace

void tilfoej_forside(Ruter& ruter) {
  ruter.get("/", kraever(alle_brugere), forside);
  ruter.post("/soeg", kraever(alle_roller), soegning);
}

void tilfoej_sider(Ruter& ruter) {
  add_aktivruter(ruter);
  tilfoej_brevsider(ruter);
  tilfoej_skabelonsider(ruter);
  tilfoej_forside(ruter);
  tilfoej_jobordresider(ruter);
  tilfoej_hoeringssider(ruter);
  tilfoej_svarsider(ruter);
  tilfoej_placeringssider(ruter);
  tilfoej_handlingssider(ruter);
  tilfoej_annulleringssider(ruter);
  tilfoej_arbejdsstedssider(ruter);
  tilfoej_borgersider(ruter);
  tilfoej_regelsider(ruter);
  tilfoej_brugersider(ruter);
  tilfoej_noeglesider(ruter);
  tilfoej_postsider(ruter);
  tilfoej_dfdgsider(ruter);
  tilfoej_registreringssider(ruter);
  tilfoej_kodelistesider(ruter);
  tilfoej_opgavesider(ruter);
  tilfoej_aftalesider(ruter);
  tilfoej_ugeplansider(ruter);
  tilfoej_bilagssider(ruter);
  tilfoej_raadssagssider(ruter);
  tilfoej_raadsafgoerelsessider(ruter);
  tilfoej_raadsmoedesider(ruter);
  tilfoej_raadsmedlemssider(ruter);
  tilfoej_dispensationssider(ruter);
  tilfoej_fristsider(ruter);
  tilfoej_forslagssider(ruter);
  tilfoej_statistiksider(ruter);
  tilfoej_rapportsider(ruter);
  tilfoej_forudsaetningssider(ruter);
  tilfoej_maalgruppesider(ruter);
  tilfoej_projektsider(ruter);
  tilfoej_kaedesider(ruter);
  tilfoej_godkendsider(ruter);
  tilfoej_faktaarksider(ruter);
  tilfoej_opfoelgningssider(ruter);
  tilfoej_videresider(ruter);
  tilfoej_skemasider(ruter);
  tilfoej_jobaabningssider(ruter);
  tilfoej_ansoegningslister(ruter);
  tilfoej_paamindelsessider(ruter);
  tilfoej_fagsystemsider(ruter);
  tilfoej_fundsider(ruter);
  tilfoej_cvrsider(ruter);
  tilfoej_vitassider(ruter);
  tilfoej_holdsider(ruter);
  tilfoej_dagsfremmoedesider(ruter);
  tilfoej_meldesider(ruter);
  tilfoej_afstemningssider(ruter);
  tilfoej_strategisider(ruter);
  tilfoej_strategipartsider(ruter);
  tilfoej_strategisvarsider(ruter);
  tilfoej_politikopfoelgning(ruter);
  tilfoej_evalueringssider(ruter);
  tilfoej_evalueringssvar(ruter);
}

Svar tegn_fejl(const Anmodning& anmodning, const Fejl& fejl) {
  return vis_fejlside(anmodning, nullptr, fejl);
}

}  // namespace nytte::web
