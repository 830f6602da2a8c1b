// Citizens: list and search, one citizen, create, correct, a new benefit.
#include <algorithm>
#include <iterator>

#include "sager/borger/registrer_borger.hpp"
#include "sager/borger/soeg_borgere.hpp"
#include "sager/borger/vis_borger.hpp"
#include "sager/historik/historik.hpp"
#include "web/sider/borger_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

// GET shows the list page by page; a search comes by POST, since it may be a CPR number, and shows
// the first hits.
Svar liste(const Anmodning& a, store::Forbindelse& db) {
  BorgerlisteSide s;
  s.soegetekst = Feltlaeser(a.form).tekst("soegetekst_borger");
  s.side = s.soegetekst.empty() ? laes_sidenummer(a.query) : 1;
  const bool soeger = !s.soegetekst.empty();
  auto fundne = sager::soeg_borgere(
      db, a.kontekst(), sager::borgerfilter(s.soegetekst),
      {.start = (s.side - 1) * kRaekkerPaaSiden, .antal = soeger ? 100 : kRaekkerPaaSiden});
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  s.liste = std::move(fundne.value());
  s.sider = soeger ? 1 : antal_sider(s.liste.i_alt);
  return vis(a, db, vis_borgere(ramme(a, db), s));
}

Resultat<sager::Borgervisning> hent(const Anmodning& a, store::Forbindelse& db,
                                    const char* formaal) {
  const auto id = laes_id<BorgerId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_borger(db, a.kontekst(), *id, formaal);
}

// The histories of the citizen and his placements as one, newest first.
std::vector<sager::Historiklinje> historie(const Anmodning& a, store::Forbindelse& db,
                                           const sager::Borgervisning& v) {
  std::vector<sager::Historiklinje> ud;
  const auto saml = [&](const char* emne, std::int64_t noegle) {
    if (auto h = sager::historik(db, a.kontekst(), emne, std::to_string(noegle)))
      ud.insert(ud.end(), std::make_move_iterator(h.value().begin()),
                std::make_move_iterator(h.value().end()));
  };
  saml("borger", v.borger.id.vaerdi);
  for (const auto& p : v.placeringer) saml("placering", p.placering.id.vaerdi);
  std::stable_sort(ud.begin(), ud.end(),
                   [](const auto& x, const auto& y) { return x.haendelse.id > y.haendelse.id; });
  return ud;
}

Webside borgerside(const Anmodning& a, store::Forbindelse& db, const sager::Borgervisning& v,
                   Formular ydelse) {
  BorgerSide s{.visning = v, .i_dag = a.i_dag};
  s.maa_placere = a.bruger().roller.contains(Rolle::sagsbehandler);
  ydelse.foreslaa("ydelse_fra", kort_dato(a.i_dag));
  s.ydelsesform = std::move(ydelse);
  s.historie = historie(a, db, v);
  s.ventende = sager::borgers_ventende(db, a.kontekst(), v.borger.id);
  s.frister = sager::frister_om_borger(db, a.kontekst(), a.i_dag, v.borger.id);
  s.videre = sager::placering_paa_vej(db, a.kontekst(), v.borger.id);
  return vis_borger(ramme(a, db), s);
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db, "vis_borger");
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, borgerside(a, db, v.value(), {}));
}

std::optional<Ydelsesperiode> laes_ydelse(Feltlaeser& l, BorgerId id) {
  const auto ydelse = l.kode<Ydelse>("ydelse");
  const auto visitation = l.valgfri_kode<Visitation>("visitation");
  const auto fra = l.dato("ydelse_fra");
  const auto til = l.valgfri_dato("ydelse_til");
  if (!l.ok()) return std::nullopt;
  return Ydelsesperiode{id, *ydelse, visitation, *fra, til};
}

// The use case's names of a benefit's fields, as the form calls them.
Fejl ydelsesfejl(const Fejl& fejl) {
  return omdoebt(fejl, {{"fra", "ydelse_fra"},
                        {"til", "ydelse_til"},
                        {"ydelser[0].fra", "ydelse_fra"},
                        {"ydelser[0].til", "ydelse_til"},
                        {"ydelser[0].ydelse", "ydelse"}});
}

