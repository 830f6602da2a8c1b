// Agreements per area of the task catalogue.
#include "dokumenter/pdf.hpp"
#include "web/filsvar.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

using Versioner = std::vector<sager::Aftalevisning>;

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = sager::omraadeaftaler(db, a.kontekst());
  if (!alle) return vis_fejlside(a, &db, alle.error());
  return vis(a, db, vis_omraadeaftaler(ramme(a, db), alle.value(), a.i_dag));
}

Resultat<Versioner> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto nr = laes_positivt_tal(a.path_values.get("nr"));
  if (!nr || *nr > 1'000'000) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_omraadeaftale(db, a.kontekst(), static_cast<std::int32_t>(*nr));
}

// The version asked for; nullptr when there is none of that number.
const sager::Aftalevisning* valgt(const Anmodning& a, const Versioner& alle) {
  if (a.query.get("version").empty()) return &alle.front();
  for (const auto& v : alle)
    if (std::to_string(v.aftale.version) == a.query.get("version")) return &v;
  return nullptr;
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = hent(a, db);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto* v = valgt(a, alle.value());
  if (!v) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  return vis(a, db, vis_omraadeaftale(ramme(a, db), alle.value(), *v));
}

Svar pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = hent(a, db);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto* v = valgt(a, alle.value());
  if (!v) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto brev = sager::som_brev(*v);
  return som_pdf_fil(dokumenter::som_pdf(brev), brev.titel);
}

Webside formularside(const Anmodning& a, store::Forbindelse& db,
                     std::optional<Omraadeaftale> aftale, Formular f) {
  AftaleformularSide s{std::move(aftale), {}, {}, std::move(f)};
  if (const auto k = sager::opgavekatalog(db, a.kontekst()))
    for (const auto& l : k.value().linjer) s.opgaver.push_back(l.opgave);
  if (const auto alle = sager::ansvarlige(db, a.kontekst()))
    for (const auto& b : alle.value())
      s.ansvarlige.push_back({std::to_string(b.id.vaerdi), b.navn});
  return vis_aftaleformular(ramme(a, db), s);
}

Resultat<Omraadeaftale> laes_aftale(const Anmodning& a) {
  Feltlaeser l(a.form);
  const auto omraade = l.kode<Opgaveomraade>("omraade");
  const auto fra = l.dato("fra");
  const auto revideres = l.dato("revideres");
  std::vector<Aftaledeltager> parter;
  for (const auto p : alle<Aftalepart>()) {
    const std::string felt = "part_" + std::string(navn(p));
    const auto dato = l.valgfri_dato(felt + "_dato");
    if (!l.tekst(felt).empty() || dato) parter.push_back({p, l.tekst(felt), dato});
  }
  if (!l.ok()) return l.alle();
  return Omraadeaftale{.id = {},
                       .kommune = a.bruger().kommune,
                       .nummer = 0,
                       .version = static_cast<std::int32_t>(l.version()),
                       .omraade = *omraade,
                       .part = l.tekst("part"),
                       .normeret_niveau = l.tekst("normeret_niveau"),
                       .serviceniveau = l.tekst("serviceniveau"),
                       .hyppighed = l.tekst("hyppighed"),
                       .bemaerkning = l.tekst("bemaerkning"),
                       .grund = l.tekst("grund"),
                       .ansvarlig = BrugerId{laes_positivt_tal(l.tekst("ansvarlig")).value_or(0)},
                       .fra = *fra,
                       .revideres = *revideres,
                       .bruger = {},
                       .tid = {},
                       .opgaver = laes_opgaver(a.form),
                       .parter = std::move(parter)};
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("fra", kort_dato(a.i_dag))
        .foreslaa("revideres", kort_dato(a.i_dag.plus_aar_ned(1)))
        .foreslaa("ansvarlig", std::to_string(a.bruger().id.vaerdi));
    return vis(a, db, formularside(a, db, {}, std::move(f)));
  }
  const auto laest = laes_aftale(a);
  const auto svar = laest ? sager::gem_omraadeaftale(db, a.kontekst(), laest.value())
                          : Resultat<Omraadeaftale>(laest.error());
  if (svar)
    return videre("/opgaver/aftaler/" + std::to_string(svar.value().nummer),
                  Besked::omraadeaftale_gemt);
  return vis_igen(a, db, formularside(a, db, {}, som_sendt(a, svar.error())), svar.error());
}

