#include "kontrakt/fund_tekst.hpp"

#include <gtest/gtest.h>

#include <set>

namespace nytte::kontrakt {
namespace {

TEST(FundTekst, hver_kode_har_sin_saetning) {
  for (const Fundkode k : alle<Fundkode>()) EXPECT_NE(fundtekst(k), nullptr) << navn(k);
}

TEST(FundTekst, ingen_kode_har_to_saetninger) {
  std::set<Fundkode> set;
  for (const auto& emne : alle_fundtekster())
    for (const auto& t : emne) EXPECT_TRUE(set.insert(t.kode).second) << navn(t.kode);
}

TEST(FundTekst, hver_saetning_er_velformet) {
  for (const auto& emne : alle_fundtekster())
    for (const auto& t : emne)
      EXPECT_EQ(skabelonfejl(t), std::nullopt) << navn(t.kode) << ": " << *skabelonfejl(t);
}

TEST(FundTekst, siger_hvad_der_er_i_vejen_paa_almindeligt_dansk) {
  const Fund f{Fundkode::for_faa_til_stede,
               Udfald::ikke_opfyldt,
               nullptr,
               "til_stede",
               {Vaerdi::tal(10), Vaerdi::tal(11), Vaerdi::tal(21)},
               {}};
  EXPECT_EQ(saetning(f),
            "Rådet er ikke beslutningsdygtigt: 10 er til stede, og der skal være mindst 11 af de "
            "21 medlemmer.");
}

TEST(FundTekst, naevner_skemaets_punkt) {
  const Fund f{Fundkode::punkt_mangler, Udfald::ikke_opfyldt, nullptr, "hoeringsresultat", {}, {}};
  EXPECT_EQ(saetning(f),
            "Der mangler et svar på punkt 7, resultatet af høringen. Loven kræver, at det står i "
            "ansøgningen.");
}

TEST(FundTekst, et_navn_med_tegn_fra_skabelonen_staar_som_det_er) {
  const Fund f{
      Fundkode::rette_raad, Udfald::opfyldt, nullptr, "raad", {Vaerdi::dato(Dato::af(2023, 3, 20))},
      "RAR {0} [Fyn]"};
  EXPECT_EQ(saetning(f), "RAR {0} [Fyn] er det rette råd 20. marts 2023.");
}

TEST(FundTekst, et_ukendt_navn_efterlader_intet_hul) {
  const Fund f{Fundkode::stemt_to_gange, Udfald::ikke_opfyldt, nullptr, "stemmer", {}, {}};
  EXPECT_EQ(saetning(f), "En, der ikke er registreret i rådet, har stemt mere end én gang.");
}

TEST(FundTekst, et_rettet_felt_naevnes_ved_sit_punkt) {
  const Fund f{Fundkode::rettelsesgrund_mangler,
               Udfald::ikke_opfyldt,
               nullptr,
               "rettelsesgrund",
               {},
               "i_praktik"};
  EXPECT_EQ(saetning(f),
            "Det, der står i punkt 5, antal personer i virksomhedspraktik, er rettet i forhold til "
            "registeret. Skriv hvorfor.");
}

}  // namespace
}  // namespace nytte::kontrakt
