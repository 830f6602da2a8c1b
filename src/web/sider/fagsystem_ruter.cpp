// Lists of the case systems in and out, and the typing guide.
#include "dokumenter/pdf.hpp"
#include "web/filsvar.hpp"
#include "web/sider/fagsystem_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Svar som_liste(sager::Listefilsvar fil) {
  const bool xlsx = fil.navn.ends_with(".xlsx");
  return download(std::move(fil.bytes), std::string(xlsx ? kXlsx : "text/csv; charset=utf-8"),
                  fil.navn);
}

// The errors of the form stand at its fields, those of the file in a list with their places.
FagsystemerSide delt(const Anmodning& a, const Fejl& fejl) {
  FagsystemerSide s{.importer = {}, .formular = som_sendt(a), .fejl = {}};
  for (const auto& f : fejl.poster()) {
    const bool felt = f.felt == "system" || f.felt == "liste" || f.felt == "fil" || f.felt.empty();
    if (felt)
      s.formular.fejl.tilfoej(f.kode, f.felt, f.detalje);
    else
      s.fejl.push_back(f);
  }
  return s;
}

Resultat<Webside> listesiden(const Anmodning& a, store::Forbindelse& db, FagsystemerSide s) {
  NYTTE_TRY(s.importer, sager::list_importer(db, a.kontekst()));
  return vis_fagsystemer(ramme(a, db), s);
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const auto side = listesiden(a, db, {});
  if (!side) return vis_fejlside(a, &db, side.error());
  return vis(a, db, side.value());
}

Resultat<sager::Listeimportsvar> indlaes_fil(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto system = l.kode<Fagsystem>("system");
  const auto liste = l.kode<Fagsystemliste>("liste");
  Fejl fejl = l.alle();
  const bool har_fil =
      a.filer.size() == 1 && a.filer[0].felt == "fil" && !a.filer[0].indhold.empty();
  if (!har_fil) fejl.tilfoej(Fejlkode::felt_mangler, "fil", "vælg filen");
  if (!fejl.tom()) return fejl;
  return sager::importer_liste(db, a.kontekst(),
                               {.system = *system,
                                .liste = *liste,
                                .filnavn = a.filer[0].filnavn,
                                .fil = {.sti = {}, .indhold = a.filer[0].indhold}});
}

Svar indlaes(const Anmodning& a, store::Forbindelse& db) {
  const auto svar = indlaes_fil(a, db);
  if (svar)
    return videre(
        "/fagsystemer/" + std::to_string(svar.value().import.id.vaerdi),
        svar.value().fandtes ? Besked::fagsystemliste_fandtes : Besked::fagsystemliste_indlaest);
  const auto side = listesiden(a, db, delt(a, svar.error()));
  if (!side) return vis_fejlside(a, &db, side.error());
  return vis_igen(a, db, side.value(), svar.error());
}

sager::Listeoenske laes_oenske(const Felter& query) {
  return {.tilbud = laes_kode<Tilbud>(query.get("tilbud")),
          .kun_afvigelser = query.get("vis") == "afvigelser",
          .afvigelse = laes_kode<Afvigelse>(query.get("afvigelse"))};
}

Svar en(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FagsystemimportId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto oenske = laes_oenske(a.query);
  const int side = laes_sidenummer(a.query);
  auto v = sager::vis_import(db, a.kontekst(), *id, oenske,
                             {.start = (side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden});
  if (!v) return vis_fejlside(a, &db, v.error());
  FagsystemlisteSide s{.visning = std::move(v.value()), .oenske = oenske, .side = side};
  s.sider = antal_sider(std::max(s.visning.placeringer.i_alt, s.visning.jobordrer.i_alt));
  return vis(a, db, vis_fagsystemliste(ramme(a, db), s));
}

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FagsystemimportId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const auto format = laes_kode<Filformat>(a.form.get("format")).value_or(Filformat::csv);
  auto fil = sager::hent_import(db, a.kontekst(), *id, format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_liste(std::move(fil.value()));
}

Svar hent_egne(const Anmodning& a, store::Forbindelse& db) {
  const auto system = laes_kode<Fagsystem>(a.form.get("egne_system"));
  const auto liste = laes_kode<Fagsystemliste>(a.form.get("egne_liste"));
  if (!system || !liste) return vis_fejlside(a, &db, Fejl(Fejlkode::vaerdi_ukendt, "system"));
  const auto format = laes_kode<Filformat>(a.form.get("egne_format")).value_or(Filformat::csv);
  auto fil = sager::hent_egne(db, a.kontekst(), {*system, *liste, format});
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return som_liste(std::move(fil.value()));
}

Resultat<sager::Indtastningsvisning> hent_indtastning(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  const auto system = laes_kode<Fagsystem>(a.query.get("system")).value_or(Fagsystem::workbase);
  return sager::vis_indtastning(db, a.kontekst(), *id, system);
}

Svar indtastning(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent_indtastning(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, vis_indtastning(v.value()));
}

Svar indtastning_pdf(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent_indtastning(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return som_pdf_fil(dokumenter::som_pdf(sager::indtastningsark(v.value(), a.i_dag)),
                     "Indtastning i " + fagsystem_navn(v.value().system));
}

}  // namespace

void tilfoej_fagsystemsider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  ruter.get("/fagsystemer", laeser, liste);
  ruter.modtag_fil("/fagsystemer", laeser, indlaes);
  // A file with CPR numbers is an act that is noted: it is asked for by a form.
  ruter.post("/fagsystemer/egne", laeser, hent_egne);
  ruter.get("/fagsystemer/{id}", laeser, en);
  ruter.post("/fagsystemer/{id}/hent", laeser, hent);
  ruter.get("/placeringer/{id}/indtastning", laeser, indtastning);
  ruter.get("/placeringer/{id}/indtastning/pdf", laeser, indtastning_pdf);
}

}  // namespace nytte::web