Formular udfyldt(const Omraadeaftale& x, Dato i_dag) {
  Formular f;
  f.foreslaa("omraade", std::string(navn(x.omraade)))
      .foreslaa("part", x.part)
      .foreslaa("normeret_niveau", x.normeret_niveau)
      .foreslaa("serviceniveau", x.serviceniveau)
      .foreslaa("hyppighed", x.hyppighed)
      .foreslaa("bemaerkning", x.bemaerkning);
  f.foreslaa("fra", kort_dato(i_dag))
      .foreslaa("revideres", kort_dato(i_dag.plus_aar_ned(1)))
      .foreslaa("ansvarlig", std::to_string(x.ansvarlig.vaerdi));
  for (const auto& p : x.parter) {
    const std::string felt = "part_" + std::string(navn(p.rolle));
    f.foreslaa(felt, p.navn);
    if (p.dato) f.foreslaa(felt + "_dato", kort_dato(*p.dato));
  }
  foreslaa_opgaver(f, x.opgaver);
  return f;
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = hent(a, db);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto& foer = alle.value().front().aftale;
  if (a.method != Method::post)
    return vis(a, db, formularside(a, db, foer, udfyldt(foer, a.i_dag)));
  auto laest = laes_aftale(a);
  if (laest) laest.value().nummer = foer.nummer;
  const auto svar = laest ? sager::gem_omraadeaftale(db, a.kontekst(), laest.value())
                          : Resultat<Omraadeaftale>(laest.error());
  if (svar)
    return videre("/opgaver/aftaler/" + std::to_string(foer.nummer), Besked::omraadeaftale_gemt);
  return vis_igen(a, db, formularside(a, db, foer, som_sendt(a, svar.error())), svar.error());
}

Svar ophoer(const Anmodning& a, store::Forbindelse& db) {
  const auto alle = hent(a, db);
  if (!alle) return vis_fejlside(a, &db, alle.error());
  const auto& v = alle.value().front();
  if (a.method != Method::post) return vis(a, db, vis_ophoer_aftale(ramme(a, db), v, {}));
  Feltlaeser l(a.form);
  const auto svar = sager::ophoer_omraadeaftale(
      db, a.kontekst(),
      {v.aftale.nummer, static_cast<std::int32_t>(l.version()), l.tekst("grund")});
  if (svar)
    return videre("/opgaver/aftaler/" + std::to_string(v.aftale.nummer),
                  Besked::omraadeaftale_ophoert);
  return vis_igen(a, db, vis_ophoer_aftale(ramme(a, db), v, som_sendt(a, svar.error())),
                  svar.error());
}

}  // namespace

void tilfoej_aftalesider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/opgaver/aftaler", laeser, liste);
  ruter.get("/opgaver/aftaler/ny", skriver, ny);
  ruter.post("/opgaver/aftaler/ny", skriver, ny);
  ruter.get("/opgaver/aftaler/{nr}", laeser, en);
  ruter.get("/opgaver/aftaler/{nr}/pdf", laeser, pdf);
  ruter.get("/opgaver/aftaler/{nr}/ret", skriver, ret);
  ruter.post("/opgaver/aftaler/{nr}/ret", skriver, ret);
  ruter.get("/opgaver/aftaler/{nr}/ophoer", skriver, ophoer);
  ruter.post("/opgaver/aftaler/{nr}/ophoer", skriver, ophoer);
}

}  // namespace nytte::web
