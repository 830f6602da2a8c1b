// Meetings of the council: list, one meeting with agenda and attendance, its papers.
#include "sager/raad/materiale.hpp"
#include "sager/raad/medlemmer.hpp"
#include "sager/raad/moeder.hpp"
#include "sager/raad/overblik.hpp"
#include "web/brev_html.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_moede_visning.hpp"
#include "web/sider/raad_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto m = sager::vis_moeder(db, a.kontekst());
  if (!m) return vis_fejlside(a, &db, m.error());
  return vis(a, db, vis_moedeliste(ramme(a, db), m.value(), a.i_dag));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto m = sager::vis_moeder(db, a.kontekst());
  if (!m) return vis_fejlside(a, &db, m.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& x : m.value())
    raekker.push_back({iso(x.moede.dato), x.moede.klokken, x.moede.sted, x.sagsudvalg,
                       std::to_string(x.punkter), std::to_string(x.moede.til_stede.size()),
                       x.moede.aflyst ? "ja" : "nej"});
  return download(
      csv_fil({"Dato", "Klokken", "Sted", "Sagsudvalg", "Sager", "Til stede", "Aflyst"}, raekker),
      "text/csv; charset=utf-8", "raadets-moeder.csv");
}

Resultat<sager::Moedevisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<MoedeId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_moede(db, a.kontekst(), *id);
}

Svar et(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Formular f;
  for (const auto id : v.value().moede.til_stede) f.foreslaa(fremmoedefelt(id), "ja");
  return vis(a, db, vis_moedeside(ramme(a, db), {v.value(), std::move(f)}));
}

Svar fremmoede(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Feltlaeser l(a.form);
  sager::Fremmoede f{v.value().moede.id, l.version(), {}};
  for (const auto& m : v.value().medlemmer)
    if (l.kryds(fremmoedefelt(m.id))) f.til_stede.push_back(m.id);
  const auto svar = sager::registrer_fremmoede(db, a.kontekst(), f);
  if (!svar)
    return vis_igen(a, db, vis_moedeside(ramme(a, db), {v.value(), som_sendt(a, svar.error())}),
                    svar.error());
  return videre(moede_sti(f.moede), Besked::fremmoede_gemt);
}

std::vector<Valg> udvalg(const Anmodning& a, store::Forbindelse& db) {
  std::vector<Valg> ud;
  if (const auto alle = sager::vis_sagsudvalg(db, a.kontekst()))
    for (const auto& u : alle.value()) ud.push_back({std::to_string(u.id.vaerdi), u.navn});
  return ud;
}

Moede laes_moede(Feltlaeser& l, const Anmodning& a, MoedeId id) {
  Moede m{.id = id,
          .raad = a.bruger().raad,
          .sagsudvalg = {},
          .dato = l.dato("dato").value_or(a.i_dag),
          .klokken = l.tekst("klokken"),
          .sted = l.tekst("sted"),
          .aflyst = false,
          .til_stede = {},
          .version = 1};
  if (const auto u = laes_positivt_tal(l.tekst("sagsudvalg"))) m.sagsudvalg = SagsudvalgId{*u};
  return m;
}

Svar nyt(const Anmodning& a, store::Forbindelse& db) {
  const auto tegn = [&](Formular f) {
    return vis_moedeformular(ramme(a, db), {{}, std::move(f), udvalg(a, db)});
  };
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("klokken", "10.00");
    return vis(a, db, tegn(std::move(f)));
  }
  Feltlaeser l(a.form);
  const auto m = laes_moede(l, a, {});
  if (!l.ok()) return vis_igen(a, db, tegn(som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::indkald_moede(db, a.kontekst(), m);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre(moede_sti(svar.value().id), Besked::moede_gemt);
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto& gammelt = v.value().moede;
  const auto tegn = [&](Formular f) {
    return vis_moedeformular(ramme(a, db), {gammelt, std::move(f), {}});
  };
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("dato", kort_dato(gammelt.dato))
        .foreslaa("klokken", gammelt.klokken)
        .foreslaa("sted", gammelt.sted);
    return vis(a, db, tegn(std::move(f)));
  }
  Feltlaeser l(a.form);
  auto m = laes_moede(l, a, gammelt.id);
  m.version = l.version();
  if (!l.ok()) return vis_igen(a, db, tegn(som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::aendr_moede(db, a.kontekst(), m);
  if (!svar) return vis_igen(a, db, tegn(som_sendt(a, svar.error())), svar.error());
  return videre(moede_sti(m.id), Besked::moede_gemt);
}

Svar aflys(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (a.method != Method::post) return vis(a, db, vis_aflys(ramme(a, db), {v.value(), {}}));
  Feltlaeser l(a.form);
  const auto svar =
      sager::aflys_moede(db, a.kontekst(), {v.value().moede.id, l.version(), l.tekst("grund")});
  if (!svar)
    return vis_igen(a, db, vis_aflys(ramme(a, db), {v.value(), som_sendt(a, svar.error())}),
                    svar.error());
  return videre(moede_sti(v.value().moede.id), Besked::moede_aflyst);
}

Svar materiale(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<MoedeId>(a, "id");
  const auto papirer = sager::moedepapirer(db, a.kontekst(), id.value_or(MoedeId{}));
  if (!papirer) return vis_fejlside(a, &db, papirer.error());
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db,
             vis_materiale(v.value(), brev_html(papirer.value().forside), papirer.value().udeladt));
}

Svar materiale_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<MoedeId>(a, "id");
  const auto papirer = sager::moedepapirer(db, a.kontekst(), id.value_or(MoedeId{}));
  if (!papirer) return vis_fejlside(a, &db, papirer.error());
  return download(papirer.value().pdf, "application/pdf", "moedemateriale.pdf");
}

}  // namespace

void tilfoej_raadsmoedesider(Ruter& ruter) {
  const auto laeser = kraever(raadets_roller);
  const auto skriver = kraever({Rolle::sekretariat});
  const std::string moede = "/raad/moeder/{id}";
  ruter.get("/raad/moeder", laeser, liste);
  ruter.get("/raad/moeder.csv", laeser, som_csv);
  ruter.get("/raad/moeder/nyt", skriver, nyt);
  ruter.post("/raad/moeder/nyt", skriver, nyt);
  ruter.get(moede, laeser, et);
  ruter.post(moede + "/fremmoede", skriver, fremmoede);
  ruter.get(moede + "/ret", skriver, ret);
  ruter.post(moede + "/ret", skriver, ret);
  ruter.get(moede + "/aflys", skriver, aflys);
  ruter.post(moede + "/aflys", skriver, aflys);
  ruter.get(moede + "/materiale", laeser, materiale);
  ruter.get(moede + "/materiale.pdf", laeser, materiale_pdf);
}

}  // namespace nytte::web
