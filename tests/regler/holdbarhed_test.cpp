// Whether a granted number or ratio still suffices.
#include <gtest/gtest.h>

#include "kontrakt/fund_tekst.hpp"
#include "regler/dispensation.hpp"
#include "sager.hpp"

namespace nytte::regler::test {
namespace {

ArbejdsgiverFakta sted(std::int64_t ansatte_2022, std::int64_t ansatte_fra_marts_2023,
                       int placerede) {
  ArbejdsgiverFakta a = lovlig_sag(Dato::af(2023, 1, 1), 30).arbejdsgiver;
  a.ordinaert_ansatte.clear();
  a.i_forvejen.clear();
  for (Maaned m = Dato::af(2022, 1, 1).maaned(); m < Dato::af(2024, 1, 1).maaned(); m = m + 1) {
    const auto n = m < Dato::af(2023, 3, 1).maaned() ? ansatte_2022 : ansatte_fra_marts_2023;
    a.ordinaert_ansatte.push_back({m, Aarsvaerk::fra_titusindedele(n * 10'000), {}});
  }
  for (int i = 0; i < placerede; ++i)
    a.i_forvejen.push_back(
        {Ordning::nytteindsats, Dato::af(2023, 1, 1), Dato::af(2023, 12, 31), kFuldUge});
  return a;
}

constexpr Dato kFebruar = Dato::af(2023, 2, 1);

Holdbarhedsfakta fakta(const ArbejdsgiverFakta& a, std::optional<std::int32_t> pladser,
                       std::optional<Forhold> forhold, Dato dag = kFebruar) {
  return {dag, &a, {pladser, Dato::af(2023, 1, 1), Dato::af(2023, 12, 31), forhold}};
}

TEST(Holdbarhed, et_forhold_raekker_saa_laenge_der_er_ansatte_nok) {
  const auto a = sted(51, 51, 17);
  const auto svar = bedoem_holdbarhed(fakta(a, {}, Forhold{1, 3}));
  EXPECT_EQ(svar.kode, Fundkode::dispensation_raekker);
  EXPECT_TRUE(kontrakt::argumenter_passer(svar));
}

TEST(Holdbarhed, et_forhold_raekker_ikke_naar_ansatte_forsvinder) {
  const auto a = sted(51, 30, 17);
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, {}, Forhold{1, 3})).kode, Fundkode::dispensation_raekker);
  // In April March counts: (51 + 51 + 51 + 30) / 4 = 45.75 gives 15.
  const auto april = bedoem_holdbarhed(fakta(a, {}, Forhold{1, 3}, Dato::af(2023, 4, 1)));
  EXPECT_EQ(april.kode, Fundkode::dispensation_raekker_ikke);
  EXPECT_EQ(kontrakt::saetning(april),
            "Dispensationen rækker ikke 1. april 2023: der er 17,00 fuldtidspersoner, og der må "
            "være 15. Det er 2,00 for meget.");
}

TEST(Holdbarhed, et_antal_staar_selv_om_ansatte_forsvinder) {
  const auto a = sted(51, 10, 17);
  for (const Dato dag : {kFebruar, Dato::af(2023, 4, 1), Dato::af(2023, 12, 31)})
    EXPECT_EQ(bedoem_holdbarhed(fakta(a, 17, {}, dag)).kode, Fundkode::dispensation_raekker);
}

TEST(Holdbarhed, med_et_forhold_afgoer_tallet_intet) {
  const auto a = sted(51, 10, 17);
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 17, Forhold{1, 3}, Dato::af(2023, 12, 31))).kode,
            Fundkode::dispensation_raekker_ikke);
}

TEST(Holdbarhed, en_til_der_begynder_senere_ses_paa_sin_foerste_dag) {
  auto a = sted(51, 51, 17);
  a.i_forvejen.push_back({Ordning::virksomhedspraktik, Dato::af(2023, 5, 15), {}, kFuldUge});
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 17, {}, Dato::af(2023, 5, 14))).kode,
            Fundkode::dispensation_raekker);
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 17, {}, Dato::af(2023, 5, 15))).kode,
            Fundkode::dispensation_raekker_ikke);
}

TEST(Holdbarhed, aldrig_under_kvoten) {
  const auto a = sted(51, 51, 10);
  EXPECT_EQ(holdbarhed(fakta(a, {}, Forhold{1, 50})).graense(), 10);
  EXPECT_TRUE(holdbarhed(fakta(a, {}, Forhold{1, 50})).raekker);
}

TEST(Holdbarhed, et_forhold_kan_ikke_proeves_naar_en_maaned_mangler) {
  auto a = sted(51, 51, 1);
  a.ordinaert_ansatte.erase(a.ordinaert_ansatte.begin() + 12);  // January 2023
  const auto svar = bedoem_holdbarhed(fakta(a, {}, Forhold{1, 3}));
  EXPECT_EQ(svar.kode, Fundkode::dispensation_kan_ikke_proeves);
  EXPECT_TRUE(kontrakt::argumenter_passer(svar));
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 2, {})).kode, Fundkode::dispensation_raekker);
}

TEST(Holdbarhed, uden_for_sin_periode_siger_den_intet) {
  const auto a = sted(51, 51, 40);
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 1, {}, Dato::af(2022, 12, 31))).udfald,
            Udfald::ikke_relevant);
  EXPECT_EQ(bedoem_holdbarhed(fakta(a, 1, {}, Dato::af(2024, 1, 1))).udfald, Udfald::ikke_relevant);
}

TEST(Holdbarhed, efter_2024_er_der_intet_at_proeve) {
  const auto a = sted(51, 51, 40);
  Holdbarhedsfakta f{
      Dato::af(2024, 12, 31), &a, {5, Dato::af(2024, 1, 1), Dato::af(2026, 1, 1), {}}};
  EXPECT_NE(bedoem_holdbarhed(f).udfald, Udfald::ikke_relevant);
  f.dag = Dato::af(2025, 1, 1);
  EXPECT_EQ(bedoem_holdbarhed(f).udfald, Udfald::ikke_relevant);
}

}  // namespace
}  // namespace nytte::regler::test
