// /api/v1/arbejdssteder: workplaces, their monthly staff, their quota, dispensations and the
// persons in other schemes.
#include <algorithm>

#include "sager/arbejdssted/find_arbejdssteder.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/arbejdssted/registrer_dispensation.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "web/api/krop.hpp"
#include "web/api/parametre.hpp"
#include "web/api/ruter_api.hpp"
#include "web/api/skriv.hpp"
#include "web/api/svar.hpp"

namespace nytte::web::api {
namespace {

constexpr Rollesaet kSkrivere{Rolle::sagsbehandler, Rolle::virksomhedskonsulent};

std::optional<std::int64_t> read_share(ObjektLaeser& o, std::string_view felt) {
  const auto tekst = o.valgfri<std::string>(felt);
  if (!tekst) return std::nullopt;
  const auto andel = laes_andel(*tekst);
  if (!andel) o.note(Fejlkode::tal_ugyldigt, felt, "en andel fra 0 til 1, fx 0.5");
  return andel;
}

/// Both coordinates or none; one alone is an error of the other.
std::optional<Koordinat> read_place(ObjektLaeser& o) {
  const auto bredde = o.valgfri<std::string>("bredde");
  const auto laengde = o.valgfri<std::string>("laengde");
  if (!bredde && !laengde) return std::nullopt;
  const auto b = bredde ? laes_grader(*bredde) : std::nullopt;
  const auto l = laengde ? laes_grader(*laengde) : std::nullopt;
  if (!b) o.note(Fejlkode::tal_ugyldigt, "bredde", "grader som tekst, fx 56.3214");
  if (!l) o.note(Fejlkode::tal_ugyldigt, "laengde", "grader som tekst, fx 10.0451");
  return b && l ? std::optional(Koordinat{*b, *l}) : std::nullopt;
}

/// Everything of a workplace but its P-number, which is in the body or in the path.
std::optional<Arbejdssted> read_arbejdssted(ObjektLaeser& o, std::optional<PNummer> p_nummer) {
  const auto cvr = o.paakraevet<Cvr>("cvr");
  const auto navnet = o.paakraevet<std::string>("navn");
  const auto kommune = o.paakraevet<Kommunekode>("kommune");
  const auto sektor = o.paakraevet<Sektor>("sektor");
  std::string adresse = tekst_eller_tom(o, "adresse");
  std::string postnummer = tekst_eller_tom(o, "postnummer");
  std::string by = tekst_eller_tom(o, "by");
  auto ministeromraade = o.valgfri<std::string>("ministeromraade");
  const auto tilskudsandel = read_share(o, "tilskudsandel");
  const auto fuld_uge = o.valgfri<Ugetimer>("fuld_uge");
  const auto saesonudsving = o.valgfri<bool>("saesonudsving");
  const auto marked = o.valgfri<bool>("erhverv_paa_markedsvilkaar");
  const auto lukket_fra = o.valgfri<Dato>("lukket_fra");
  const auto koordinat = read_place(o);
  if (!p_nummer || !cvr || !navnet || !kommune || !sektor) return std::nullopt;
  return Arbejdssted{*p_nummer,
                     *cvr,
                     *navnet,
                     std::move(adresse),
                     std::move(postnummer),
                     std::move(by),
                     *kommune,
                     *sektor,
                     std::move(ministeromraade),
                     tilskudsandel,
                     fuld_uge.value_or(kFuldUge),
                     saesonudsving.value_or(false),
                     marked,
                     lukket_fra,
                     0,
                     koordinat};
}

Svar arbejdssted_answer(const Arbejdssted& a) {
  return med_version(json_svar([&](JsonSkriver& w) { skriv(w, a); }), a.version);
}

Resultat<Svar> list(const Anmodning& anmodning, store::Forbindelse& db) {
  Parametre p(anmodning);
  Arbejdsstedfilter filter;
  filter.tekst = p.valgfri<std::string>("tekst").value_or("");
  filter.kommune = p.valgfri<Kommunekode>("kommune");
  filter.sektor = p.valgfri<Sektor>("sektor");
  filter.cvr = p.valgfri<Cvr>("cvr");
  filter.aaben = p.valgfri<Dato>("aaben");
  const auto orden = p.valgfri<Arbejdsstedorden>("orden").value_or(Arbejdsstedorden::navn);
  const Side side = p.side();
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto liste_af,
            sager::find_arbejdssteder(db, anmodning.kontekst(), filter, side, orden));
  return liste_svar(anmodning, liste_af, side, [](JsonSkriver& w, const sager::Arbejdsstedrad& r) {
    w.objekt();
    w.felt("arbejdssted");
    skriv(w, r.arbejdssted);
    felt(w, "kommunenavn", r.kommunenavn);
    felt(w, "placerede", r.placerede);
    felt(w, "aabne_jobordrer", r.aabne_jobordrer);
    felt(w, "ledige", r.ledige);
    w.objekt_slut();
  });
}

Resultat<Svar> create(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const auto nyt,
            laes_krop(anmodning, [](ObjektLaeser& o) -> std::optional<sager::NytArbejdssted> {
              const auto p_nummer = o.paakraevet<PNummer>("p_nummer");
              auto arbejdssted = read_arbejdssted(o, p_nummer);
              std::string arbejdsgiver = tekst_eller_tom(o, "arbejdsgiver_navn");
              if (!arbejdssted) return std::nullopt;
              return sager::NytArbejdssted{*std::move(arbejdssted), std::move(arbejdsgiver)};
            }));
  NYTTE_TRY(const Arbejdssted gemt, sager::registrer_arbejdssted(db, anmodning.kontekst(), nyt));
  return oprettet(arbejdssted_answer(gemt), "/api/v1/arbejdssteder/" + gemt.p_nummer.tekst());
}

