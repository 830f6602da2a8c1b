// The distribution of the CVR register, as recorded answers (invented companies).
#include <algorithm>

#include "kildefil.hpp"
#include "udveksling/cvr/laeser.hpp"

namespace nytte::udveksling::test {
namespace {

Cvrsvar svar() { return laes_cvr_svar(optaget(NYTTE_KILDE, "cvr_enhed.json")).value(); }

const Cvrmaaned* maaned(const Cvrenhed& e, int aar, int nr) {
  const auto i = std::find_if(e.maaneder.begin(), e.maaneder.end(),
                              [&](const auto& m) { return m.maaned == *Maaned::fra(aar, nr); });
  return i == e.maaneder.end() ? nullptr : &*i;
}

TEST(Cvrlaeser, en_enhed_faar_navn_adresse_kommune_og_cvr) {
  const auto e = svar().enheder.at(0);
  EXPECT_EQ(e.p_nummer, *PNummer::laes("1000000001"));
  EXPECT_EQ(e.cvr, Cvr::laes("10000001"));
  EXPECT_EQ(e.navn, "Strandvejens Plejehjem");
  EXPECT_EQ(e.adresse, "Strandvejen 12B, 1. tv");
  EXPECT_EQ(e.postnummer, "8000");
  EXPECT_EQ(e.kommune, Kommunekode::fra(751));
  EXPECT_FALSE(e.lukket_fra);
}

TEST(Cvrlaeser, en_enhed_der_er_slut_er_lukket_fra_dagen_efter) {
  EXPECT_EQ(svar().enheder.at(1).lukket_fra, Dato::af(2023, 7, 1));
}

TEST(Cvrlaeser, formen_tages_fra_virksomheden_i_samme_svar) {
  EXPECT_EQ(svar().enheder.at(0).form, "KOMMUNE");
  EXPECT_EQ(svar().enheder.at(0).formkode, "999");
}

TEST(Cvrlaeser, en_maaned_uden_tal_har_kun_sit_interval) {
  const auto e = svar().enheder.at(0);
  const auto* december = maaned(e, 2019, 12);
  ASSERT_NE(december, nullptr);
  EXPECT_FALSE(december->hoveder);
  EXPECT_FALSE(december->aarsvaerk);
  EXPECT_EQ(december->interval, "ANTAL_50_99");
}

TEST(Cvrlaeser, en_maaned_der_mangler_findes_ikke) {
  EXPECT_EQ(maaned(svar().enheder.at(0), 2020, 1), nullptr);
}

TEST(Cvrlaeser, to_forskellige_tal_for_samme_maaned_bruges_ikke_og_siges) {
  const auto e = svar().enheder.at(0);
  EXPECT_FALSE(maaned(e, 2020, 2)->hoveder);
  EXPECT_EQ(maaned(e, 2020, 2)->aarsvaerk, Aarsvaerk::laes("51.5"));
  EXPECT_EQ(std::count_if(e.bemaerkninger.begin(), e.bemaerkninger.end(),
                          [](const auto& b) { return b.find("flere gange") != std::string::npos; }),
            1);
}

TEST(Cvrlaeser, en_forkert_type_udelades_og_siges_mens_resten_bruges) {
  const auto e = svar().enheder.at(0);
  EXPECT_FALSE(maaned(e, 2020, 3)->hoveder);
  EXPECT_EQ(maaned(e, 2020, 3)->aarsvaerk, Aarsvaerk::laes("50"));
  EXPECT_EQ(e.bemaerkninger.size(), 3U);  // the doubled month, the wrong type, the month 13
}

TEST(Cvrlaeser, maanederne_kommer_i_orden_og_hver_en_gang) {
  const auto m = svar().enheder.at(0).maaneder;
  ASSERT_EQ(m.size(), 5U);
  EXPECT_TRUE(std::is_sorted(m.begin(), m.end(),
                             [](const auto& a, const auto& b) { return a.maaned < b.maaned; }));
}

TEST(Cvrlaeser, uden_beskaeftigelse_er_der_ingen_maaneder) {
  EXPECT_TRUE(svar().enheder.at(1).maaneder.empty());
  EXPECT_TRUE(svar().enheder.at(1).bemaerkninger.empty());
}

TEST(Cvrlaeser, et_halvt_svar_og_en_fejlside_er_ingen_svar) {
  const auto alt = optaget(NYTTE_KILDE, "cvr_enhed.json");
  EXPECT_TRUE(laes_cvr_svar(alt.substr(0, alt.size() / 2)).error().har(Fejlkode::json_ugyldig));
  EXPECT_TRUE(laes_cvr_svar("<html>503</html>").error().har(Fejlkode::json_ugyldig));
  EXPECT_TRUE(laes_cvr_svar(R"({"error":"no"})").error().har(Fejlkode::svar_ugyldigt));
  EXPECT_TRUE(laes_cvr_svar("[1,2]").error().har(Fejlkode::svar_ugyldigt));
}

TEST(Cvrlaeser, et_hit_der_hverken_er_enhed_eller_virksomhed_siges) {
  const auto s = laes_cvr_svar(R"({"hits":{"hits":[{"_source":{"Deltager":{}}},7]}})").value();
  EXPECT_TRUE(s.enheder.empty());
  EXPECT_EQ(s.udeladt.size(), 2U);
}

TEST(Cvrlaeser, foresporgslen_spoerger_om_et_p_nummer) {
  EXPECT_EQ(
      cvr_foresporgsel(*PNummer::laes("1000000001")),
      R"({"query":{"bool":{"must":[{"term":{"VrproduktionsEnhed.pNummer":1000000001}}]}},"size":1})");
}

}  // namespace
}  // namespace nytte::udveksling::test
