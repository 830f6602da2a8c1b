// The page of groups, what changed, and the list of those who should now have an offer.
#include "sager/maalgruppe/maalgrupper.hpp"

#include <algorithm>

#include "sager/frister/registrer.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/maalgruppe/mangler_tilbud.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr Borgergruppe kJobparat{Ydelse::kontanthjaelp, Visitation::jobparat,
                                 Population::almindelig};

const Gruppekort* find(const std::vector<Gruppekort>& alle, const Borgergruppe& g) {
  const auto i =
      std::find_if(alle.begin(), alle.end(), [&](const auto& x) { return x.gruppe == g; });
  return i == alle.end() ? nullptr : &*i;
}

std::string linje(const Gruppekort& g, Vilkaar v) {
  for (const auto& l : g.lov)
    if (l.vilkaar == v) return l.tekst;
  return {};
}

bool naevnt(const std::vector<Vilkaarsaendring>& alle, std::string_view gruppe,
            std::string_view hvad) {
  return std::any_of(alle.begin(), alle.end(),
                     [&](const auto& a) { return a.gruppe == gruppe && a.hvad == hvad; });
}

TEST(Grupper, hver_linje_har_ord_og_paragraf) {
  for (const Dato dag :
       {Dato::af(2014, 3, 1), Dato::af(2018, 3, 1), Dato::af(2023, 3, 1), Dato::af(2026, 11, 22)})
    for (const auto& g : grupper_efter_loven(dag))
      for (const auto& l : g.lov) {
        EXPECT_FALSE(l.tekst.empty()) << iso(dag) << g.navn << vilkaar_ord(l.vilkaar);
        EXPECT_EQ(l.tekst.back(), '.') << l.tekst;
        EXPECT_NE(l.hjemmel, nullptr) << iso(dag) << " " << g.navn << " " << l.tekst;
      }
}

TEST(Grupper, en_jobparat_i_2023) {
  const auto alle = grupper_efter_loven(Dato::af(2023, 3, 1));
  const auto* g = find(alle, kJobparat);
  ASSERT_NE(g, nullptr);
  EXPECT_EQ(g->navn, "Kontanthjælp, jobparate");
  EXPECT_EQ(linje(*g, Vilkaar::varighed), "Højst 13 uger (91 dage).");
  EXPECT_EQ(linje(*g, Vilkaar::foerste_tilbud), "Inden 6 måneder.");
  EXPECT_EQ(linje(*g, Vilkaar::cv), "3 uger efter tilmelding på Jobnet.");
  EXPECT_EQ(linje(*g, Vilkaar::arbejdspligt), "");
}

TEST(Grupper, en_aktivitetsparat_har_frister_efter_alder) {
  const auto alle = grupper_efter_loven(Dato::af(2026, 1, 1));
  const auto* g =
      find(alle, {Ydelse::kontanthjaelp, Visitation::aktivitetsparat, Population::almindelig});
  ASSERT_NE(g, nullptr);
  EXPECT_EQ(linje(*g, Vilkaar::foerste_tilbud),
            "Fra 30 år eller med uddannelse: Inden 6 måneder. Under 30 år uden uddannelse: Inden 1 "
            "måned (LBK 280/2024 § 105, stk. 1).");
}

TEST(Grupper, dagpenge_staar_med_raadighedsafproevende) {
  const auto alle = grupper_efter_loven(Dato::af(2023, 3, 1));
  const auto* g = find(alle, {Ydelse::dagpenge, {}, Population::almindelig});
  ASSERT_NE(g, nullptr);
  EXPECT_NE(linje(*g, Vilkaar::raadighedsafproevende).find("rådighedsafprøvende"),
            std::string::npos);
  EXPECT_NE(linje(*g, Vilkaar::ugentlig_tid).find("deltidsforsikrede højst 30 timer"),
            std::string::npos);
}

