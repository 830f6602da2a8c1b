#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <tuple>

#include "vaert.hpp"
#include "web/api/beskrivelse.hpp"
#include "web/api/ruter_api.hpp"

namespace nytte::web::proeve {
namespace {

using boost::json::object;

class Api : public ::testing::Test {
 protected:
  Api() {
    tilfoej_api(vaert.ruter);
    mette = vaert.account("mette", {Rolle::sagsbehandler});
  }

  object ok(const Svar& svar, unsigned status) {
    EXPECT_EQ(svar.status, status) << svar.body;
    return boost::json::parse(svar.body).as_object();
  }

  /// The codes of an error answer, with their fields.
  std::set<std::string> errors(const Svar& svar, unsigned status) {
    EXPECT_EQ(svar.status, status) << svar.body;
    EXPECT_EQ(svar.headers.get("Content-Type"), "application/problem+json");
    std::set<std::string> fundet;
    const auto krop = boost::json::parse(svar.body);
    for (const auto& post : krop.at("fejl").as_array()) {
      fundet.insert(std::string(post.at("kode").as_string()) + " " +
                    std::string(post.at("felt").as_string()));
    }
    return fundet;
  }

  Svar create_arbejdssted(std::string_view p_nummer = "1000000001", Felter headers = {}) {
    return vaert.api(mette, "POST", "/api/v1/arbejdssteder",
                     fmt::format(R"({{"p_nummer":"{}","cvr":"10000001","navn":"Strandvejens )"
                                 R"(Plejehjem","kommune":"101","sektor":"kommune"}})",
                                 p_nummer),
                     std::move(headers));
  }

  std::int64_t create_order(int pladser = 1) {
    create_arbejdssted();
    const auto ordre = ok(
        vaert.api(mette, "POST", "/api/v1/jobordrer",
                  fmt::format(R"({{"p_nummer":"1000000001","type":"nytteindsats_kommune",)"
                              R"("stilling":"Medhjælper","pladser":{},"fra":"2026-09-01",)"
                              R"("til":"2027-08-31","ud_over_normeret_niveau":true,)"
                              R"("konkurrenceforvridende":false,"indgaar_i_serviceniveau":false,)"
                              R"("service_for_borger":false}})",
                              pladser)),
        201);
    return ordre.at("id").as_int64();
  }

  std::int64_t create_borger(std::string_view cpr = "0203851230") {
    return ok(vaert.api(mette, "POST", "/api/v1/borgere",
                        fmt::format(R"({{"cpr":"{}","navn":"Karen Prøve",)"
                                    R"("erhvervskompetencegivende_uddannelse":false,)"
                                    R"("senest_ansat_kendt":true,"ydelser":[{{"ydelse":)"
                                    R"("kontanthjaelp","visitation":"jobparat","fra":)"
                                    R"("2026-01-05"}}]}})",
                                    cpr)),
              201)
        .at("id")
        .as_int64();
  }

  std::string wish(std::int64_t borger, std::string_view til = "2026-11-30") {
    return fmt::format(R"({{"borger":{},"fra":"2026-10-01","til":"{}","ugentlig_tid":"25:00",)"
                       R"("begrundelse":"aftalt med borgeren"}})",
                       borger, til);
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
};

/// "GET /api/v1/x" -> roles, read from the description.
std::map<std::string, std::string> described() {
  std::map<std::string, std::string> fundet;
  std::istringstream yaml{std::string(api::openapi_yaml())};
  std::string sti;
  std::string metode;
  bool i_paths = false;
  for (std::string linje; std::getline(yaml, linje);) {
    if (!linje.starts_with(' ')) i_paths = linje == "paths:";
    if (!i_paths) continue;
    if (linje.starts_with("  /")) sti = linje.substr(2, linje.size() - 3);
    for (const char* m : {"get", "put", "post", "delete"}) {
      if (linje == std::string("    ") + m + ":") metode = m;
    }
    constexpr std::string_view kRoller = "      x-roller: ";
    if (linje.starts_with(kRoller)) fundet[metode + " " + sti] = linje.substr(kRoller.size());
  }
  return fundet;
}

std::string role_text(const Adgangskrav& adgang) {
  if (adgang.offentlig_for_alle) return "offentlig";
  std::string tekst;
  for (const Rolle rolle : alle<Rolle>()) {
    if (adgang.roller.has(rolle)) tekst += (tekst.empty() ? "" : ", ") + std::string(navn(rolle));
  }
  return tekst;
}

