// The conformance check, the code lists' edges and the JSON of a record, without a database.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "sager/registrering/kodebog.hpp"
#include "sager/registrering/kodelistefil.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/registrering/registrering_json.hpp"

namespace nytte::sager::test {
namespace {

constexpr auto kFra = Dato::af(2024, 3, 4);
constexpr auto kTil = Dato::af(2024, 5, 31);

Myndighed myndighed() { return {"75100", "Jobcenter Aarhus", 8, "Bo Prøve", ""}; }

Registrering registrering() {
  return {.noegle = "0f0e0d0c-0b0a-4908-8706-050403020100",
          .revision = 3,
          .placering = {7},
          .borger = BorgerId{9},
          .kommune = Kommunekode::fra(751).value(),
          .ansvarlig = myndighed(),
          .registrerende = myndighed(),
          .registreret = {1'700'000'000},
          .haendelsesdato = kFra,
          .bemaerkning = "Møder kl. 9",
          .cvr = Cvr::laes("99000001").value(),
          .p_nummer = PNummer::laes("9900000001").value(),
          .sted = "Plejehjemmet",
          .adresse = "Strandvejen 1",
          .postnummer = "8000",
          .by = "Aarhus",
          .kontakt = {"Ida", "87654321", "ida@eksempel.dk"},
          .fra = kFra,
          .til = kTil,
          .ugentlig_tid = Ugetimer::af(25, 30),
          .jobordre_noegle = "1f0e0d0c-0b0a-4908-8706-050403020100",
          .jobordre_nummer = "JO100001",
          .type = Jobordretype::nytteindsats_kommune,
          .ministeromraade = {},
          .stilling = {"pedelmedhjælper", "911212", "http://esco.eksempel.dk/star/1", ""},
          .beskrivelse = "Pasning af haven",
          .del_af_plan = true,
          .bevillingsramme = "Ramme 1"};
}

Arbejdssted stedet() {
  return {.p_nummer = PNummer::laes("9900000001").value(),
          .cvr = Cvr::laes("99000001").value(),
          .navn = "Plejehjemmet",
          .adresse = "Strandvejen 1",
          .postnummer = "8000",
          .by = "Aarhus",
          .kommune = Kommunekode::fra(751).value(),
          .sektor = Sektor::kommune,
          .ministeromraade = {},
          .tilskudsandel = {},
          .erhverv_paa_markedsvilkaar = {},
          .lukket_fra = {}};
}

Kodebog bogen() {
  Kodebog bog;
  for (const auto liste : alle<Kodelistenavn>())
    for (const auto& v : medfoelgende_kodeliste(liste)) bog.vaerdier.push_back(v);
  return bog;
}

Registergrundlag grundlag() { return {kFra, stedet(), bogen()}; }

Kodevaerdi& vaerdi(Kodebog& bog, Kodelistenavn liste, std::string_view navnet) {
  return *std::find_if(bog.vaerdier.begin(), bog.vaerdier.end(),
                       [&](const Kodevaerdi& v) { return v.liste == liste && v.navn == navnet; });
}

std::string som_tekst(const std::vector<Registerfund>& fund) {
  std::string ud;
  for (const auto& f : fund)
    ud += (ud.empty() ? "" : " ") + std::string(navn(f.mangel)) + ":" + f.felt;
  return ud;
}

struct Tilfaelde {
  const char* navnet;
  std::function<void(Registrering&, Registergrundlag&)> goer;
  std::string ventet;  // the findings, in order
  std::string side;    // where the first is mended
};

using enum Jobordretype;
using enum Kodelistenavn;

const std::vector<Tilfaelde>& tilfaelde() {
  static const std::vector<Tilfaelde> alle_tilfaelde{
      {"alt i orden", [](auto&, auto&) {}, "", ""},
      {"ingen timer", [](auto& r, auto&) { r.ugentlig_tid = Ugetimer::af(0); },
       "timer_mangler:ugentlig_tid", "/placeringer/7/aendr"},
      {"et minut", [](auto& r, auto&) { r.ugentlig_tid = Ugetimer::af(0, 1); }, "", ""},
      {"59:59", [](auto& r, auto&) { r.ugentlig_tid = Ugetimer::af(59, 59); }, "", ""},
      {"60:00", [](auto& r, auto&) { r.ugentlig_tid = Ugetimer::af(60); },
       "timer_over_graensen:ugentlig_tid", "/placeringer/7/aendr"},
      {"ukendt P-nummer", [](auto&, auto& g) { g.sted.reset(); }, "p_nummer_ukendt:p_nummer",
       "/arbejdssteder/9900000001"},
      {"et andet CVR-nummer", [](auto&, auto& g) { g.sted->cvr = Cvr::laes("99000002").value(); },
       "p_nummer_hoerer_til_andet_cvr:cvr", "/arbejdssteder/9900000001"},
      {"lukket dagen efter sidste dag", [](auto&, auto& g) { g.sted->lukket_fra = kTil + 1; }, "",
       ""},
      {"lukket på sidste dag", [](auto&, auto& g) { g.sted->lukket_fra = kTil; },
       "p_nummer_lukket:p_nummer", "/arbejdssteder/9900000001"},
      {"lukket på første dag", [](auto&, auto& g) { g.sted->lukket_fra = kFra; },
       "p_nummer_lukket:p_nummer", "/arbejdssteder/9900000001"},
      {"type og sektor", [](auto& r, auto&) { r.type = nytteindsats_regional; },
       "type_passer_ikke_til_sektor:type", "/jobordrer/JO100001/ret"},
      {"privat arbejdsgiver", [](auto&, auto& g) { g.sted->sektor = Sektor::privat; },
       "type_passer_ikke_til_sektor:type", "/jobordrer/JO100001/ret"},
      {"stat uden ministerium",
       [](auto& r, auto& g) {
         r.type = nytteindsats_staten;
         g.sted->sektor = Sektor::stat;
       },
       "ministeromraade_mangler:ministeromraade", "/jobordrer/JO100001/ret"},
      {"stat med ministerium",
       [](auto& r, auto& g) {
         r.type = nytteindsats_staten;
         r.ministeromraade = "Kulturministeriet";
         g.sted->sektor = Sektor::stat;
       },
       "", ""},
      {"stat med et ministerium, listen ikke har",
       [](auto& r, auto& g) {
         r.type = nytteindsats_staten;
         r.ministeromraade = "Ministeriet for sære gangarter";
         g.sted->sektor = Sektor::stat;
       },
       "kode_mangler:ministeromraade", "/register/kodelister#ministeromraade"},
      {"afbrudt uden årsag", [](auto& r, auto&) { r.status = Placeringsstatus::afbrudt; },
       "aarsag_mangler:aarsag", "/placeringer/7/registrering"},
      {"ikke startet uden årsag", [](auto& r, auto&) { r.status = Placeringsstatus::ikke_startet; },
       "aarsag_mangler:aarsag", "/placeringer/7/registrering"},
      {"annulleret uden årsag", [](auto& r, auto&) { r.status = Placeringsstatus::annulleret; },
       "aarsag_mangler:aarsag", "/placeringer/7/registrering"},
      {"afbrudt med årsag",
       [](auto& r, auto&) {
         r.status = Placeringsstatus::afbrudt;
         r.aarsag = Placeringsaarsag::sygdom;
       },
       "", ""},
      {"slut før start", [](auto& r, auto&) { r.til = r.fra - 1; }, "slutdato_foer_start:til",
       "/placeringer/7/aendr"},
      {"en dag", [](auto& r, auto&) { r.til = r.fra; }, "", ""},
      {"ingen borger", [](auto& r, auto&) { r.borger.reset(); }, "borger_mangler:borger",
       "/placeringer/7/registrering"},
      {"ingen myndighedskode", [](auto& r, auto&) { r.ansvarlig.kode.clear(); },
       "myndighed_mangler:ansvarlig.kode", "/register/myndighed"},
      {"bogstav i myndighedskoden", [](auto& r, auto&) { r.registrerende.kode = "7510a"; },
       "myndighed_mangler:registrerende.kode", "/register/myndighed"},
      {"ingen sagsbehandler", [](auto& r, auto&) { r.ansvarlig.sagsbehandler = " "; },
       "myndighed_mangler:ansvarlig.sagsbehandler", "/placeringer/7/registrering"},
      {"ukendt organisationstype", [](auto& r, auto&) { r.ansvarlig.organisationstype = 99; },
       "kode_mangler:ansvarlig.organisationstype", "/register/myndighed"},
      {"ingen stilling", [](auto& r, auto&) { r.stilling.tekst = ""; },
       "stilling_mangler:stilling.tekst", "/jobordrer/JO100001/ret"},
      {"stilling på 100 tegn", [](auto& r, auto&) { r.stilling.tekst = std::string(100, 'a'); }, "",
       ""},
      {"stilling på 101 tegn", [](auto& r, auto&) { r.stilling.tekst = std::string(101, 'a'); },
       "tekst_for_lang:stilling.tekst", "/jobordrer/JO100001/ret"},
      {"beskrivelse på 5001 tegn", [](auto& r, auto&) { r.beskrivelse = std::string(5001, 'a'); },
       "tekst_for_lang:beskrivelse", "/jobordrer/JO100001/ret"},
      {"bemærkning på 1501 tegn", [](auto& r, auto&) { r.bemaerkning = std::string(1501, 'a'); },
       "tekst_for_lang:bemaerkning", "/placeringer/7/registrering"},
      {"jobordretypen mangler i listen",
       [](auto&, auto& g) { vaerdi(g.koder, jobordretype, "Nytteindsats, kommune").navn = "X"; },
       "kode_mangler:type", "/register/kodelister#jobordretype"},
      {"aktiveringstypen udløber på første dag",
       [](auto&, auto& g) { vaerdi(g.koder, aktiveringstype, kAktiveringstype).til = kFra; },
       "kode_udloebet:aktiveringstype", "/register/kodelister#aktiveringstype"},
      {"status begynder dagen efter",
       [](auto&, auto& g) { vaerdi(g.koder, aktivitetsstatus, "Ansat").fra = kFra + 1; },
       "kode_ikke_begyndt:status", "/register/kodelister#aktivitetsstatus"},
      {"alt på en gang",
       [](auto& r, auto& g) {
         r.borger.reset();
         r.ugentlig_tid = Ugetimer::af(0);
         r.til = r.fra - 1;
         g.sted.reset();
         r.registrerende.navn = "";
       },
       "borger_mangler:borger timer_mangler:ugentlig_tid slutdato_foer_start:til"
       " p_nummer_ukendt:p_nummer myndighed_mangler:registrerende.navn",
       "/placeringer/7/registrering"}};
  return alle_tilfaelde;
}

}  // namespace

TEST(Registerkontrol, hvert_tilfaelde_giver_netop_sine_fund) {
  for (const auto& t : tilfaelde()) {
    SCOPED_TRACE(t.navnet);
    auto r = registrering();
    auto g = grundlag();
    t.goer(r, g);
    const auto fund = kontroller(r, g);
    EXPECT_EQ(som_tekst(fund), t.ventet);
    EXPECT_EQ(fund.empty() ? "" : ret_paa_side(r, fund.front()), t.side);
    for (const auto& f : fund) {
      EXPECT_GT(saetning(f).size(), 10U);
      EXPECT_EQ(saetning(f).back(), '.');
    }
  }
}

TEST(Registerkontrol, hver_mangel_har_et_tilfaelde) {
  for (const auto mangel : alle<Registermangel>()) {
    const auto navnet = std::string(navn(mangel)) + ":";
    EXPECT_TRUE(std::any_of(tilfaelde().begin(), tilfaelde().end(), [&](const Tilfaelde& t) {
      return t.ventet.find(navnet) != std::string::npos;
    })) << navnet;
  }
}

// Closed start, open end.
TEST(Registerkontrol, en_kode_gaelder_fra_sin_foerste_dag_og_foer_sin_sidste) {
  const auto fra = Dato::af(2024, 2, 1);
  const auto til = Dato::af(2024, 4, 1);
  const std::pair<Dato, std::string> dage[] = {{fra - 1, "kode_ikke_begyndt:type"},
                                               {fra, ""},
                                               {fra + 1, ""},
                                               {til - 1, ""},
                                               {til, "kode_udloebet:type"},
                                               {til + 1, "kode_udloebet:type"}};
  for (const auto& [dag, ventet] : dage) {
    auto r = registrering();
    auto g = grundlag();
    auto& v = vaerdi(g.koder, jobordretype, "Nytteindsats, kommune");
    v.fra = fra;
    v.til = til;
    r.fra = dag;
    r.til = dag + 10;
    EXPECT_EQ(som_tekst(kontroller(r, g)), ventet) << iso(dag);
  }
}

TEST(Registerkontrol, en_ny_kode_med_samme_navn_tager_over_dagen_efter) {
  auto g = grundlag();
  auto& gammel = vaerdi(g.koder, jobordretype, "Nytteindsats, kommune");
  gammel.til = kFra;
  auto ny = gammel;
  ny.kode = 77;
  ny.fra = kFra;
  ny.til = Dato::af(9999, 12, 31);
  g.koder.vaerdier.push_back(ny);
  const auto noegle = navn(nytteindsats_kommune);
  EXPECT_EQ(slaa_op(g.koder, jobordretype, noegle, kFra - 1).vaerdi->kode, 900'001);
  EXPECT_EQ(slaa_op(g.koder, jobordretype, noegle, kFra).vaerdi->kode, 77);
  EXPECT_EQ(som_tekst(kontroller(registrering(), g)), "");
}

// Source 003: the mistake that hid half the country's municipalities cannot be made here.
TEST(Registerkontrol, en_nytteindsats_har_aldrig_en_anden_aktiveringstype) {
  EXPECT_EQ(egne_vaerdier(aktiveringstype).size(), 1U);
  for (const auto type : alle<Jobordretype>())
    for (const auto status : alle<Placeringsstatus>())
      for (const bool saerligt : {false, true}) {
        auto r = registrering();
        r.type = type;
        r.status = status;
        r.saerligt_tilrettelagt = saerligt;
        EXPECT_NE(registrering_som_json(r).find(
                      R"("aktiveringstype":"Løntilskud og virksomhedspraktik")"),
                  std::string::npos);
      }
  for (const char* andet : {"Vejledning og opkvalificering", "Virksomhedspraktik", ""}) {
    auto json = registrering_som_json(registrering());
    const std::string rigtig = kAktiveringstype;
    json.replace(json.find(rigtig), rigtig.size(), andet);
    const auto laest = laes_registrering_json(json);
    ASSERT_TRUE(laest.has_failure()) << andet;
    EXPECT_EQ(laest.error().poster().at(0).felt, "aktiveringstype");
  }
}

TEST(Registerkontrol, en_jobordre_har_aldrig_en_type_uden_for_de_fire) {
  ASSERT_EQ(alle<Jobordretype>().size(), 4U);
  const std::string navne[] = {"Nytteindsats, kommune", "Nytteindsats, regional",
                               "Nytteindsats, staten", "Nytteindsats, selvejende institution"};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(egne_vaerdier(jobordretype).at(i).navn, navne[i]);
    const auto o = slaa_op(bogen(), jobordretype, navn(alle<Jobordretype>().at(i)), kFra);
    EXPECT_EQ(o.vaerdi->navn, navne[i]);
  }
  for (const char* andet : {"virksomhedspraktik", "loentilskud", "nytteindsats", ""}) {
    auto json = registrering_som_json(registrering());
    const std::string rigtig = R"("type":"nytteindsats_kommune")";
    json.replace(json.find(rigtig), rigtig.size(), std::string(R"("type":")") + andet + "\"");
    EXPECT_TRUE(laes_registrering_json(json).has_failure()) << andet;
  }
}

TEST(Registerkontrol, json_frem_og_tilbage_er_den_samme_registrering) {
  auto r = registrering();
  EXPECT_EQ(laes_registrering_json(registrering_som_json(r)).value(), r);
  r.borger.reset();
  r.ministeromraade = "Kulturministeriet";
  r.status = Placeringsstatus::afbrudt;
  r.aarsag = Placeringsaarsag::flyttet;
  r.raadighedsafproevende = true;
  r.saerligt_tilrettelagt = true;
  r.bemaerkning = std::string(6'000, 'x') + "\"\\\n";
  EXPECT_EQ(laes_registrering_json(registrering_som_json(r)).value(), r);
}

TEST(Registerkontrol, json_laeses_strengt_med_alle_fejl_paa_en_gang) {
  auto json = registrering_som_json(registrering());
  const auto byt = [&](std::string_view fra, std::string_view til) {
    ASSERT_NE(json.find(fra), std::string::npos) << fra;
    json.replace(json.find(fra), fra.size(), til);
  };
  byt(R"("cvr":"99000001")", R"("cvr":"9")");
  byt(R"("fra":"2024-03-04")", R"("fra":"2024-02-30")");
  byt(R"("revision":3)", R"("revision":"3")");
  byt(R"("del_af_plan":true)", R"("del_af_plan":true,"cpr":"x")");
  byt(R"("sted":)", R"("sted2":)");
  const auto laest = laes_registrering_json(json);
  ASSERT_TRUE(laest.has_failure());
  std::string felter;
  for (const auto& p : laest.error().poster()) felter += p.felt + " ";
  for (const char* felt : {"cvr", "fra", "revision", "cpr", "sted", "sted2"})
    EXPECT_NE(felter.find(felt), std::string::npos) << felt << ": " << felter;
  EXPECT_TRUE(laes_registrering_json("[]").has_failure());
  EXPECT_TRUE(laes_registrering_json("{").has_failure());
}

TEST(Registerkontrol, json_har_intet_felt_til_et_cpr_nummer) {
  const auto json = registrering_som_json(registrering());
  EXPECT_EQ(json.find("cpr"), std::string::npos);
}

}  // namespace nytte::sager::test
