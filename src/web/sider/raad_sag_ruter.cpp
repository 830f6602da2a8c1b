// The council's front and its matters: list, one matter, the acts on it.
#include <charconv>

#include "sager/raad/afgoerelse.hpp"
#include "sager/raad/dagsorden.hpp"
#include "sager/raad/materiale.hpp"
#include "sager/raad/overblik.hpp"
#include "web/brev_html.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_afgoerelse_visning.hpp"
#include "web/sider/raad_ord.hpp"
#include "web/sider/raad_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Svar forside(const Anmodning& a, store::Forbindelse& db) {
  const auto o = sager::raadsoverblik(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  return vis(a, db, vis_raadsforside(o.value(), a.i_dag));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto o = sager::raadsoverblik(db, a.kontekst());
  if (!o) return vis_fejlside(a, &db, o.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto* liste : {&o.value().indkomne, &o.value().mangelfulde, &o.value().dagsordensatte,
                            &o.value().til_bekraeftelse, &o.value().afgjorte})
    for (const auto& l : *liste)
      raekker.push_back({std::to_string(l.id.vaerdi), l.journalnummer, l.kommune, l.arbejdssted,
                         l.p_nummer, l.pladser ? std::to_string(*l.pladser) : "",
                         l.fra ? iso(*l.fra) : "", l.til ? iso(*l.til) : "", iso(l.indsendt),
                         ansoegningstilstand_ord(l.tilstand), l.moede ? iso(*l.moede) : ""});
  return download(csv_fil({"Sag", "Journalnummer", "Ansøger", "Arbejdssted", "P-nummer", "Pladser",
                           "Fra", "Til", "Indsendt", "Tilstand", "Møde"},
                          raekker),
                  "text/csv; charset=utf-8", "raadets-sager.csv");
}

Resultat<sager::Raadssagsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<AnsoegningId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_raadssag(db, a.kontekst(), *id);
}

Html breve(const Anmodning& a, store::Forbindelse& db, AnsoegningId id) {
  const auto alle = sager::raadets_breve(db, a.kontekst(), id);
  if (!alle) return {};
  Html punkter;
  for (const auto& b : alle.value())
    punkter += el("li", {}, link(b.titel, "/raad/breve/" + std::to_string(b.id)), " ",
                  el("span", {{"class", "kilde"}}, b.dato ? paa_dansk(*b.dato) : std::string()));
  return punkter.tom() ? Html() : el("ul", {}, punkter);
}

Webside sagsside(const Anmodning& a, store::Forbindelse& db, const sager::Raadssagsvisning& v,
                 Formular f) {
  f.foreslaa("journalnummer", v.ansoegning.journalnummer);
  const auto brev = sager::ansoegningen_som_brev(db, a.kontekst(), v.ansoegning.id);
  return vis_raadssagsside(ramme(a, db), {v, brev ? brev_html(brev.value()) : Html(),
                                          breve(a, db, v.ansoegning.id), std::move(f)});
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, sagsside(a, db, v.value(), {}));
}

std::int32_t skridt_af(const Anmodning& a) {
  std::int32_t n = 0;
  const auto t = a.form.get("skridt");
  std::from_chars(t.data(), t.data() + t.size(), n);
  return n;
}

// Shows the matter again with the error, or goes on.
template <class T>
Svar efter_handling(const Anmodning& a, store::Forbindelse& db, const sager::Raadssagsvisning& v,
                    const Resultat<T>& svar, Besked besked) {
  if (!svar) return vis_igen(a, db, sagsside(a, db, v, som_sendt(a, svar.error())), svar.error());
  return videre(raadssag_sti(v.ansoegning.id), besked);
}

Svar journalnummer(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto svar = sager::saet_journalnummer(db, a.kontekst(), v.value().ansoegning.id,
                                              Feltlaeser(a.form).tekst("journalnummer"));
  return efter_handling(a, db, v.value(), svar, Besked::raadssag_gemt);
}

Svar dagsorden(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto moede = laes_positivt_tal(a.form.get("moede"));
  const auto svar = sager::saet_paa_dagsorden(
      db, a.kontekst(), {v.value().ansoegning.id, skridt_af(a), ""}, MoedeId{moede.value_or(0)});
  return efter_handling(a, db, v.value(), svar, Besked::raadssag_paa_dagsorden);
}

Svar af_dagsorden(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const auto svar =
      sager::tag_af_dagsorden(db, a.kontekst(), {v.value().ansoegning.id, skridt_af(a), ""});
  return efter_handling(a, db, v.value(), svar, Besked::raadssag_af_dagsorden);
}

