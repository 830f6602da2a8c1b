#include <algorithm>

#include "kildefil.hpp"
#include "udveksling/jobindsats/anmodning.hpp"
#include "udveksling/jobindsats/laeser.hpp"

namespace nytte::udveksling::test {
namespace {

std::optional<std::int64_t> tal(std::string_view t) { return laes_dansk_tal(t).value(); }

TEST(Jobindsatstal, danske_tal_laeses_i_titusindedele) {
  EXPECT_EQ(tal("12"), 120'000);
  EXPECT_EQ(tal("1.234,5"), 12'345'000);
  EXPECT_EQ(tal("1.234.567"), 12'345'670'000);
  EXPECT_EQ(tal("0,25"), 2'500);
  EXPECT_EQ(tal("-3"), -30'000);
  EXPECT_EQ(tal(" 7 "), 70'000);
}

TEST(Jobindsatstal, streg_prikker_og_tomt_er_intet_tal) {
  for (const char* t : {"-", "..", "", " ", "…"}) EXPECT_EQ(tal(t), std::nullopt) << t;
}

TEST(Jobindsatstal, alt_andet_er_en_fejl_og_aldrig_et_gaet) {
  for (const char* t : {"1.23", "1,234,5", "1234.5", "12a", "--1", ".5", ",5", "5,", "1..234",
                        "12.34.567", "1,23456", "1e3", "0x1", "999.999.999.999.999"})
    EXPECT_TRUE(laes_dansk_tal(t).has_error()) << t;
}

TEST(Jobindsatsperiode, de_fire_former_laeses_og_skrives_igen) {
  for (const char* t : {"2026M07", "2026Q3", "2026", "2026QMAT2"})
    EXPECT_EQ(Publiceringsperiode::laes(t)->kode(), t);
  const auto rullende = *Publiceringsperiode::laes("2026QMAT2");
  EXPECT_EQ(rullende.fra(), Dato::af(2025, 7, 1));
  EXPECT_EQ(rullende.til(), Dato::af(2026, 6, 30));
  EXPECT_EQ(Publiceringsperiode::laes("2026Q3")->fra(), Dato::af(2026, 7, 1));
  for (const char* t : {"", "26M07", "2026M13", "2026M7", "2026Q5", "2026QMAT", "2026K3",
                        "2026M071", "2026QMAT12", "2026M00"})
    EXPECT_FALSE(Publiceringsperiode::laes(t)) << t;
}

TEST(Jobindsatslaeser, udgave_3_med_bom_streng_og_skjulte_tal) {
  const auto p = laes_jobindsats(optaget(NYTTE_KILDE, "jobindsats_v3.json")).value();
  EXPECT_EQ(p.form, "v3");
  ASSERT_EQ(p.tal.size(), 10U);
  EXPECT_EQ(p.tal[0].omraade, "Favrskov");
  EXPECT_EQ(p.tal[0].tilbud, Tilbud::nytteindsats);
  EXPECT_EQ(p.tal[0].maal, Maal::forloeb);
  EXPECT_EQ(p.tal[0].vaerdi, 3);
  EXPECT_EQ(p.tal[2].tilbud, Tilbud::saerligt_tilrettelagt_nytteindsats);
  EXPECT_EQ(p.tal[2].vaerdi, 12);
  EXPECT_EQ(p.tal[4].vaerdi, std::nullopt) << "a dash";
  EXPECT_EQ(p.tal[5].vaerdi, std::nullopt) << "two dots";
  EXPECT_TRUE(p.tal[6].hele_landet());
  EXPECT_EQ(p.tal[6].vaerdi, 1704);
  EXPECT_EQ(p.tal[8].vaerdi, std::nullopt) << "null";
}

TEST(Jobindsatslaeser, et_tilbud_der_er_summen_af_andre_udelades_og_siges) {
  const auto p = laes_jobindsats(optaget(NYTTE_KILDE, "jobindsats_v3.json")).value();
  ASSERT_EQ(p.bemaerkninger.size(), 1U);
  EXPECT_NE(p.bemaerkninger[0].find("Tilbud i alt"), std::string::npos);
}

TEST(Jobindsatslaeser, udgave_2_med_bom_kodet_to_gange) {
  const auto p = laes_jobindsats(optaget(NYTTE_KILDE, "jobindsats_v2.json")).value();
  EXPECT_EQ(p.form, "v2");
  ASSERT_EQ(p.tal.size(), 3U);
  EXPECT_EQ(p.tal[0].periode.slags, Periodeslags::rullende_aar);
  EXPECT_EQ(p.tal[0].vaerdi, 1235) << "1.234,5 full-time persons, rounded and told";
  EXPECT_EQ(p.tal[1].vaerdi, 17);
  EXPECT_EQ(p.bemaerkninger.size(), 1U);
}

TEST(Jobindsatslaeser, den_delte_tabel_laeses_med_kommunekoder_og_tomme_celler) {
  const auto fil = laes_fil(std::string(NYTTE_KILDE) + "/tests/data/jobindsats-y60c02-2026M07.csv",
                            std::size_t{1} << 20U);
  const auto p = laes_jobindsats(fil.value()).value();
  EXPECT_EQ(p.form, "csv");
  ASSERT_EQ(p.tal.size(), 99U * 4);
  EXPECT_EQ(p.tal[0].kommune, Kommunekode::fra(101));
  EXPECT_EQ(p.tal[0].vaerdi, 98);
  EXPECT_EQ(
      std::count_if(p.tal.begin(), p.tal.end(), [](const auto& t) { return t.hele_landet(); }), 4);
}

TEST(Jobindsatslaeser, csv_uden_en_kolonne_eller_med_den_to_gange_siger_hvilken) {
  const auto uden = laes_jobindsats("periode;kommunekode;kommune\r\n2026M07;101;København\r\n");
  EXPECT_TRUE(uden.error().har(Fejlkode::csv_kolonne_mangler));
  EXPECT_EQ(uden.error().poster().size(), 4U);
  const auto to = laes_jobindsats(
      "periode;periode;kommunekode;kommune;nytteindsats_forloeb;nytteindsats_personer;"
      "saerligt_tilrettelagt_forloeb;saerligt_tilrettelagt_personer\r\n");
  EXPECT_TRUE(to.error().har(Fejlkode::csv_kolonne_dobbelt));
}

TEST(Jobindsatslaeser, et_tal_der_ikke_er_et_siges_med_raekke_og_kolonne) {
  const auto fejl =
      laes_jobindsats(
          R"({"columns":["Område","Periode","Antal aktiverede"],"rows":[["A","2026M07","1.2"],["B","26","3"],["C","2026M07","2,5"]]})")
          .error();
  ASSERT_EQ(fejl.poster().size(), 3U);
  EXPECT_EQ(fejl.poster()[0].felt, "raekke 1, Antal aktiverede");
  EXPECT_EQ(fejl.poster()[1].felt, "raekke 2, Periode");
  EXPECT_EQ(fejl.poster()[2].kode, Fejlkode::tal_ugyldigt) << "half a person was counted";
}

TEST(Jobindsatslaeser, en_fejlside_et_halvt_svar_og_en_anden_form_afvises) {
  const auto alt = optaget(NYTTE_KILDE, "jobindsats_v3.json");
  EXPECT_TRUE(laes_jobindsats(alt.substr(0, alt.size() / 2)).error().har(Fejlkode::json_ugyldig));
  EXPECT_TRUE(laes_jobindsats("<!DOCTYPE html><html/>").error().har(Fejlkode::svar_ugyldigt));
  for (const char* t : {"{}", "[]", "[{}]", R"({"columns":["Periode"],"rows":[]})",
                        R"({"columns":["Område","Periode","Antal aktiverede"],"rows":[["A"]]})",
                        R"({"columns":["Område","Periode","Antal aktiverede"],"rows":[[1,2,{}]]})"})
    EXPECT_TRUE(laes_jobindsats(t).error().har(Fejlkode::svar_ugyldigt)) << t;
}

TEST(Jobindsatskatalog, tabeller_dimensioner_og_perioder) {
  const auto tabeller = laes_katalog(optaget(NYTTE_KILDE, "jobindsats_katalog.json")).value();
  ASSERT_EQ(tabeller.size(), 2U);
  EXPECT_EQ(tabeller[0].id, "y60c02");
  EXPECT_EQ(tabeller[0].emne, "Kontanthjælp");
  const auto d = laes_dimensioner(optaget(NYTTE_KILDE, "jobindsats_tabel.json")).value();
  ASSERT_EQ(d.size(), 1U);
  EXPECT_EQ(d[0].hierarki, "_nykom");
  ASSERT_EQ(d[0].vaerdier.size(), 2U);
  EXPECT_EQ(d[0].vaerdier[1].navn, "Favrskov");
  const auto p = laes_perioder_v2(R"([{"Period":["2024M01","2024Q1","2024X"]}])").value();
  EXPECT_EQ(p.size(), 2U);
}

TEST(Jobindsatsanmodning, udgave_2_er_en_krop_og_udgave_3_en_foresporgsel) {
  const Jobindsatsvalg valg{.perioder = {*Publiceringsperiode::laes("2026M07")},
                            .udvalg = {{"_nykom", {}}, {"_kon", {"Kvinder", "Mænd"}}}};
  const auto to =
      jobindsats_anmodning(Jobindsatsudgave::v2, "https://api.jobindsats.dk/", "t", valg);
  EXPECT_EQ(to.adresse, "https://api.jobindsats.dk/v2/data/y60c02/json");
  EXPECT_EQ(to.krop,
            R"({"area":"*","period":["2026M07"],"_nykom":["*"],"_kon":["Kvinder","Mænd"]})");
  EXPECT_EQ(to.hoveder[0].second, "t");
  const auto tre =
      jobindsats_anmodning(Jobindsatsudgave::v3, "https://api.jobindsats.dk", "t", valg);
  EXPECT_EQ(tre.adresse,
            "https://api.jobindsats.dk/v3/data/"
            "y60c02?mgroup.*=*&period.M=2026M07&hierarchy._nykom=*&hierarchy._kon=Kvinder,M%C3%A6nd"
            "&format=json");
  EXPECT_EQ(tre.hoveder[0].second, "Bearer t");
  EXPECT_TRUE(tre.krop.empty());
}

TEST(Jobindsatsanmodning, de_seneste_maaneder_kan_bedes_om) {
  const auto a = jobindsats_anmodning(Jobindsatsudgave::v3, "https://x", "t",
                                      {.tabel = "y01c01", .seneste = 60});
  EXPECT_EQ(a.adresse, "https://x/v3/data/y01c01?mgroup.*=*&period.M=latest:60&format=json");
}

}  // namespace
}  // namespace nytte::udveksling::test
