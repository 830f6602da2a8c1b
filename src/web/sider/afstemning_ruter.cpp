// /statistik/afstemning: published figures, and our own beside them.
#include "dokumenter/xlsx.hpp"
#include "web/sider/afstemning_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

// The wish of the query; what is wrong is noted with its field.
sager::Afstemningsoenske laes_oenske(const Felter& query, Fejl& fejl) {
  Feltlaeser l(query);
  sager::Afstemningsoenske o;
  o.publicering = laes_positivt_tal(l.tekst("publicering")).value_or(0);
  o.periode = l.tekst("periode");
  if (!o.periode.empty() && !Publiceringsperiode::laes(o.periode)) {
    l.fejl(Fejlkode::vaerdi_ukendt, "periode");
    o.periode.clear();
  }
  const auto tilladt = l.valgfrit_tal("tilladt");
  if (tilladt && (*tilladt < 0 || *tilladt > 100))
    l.fejl(Fejlkode::tal_uden_for_graenser, "tilladt");
  else if (tilladt)
    o.tilladt = *tilladt * 100;
  fejl = l.alle();
  return o;
}

Resultat<AfstemningSide> side(const Anmodning& a, store::Forbindelse& db) {
  AfstemningSide s{.visning = {}, .publiceringer = {}};
  Fejl fejl;
  const auto oenske = laes_oenske(a.query, fejl);
  NYTTE_TRY(s.publiceringer, sager::find_publiceringer(db, a.kontekst()));
  auto v = sager::vis_afstemning(db, a.kontekst(), oenske);
  if (v) s.visning = std::move(v.value());
  if (!v && !v.error().har(Fejlkode::findes_ikke)) return v.error();
  s.valg = {a.query, fejl};
  s.valg.foreslaa("tilladt", std::to_string(oenske.tilladt / 100));
  const auto& roller = a.bruger().roller;
  s.maa_hente = roller.contains(Rolle::leder) || roller.contains(Rolle::administrator);
  s.kan_hentes = static_cast<bool>(sager::jobindsatsport().hent);
  return s;
}

Svar vis_den(const Anmodning& a, store::Forbindelse& db) {
  const auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const auto w = vis_afstemning(ramme(a, db), s.value());
  return s.value().valg.fejl.tom() ? vis(a, db, w) : vis_igen(a, db, w, s.value().valg.fejl);
}

Resultat<sager::Afstemningsvisning> til_fil(const Anmodning& a, store::Forbindelse& db) {
  Fejl fejl;
  const auto oenske = laes_oenske(a.query, fejl);
  if (!fejl.tom()) return fejl;
  return sager::vis_afstemning(db, a.kontekst(), oenske);
}

std::string filnavn(const sager::Afstemningsvisning& v, const char* endelse) {
  return "afstemning-" + v.afstemning.periode.kode() + endelse;
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto v = til_fil(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return download(dokumenter::som_csv(sager::som_regneark(v.value().afstemning)),
                  "text/csv; charset=utf-8", filnavn(v.value(), ".csv"));
}

Svar som_xlsx(const Anmodning& a, store::Forbindelse& db) {
  const auto v = til_fil(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  auto fil = dokumenter::som_xlsx(sager::som_regneark(v.value().afstemning));
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return download(std::move(fil.value()),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  filnavn(v.value(), ".xlsx"));
}

Svar igen(const Anmodning& a, store::Forbindelse& db, Formular AfstemningSide::*form,
          const Fejl& fejl) {
  auto s = side(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  s.value().*form = som_sendt(a, fejl);
  return vis_igen(a, db, vis_afstemning(ramme(a, db), s.value()), fejl);
}

std::string paa_siden(const Publicering& p) {
  return adresse("/statistik/afstemning", {{"publicering", std::to_string(p.id)}});
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const bool er_der = !a.filer.empty();
  const auto svar = sager::modtag_publicering(
      db, a.kontekst(), er_der ? std::string_view(a.filer.front().indhold) : std::string_view(),
      er_der ? a.filer.front().filnavn : "");
  if (!svar) return igen(a, db, &AfstemningSide::fil, svar.error());
  return videre(paa_siden(svar.value()), Besked::publicering_laest);
}

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const Feltlaeser l(a.form);
  const auto periode = Publiceringsperiode::laes(l.tekst("hent_periode"));
  if (!periode)
    return igen(a, db, &AfstemningSide::hent,
                Fejl(Fejlkode::vaerdi_ukendt, "hent_periode", "skriv fx 2026M07"));
  const auto svar = sager::hent_publicering(db, a.kontekst(), *periode);
  if (!svar) return igen(a, db, &AfstemningSide::hent, svar.error());
  return videre(paa_siden(svar.value()), Besked::publicering_laest);
}

}  // namespace

void tilfoej_afstemningssider(Ruter& ruter) {
  const auto laeser = kraever(alle_roller);
  const auto henter = kraever({Rolle::leder, Rolle::administrator});
  const std::string sti = "/statistik/afstemning";
  ruter.get(sti, laeser, vis_den);
  ruter.get(sti + ".csv", laeser, som_csv);
  ruter.get(sti + ".xlsx", laeser, som_xlsx);
  ruter.modtag_fil(sti + "/fil", henter, fil);
  ruter.post(sti + "/hent", henter, hent);
}

}  // namespace nytte::web