Svar gem_ydelse(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db, "ret_borger");
  if (!v) return vis_fejlside(a, &db, v.error());
  const BorgerId id = v.value().borger.id;
  Feltlaeser l(a.form);
  const auto ny = laes_ydelse(l, id);
  if (!ny) return vis_igen(a, db, borgerside(a, db, v.value(), som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::skift_ydelse(db, a.kontekst(), *ny);
  if (!svar)
    return vis_igen(a, db, borgerside(a, db, v.value(), som_sendt(a, ydelsesfejl(svar.error()))),
                    svar.error());
  return videre("/borgere/" + std::to_string(id.vaerdi) + "#ydelser", Besked::ydelse_gemt);
}

void laes_borger(Feltlaeser& l, Borger& b) {
  b.navn = l.tekst("navn");
  if (b.navn.empty()) l.fejl(Fejlkode::felt_mangler, "navn");
  b.population = l.kode<Population>("population").value_or(b.population);
  b.erhvervskompetencegivende_uddannelse = l.ja_nej("uddannelse");
  b.arbejdspligt = l.kryds("arbejdspligt");
  b.deltidsforsikret = l.kryds("deltidsforsikret");
  b.adressebeskyttet = l.kryds("adressebeskyttet");
  const std::string senest = l.tekst("senest_ansat");
  b.senest_ansat_kendt = senest == "ingen" || senest == "kendt";
  b.senest_ansat.reset();
  if (senest != "kendt") return;
  const auto p = l.p_nummer("senest_p_nummer");
  const auto cvr = l.cvr("senest_cvr");
  if (p && cvr) b.senest_ansat = SenesteArbejdsgiver{*p, *cvr};
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  f.foreslaa("population", "almindelig")
      .foreslaa("uddannelse", "")
      .foreslaa("senest_ansat", "ukendt");
  return vis(a, db, vis_borgerformular(ramme(a, db), {{}, std::move(f)}));
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, vis_borgerformular(ramme(a, db), {{}, som_sendt(a, fejl)}), fejl);
  };
  Feltlaeser l(a.form);
  const auto cpr = l.cpr("cpr");
  const auto ydelse = laes_ydelse(l, {});
  sager::NyBorger ny{{.id = {},
                      .kommune = a.bruger().kommune,
                      .cpr = cpr.value_or(*Cpr::laes("0203851234")),
                      .navn = {},
                      .erhvervskompetencegivende_uddannelse = {},
                      .senest_ansat = {}},
                     {}};
  laes_borger(l, ny.borger);
  if (!l.ok()) return igen(l.alle());
  ny.ydelser.push_back(*ydelse);
  const auto svar = sager::registrer_borger(db, a.kontekst(), ny);
  if (!svar) return igen(ydelsesfejl(svar.error()));
  return videre("/borgere/" + std::to_string(svar.value().id.vaerdi), Besked::borger_oprettet);
}

Formular udfyldt(const Borger& b) {
  Formular f;
  const auto& u = b.erhvervskompetencegivende_uddannelse;
  f.foreslaa("navn", b.navn)
      .foreslaa("population", std::string(navn(b.population)))
      .foreslaa("uddannelse", !u   ? ""
                              : *u ? "ja"
                                   : "nej");
  if (b.arbejdspligt) f.foreslaa("arbejdspligt", "ja");
  if (b.deltidsforsikret) f.foreslaa("deltidsforsikret", "ja");
  if (b.adressebeskyttet) f.foreslaa("adressebeskyttet", "ja");
  f.foreslaa("senest_ansat", !b.senest_ansat_kendt ? "ukendt" : b.senest_ansat ? "kendt" : "ingen");
  if (b.senest_ansat)
    f.foreslaa("senest_p_nummer", b.senest_ansat->p_nummer.tekst())
        .foreslaa("senest_cvr", b.senest_ansat->cvr.tekst());
  return f;
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db, "ret_borger");
  if (!v) return vis_fejlside(a, &db, v.error());
  Borger b = v.value().borger;
  if (a.method != Method::post)
    return vis(a, db, vis_borgerformular(ramme(a, db), {b, udfyldt(b)}));
  const auto igen = [&](const Fejl& fejl) {
    return vis_igen(a, db, vis_borgerformular(ramme(a, db), {v.value().borger, som_sendt(a, fejl)}),
                    fejl);
  };
  Feltlaeser l(a.form);
  laes_borger(l, b);
  b.version = l.version();
  if (!l.ok()) return igen(l.alle());
  const auto svar = sager::aendr_borger(db, a.kontekst(), b, l.tekst("grund"));
  if (!svar) return igen(svar.error());
  return videre("/borgere/" + std::to_string(b.id.vaerdi), Besked::borger_rettet);
}

}  // namespace

void tilfoej_borgersider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler});
  ruter.get("/borgere", laeser, liste);
  ruter.post("/borgere", laeser, liste);
  ruter.get("/borgere/ny", skriver, ny);
  ruter.post("/borgere/ny", skriver, opret);
  ruter.get("/borgere/{id}", laeser, en);
  ruter.get("/borgere/{id}/ret", skriver, ret);
  ruter.post("/borgere/{id}/ret", skriver, ret);
  ruter.post("/borgere/{id}/ydelser", skriver, gem_ydelse);
}

}  // namespace nytte::web
