// The municipality's own texts: read, try on an invented person, save as a new version.
#include "dokumenter/pdf.hpp"
#include "sager/brev/skabeloner.hpp"
#include "web/filsvar.hpp"
#include "web/sider/brev_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

Formular udfyldt(const Brevskabelon& s) {
  Formular f;
  f.foreslaa("indledning", s.indledning)
      .foreslaa("kontakt", s.kontakt)
      .foreslaa("medbring", s.medbring)
      .foreslaa("afslutning", s.afslutning)
      .foreslaa("underskrift", s.underskrift);
  return f;
}

Svar liste(const Anmodning& a, store::Forbindelse& db) { return vis(a, db, vis_skabelonliste()); }

Resultat<SkabelonSide> skabelonside(const Anmodning& a, store::Forbindelse& db) {
  const auto art = laes_kode<Brevart>(a.path_values.get("art"));
  if (!art) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(const auto s, sager::vis_brevskabelon(db, a.kontekst(), *art));
  NYTTE_TRY(auto versioner, sager::brevskabelonens_versioner(db, a.kontekst(), *art));
  NYTTE_TRY(auto proeve, sager::proev_brevskabelon(db, a.kontekst(), s));
  return SkabelonSide{*art, s.version, udfyldt(s), std::move(proeve), std::move(versioner)};
}

Svar skabelon_vis(const Anmodning& a, store::Forbindelse& db) {
  const auto s = skabelonside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  return vis(a, db, vis_skabelon(ramme(a, db), s.value()));
}

Brevskabelon laes(const Anmodning& a, Brevart art) {
  const Feltlaeser l(a.form);
  Brevskabelon s{.kommune = a.bruger().kommune, .art = art};
  s.indledning = l.tekst("indledning");
  s.kontakt = l.tekst("kontakt");
  s.medbring = l.tekst("medbring");
  s.afslutning = l.tekst("afslutning");
  s.underskrift = l.tekst("underskrift");
  s.version = l.version();
  return s;
}

Svar igen(const Anmodning& a, store::Forbindelse& db, SkabelonSide s, const Fejl& fejl) {
  s.formular = som_sendt(a, fejl);
  s.proeve.reset();
  return vis_igen(a, db, vis_skabelon(ramme(a, db), s), fejl);
}

Svar skabelon_post(const Anmodning& a, store::Forbindelse& db) {
  auto s = skabelonside(a, db);
  if (!s) return vis_fejlside(a, &db, s.error());
  const Feltlaeser l(a.form);
  const Brevskabelon ny = laes(a, s.value().art);
  const std::string handling = l.tekst("handling");
  if (handling == "gem") {
    const auto gemt = sager::gem_brevskabelon(db, a.kontekst(), ny, sager::Koersel::gem);
    if (!gemt) return igen(a, db, std::move(s).value(), gemt.error());
    return videre("/breve/skabeloner/" + std::string(navn(ny.art)), Besked::skabelon_gemt);
  }
  auto proeve = sager::proev_brevskabelon(db, a.kontekst(), ny);
  if (!proeve) return igen(a, db, std::move(s).value(), proeve.error());
  if (handling == "pdf") return som_pdf_fil(dokumenter::som_pdf(proeve.value()), "Prøve");
  s.value().formular = som_sendt(a);
  s.value().version = ny.version;
  s.value().proeve = std::move(proeve).value();
  return vis(a, db, vis_skabelon(ramme(a, db), s.value()));
}

}  // namespace

void tilfoej_skabelonsider(Ruter& ruter) {
  const auto adgang = kraever({Rolle::leder, Rolle::administrator});
  ruter.get("/breve/skabeloner", adgang, liste);
  ruter.get("/breve/skabeloner/{art}", adgang, skabelon_vis);
  ruter.post("/breve/skabeloner/{art}", adgang, skabelon_post);
}

}  // namespace nytte::web
