// Workplaces: list, file, one workplace, and what is recorded about it.
#include <algorithm>

#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/registrer_dispensation.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/historik/historik.hpp"
#include "sager/register/opslagsvaerk.hpp"
#include "web/sider/arbejdssted_formularer.hpp"
#include "web/sider/arbejdssted_visning.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/forudsaetning_afsnit.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/sted_paa_kort.hpp"

namespace nytte::web {
namespace {

Parametre filterparametre(const Felter& query) {
  Parametre ud;
  for (const char* navn : {"q", "sektor", "sorter", "retning"})
    ud.emplace_back(navn, std::string(query.get(navn)));
  return ud;
}

Sortering sortering(const Anmodning& a) {
  return laes_sortering("/arbejdssteder", filterparametre(a.query),
                        {a.query.get("sorter"), a.query.get("retning")}, arbejdsstedskolonner(),
                        "navn");
}

Resultat<Liste<sager::Arbejdsstedrad>> find(const Anmodning& a, store::Forbindelse& db,
                                            const Sortering& s, std::int64_t start,
                                            std::int64_t antal) {
  Arbejdsstedfilter filter;
  filter.tekst = Feltlaeser(a.query).tekst("q");
  filter.sektor = laes_kode<Sektor>(a.query.get("sektor"));
  return sager::find_arbejdssteder(
      db, a.kontekst(), filter, {.start = start, .antal = antal, .faldende = s.faldende},
      laes_kode<Arbejdsstedorden>(s.kolonne).value_or(Arbejdsstedorden::navn));
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  ArbejdsstedlisteSide s{
      .liste = {}, .parametre = filterparametre(a.query), .sortering = sortering(a)};
  s.side = laes_sidenummer(a.query);
  auto fundne = find(a, db, s.sortering, (s.side - 1) * kRaekkerPaaSiden, kRaekkerPaaSiden);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  s.liste = std::move(fundne.value());
  s.sider = antal_sider(s.liste.i_alt);
  return vis(a, db, vis_arbejdssteder(ramme(a, db), s));
}

Svar som_csv(const Anmodning& a, store::Forbindelse& db) {
  const auto fundne = find(a, db, sortering(a), 0, 100'000);
  if (!fundne) return vis_fejlside(a, &db, fundne.error());
  std::vector<std::vector<std::string>> raekker;
  for (const auto& r : fundne.value().raekker)
    raekker.push_back({r.arbejdssted.navn, r.arbejdssted.p_nummer.tekst(),
                       r.arbejdssted.cvr.tekst(), sektor_ord(r.arbejdssted.sektor),
                       r.arbejdssted.by, r.kommunenavn, std::to_string(r.placerede),
                       std::to_string(r.aabne_jobordrer), std::to_string(r.ledige)});
  return download(csv_fil({"Arbejdssted", "P-nummer", "CVR-nummer", "Sektor", "By", "Kommune",
                           "Placerede nu", "Åbne jobordrer", "Ledige"},
                          raekker),
                  "text/csv; charset=utf-8", "arbejdssteder.csv");
}

Resultat<sager::Arbejdsstedsvisning> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto p = PNummer::laes(a.path_values.get("p_nummer"));
  if (!p) return Fejl(Fejlkode::findes_ikke);
  return sager::vis_arbejdssted(db, a.kontekst(), *p, laes_dato(a.query.get("dato")));
}

// Which of the page's forms was sent.
enum class Del { ingen, ansatte, repraesentant, fravaer, findes_ikke, ordning, dispensation };

Html frister(const Anmodning& a, store::Forbindelse& db, PNummer p_nummer) {
  if (a.bruger().roller == std::set{Rolle::administrator}) return {};
  return fristkort(sager::frister_om_sted(db, a.kontekst(), a.i_dag, p_nummer), a.i_dag) +
         p(link("Arbejdsgiverens ansøgninger",
                "/arbejdssteder/" + p_nummer.tekst() + "/ansoegninger"));
}

Webside stedside(const Anmodning& a, store::Forbindelse& db, const sager::Arbejdsstedsvisning& v,
                 Del del = Del::ingen, Formular f = {}) {
  ArbejdsstedSide s{.visning = v, .i_dag = a.i_dag};
  s.frister = frister(a, db, v.arbejdssted.p_nummer);
  s.forudsaetninger = stedets_forudsaetninger(a, db, v.arbejdssted.p_nummer);
  const auto& mangler = v.manglende_maaneder;
  s.ansatteform.foreslaa("maaned", iso(mangler.empty() ? a.i_dag.maaned() - 1 : mangler.front()));
  s.repraesentantform.foreslaa("fra", kort_dato(a.i_dag));
  s.findes_ikke_form.foreslaa("mangler_fra", kort_dato(a.i_dag));
  switch (del) {
    case Del::ansatte:
      s.ansatteform = std::move(f);
      break;
    case Del::repraesentant:
      s.repraesentantform = std::move(f);
      break;
    case Del::fravaer:
      s.fravaersform = std::move(f);
      break;
    case Del::findes_ikke:
      s.findes_ikke_form = std::move(f);
      break;
    case Del::ordning:
      s.ordningsform = std::move(f);
      break;
    case Del::dispensation:
      s.dispensationsform = std::move(f);
      break;
    case Del::ingen:
      break;
  }
  if (auto h = sager::historik(db, a.kontekst(), "arbejdssted", v.arbejdssted.p_nummer.tekst()))
    s.historie = std::move(h.value());
  // A representative of the whole CVR number stands in the employer's history.
  if (auto h = sager::historik(db, a.kontekst(), "arbejdsgiver", v.arbejdssted.cvr.tekst()))
    s.historie.insert(s.historie.end(), h.value().begin(), h.value().end());
  std::stable_sort(s.historie.begin(), s.historie.end(),
                   [](const auto& x, const auto& y) { return y.haendelse.tid < x.haendelse.tid; });
  return vis_arbejdssted(ramme(a, db), s);
}

Svar et(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  return vis(a, db, stedside(a, db, v.value()));
}

// One form of the page: where its errors go, where the page opens once saved, and what it then
// says.
struct Sidedel {
  Del del;
  std::string_view anker;
  Besked besked;
};

// `gem` reads and saves; its errors go back on that form.
template <class Gem>
Svar gem_del(const Anmodning& a, store::Forbindelse& db, const Sidedel& d, Gem gem) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  const Fejl fejl = gem(v.value());
  if (!fejl.tom())
    return vis_igen(a, db, stedside(a, db, v.value(), d.del, som_sendt(a, fejl)), fejl);
  return videre(
      "/arbejdssteder/" + v.value().arbejdssted.p_nummer.tekst() + "#" + std::string(d.anker),
      d.besked);
}

template <class T>
Fejl fejl_i(const Resultat<T>& svar) {
  return svar ? Fejl() : svar.error();
}

Svar gem_ansatte(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(
      a, db, {Del::ansatte, "ansatte", Besked::ansatte_gemt},
      [&](const sager::Arbejdsstedsvisning& v) {
        Feltlaeser l(a.form);
        const auto maaned = l.maaned("maaned");
        const auto aarsvaerk = l.valgfrit_aarsvaerk("aarsvaerk");
        const auto hoveder = l.valgfrit_tal("hoveder");
        if (!l.ok()) return l.alle();
        const AnsatteMaaned ny{v.arbejdssted.p_nummer, *maaned, aarsvaerk, hoveder,
                               set_version(l.tekst("sete_versioner"), *maaned)};
        return fejl_i(sager::registrer_ansatte(db, a.kontekst(), v.arbejdssted.p_nummer, {ny}));
      });
}

Svar gem_repraesentant(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(
      a, db, {Del::repraesentant, "repraesentanter", Besked::repraesentant_gemt},
      [&](const sager::Arbejdsstedsvisning& v) {
        Feltlaeser l(a.form);
        const auto niveau = l.kode<Niveau>("niveau");
        const auto fra = l.dato("fra");
        const auto til = l.valgfri_dato("til");
        if (l.tekst("navn").empty()) l.fejl(Fejlkode::felt_mangler, "navn");
        if (!l.ok()) return l.alle();
        const bool paa_stedet = *niveau == Niveau::tr_p_nummer || *niveau == Niveau::mr_p_nummer;
        const Medarbejderrepraesentant ny{
            .id = {},
            .niveau = *niveau,
            .p_nummer = paa_stedet ? std::optional(v.arbejdssted.p_nummer) : std::nullopt,
            .cvr = v.arbejdssted.cvr,
            .faggruppe = l.tekst("faggruppe"),
            .navn = l.tekst("navn"),
            .organisation = l.tekst("organisation"),
            .email = l.tekst("email"),
            .fra = *fra,
            .til = til};
        return fejl_i(sager::registrer_repraesentant(db, a.kontekst(), ny));
      });
}

Svar gem_fravaer(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(
      a, db, {Del::fravaer, "repraesentanter", Besked::fravaer_gemt},
      [&](const sager::Arbejdsstedsvisning&) {
        Feltlaeser l(a.form);
        const auto hvem = l.tal("repraesentant");
        const auto fra = l.dato("fravaer_fra");
        const auto til = l.dato("fravaer_til");
        if (!l.ok()) return l.alle();
        return omdoebt(
            fejl_i(sager::registrer_fravaer(db, a.kontekst(),
                                            {{*hvem}, *fra, *til, l.tekst("fravaer_grund")})),
            {{"fra", "fravaer_fra"}, {"til", "fravaer_til"}, {"grund", "fravaer_grund"}});
      });
}

Svar gem_findes_ikke(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(
      a, db, {Del::findes_ikke, "repraesentanter", Besked::findes_ikke_gemt},
      [&](const sager::Arbejdsstedsvisning& v) {
        Feltlaeser l(a.form);
        const auto niveau = l.kode<Niveau>("mangler_niveau");
        const auto fra = l.dato("mangler_fra");
        if (!l.ok()) return l.alle();
        return omdoebt(
            fejl_i(sager::registrer_niveau_findes_ikke(
                db, a.kontekst(),
                {v.arbejdssted.p_nummer, *niveau, l.tekst("mangler_faggruppe"), *fra, {}})),
            {{"niveau", "mangler_niveau"},
             {"faggruppe", "mangler_faggruppe"},
             {"fra", "mangler_fra"}});
      });
}

Svar gem_ordning(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(
      a, db, {Del::ordning, "andre", Besked::ordning_gemt},
      [&](const sager::Arbejdsstedsvisning& v) {
        Feltlaeser l(a.form);
        const auto ordning = l.kode<Ordning>("ordning");
        const auto fra = l.dato("ordning_fra");
        const auto til = l.dato("ordning_til");
        const auto tid = l.ugetid("ordning_tid");
        if (!l.ok()) return l.alle();
        return omdoebt(
            fejl_i(sager::registrer_anden_ordning(
                db, a.kontekst(), {*ordning, v.arbejdssted.p_nummer, *fra, *til, *tid, {}})),
            {{"fra", "ordning_fra"}, {"til", "ordning_til"}, {"ugentlig_tid", "ordning_tid"}});
      });
}

Svar gem_dispensation(const Anmodning& a, store::Forbindelse& db) {
  return gem_del(a, db, {Del::dispensation, "andre", Besked::dispensation_gemt},
                 [&](const sager::Arbejdsstedsvisning& v) {
                   Feltlaeser l(a.form);
                   const auto pladser = l.tal("dispensation_pladser");
                   const auto fra = l.dato("dispensation_fra");
                   const auto til = l.dato("dispensation_til");
                   if (!l.ok()) return l.alle();
                   const Dispensation ny{.id = {},
                                         .p_nummer = v.arbejdssted.p_nummer,
                                         .pladser = *pladser,
                                         .fra = *fra,
                                         .til = *til,
                                         .raad = l.tekst("raad"),
                                         .journalnummer = l.tekst("journalnummer")};
                   return omdoebt(fejl_i(sager::registrer_dispensation(db, a.kontekst(), ny)),
                                  {{"pladser", "dispensation_pladser"},
                                   {"fra", "dispensation_fra"},
                                   {"til", "dispensation_til"}});
                 });
}

std::vector<Valg> kommuner(store::Forbindelse& db) {
  std::vector<Valg> ud;
  for (const auto& k : sager::alle_kommuner(db)) ud.push_back({k.kode.tekst(), k.navn});
  return ud;
}

Webside formularside(const Anmodning& a, store::Forbindelse& db, std::optional<Arbejdssted> sted,
                     Formular f) {
  return vis_arbejdsstedformular(ramme(a, db), {std::move(sted), std::move(f), kommuner(db)});
}

Svar ny(const Anmodning& a, store::Forbindelse& db) {
  Formular f;
  for (const char* felt : {"p_nummer", "cvr"})
    if (a.query.has(felt)) f.foreslaa(felt, std::string(a.query.get(felt)));
  f.foreslaa("kommune", a.bruger().kommune.tekst())
      .foreslaa("sektor", "kommune")
      .foreslaa("fuld_uge", "37")
      .foreslaa("erhverv_paa_markedsvilkaar", "");
  return vis(a, db, formularside(a, db, {}, std::move(f)));
}

void laes_sted(Feltlaeser& l, Arbejdssted& s) {
  s.navn = l.tekst("navn");
  if (s.navn.empty()) l.fejl(Fejlkode::felt_mangler, "navn");
  s.adresse = l.tekst("adresse");
  s.postnummer = l.tekst("postnummer");
  s.by = l.tekst("by");
  s.kommune = l.kommune("kommune").value_or(s.kommune);
  s.sektor = l.kode<Sektor>("sektor").value_or(s.sektor);
  const std::string ministerium = l.tekst("ministeromraade");
  s.ministeromraade = ministerium.empty() ? std::nullopt : std::optional(ministerium);
  s.tilskudsandel = l.valgfri_andel("tilskudsandel");
  s.fuld_uge = l.ugetid("fuld_uge").value_or(s.fuld_uge);
  s.saesonudsving = l.kryds("saesonudsving");
  s.erhverv_paa_markedsvilkaar = l.ja_nej("erhverv_paa_markedsvilkaar");
  s.koordinat = laes_koordinat(l);
}

Svar opret(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto p = l.p_nummer("p_nummer");
  const auto cvr = l.cvr("cvr");
  Arbejdssted sted{.p_nummer = p.value_or(*PNummer::laes("1000000000")),
                   .cvr = cvr.value_or(*Cvr::laes("10000000")),
                   .navn = {},
                   .adresse = {},
                   .postnummer = {},
                   .by = {},
                   .kommune = a.bruger().kommune,
                   .sektor = Sektor::kommune,
                   .ministeromraade = {},
                   .tilskudsandel = {},
                   .erhverv_paa_markedsvilkaar = {},
                   .lukket_fra = {}};
  laes_sted(l, sted);
  if (!l.ok()) return vis_igen(a, db, formularside(a, db, {}, som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::registrer_arbejdssted(db, a.kontekst(), {sted, {}});
  if (!svar)
    return vis_igen(a, db, formularside(a, db, {}, som_sendt(a, svar.error())), svar.error());
  return videre("/arbejdssteder/" + sted.p_nummer.tekst(), Besked::arbejdssted_oprettet);
}

Formular udfyldt(const Arbejdssted& s) {
  Formular f;
  f.foreslaa("cvr", s.cvr.tekst())
      .foreslaa("navn", s.navn)
      .foreslaa("adresse", s.adresse)
      .foreslaa("postnummer", s.postnummer)
      .foreslaa("by", s.by);
  f.foreslaa("kommune", s.kommune.tekst())
      .foreslaa("sektor", std::string(navn(s.sektor)))
      .foreslaa("ministeromraade", s.ministeromraade.value_or(""));
  if (s.tilskudsandel)
    f.foreslaa("tilskudsandel", to_decimaler_paa_dansk(Broek(*s.tilskudsandel, 10'000)));
  f.foreslaa("fuld_uge", s.fuld_uge.tekst());
  if (s.saesonudsving) f.foreslaa("saesonudsving", "ja");
  foreslaa_koordinat(f, s.koordinat);
  const auto& m = s.erhverv_paa_markedsvilkaar;
  f.foreslaa("erhverv_paa_markedsvilkaar", !m ? "" : *m ? "ja" : "nej");
  return f;
}

Svar ret(const Anmodning& a, store::Forbindelse& db) {
  const auto v = hent(a, db);
  if (!v) return vis_fejlside(a, &db, v.error());
  Arbejdssted sted = v.value().arbejdssted;
  if (a.method != Method::post) return vis(a, db, formularside(a, db, sted, udfyldt(sted)));
  Feltlaeser l(a.form);
  laes_sted(l, sted);
  sted.version = l.version();
  const auto& gammelt = v.value().arbejdssted;
  if (!l.ok())
    return vis_igen(a, db, formularside(a, db, gammelt, som_sendt(a, l.alle())), l.alle());
  const auto svar = sager::aendr_arbejdssted(db, a.kontekst(), sted, l.tekst("grund"));
  if (!svar)
    return vis_igen(a, db, formularside(a, db, gammelt, som_sendt(a, svar.error())), svar.error());
  return videre("/arbejdssteder/" + sted.p_nummer.tekst(), Besked::arbejdssted_rettet);
}

}  // namespace

void tilfoej_arbejdsstedssider(Ruter& ruter) {
  const auto laeser = kraever(alle_roller);
  const auto skriver = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent});
  ruter.get("/arbejdssteder", laeser, liste);
  ruter.get("/arbejdssteder.csv", laeser, som_csv);
  ruter.get("/arbejdssteder/ny", skriver, ny);
  ruter.post("/arbejdssteder/ny", skriver, opret);
  ruter.get("/arbejdssteder/{p_nummer}", laeser, et);
  ruter.get("/arbejdssteder/{p_nummer}/ret", skriver, ret);
  ruter.post("/arbejdssteder/{p_nummer}/ret", skriver, ret);
  ruter.post("/arbejdssteder/{p_nummer}/ansatte", skriver, gem_ansatte);
  ruter.post("/arbejdssteder/{p_nummer}/repraesentanter", skriver, gem_repraesentant);
  ruter.post("/arbejdssteder/{p_nummer}/fravaer", skriver, gem_fravaer);
  ruter.post("/arbejdssteder/{p_nummer}/findes-ikke", skriver, gem_findes_ikke);
  ruter.post("/arbejdssteder/{p_nummer}/andre", skriver, gem_ordning);
  ruter.post("/arbejdssteder/{p_nummer}/dispensationer", skriver, gem_dispensation);
}

}  // namespace nytte::web