TEST_F(Api, beskrivelsen_og_ruterne_naevner_de_samme_adresser_og_roller) {
  std::map<std::string, std::string> ruter;
  for (const Rute& rute : vaert.ruter.all()) {
    if (rute.moenster == "/login" || rute.moenster == "/logud") continue;
    std::string metode(method_name(rute.method));
    for (char& tegn : metode) tegn = static_cast<char>(tegn - 'A' + 'a');
    ruter[metode + " " + rute.moenster] = role_text(rute.adgang);
  }
  EXPECT_EQ(ruter, described());
  EXPECT_GT(ruter.size(), 50U);
}

TEST_F(Api, siden_med_beskrivelsen_har_en_raekke_for_hver_adresse) {
  const Svar side = vaert.ask("GET", "/api");
  std::size_t raekker = 0;
  for (std::size_t i = side.body.find("<tr><td>"); i != std::string::npos;
       i = side.body.find("<tr><td>", i + 1)) {
    ++raekker;
  }
  EXPECT_EQ(raekker, described().size());
  EXPECT_EQ(vaert.ask("GET", "/api/v1/openapi.yaml").body, api::openapi_yaml());
}

TEST_F(Api, hver_rute_afviser_hver_rolle_den_ikke_naevner_og_den_uden_login) {
  std::map<Rolle, Vaert::Konto> konti;
  for (const Rolle rolle : alle<Rolle>()) {
    konti.emplace(rolle,
                  vaert.account("bruger-" + std::to_string(static_cast<int>(rolle)), {rolle}));
  }
  for (const Rute& rute : vaert.ruter.all()) {
    if (rute.adgang.offentlig_for_alle || !rute.moenster.starts_with("/api/")) continue;
    std::string sti = rute.moenster;
    for (const auto& [del, vaerdi] : {std::pair<std::string_view, std::string_view>{"{id}", "1"},
                                      {"{p_nummer}", "1000000001"},
                                      {"{emne}", "arbejdssted"},
                                      {"{noegle}", "1000000001"}}) {
      if (const auto i = sti.find(del); i != std::string::npos) sti.replace(i, del.size(), vaerdi);
    }
    const std::string metode(method_name(rute.method));
    EXPECT_EQ(vaert.ask(metode, sti).status, 401U) << metode << " " << sti;
    for (const auto& [rolle, konto] : konti) {
      const bool maa = rute.adgang.roller.has(rolle);
      EXPECT_EQ(vaert.api(konto, metode, sti).status == 403U, !maa)
          << metode << " " << sti << " " << navn(rolle);
    }
  }
}

TEST_F(Api, et_arbejdssted_oprettes_vises_og_rettes_med_sin_version) {
  const Svar oprettet = create_arbejdssted();
  EXPECT_EQ(oprettet.status, 201U) << oprettet.body;
  EXPECT_EQ(oprettet.headers.get("Location"), "/api/v1/arbejdssteder/1000000001");
  const std::string etag(oprettet.headers.get("ETag"));
  const std::string ny =
      R"({"cvr":"10000001","navn":"Nyt navn","kommune":"101","sektor":"kommune"})";
  const std::string sti = "/api/v1/arbejdssteder/1000000001";
  EXPECT_EQ(errors(vaert.api(mette, "PUT", sti, ny), 428),
            std::set<std::string>{"version_mangler If-Match"});
  Felter gammel;
  gammel.add("if-match", "\"99\"");
  EXPECT_EQ(vaert.api(mette, "PUT", sti, ny, gammel).status, 412U);
  Felter rigtig;
  rigtig.add("if-match", etag);
  const Svar rettet = vaert.api(mette, "PUT", sti, ny, rigtig);
  EXPECT_EQ(rettet.status, 200U) << rettet.body;
  EXPECT_NE(rettet.headers.get("ETag"), etag);
  EXPECT_EQ(vaert.api(mette, "PUT", sti, ny, rigtig).status, 412U) << "the second writer";
  EXPECT_EQ(ok(vaert.api(mette, "GET", sti), 200).at("navn"), "Nyt navn");
}

