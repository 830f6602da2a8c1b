// The national code lists: look, fetch, import, choose.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/kodeliste_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

struct Formularer {
  Formular indlaes = {};
  Formular valg = {};
  std::optional<Kodelistenavn> valgt_liste = {};
};

Svar siden(const Anmodning& a, store::Forbindelse& db, Formularer f, unsigned status = 200) {
  const auto dag = laes_dato(a.query.get("dato")).value_or(a.i_dag);
  auto lister = sager::vis_kodelister(db, a.kontekst(), dag);
  if (!lister) return vis_fejlside(a, &db, lister.error());
  return vis(a, db,
             vis_kodelister(ramme(a, db), {std::move(lister.value()), dag, std::move(f.indlaes),
                                           std::move(f.valg), f.valgt_liste,
                                           a.bruger().roller.contains(Rolle::administrator)}),
             status);
}

Svar alle_lister(const Anmodning& a, store::Forbindelse& db) { return siden(a, db, {}); }

// What is wrong in the file belongs to the field it was chosen in; the line goes along in words.
Fejl ved_filen(const Fejl& fejl) {
  Fejl ud;
  for (const auto& post : fejl.poster()) {
    const bool i_filen = post.felt.empty() || post.felt.starts_with("linje ");
    if (!i_filen) {
      ud.tilfoej(post.kode, post.felt, post.detalje);
      continue;
    }
    const bool begge = !post.felt.empty() && !post.detalje.empty();
    ud.tilfoej(post.kode, "fil", post.felt + (begge ? ": " : "") + post.detalje);
  }
  return ud;
}

Svar indlaes(const Anmodning& a, store::Forbindelse& db) {
  const auto igen = [&](const Fejl& fejl) {
    Formularer f;
    f.indlaes = som_sendt(a, ved_filen(fejl));
    return siden(a, db, std::move(f), static_cast<unsigned>(fejl.http_status()));
  };
  Feltlaeser l(a.form);
  const auto liste = l.kode<Kodelistenavn>("liste");
  const bool har_fil =
      a.filer.size() == 1 && a.filer.front().felt == "fil" && !a.filer.front().filnavn.empty();
  if (!har_fil) l.fejl(Fejlkode::felt_mangler, "fil");
  if (!l.ok()) return igen(l.alle());
  const auto& fil = a.filer.front();
  Kodelisteudgave ny;
  ny.liste = *liste;
  ny.filnavn = fil.filnavn;
  const auto svar = sager::importer_kodeliste(db, a.kontekst(), ny, fil.indhold);
  if (!svar) return igen(svar.error());
  return videre("/register/kodelister#" + std::string(navn(*liste)),
                svar.value().uaendret ? Besked::kodeliste_uaendret : Besked::kodeliste_indlaest);
}

// The fields carry the list's name, so that each is its own on a page with all lists.
Svar vaelg(const Anmodning& a, store::Forbindelse& db) {
  const auto liste = laes_kode<Kodelistenavn>(a.path_values.get("liste"));
  if (!liste) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  const std::string vaerdifelt = "vaerdi_" + std::string(navn(*liste));
  const std::string kodefelt = "kode_" + std::string(navn(*liste));
  const auto igen = [&](const Fejl& fejl) {
    Formularer f;
    f.valg = som_sendt(a, omdoebt(fejl, {{"vaerdi", vaerdifelt}, {"kode", kodefelt}}));
    f.valgt_liste = liste;
    return siden(a, db, std::move(f), static_cast<unsigned>(fejl.http_status()));
  };
  Feltlaeser l(a.form);
  const auto vaerdi = l.tekst(vaerdifelt);
  if (vaerdi.empty()) l.fejl(Fejlkode::felt_mangler, vaerdifelt);
  const auto kode = l.valgfrit_tal(kodefelt);
  if (!l.ok()) return igen(l.alle());
  sager::Kodevalg valg{*liste, vaerdi, {}};
  if (kode) valg.kode = *kode;
  const auto svar = sager::kobl_kode(db, a.kontekst(), valg);
  if (!svar) return igen(svar.error());
  return videre("/register/kodelister#" + std::string(navn(*liste)), Besked::kode_valgt);
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const auto liste = laes_kode<Kodelistenavn>(a.path_values.get("liste"));
  const auto nummer = a.path_values.get("udgave") == "0"
                          ? std::optional<std::int64_t>(0)
                          : laes_positivt_tal(a.path_values.get("udgave"));
  if (!liste || !nummer) return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto csv = sager::hent_kodelistefil(db, a.kontekst(), *liste, *nummer);
  if (!csv) return vis_fejlside(a, &db, csv.error());
  return download(std::move(csv.value()), "text/csv; charset=utf-8",
                  std::string(navn(*liste)) + "-" + std::to_string(*nummer) + ".csv");
}

}  // namespace

void tilfoej_kodelistesider(Ruter& ruter) {
  const auto laeser = kraever(alle_roller);
  const auto administrator = kraever({Rolle::administrator});
  ruter.get("/register/kodelister", laeser, alle_lister);
  ruter.modtag_fil("/register/kodelister", administrator, indlaes);
  ruter.post("/register/kodelister/{liste}/valg", administrator, vaelg);
  ruter.get("/register/kodelister/{liste}/{udgave}", laeser, fil);
}

}  // namespace nytte::web
