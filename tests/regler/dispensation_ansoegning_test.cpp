// tests/tabeller/dispensation_ansoegning.tsv, and what holds for every application.
#include <gtest/gtest.h>

#include <algorithm>

#include "flowtabel.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "regler/dispensation.hpp"

namespace nytte::regler::test {
namespace {

Ansoegningsindhold indhold(const Flowraekke& r) {
  Ansoegningsindhold i;
  i.navn = r.tekst("navn");
  i.adresse = r.tekst("adresse");
  i.p_nummer = PNummer::laes(r.tekst("p_nummer"));
  i.pladser = r.tal("pladser");
  i.opgaver = r.tekst("opgaver");
  i.visiterede_ydelser = r.ja_nej("visiterede_ydelser");
  i.i_praktik = r.tal("i_praktik");
  i.i_loentilskud = r.tal("i_loentilskud");
  i.i_nytteindsats = r.tal("i_nytteindsats");
  i.rettelsesgrund = r.tekst("rettelsesgrund");
  i.hoert = r.ja_nej("hoert");
  i.hoert_art = laes_kode<Hoertart>(r.tekst("hoert_art"));
  i.hoert_navn = r.tekst("hoert_navn");
  i.hoert_arbejdssted = r.tekst("hoert_arbejdssted");
  i.hoert_organisation = r.tekst("hoert_organisation");
  i.forelagt_ansoegningen = r.ja_nej("forelagt");
  i.hoeringsresultat = r.tekst("hoeringsresultat");
  i.konkurrence = r.tekst("konkurrence");
  i.nyttigt_arbejde = r.tekst("nyttigt_arbejde");
  i.ordinaert_ansatte = Aarsvaerk::laes(r.tekst("ordinaert_ansatte"));
  i.placerede_i_alt = Aarsvaerk::laes(r.tekst("placerede_i_alt"));
  i.fra = r.dato("fra");
  i.til = r.dato("til");
  i.tidligere_ordinaert = r.ja_nej("tidligere_ordinaert");
  i.tidligere_hvornaar = r.tekst("tidligere_hvornaar");
  i.genansoegning = r.ja_nej("genansoegning").value_or(false);
  i.aendret = r.ja_nej("aendret");
  i.aendret_p_nummer = r.tekst("aendret_p_nummer");
  i.aendret_andet = r.tekst("aendret_andet");
  i.effekt = r.tekst("effekt");
  return i;
}

Ansoegningsfakta fakta(const Flowraekke& r) {
  const Dato dag = r.dato("dato").value();
  Ansoegningsfakta f{.myndighed = {.dag = dag}};
  if (!r.tekst("raad").empty()) f.myndighed.raad = r.tekst("raad");
  f.myndighed.kommune = r.tekst("kommune");
  f.myndighed.population =
      laes_kode<Population>(r.tekst("population")).value_or(Population::almindelig);
  f.ansoeger = Kommunekode::laes(r.tekst("ansoeger"));
  f.indhold = indhold(r);
  f.registeret = {r.tal("register.i_praktik"), r.tal("register.i_loentilskud"),
                  r.tal("register.i_nytteindsats"),
                  Aarsvaerk::laes(r.tekst("register.ordinaert_ansatte"))};
  f.hoert_dato = r.dato("hoert_dato");
  f.hoeringsvalg = hoeringsvalg_af(r, std::min(dag, f.hoert_dato.value_or(dag)));
  f.hoering_dokumenteret = r.ja_nej("dokumenteret").value_or(false);
  if (const auto indsendt = r.dato("forrige.indsendt"))
    f.forrige = ForrigeAnsoegning{*indsendt, r.dato("forrige.hoert"),
                                  PNummer::laes(r.tekst("forrige.p_nummer"))};
  return f;
}

TEST(DispensationAnsoegning, tabellens_raekker_svares_som_der_staar) {
  const auto raekker = laes_flowtabel("dispensation_ansoegning");
  ASSERT_GE(raekker.size(), 60U);
  for (const auto& r : raekker) {
    SCOPED_TRACE(r.sted());
    const Fundliste svar = bedoem_ansoegning(fakta(r));
    EXPECT_EQ(kan_indsendes(svar), r.ja_nej("kan_sendes").value()) << alle_koder(svar);
    const auto koder = r.ord("koder");
    for (const auto& k : koder) EXPECT_NE(find_fund(svar, k), nullptr) << k << alle_koder(svar);
    for (const auto& k : r.ord("ikke")) EXPECT_EQ(find_fund(svar, k), nullptr) << k;
    if (r.har("hjemmel") && !koder.empty() && find_fund(svar, koder[0]) != nullptr) {
      EXPECT_EQ(hjemmel_af(*find_fund(svar, koder[0])), r.tekst("hjemmel"));
    }
    for (const Fund& f : svar) EXPECT_TRUE(kontrakt::argumenter_passer(f)) << navn(f.kode);
  }
}

TEST(DispensationAnsoegning, en_tom_ansoegning_faar_alt_at_vide_paa_een_gang) {
  Ansoegningsfakta f{.myndighed = {.dag = Dato::af(2023, 3, 1), .raad = "RAR Fyn"}};
  const Fundliste svar = bedoem_ansoegning(f);
  EXPECT_FALSE(kan_indsendes(svar));
  for (const char* kode :
       {"ansoeger_er_ikke_kommunen", "visiterede_ydelser_uoplyst", "punkt_mangler:p_nummer",
        "punkt_mangler:pladser", "punkt_mangler:opgaver", "punkt_mangler:i_praktik",
        "punkt_mangler:i_loentilskud", "punkt_mangler:hoert", "punkt_mangler:hoeringsresultat",
        "punkt_mangler:konkurrence", "punkt_mangler:nyttigt_arbejde",
        "punkt_mangler:ordinaert_ansatte", "punkt_mangler:fra", "punkt_mangler:til"})
    EXPECT_NE(find_fund(svar, kode), nullptr) << kode;
}

// What the law itself demands stops the application in every year, with its paragraph of the day.
TEST(DispensationAnsoegning, hvert_krav_i_loven_har_sin_hjemmel_hvert_aar) {
  for (int aar = 2014; aar <= 2024; ++aar) {
    Ansoegningsfakta f{
        .myndighed = {.dag = Dato::af(2014, 6, 1).plus_aar_ned(aar - 2014), .raad = "RAR Fyn"}};
    for (const Fund& x : bedoem_ansoegning(f))
      if (x.kode == Fundkode::punkt_mangler) {
        ASSERT_NE(x.hjemmel, nullptr) << x.felt;
        EXPECT_EQ(hjemmel_af(x).find(aar == 2014 ? "BEK 1541/2013 § 31" : "§ 12, stk. ") !=
                      std::string::npos,
                  true)
            << hjemmel_af(x);
      }
  }
}

TEST(DispensationAnsoegning, kvoten_er_den_samme_som_ved_en_placering) {
  const auto ansatte = Aarsvaerk::fra_titusindedele(600'000);
  EXPECT_EQ(kvote_for(ansatte, Dato::af(2023, 1, 1)), 11);
  EXPECT_EQ(kvote_for(Aarsvaerk::fra_titusindedele(0), Dato::af(2023, 1, 1)), 1);
  EXPECT_EQ(kvote_for(ansatte, Dato::af(2025, 1, 1)), std::nullopt);
  EXPECT_EQ(kvote_for(ansatte, Dato::af(2025, 1, 1), Population::ukraine), 11);
}

}  // namespace
}  // namespace nytte::regler::test
