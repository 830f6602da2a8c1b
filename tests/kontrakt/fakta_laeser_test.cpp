#include <gtest/gtest.h>

#include <algorithm>

#include "eksempler.hpp"
#include "kontrakt/fakta_json.hpp"

namespace nytte::kontrakt {
namespace {

struct Tilfaelde {
  const char* navn;
  std::string json;
  Fejlkode kode;
  const char* felt;
};

const std::string kAnsatte = R"("sektor":"kommune","ordinaert_ansatte":)";
std::string ansatte(const std::string& liste) {
  return med(R"("sektor":"kommune")", kAnsatte + liste);
}
std::string i_borger(const std::string& felter) {
  return med(R"("ydelse":"kontanthjaelp")", R"("ydelse":"kontanthjaelp",)" + felter);
}
std::string i_rod(const std::string& felter) {
  return med(R"("id":"A1")", R"("id":"A1",)" + felter);
}

const std::vector<Tilfaelde>& tabel() {
  using enum Fejlkode;
  static const std::vector<Tilfaelde> t{
      {"tom", "", json_ugyldig, ""},
      {"liste", "[]", type_forkert, ""},
      {"tal", "7", type_forkert, ""},
      {"afbrudt", R"({"id":"A1")", json_ugyldig, ""},
      {"to_objekter", kMindst + kMindst, json_ugyldig, ""},
      {"for_stor", std::string((1 << 20) + 1, ' '), for_stor, ""},
      {"klammer", std::string(1'000'000, '['), json_for_dyb, ""},
      {"utf8", med("A1", "\xe6"), utf8_ugyldig, ""},
      {"nultegn", med("A1", "a\\u0000b"), utf8_ugyldig, "id"},
      {"id_tal", med(R"("A1")", "1"), type_forkert, "id"},
      {"id_lang", med("A1", std::string(201, 'x')), tekst_for_lang, "id"},
      {"ukendt_i_rod", i_rod(R"("farve":"roed")"), felt_ukendt, "farve"},
      {"ukendt_dybt", med(R"("cvr":)", R"("cvr_nr":1,"cvr":)"), felt_ukendt, "arbejdsgiver.cvr_nr"},
      {"dobbelt", i_rod(R"("id":"A2")"), felt_dobbelt, "id"},
      {"dobbelt_dybt", i_borger(R"("ydelse":"dagpenge")"), felt_dobbelt, "borger.ydelse"},
      {"mangler_borger", med(R"("borger":{"ydelse":"kontanthjaelp"},)", ""), felt_mangler,
       "borger"},
      {"null_borger", med(R"({"ydelse":"kontanthjaelp"})", "null"), felt_mangler, "borger"},
      {"liste_borger", med(R"({"ydelse":"kontanthjaelp"})", "[]"), type_forkert, "borger"},
      {"mangler_fra", med(R"("fra":"2023-03-01",)", ""), felt_mangler, "placering.fra"},
      {"dato_skudaar", med("2023-03-01", "2023-02-29"), dato_ugyldig, "placering.fra"},
      {"dato_form", med("2023-03-01", "01-03-2023"), dato_ugyldig, "placering.fra"},
      {"dato_et_ciffer", med("2023-03-01", "2023-3-001"), dato_ugyldig, "placering.fra"},
      {"dato_aar", med("2023-03-01", "0023-03-01"), dato_ugyldig, "placering.fra"},
      {"dato_tal", med(R"("2023-03-01")", "20230301"), type_forkert, "placering.fra"},
      {"slut_foer_start", med("2023-05-30", "2023-02-28"), periode_omvendt, "placering.til"},
      {"tid_60", med("20:00", "20:60"), ugetid_ugyldig, "placering.ugentlig_tid"},
      {"tid_tal", med(R"("20:00")", "20"), type_forkert, "placering.ugentlig_tid"},
      {"tid_169", med("20:00", "168:01"), ugetid_ugyldig, "placering.ugentlig_tid"},
      {"p_ni_cifre", med("1003456789", "100345678"), p_nummer_ugyldigt, "arbejdsgiver.p_nummer"},
      {"p_tal", med(R"("1003456789")", "1003456789"), type_forkert, "arbejdsgiver.p_nummer"},
      {"p_mellemrum", med("1003456789", " 1003456789"), p_nummer_ugyldigt, "arbejdsgiver.p_nummer"},
      {"cvr_ni_cifre", med("29189846", "291898467"), cvr_ugyldigt, "arbejdsgiver.cvr"},
      {"sektor", med(R"("kommune")", R"("kommunal")"), vaerdi_ukendt, "arbejdsgiver.sektor"},
      {"population", i_rod(R"("population":"andre")"), vaerdi_ukendt, "population"},
      {"tilskudsandel", med(R"("sektor":)", R"("tilskudsandel":"1.01","sektor":)"),
       tal_uden_for_graenser, "arbejdsgiver.tilskudsandel"},
      {"tilskudsandel_kommatal", med(R"("sektor":)", R"("tilskudsandel":0.5,"sektor":)"),
       type_forkert, "arbejdsgiver.tilskudsandel"},
      {"fuld_uge_nul", med(R"("sektor":)", R"("fuld_uge":"0:00","sektor":)"), tal_uden_for_graenser,
       "arbejdsgiver.fuld_uge"},
      {"ansatte_objekt", ansatte("{}"), type_forkert, "arbejdsgiver.ordinaert_ansatte"},
      {"ansatte_tal", ansatte("[7]"), type_forkert, "arbejdsgiver.ordinaert_ansatte[0]"},
      {"maaned_13", ansatte(R"([{"maaned":"2023-13"}])"), maaned_ugyldig,
       "arbejdsgiver.ordinaert_ansatte[0].maaned"},
      {"maaned_to_gange",
       ansatte(R"([{"maaned":"2023-01","hoveder":1},{"maaned":"2023-02"},{"maaned":"2023-01"}])"),
       maaned_dobbelt, "arbejdsgiver.ordinaert_ansatte[2].maaned"},
      {"aarsvaerk_negativ", ansatte(R"([{"maaned":"2023-01","aarsvaerk":"-1.00"}])"),
       tal_uden_for_graenser, "arbejdsgiver.ordinaert_ansatte[0].aarsvaerk"},
      {"aarsvaerk_kommatal", ansatte(R"([{"maaned":"2023-01","aarsvaerk":51.5}])"), type_forkert,
       "arbejdsgiver.ordinaert_ansatte[0].aarsvaerk"},
      {"aarsvaerk_dansk", ansatte(R"([{"maaned":"2023-01","aarsvaerk":"51,5"}])"), tal_ugyldigt,
       "arbejdsgiver.ordinaert_ansatte[0].aarsvaerk"},
      {"aarsvaerk_absurd", ansatte(R"([{"maaned":"2023-01","aarsvaerk":"100000.01"}])"),
       tal_uden_for_graenser, "arbejdsgiver.ordinaert_ansatte[0].aarsvaerk"},
      {"hoveder_negativ", ansatte(R"([{"maaned":"2023-01","hoveder":-1}])"), tal_uden_for_graenser,
       "arbejdsgiver.ordinaert_ansatte[0].hoveder"},
      {"hoveder_23_cifre", ansatte(R"([{"maaned":"2023-01","hoveder":12345678901234567890123}])"),
       tal_uden_for_graenser, "arbejdsgiver.ordinaert_ansatte[0].hoveder"},
      {"hoveder_halv", ansatte(R"([{"maaned":"2023-01","hoveder":1.0}])"), type_forkert,
       "arbejdsgiver.ordinaert_ansatte[0].hoveder"},
      {"hoveder_tekst", ansatte(R"([{"maaned":"2023-01","hoveder":"7"}])"), type_forkert,
       "arbejdsgiver.ordinaert_ansatte[0].hoveder"},
      {"i_forvejen_uden_til",
       med(R"("sektor":)",
           R"("i_forvejen":[{"ordning":"nytteindsats","fra":"2023-01-01","ugentlig_tid":"20:00"}],"sektor":)"),
       felt_mangler, "arbejdsgiver.i_forvejen[0].til"},
      {"i_forvejen_omvendt",
       med(R"("sektor":)",
           R"("i_forvejen":[{"ordning":"loentilskud","fra":"2023-01-02","til":"2023-01-01","ugentlig_tid":"20:00"}],"sektor":)"),
       periode_omvendt, "arbejdsgiver.i_forvejen[0].til"},
      {"flag_tekst", i_borger(R"("arbejdspligt":"ja")"), type_forkert, "borger.arbejdspligt"},
      {"visitation", i_borger(R"("visitation":"klar")"), vaerdi_ukendt, "borger.visitation"},
      {"senest_ansat_halv", i_borger(R"("senest_ansat":{"p_nummer":"1003456789"})"), felt_mangler,
       "borger.senest_ansat.cvr"},
      {"tidligere_omvendt",
       i_borger(
           R"("tidligere_placeringer":[{"p_nummer":"1003456789","fra":"2022-02-02","til":"2022-01-01"}])"),
       periode_omvendt, "borger.tidligere_placeringer[0].til"},
      {"niveau", i_rod(R"("hoering":{"ikke_fundet":["tr_p_nummer","tr"]})"), vaerdi_ukendt,
       "hoering.ikke_fundet[1]"},
      {"fravaer_omvendt",
       i_rod(
           R"("hoering":{"fravaer":[{"niveau":"tr_cvr","fra":"2023-01-02","til":"2023-01-01"}]})"),
       periode_omvendt, "hoering.fravaer[0].til"},
      {"hoert_uden_navn", i_rod(R"("hoering":{"hoert":{"niveau":"tr_cvr"}})"), felt_mangler,
       "hoering.hoert.navn"},
      {"navn_langt",
       i_rod(R"("hoering":{"hoert":{"niveau":"tr_cvr","navn":")" + std::string(4001, 'x') + "\"}}"),
       tekst_for_lang, "hoering.hoert.navn"},
      {"dispensation_nul",
       i_rod(R"("dispensation":{"pladser":0,"fra":"2023-01-01","til":"2024-01-01"})"),
       tal_uden_for_graenser, "dispensation.pladser"},
      {"dispensation_uden", i_rod(R"("dispensation":{"fra":"2023-01-01","til":"2024-01-01"})"),
       felt_mangler, "dispensation.pladser"},
      {"forhold_uden_ansatte",
       i_rod(R"("dispensation":{"forhold":{"personer":1},"fra":"2023-01-01","til":"2024-01-01"})"),
       felt_mangler, "dispensation.forhold.pr_ansatte"},
      {"forhold_nul",
       i_rod(
           R"("dispensation":{"forhold":{"personer":0,"pr_ansatte":3},"fra":"2023-01-01","til":"2024-01-01"})"),
       tal_uden_for_graenser, "dispensation.forhold.personer"},
      {"forhold_for_stort",
       i_rod(
           R"("dispensation":{"forhold":{"personer":1,"pr_ansatte":1001},"fra":"2023-01-01","til":"2024-01-01"})"),
       tal_uden_for_graenser, "dispensation.forhold.pr_ansatte"},
      {"forhold_ukendt",
       i_rod(
           R"("dispensation":{"forhold":{"personer":1,"pr_ansatte":3,"x":1},"fra":"2023-01-01","til":"2024-01-01"})"),
       felt_ukendt, "dispensation.forhold.x"},
      {"dispensation_omvendt",
       i_rod(R"("dispensation":{"pladser":1,"fra":"2024-01-01","til":"2023-01-01"})"),
       periode_omvendt, "dispensation.til"},
      {"opgave_ukendt", i_rod(R"("opgave":{"nyttig":true})"), felt_ukendt, "opgave.nyttig"},
  };
  return t;
}

TEST(Faktalaeser, navngiver_hver_fejl_med_kode_og_felt) {
  for (const auto& t : tabel()) {
    const auto r = decode_fakta(t.json);
    ASSERT_TRUE(r.has_error()) << t.navn;
    const auto& poster = r.error().poster();
    ASSERT_EQ(poster.size(), 1U) << t.navn << ": " << besked(poster.back());
    EXPECT_EQ(navn(poster[0].kode), navn(t.kode)) << t.navn;
    EXPECT_EQ(poster[0].felt, t.felt) << t.navn;
    EXPECT_TRUE(besked(poster[0]).ends_with('.')) << t.navn;
  }
}

TEST(Faktalaeser, siger_hvad_der_ville_vaere_rigtigt) {
  const auto detalje = [](const std::string& json) {
    const auto r = decode_fakta(json);
    return r.has_error() ? besked(r.error().poster().front()) : std::string("ingen fejl");
  };
  EXPECT_EQ(detalje(med("2023-03-01", "2023-02-29")),
            "Der findes ingen sådan dato: februar 2023 har 28 dage.");
  EXPECT_EQ(detalje(med("2023-05-30", "2023-02-28")),
            "Slutdatoen ligger før startdatoen: 2023-03-01 til 2023-02-28.");
  EXPECT_EQ(detalje(med("20:00", "20:60")),
            "Den ugentlige tid skal skrives som timer og minutter, fx 25:00: minutterne skal ligge "
            "mellem 00 og 59.");
  EXPECT_EQ(detalje(med("1003456789", "100345678")), "P-nummeret skal have ti cifre: her står 9.");
  EXPECT_EQ(
      detalje(med(R"("kommune")", R"("kommunal")")),
      "Værdien er ikke en af de mulige: skriv kommune, region, stat, selvejende eller privat.");
  EXPECT_EQ(detalje(med(R"("20:00")", "20.5")),
            "Værdien har en forkert type: her skal stå timer og minutter som tekst, fx \"25:00\", "
            "ikke et tal.");
  EXPECT_EQ(detalje(R"({"arbejdsgiver":{"p_nummer":"1003456789","cvr":"29189846","sektor":"stat"},
    "borger":{"ydelse":"ingen"},"placering":{"fra":"2023-03-01","til":"2023-03-01",
    "ugentlig_tid":"1:00","slut":1}})"),
            "Feltet kendes ikke: mulige felter er fra, til, ugentlig_tid, raadighedsafproevende, "
            "raadighedsvurdering og saerligt_tilrettelagt.");
}