TEST_F(Api, alle_fejl_i_en_krop_meldes_paa_en_gang) {
  const std::string krop =
      R"({"p_nummer":"123456789","cvr":12,"navn":"A","kommune":"999","sektor":"by","ukendt":1,)"
      R"("navn":"B","fuld_uge":"37:60"})";
  EXPECT_EQ(errors(vaert.api(mette, "POST", "/api/v1/arbejdssteder", krop), 422),
            (std::set<std::string>{"p_nummer_ugyldigt p_nummer", "type_forkert cvr",
                                   "vaerdi_ukendt sektor", "felt_ukendt ukendt",
                                   "felt_dobbelt navn", "ugetid_ugyldig fuld_uge"}));
}

TEST_F(Api, en_krop_der_ikke_er_JSON_afvises) {
  const auto status = [&](std::string krop, std::string_view type = "application/json") {
    Felter headers;
    headers.add("content-type", std::string(type));
    return vaert.api(mette, "POST", "/api/v1/arbejdssteder", std::move(krop), headers).status;
  };
  EXPECT_EQ(status("{"), 400U);
  EXPECT_EQ(status(""), 400U);
  EXPECT_EQ(status(std::string(1'000'000, '[')), 400U);
  EXPECT_EQ(status("{\"navn\":\"\xff\"}"), 400U);
  EXPECT_EQ(status("[]"), 422U);
  EXPECT_EQ(status("{}", "text/plain"), 415U);
}

TEST_F(Api, ukendte_og_forkerte_parametre_er_fejl) {
  EXPECT_EQ(errors(vaert.api(mette, "GET",
                             "/api/v1/jobordrer?antal=500&start=-1&orden=farve&loeber=2023-02-29"
                             "&stat=x&type=a&type=b&p_nummer=1"),
                   422),
            (std::set<std::string>{"tal_uden_for_graenser antal", "tal_uden_for_graenser start",
                                   "vaerdi_ukendt orden", "dato_ugyldig loeber", "felt_ukendt stat",
                                   "felt_dobbelt type", "vaerdi_ukendt type",
                                   "p_nummer_ugyldigt p_nummer"}));
}

TEST_F(Api, en_liste_har_sider_og_i_alt) {
  for (const char* p : {"1000000001", "1000000002", "1000000003"}) create_arbejdssted(p);
  const Svar foerste = vaert.api(mette, "GET", "/api/v1/arbejdssteder?tekst=strand&antal=2");
  const auto krop = ok(foerste, 200);
  EXPECT_EQ(krop.at("i_alt"), 3);
  EXPECT_EQ(krop.at("raekker").as_array().size(), 2U);
  EXPECT_EQ(foerste.headers.get("Link"),
            "</api/v1/arbejdssteder?tekst=strand&start=2&antal=2>; rel=\"next\"");
  const Svar anden = vaert.api(mette, "GET", "/api/v1/arbejdssteder?tekst=strand&start=2&antal=2");
  EXPECT_EQ(ok(anden, 200).at("raekker").as_array().size(), 1U);
  EXPECT_EQ(anden.headers.get("Link"),
            "</api/v1/arbejdssteder?tekst=strand&start=0&antal=2>; rel=\"prev\"");
}

TEST_F(Api, samme_idempotency_key_giver_samme_svar_og_et_andet_indhold_afvises) {
  Felter noegle;
  noegle.add("idempotency-key", "k-1");
  const Svar foerste = create_arbejdssted("1000000001", noegle);
  const Svar igen = create_arbejdssted("1000000001", noegle);
  EXPECT_EQ(igen.status, 201U) << igen.body;
  EXPECT_EQ(igen.body, foerste.body);
  EXPECT_EQ(igen.headers.get("ETag"), foerste.headers.get("ETag"));
  EXPECT_EQ(igen.headers.get("Location"), foerste.headers.get("Location"));
  EXPECT_EQ(errors(create_arbejdssted("1000000002", noegle), 422),
            std::set<std::string>{"noegle_genbrugt Idempotency-Key"});
  EXPECT_EQ(create_arbejdssted("1000000001").status, 409U) << "without the key it is a new request";
}

TEST_F(Api, en_mislykket_oprettelse_frigiver_noeglen) {
  Felter noegle;
  noegle.add("idempotency-key", "k-2");
  const Svar forkert = vaert.api(mette, "POST", "/api/v1/arbejdssteder", "{}", noegle);
  EXPECT_EQ(forkert.status, 422U);
  EXPECT_EQ(create_arbejdssted("1000000001", noegle).status, 201U);
}