TEST(Grupper, hvad_der_blev_anderledes_ved_aarsskiftet_2025) {
  const auto alle = aendringer_paa(Dato::af(2025, 1, 1));
  EXPECT_TRUE(naevnt(alle, "Kontanthjælp, jobparate", "Varighed"));
  EXPECT_TRUE(naevnt(alle, "Kontanthjælp, jobparate", "Arbejdspligt"));
  EXPECT_FALSE(naevnt(alle, "Kontanthjælp, jobparate, efter særloven om Ukraine", "Varighed"));
  EXPECT_TRUE(aendringer_paa(Dato::af(2025, 1, 2)).empty());
}

TEST(Grupper, uddannelseshjaelp_forsvinder_2025_07_01) {
  const auto alle = aendringer_paa(Dato::af(2025, 7, 1));
  EXPECT_TRUE(naevnt(alle, "Uddannelseshjælp, uddannelsesparate", "Gruppen"));
  EXPECT_TRUE(naevnt(alle, "Kontanthjælp, uddannelsesparate", "Gruppen"));
}

class Maalgrupper : public Verden {
 protected:
  Arbejdsgang gang(std::optional<std::int32_t> uger) {
    const auto a = skriv_arbejdsgang(db(), leder(),
                                     {.id = {},
                                      .kommune = leder().bruger.kommune,
                                      .gruppe = kJobparat,
                                      .gaelder_fra = kDag,
                                      .hvornaar = "Efter fire uger",
                                      .hvor = {},
                                      .foer_start = {},
                                      .uger = uger,
                                      .ansvarlig = {}},
                                     0);
    EXPECT_TRUE(a.has_value()) << fejltekst(a);
    return a.value();
  }
  Borger paa_hjaelp_siden(Dato fra, int n = 1) {
    auto ny = ny_borger(n);
    ny.ydelser[0].fra = fra;
    return registrer_borger(db(), sagsbehandler(), ny).value();
  }
  std::vector<ManglerTilbud> liste(Dato dag, const Tilbudsfilter& filter = {}) {
    return mangler_tilbud(db(), sagsbehandler(dag), filter).value().borgere;
  }
};
PAA_BEGGE(Maalgrupper);

TEST_P(Maalgrupper, siden_viser_arbejdsgangen_ved_siden_af_loven_og_den_sidste_aendring) {
  gang(4);
  const auto v = vis_maalgrupper(db(), konsulent(), kDag).value();
  EXPECT_TRUE(find(v.grupper, kJobparat)->gang);
  EXPECT_EQ(v.sidste_aendring, Dato::af(2022, 1, 1));  // four weeks became four months
  EXPECT_FALSE(v.uden_adgang.empty());
  const auto foer = vis_maalgrupper(db(), konsulent(), kDag - 1).value();
  EXPECT_FALSE(find(foer.grupper, kJobparat)->gang);
  EXPECT_TRUE(find(foer.grupper, kJobparat)->kommende);
  EXPECT_EQ(fejlkode(vis_maalgrupper(db(), administrator(), kDag)), Fejlkode::ingen_adgang);
}

TEST_P(Maalgrupper, loven_saetter_en_borger_paa_listen_med_sin_paragraf) {
  const auto b = paa_hjaelp_siden(Dato::af(2022, 10, 3));
  EXPECT_TRUE(liste(Dato::af(2023, 3, 5)).empty());  // four weeks ahead: 6 March
  const auto alle = liste(Dato::af(2023, 3, 6));
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(alle[0].borger, b.id);
  EXPECT_EQ(alle[0].forfalder(), Dato::af(2023, 4, 3));
  EXPECT_EQ(alle[0].grunde[0].lov, Fristart::foerste_tilbud);
  EXPECT_EQ(alle[0].grunde[0].hjemmel->sted, "§ 102, stk. 1");
}