Resultat<Svar> show(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto visning, sager::vis_arbejdssted(db, anmodning.kontekst(), p_nummer));
  return arbejdssted_answer(visning.arbejdssted);
}

struct Aendret {
  Arbejdssted arbejdssted;
  std::string grund;
};

Resultat<Svar> change(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const Version version, if_match(anmodning));
  NYTTE_TRY(auto aendret, laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Aendret> {
              auto arbejdssted = read_arbejdssted(o, p_nummer);
              std::string grund = tekst_eller_tom(o, "grund");
              if (!arbejdssted) return std::nullopt;
              return Aendret{*std::move(arbejdssted), std::move(grund)};
            }));
  aendret.arbejdssted.version = version;
  NYTTE_TRY(const Arbejdssted gemt,
            sager::aendr_arbejdssted(db, anmodning.kontekst(), aendret.arbejdssted, aendret.grund));
  return arbejdssted_answer(gemt);
}

void write_staff(JsonSkriver& w, const std::vector<AnsatteMaaned>& maaneder) {
  w.objekt();
  liste(w, "ansatte", maaneder, [](JsonSkriver& ww, const AnsatteMaaned& m) { skriv(ww, m); });
}

Resultat<Svar> show_staff(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto visning, sager::vis_arbejdssted(db, anmodning.kontekst(), p_nummer));
  return json_svar([&](JsonSkriver& w) {
    write_staff(w, visning.ansatte);
    liste(w, "manglende_maaneder", visning.manglende_maaneder,
          [](JsonSkriver& ww, Maaned m) { vaerdi(ww, m); });
    w.objekt_slut();
  });
}

std::optional<std::vector<AnsatteMaaned>> read_staff(ObjektLaeser& o, PNummer p_nummer) {
  std::vector<AnsatteMaaned> maaneder;
  o.liste("ansatte", [&](const kontrakt::JsonNode& node, const kontrakt::Sted& sted) {
    ObjektLaeser linje(node, sted, o.fejl());
    const auto maaned = linje.paakraevet<Maaned>("maaned");
    const auto aarsvaerk = linje.valgfri<Aarsvaerk>("aarsvaerk");
    const auto hoveder = linje.valgfri<std::int32_t>("hoveder");
    const auto version = linje.valgfri<std::int64_t>("version");
    linje.slut();
    if (maaned) {
      maaneder.push_back({p_nummer, *maaned, aarsvaerk, hoveder, version.value_or(0)});
    }
  });
  return maaneder;
}

Resultat<Svar> save_staff(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto maaneder,
            laes_krop(anmodning, [&](ObjektLaeser& o) { return read_staff(o, p_nummer); }));
  NYTTE_TRY(const auto gemt,
            sager::registrer_ansatte(db, anmodning.kontekst(), p_nummer, maaneder));
  return json_svar([&](JsonSkriver& w) {
    write_staff(w, gemt);
    w.objekt_slut();
  });
}

void write_stretch(JsonSkriver& w, const sager::Kvotestykke& s) {
  w.objekt();
  felt(w, "fra", s.fra);
  felt(w, "til", s.til);
  felt(w, "kvote", s.kvote);
  felt(w, "dispensation", s.dispensation);
  felt(w, "brugt", to_decimaler(s.brugt));
  felt(w, "personer", s.personer);
  felt(w, "overskredet", s.overskredet);
  w.objekt_slut();
}