TEST_F(Api, fra_jobordre_til_placering_med_begrundet_vurdering) {
  const auto ordre = create_order();
  const auto borger = create_borger();
  const std::string sti = fmt::format("/api/v1/jobordrer/{}/placeringer", ordre);
  const auto forslag = ok(vaert.api(mette, "POST", sti + "/vurdering", wish(borger)), 200);
  EXPECT_EQ(forslag.at("vurderinger").as_array().size(), kAntalRegler);
  const auto foer = ok(vaert.api(mette, "GET", "/api/v1/placeringer"), 200);
  EXPECT_EQ(foer.at("i_alt"), 0) << "trying saves nothing";
  const Svar svar = vaert.api(mette, "POST", sti, wish(borger));
  if (forslag.at("maa_placeres").as_bool()) {
    const auto krop = ok(svar, 201);
    const auto id = krop.at("placering").at("id").as_int64();
    EXPECT_EQ(svar.headers.get("Location"), fmt::format("/api/v1/placeringer/{}", id));
    const auto afgoerelse = krop.at("afgoerelse").as_int64();
    EXPECT_EQ(ok(vaert.api(mette, "GET", fmt::format("/api/v1/afgoerelser/{}", afgoerelse)), 200)
                  .at("placering"),
              id);
  } else {
    EXPECT_TRUE(errors(svar, 422).contains("loven_siger_nej ")) << svar.body;
  }
  EXPECT_NE(vaert.metrik.text().find("nytte_decisions_total{outcome="), std::string::npos);
}

TEST_F(Api, loven_siger_nej_er_422_med_alle_vurderinger_og_gemmes_kun_naar_det_oenskes) {
  const auto ordre = create_order();
  const auto borger = create_borger();
  const std::string sti = fmt::format("/api/v1/jobordrer/{}/placeringer", ordre);
  // 60 hours a week is more than anybody may be asked for, on any day of the law.
  std::string oenske = wish(borger);
  oenske.replace(oenske.find("25:00"), 5, "60:00");
  const Svar svar = vaert.api(mette, "POST", sti, oenske);
  EXPECT_TRUE(errors(svar, 422).contains("loven_siger_nej "));
  const auto krop = boost::json::parse(svar.body).as_object();
  EXPECT_EQ(krop.at("udfald"), "ikke_opfyldt");
  EXPECT_EQ(krop.at("vurderinger").as_array().size(), kAntalRegler);
  EXPECT_TRUE(krop.at("afgoerelse").is_null());
  oenske.insert(oenske.size() - 1, ",\"gem_afslag\":true");
  Felter noegle;
  noegle.add("idempotency-key", "afslag");
  const Svar gemt = vaert.api(mette, "POST", sti, oenske, noegle);
  const auto afgoerelse = boost::json::parse(gemt.body).at("afgoerelse").as_int64();
  EXPECT_EQ(vaert.api(mette, "POST", sti, oenske, noegle).body, gemt.body);
  EXPECT_EQ(ok(vaert.api(mette, "GET", fmt::format("/api/v1/afgoerelser/{}", afgoerelse)), 200)
                .at("udfald"),
            "ikke_opfyldt");
}

TEST_F(Api, hver_Location_svarer_paa_GET_med_det_der_blev_oprettet) {
  const auto ordre = create_order();
  const auto borger = create_borger();
  const std::string om = fmt::format("/api/v1/jobordrer/{}", ordre);
  const auto admin = vaert.account("adam", {Rolle::administrator});
  const std::vector<std::tuple<const Vaert::Konto*, std::string, std::string>> oprettelser{
      {&mette, "/api/v1/arbejdssteder",
       R"({"p_nummer":"1000000009","cvr":"10000001","navn":"A","kommune":"101","sektor":"kommune"})"},
      {&mette, "/api/v1/medarbejderrepraesentanter",
       R"({"niveau":"tr_p_nummer","p_nummer":"1000000001","cvr":"10000001","navn":"Kim Holm",)"
       R"("fra":"2026-01-01"})"},
      {&mette, om + "/hoeringer", R"({"art":"orientering","navn":"Kim Holm","dato":"2026-09-01"})"},
      {&mette, om + "/henvisninger", wish(borger)},
      {&mette, "/api/v1/borgere", R"({"cpr":"0203851249","navn":"Bo Prøve"})"},
      {&admin, "/api/v1/brugere",
       R"({"brugernavn":"ny","navn":"Ny","adgangskode":"en lang sætning","roller":["leder"]})"}};
  for (const auto& [hvem, sti, krop] : oprettelser) {
    const Svar svar = vaert.api(*hvem, "POST", sti, krop);
    ASSERT_EQ(svar.status, 201U) << sti << svar.body;
    const std::string sted(svar.headers.get("Location"));
    const Svar hentet = vaert.api(*hvem, "GET", sted);
    EXPECT_EQ(hentet.status, 200U) << sted << hentet.body;
    EXPECT_EQ(hentet.headers.get("ETag"), svar.headers.get("ETag")) << sted;
  }
  const auto fremmed = vaert.account("frede", {Rolle::sagsbehandler}, 147);
  EXPECT_EQ(vaert.api(fremmed, "GET", "/api/v1/hoeringer/1").status, 404U);
  EXPECT_EQ(vaert.api(mette, "GET", "/api/v1/medarbejderrepraesentanter/99").status, 404U);
}