TEST(Faktalaeser, finder_alle_fejl_paa_en_gang) {
  std::string json = med("1003456789", "100345678");
  json.replace(json.find("20:00"), 5, "20:60");
  json.replace(json.find("kontanthjaelp"), 13, "kontanter");
  json.replace(json.find("2023-03-01"), 10, "2023-02-29");
  const auto r = decode_fakta(json);
  ASSERT_TRUE(r.has_error());
  std::vector<std::string> felter;
  for (const auto& p : r.error().poster()) felter.push_back(p.felt);
  EXPECT_EQ(felter, (std::vector<std::string>{"arbejdsgiver.p_nummer", "borger.ydelse",
                                              "placering.fra", "placering.ugentlig_tid"}));
}

TEST(Faktalaeser, et_cpr_nummer_paa_et_forkert_sted_gentages_ikke) {
  const auto r = decode_fakta(med("29189846", "020385-1232"));
  ASSERT_TRUE(r.has_error());
  EXPECT_EQ(besked(r.error().poster().front()).find("020385"), std::string::npos);
}

TEST(Faktalaeser, det_udeladte_faar_kontraktens_forvalg) {
  const auto r = decode_fakta(kMindst);
  ASSERT_TRUE(r.has_value());
  const Fakta& f = r.value();
  EXPECT_EQ(f.dato, f.placering.fra);
  EXPECT_EQ(f.population, Population::almindelig);
  EXPECT_EQ(f.arbejdsgiver.fuld_uge, Ugetimer::af(37));
  EXPECT_FALSE(f.arbejdsgiver.saesonudsving);
  EXPECT_FALSE(f.arbejdsgiver.erhverv_paa_markedsvilkaar);
  EXPECT_FALSE(f.borger.senest_ansat_kendt);
  EXPECT_FALSE(f.opgave.konkurrenceforvridende);
  EXPECT_FALSE(f.dispensation);
}