Resultat<Svar> show_kvote(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  Parametre p(anmodning);
  const auto fra = p.valgfri<Dato>("fra");
  NYTTE_TRY(p.slut());
  NYTTE_TRY(const auto visning, sager::vis_arbejdssted(db, anmodning.kontekst(), p_nummer, fra));
  const sager::Kvotekurve& kurve = visning.kurve;
  return json_svar([&](JsonSkriver& w) {
    w.objekt();
    felt(w, "fra", kurve.periode.fra());
    felt(w, "til", kurve.periode.til());
    felt(w, "ingen_graense", kurve.ingen_graense);
    liste(w, "mangler", kurve.mangler, [](JsonSkriver& ww, Maaned m) { vaerdi(ww, m); });
    liste(w, "stykker", kurve.stykker, write_stretch);
    w.objekt_slut();
  });
}

// A ratio, where the council gave one; a number is then not needed.
std::optional<Forhold> read_ratio(ObjektLaeser& o) {
  const kontrakt::JsonNode* n = o.find("forhold");
  if (n == nullptr || n->art == kontrakt::JsonArt::null) return std::nullopt;
  ObjektLaeser ratio(*n, o.under("forhold"), o.fejl());
  const auto personer = ratio.paakraevet<std::int32_t>("personer");
  const auto pr_ansatte = ratio.paakraevet<std::int32_t>("pr_ansatte");
  ratio.slut();
  if (!personer || !pr_ansatte) return std::nullopt;
  return Forhold{*personer, *pr_ansatte};
}

Resultat<Svar> create_dispensation(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<Dispensation> {
              const auto forhold = read_ratio(o);
              const auto pladser = o.find("forhold") ? o.valgfri<std::int32_t>("pladser")
                                                     : o.paakraevet<std::int32_t>("pladser");
              const auto fra = o.paakraevet<Dato>("fra");
              const auto til = o.paakraevet<Dato>("til");
              const auto raad = o.paakraevet<std::string>("raad");
              std::string journalnummer = tekst_eller_tom(o, "journalnummer");
              if ((!pladser && !forhold) || !fra || !til || !raad) return std::nullopt;
              return Dispensation{
                  {}, p_nummer, pladser.value_or(0), *fra, *til, *raad, journalnummer, 1, forhold};
            }));
  NYTTE_TRY(const auto gemt, sager::registrer_dispensation(db, anmodning.kontekst(), ny));
  return json_svar([&](JsonSkriver& w) { skriv(w, gemt); }, 201);
}

Resultat<Svar> create_other_scheme(const Anmodning& anmodning, store::Forbindelse& db) {
  NYTTE_TRY(const PNummer p_nummer, laes_sti<PNummer>(anmodning, "p_nummer"));
  NYTTE_TRY(const auto ny,
            laes_krop(anmodning, [&](ObjektLaeser& o) -> std::optional<sager::AndenOrdning> {
              const auto ordning = o.paakraevet<Ordning>("ordning");
              const auto fra = o.paakraevet<Dato>("fra");
              const auto til = o.paakraevet<Dato>("til");
              const auto tid = o.paakraevet<Ugetimer>("ugentlig_tid");
              std::string bemaerkning = tekst_eller_tom(o, "bemaerkning");
              if (!ordning || !fra || !til || !tid) return std::nullopt;
              return sager::AndenOrdning{*ordning, p_nummer, *fra, *til, *tid, bemaerkning};
            }));
  NYTTE_TRY(const auto gemt, sager::registrer_anden_ordning(db, anmodning.kontekst(), ny));
  return json_svar([&](JsonSkriver& w) { skriv(w, gemt); }, 201);
}

}  // namespace

void tilfoej_arbejdssteder(Ruter& ruter) {
  const Adgangskrav alle = kraever(alle_roller);
  const Adgangskrav skrivere = kraever(kSkrivere);
  const std::string sted = "/api/v1/arbejdssteder/{p_nummer}";
  ruter.get("/api/v1/arbejdssteder", alle, svarer(list));
  ruter.post("/api/v1/arbejdssteder", skrivere, svarer_en_gang(create));
  ruter.get(sted, alle, svarer(show));
  ruter.put(sted, skrivere, svarer(change));
  ruter.get(sted + "/ansatte", alle, svarer(show_staff));
  ruter.put(sted + "/ansatte", skrivere, svarer(save_staff));
  ruter.get(sted + "/kvote", alle, svarer(show_kvote));
  ruter.post(sted + "/dispensationer", skrivere, svarer_en_gang(create_dispensation));
  ruter.post(sted + "/andre-ordninger", skrivere, svarer_en_gang(create_other_scheme));
}

}  // namespace nytte::web::api