TEST_P(Maalgrupper, arbejdsgangens_uger_er_politik_og_kommer_to_uger_foer) {
  gang(4);
  paa_hjaelp_siden(kDag);
  EXPECT_TRUE(liste(kDag + 13).empty());
  const auto alle = liste(kDag + 14);
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_FALSE(alle[0].grunde[0].lov);
  EXPECT_EQ(alle[0].forfalder(), kDag + 28);
  EXPECT_TRUE(liste(kDag + 14, {.gruppe = {}, .kun_lov = true}).empty());
}

TEST_P(Maalgrupper, den_der_har_et_tilbud_eller_er_fritaget_staar_ikke_efter_politikken) {
  gang(4);
  const auto a = paa_hjaelp_siden(kDag - 30, 1);
  const auto b = paa_hjaelp_siden(kDag - 30, 2);
  ASSERT_EQ(liste(kDag).size(), 2U);
  placer(a, opret_ordre());
  ASSERT_TRUE(registrer_borgerdato(db(), sagsbehandler(),
                                   {.id = 0,
                                    .borger = b.id,
                                    .art = Borgerdatoart::fritaget_til,
                                    .dato = kDag + 60,
                                    .bemaerkning = {}})
                  .has_value());
  EXPECT_TRUE(liste(kDag).empty());
}

TEST_P(Maalgrupper, listen_er_efter_frist_og_filtreres_paa_gruppe) {
  paa_hjaelp_siden(Dato::af(2022, 9, 20), 1);
  paa_hjaelp_siden(Dato::af(2022, 9, 10), 2);
  const auto alle = liste(Dato::af(2023, 3, 6));
  ASSERT_EQ(alle.size(), 2U);
  EXPECT_LT(alle[0].forfalder(), alle[1].forfalder());
  EXPECT_EQ(liste(Dato::af(2023, 3, 6), {.gruppe = kJobparat}).size(), 2U);
  EXPECT_TRUE(liste(Dato::af(2023, 3, 6),
                    {.gruppe = Borgergruppe{Ydelse::dagpenge, {}, Population::almindelig}})
                  .empty());
}

TEST_P(Maalgrupper, listen_er_for_dem_der_maa_se_borgere_og_hvert_opslag_noteres) {
  paa_hjaelp_siden(Dato::af(2022, 9, 20));
  const auto foer = antal("opslag");
  EXPECT_EQ(fejlkode(mangler_tilbud(db(), konsulent(), {})), Fejlkode::ingen_adgang);
  EXPECT_TRUE(mangler_tilbud(db(), fremmed(), {}).value().borgere.empty());
  EXPECT_EQ(liste(Dato::af(2023, 3, 6)).size(), 1U);
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Maalgrupper, arbejdspligten_staar_paa_listen_naar_kommunen_har_afgjort_den) {
  auto ny = ny_borger(1);
  ny.borger.arbejdspligt = true;
  ny.ydelser[0].fra = Dato::af(2025, 9, 1);
  const auto k = sagsbehandler(Dato::af(2025, 9, 20));
  ASSERT_TRUE(registrer_borger(db(), k, ny).has_value());
  const auto alle = mangler_tilbud(db(), k, {}).value().borgere;
  ASSERT_EQ(alle.size(), 1U);
  EXPECT_EQ(alle[0].grunde[0].lov, Fristart::arbejdspligt_start);
  EXPECT_EQ(alle[0].forfalder(), Dato::af(2025, 10, 1));
  EXPECT_EQ(alle[0].grunde[0].hjemmel->sted, "§ 105 a, stk. 3");
}

TEST_P(Maalgrupper, regnearket_har_en_linje_for_hver_grund) {
  gang(4);
  paa_hjaelp_siden(Dato::af(2022, 9, 20));
  const auto l = mangler_tilbud(db(), sagsbehandler(Dato::af(2023, 3, 6)), {}).value();
  const auto ark = som_regneark(l, Dato::af(2023, 3, 6));
  ASSERT_EQ(ark.raekker.size(), 2U);
  EXPECT_EQ(ark.raekker[0].size(), ark.kolonner.size());
}

}  // namespace
}  // namespace nytte::sager::test