TEST_F(Api, en_afgoerelse_fortaeller_hvem_hvad_og_hvorfor) {
  const auto ordre = create_order();
  const auto borger = create_borger();
  std::string oenske = wish(borger);
  oenske.replace(oenske.find("25:00"), 5, "60:00");
  oenske.insert(oenske.size() - 1, ",\"gem_afslag\":true");
  const Svar svar =
      vaert.api(mette, "POST", fmt::format("/api/v1/jobordrer/{}/placeringer", ordre), oenske);
  const auto id = boost::json::parse(svar.body).at("afgoerelse").as_int64();
  const auto a = ok(vaert.api(mette, "GET", fmt::format("/api/v1/afgoerelser/{}", id)), 200);
  EXPECT_EQ(a.at("borger"), borger);
  EXPECT_EQ(a.at("jobordre"), ordre);
  EXPECT_TRUE(a.at("placering").is_null());
  EXPECT_EQ(a.at("begrundelse"), "aftalt med borgeren");
}

TEST_F(Api, CPR_nummeret_staar_aldrig_i_et_svar) {
  const auto borger = create_borger("0203851230");
  const Svar vist = vaert.api(mette, "GET", fmt::format("/api/v1/borgere/{}", borger));
  EXPECT_EQ(ok(vist, 200).at("borger").at("cpr"), "020385-xxxx");
  const Svar fundet =
      vaert.api(mette, "POST", "/api/v1/borgere/soeg", R"({"tekst":"020385-1230"})");
  EXPECT_EQ(ok(fundet, 200).at("i_alt"), 1);
  EXPECT_EQ(fundet.body.find("1230"), std::string::npos);
  const Svar forkert =
      vaert.api(mette, "POST", "/api/v1/borgere", R"({"cpr":"3113851230","navn":"A"})");
  EXPECT_EQ(errors(forkert, 422), std::set<std::string>{"cpr_ugyldigt cpr"});
  EXPECT_EQ(forkert.body.find("3113851230"), std::string::npos);
}

TEST_F(Api, en_anden_kommunes_borger_findes_ikke) {
  const auto borger = create_borger();
  const auto fremmed = vaert.account("frede", {Rolle::sagsbehandler}, 147);
  EXPECT_EQ(vaert.api(fremmed, "GET", fmt::format("/api/v1/borgere/{}", borger)).status, 404U);
  EXPECT_EQ(ok(vaert.api(fremmed, "POST", "/api/v1/borgere/soeg", "{}"), 200).at("i_alt"), 0);
}

TEST_F(Api, ansatte_gemmes_alle_eller_ingen) {
  create_arbejdssted();
  const std::string sti = "/api/v1/arbejdssteder/1000000001/ansatte";
  const Svar dobbelt = vaert.api(mette, "PUT", sti,
                                 R"({"ansatte":[{"maaned":"2026-05","aarsvaerk":"51.00"},)"
                                 R"({"maaned":"2026-05","aarsvaerk":"52.00"}]})");
  EXPECT_EQ(dobbelt.status, 422U) << dobbelt.body;
  EXPECT_TRUE(ok(vaert.api(mette, "GET", sti), 200).at("ansatte").as_array().empty());
  const Svar gemt = vaert.api(mette, "PUT", sti,
                              R"({"ansatte":[{"maaned":"2026-05","aarsvaerk":"51.00"},)"
                              R"({"maaned":"2026-06","hoveder":60}]})");
  EXPECT_EQ(ok(gemt, 200).at("ansatte").as_array().size(), 2U);
}