Svar returner(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (a.method != Method::post) return vis(a, db, vis_returner(ramme(a, db), {v.value()}));
  const auto svar = sager::returner_ansoegning(
      db, a.kontekst(), {v.value().ansoegning.id, skridt_af(a), Feltlaeser(a.form).tekst("grund")});
  if (!svar)
    return vis_igen(a, db, vis_returner(ramme(a, db), {v.value(), som_sendt(a, svar.error())}),
                    svar.error());
  return videre(raadssag_sti(v.value().ansoegning.id), Besked::raadssag_returneret);
}

sager::Bekraeftelse bekraeftelse(const Anmodning& a) {
  return {RaadsafgoerelseId{laes_positivt_tal(a.form.get("afgoerelse")).value_or(0)}, skridt_af(a)};
}

Svar bekraeft(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (!v.value().maa_kassere) return vis_fejlside(a, &db, Fejl(Fejlkode::ingen_adgang));
  if (a.method != Method::post) return vis(a, db, vis_bekraeft(ramme(a, db), {v.value()}, Html()));
  const auto svar = sager::bekraeft_raadsafgoerelse(db, a.kontekst(), bekraeftelse(a));
  if (!svar)
    return vis_igen(a, db,
                    vis_bekraeft(ramme(a, db), {v.value(), som_sendt(a, svar.error())}, Html()),
                    svar.error());
  if (!svar.value().bekraeftet)
    return vis(a, db,
               vis_bekraeft(ramme(a, db), {v.value()},
                            besked_boks(Tone::fejl, "Reglerne tillader ikke afgørelsen",
                                        fundliste(svar.value().vurdering.fund))),
               422);
  return videre(raadssag_sti(v.value().ansoegning.id), Besked::raadsafgoerelse_bekraeftet);
}

Svar kasser(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  if (!v.value().maa_kassere) return vis_fejlside(a, &db, Fejl(Fejlkode::ingen_adgang));
  if (a.method != Method::post) return vis(a, db, vis_kasser(ramme(a, db), {v.value()}));
  const auto svar = sager::kasser_raadsafgoerelse(db, a.kontekst(), bekraeftelse(a),
                                                  Feltlaeser(a.form).tekst("grund"));
  if (!svar)
    return vis_igen(a, db, vis_kasser(ramme(a, db), {v.value(), som_sendt(a, svar.error())}),
                    svar.error());
  return videre(raadssag_sti(v.value().ansoegning.id), Besked::raadsafgoerelse_kasseret);
}

Svar brev(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  const auto b = sager::raadets_brev(db, a.kontekst(), id.value_or(0));
  if (!b) return vis_fejlside(a, &db, b.error());
  Webside side;
  side.titel = b.value().brev.titel;
  side.menu = Menupunkt::raadssager;
  side.krummer = {{a.bruger().raad, "/raad"}, {side.titel, ""}};
  side.indhold = p(link("Hent som PDF", "/raad/breve/" + std::to_string(*id) + "/pdf")) +
                 brev_html(b.value().brev);
  return vis(a, db, side);
}

Svar brev_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_positivt_tal(a.path_values.get("id"));
  const auto b = sager::raadets_brev(db, a.kontekst(), id.value_or(0));
  if (!b) return vis_fejlside(a, &db, b.error());
  return download(b.value().pdf, "application/pdf", "afgoerelse.pdf");
}

}  // namespace

void tilfoej_raadssagssider(Ruter& ruter) {
  const auto laeser = kraever(raadets_roller);
  const auto skriver = kraever({Rolle::sekretariat});
  const std::string sag = "/raad/sager/{id}";
  ruter.get("/raad", laeser, forside);
  ruter.get("/raad/sager.csv", laeser, som_csv);
  ruter.get(sag, laeser, en);
  ruter.post(sag + "/journalnummer", skriver, journalnummer);
  ruter.post(sag + "/dagsorden", skriver, dagsorden);
  ruter.post(sag + "/af-dagsorden", skriver, af_dagsorden);
  ruter.get(sag + "/returner", skriver, returner);
  ruter.post(sag + "/returner", skriver, returner);
  ruter.get(sag + "/bekraeft", laeser, bekraeft);  // the chair may too
  ruter.post(sag + "/bekraeft", laeser, bekraeft);
  ruter.get(sag + "/kasser", laeser, kasser);
  ruter.post(sag + "/kasser", laeser, kasser);
  ruter.get("/raad/breve/{id}", laeser, brev);
  ruter.get("/raad/breve/{id}/pdf", laeser, brev_pdf);
}

}  // namespace nytte::web