TEST(Faktalaeser, seneste_arbejdsgiver_null_er_ingen_og_udeladt_er_ukendt) {
  const auto ingen = decode_fakta(i_borger(R"("senest_ansat":null)"));
  ASSERT_TRUE(ingen.has_value());
  EXPECT_TRUE(ingen.value().borger.senest_ansat_kendt);
  EXPECT_FALSE(ingen.value().borger.senest_ansat);
}

TEST(Faktalaeser, null_er_det_samme_som_udeladt_for_valgfrie_felter) {
  const auto r =
      decode_fakta(i_rod(R"("dato":null,"opgave":null,"hoering":{"hoert":null,"fravaer":null})"));
  ASSERT_TRUE(r.has_value());
  EXPECT_EQ(r.value(), decode_fakta(kMindst).value());
}

TEST(Faktalaeser, en_person_i_forvejen_kan_vaere_uden_slutdato) {
  const auto r = decode_fakta(med(
      R"("sektor":)",
      R"("i_forvejen":[{"ordning":"nytteindsats","fra":"2023-01-01","til":null,"ugentlig_tid":"20:00"}],"sektor":)"));
  ASSERT_TRUE(r.has_value());
  EXPECT_FALSE(r.value().arbejdsgiver.i_forvejen.at(0).til);
}

TEST(Faktalaeser, kender_id_ogsaa_naar_linjen_er_forkert) {
  Faktalaeser l;
  EXPECT_TRUE(l.laes(med("20:00", "x")).has_error());
  EXPECT_EQ(l.id(), "A1");
  EXPECT_TRUE(l.laes(R"({"id":"B2","borger":{)").has_error());
  EXPECT_EQ(l.id(), "B2");
  EXPECT_TRUE(l.laes("{}").has_error());
  EXPECT_EQ(l.id(), std::nullopt);
}

}  // namespace
}  // namespace nytte::kontrakt