TEST_F(Api, en_fejlregistrering_annulleres_med_grund_og_version_og_slettes_ikke) {
  create_arbejdssted();
  const std::string sted = "/api/v1/arbejdssteder/1000000001";
  const auto d = ok(vaert.api(mette, "POST", sted + "/dispensationer",
                              R"({"pladser":3,"fra":"2026-01-01","til":"2027-06-30",)"
                              R"("raad":"RAR Nord"})"),
                    201);
  const std::string adresse =
      fmt::format("{}/dispensationer/{}/annuller", sted, d.at("id").as_int64());
  Felter foerste;
  foerste.add("if-match", "\"1\"");
  EXPECT_EQ(vaert.api(mette, "POST", adresse, R"({"grund":"forkert sted"})").status, 428U);
  EXPECT_EQ(errors(vaert.api(mette, "POST", adresse, R"({"grund":" "})", foerste), 422),
            std::set<std::string>{"begrundelse_mangler grund"});
  Felter anden;
  anden.add("if-match", "\"2\"");
  EXPECT_EQ(vaert.api(mette, "POST", adresse, R"({"grund":"forkert sted"})", anden).status, 412U);
  EXPECT_EQ(vaert.api(mette, "POST", adresse, R"({"grund":"forkert sted"})", foerste).status, 204U);
  EXPECT_EQ(vaert.api(mette, "POST", adresse, R"({"grund":"igen"})", foerste).status, 404U);
  const auto n = ok(vaert.api(mette, "POST", sted + "/niveauer-der-ikke-findes",
                              R"({"niveau":"tr_cvr","fra":"2026-01-01"})"),
                    201);
  EXPECT_EQ(
      vaert
          .api(mette, "POST",
               fmt::format("{}/niveauer-der-ikke-findes/{}/annuller", sted, n.at("id").as_int64()),
               R"({"grund":"der er en"})")
          .status,
      204U);
  const auto liste = ok(vaert.api(mette, "GET", sted + "/medarbejderrepraesentanter"), 200);
  EXPECT_TRUE(liste.at("findes_ikke").as_array().empty());
}

TEST_F(Api, reglerne_paa_en_dag_og_kommunerne_kan_slaas_op) {
  const auto regler = ok(vaert.api(mette, "GET", "/api/v1/regler?dato=2023-03-03"), 200);
  EXPECT_EQ(regler.at("regler").as_array().size(), kAntalRegler);
  EXPECT_EQ(ok(vaert.api(mette, "GET", "/api/v1/kommuner"), 200).at("kommuner").as_array().size(),
            98U);
}

TEST_F(Api, en_administrator_opretter_og_lukker_brugere) {
  const auto admin = vaert.account("adam", {Rolle::administrator});
  const Svar oprettet =
      vaert.api(admin, "POST", "/api/v1/brugere",
                R"({"brugernavn":"ny","navn":"Ny Bruger","adgangskode":"en lang sætning",)"
                R"("roller":["sagsbehandler","leder"]})");
  const auto id = ok(oprettet, 201).at("id").as_int64();
  EXPECT_EQ(oprettet.body.find("adgangskode"), std::string::npos);
  Felter version;
  version.add("if-match", std::string(oprettet.headers.get("ETag")));
  const auto lukket =
      ok(vaert.api(admin, "PUT", fmt::format("/api/v1/brugere/{}", id),
                   R"({"navn":"Ny Bruger","roller":["leder"],"aktiv":false})", version),
         200);
  EXPECT_FALSE(lukket.at("aktiv").as_bool());
}

TEST_F(Api, en_noegle_kan_laves_bruges_og_kaldes_tilbage) {
  const auto ny = ok(vaert.api(mette, "POST", "/api/v1/mig/noegler", R"({"navn":"nat"})"), 201);
  Vaert::Konto med_ny = mette;
  med_ny.noegle = std::string(ny.at("noegle").as_string());
  EXPECT_EQ(ok(vaert.api(med_ny, "GET", "/api/v1/mig"), 200).at("brugernavn"), "mette");
  const auto sti = fmt::format("/api/v1/mig/noegler/{}/tilbagekald", ny.at("id").as_int64());
  EXPECT_EQ(vaert.api(mette, "POST", sti).status, 204U);
  EXPECT_EQ(vaert.api(med_ny, "GET", "/api/v1/mig").status, 401U);
}

}  // namespace
}  // namespace nytte::web::proeve
