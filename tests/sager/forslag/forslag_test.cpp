#include "store/forslag.hpp"

#include <algorithm>
#include <random>

#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/forslag/foreslaa.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/frister/registrer.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Forslagstest : public Verden {
 protected:
  Placeringsforslagsliste foreslaaet() {
    auto l = foreslaa(db(), sagsbehandler());
    EXPECT_TRUE(l.has_value()) << fejltekst(l);
    return l.value();
  }
  static std::string navne(const Placeringsforslagsliste& l) {
    std::string ud;
    for (const auto& f : l.forslag) ud += f.person.navn + " -> " + f.jobordre_nummer + "; ";
    for (const auto& u : l.uden_plads) {
      ud += u.person.navn + ": ";
      for (const auto& g : u.grunde) ud += g + " ";
    }
    return ud;
  }
  static bool har(const std::vector<std::string>& grunde, std::string_view ord) {
    return std::any_of(grunde.begin(), grunde.end(),
                       [&](const auto& g) { return g.find(ord) != std::string::npos; });
  }
};
PAA_BEGGE(Forslagstest);

}  // namespace

TEST_P(Forslagstest, den_der_venter_foreslaas_den_ledige_plads_og_ingen_er_placeret) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  const auto l = foreslaaet();
  ASSERT_EQ(l.forslag.size(), 1U) << navne(l);
  EXPECT_EQ(l.forslag[0].person.id, b.id);
  EXPECT_EQ(l.forslag[0].oenske.jobordre, j.id);
  EXPECT_EQ(l.forslag[0].oenske.fra, kDag);
  EXPECT_EQ(l.forslag[0].oenske.til, kDag + 90);
  EXPECT_TRUE(har(l.forslag[0].grunde, "Har ikke været på arbejdspladsen før"));
  EXPECT_EQ(antal("placering"), 0);
}

TEST_P(Forslagstest, den_der_er_i_tilbud_eller_henvist_venter_ikke) {
  const auto j = opret_ordre(1, 3);
  placer(opret_borger(1), j);
  ASSERT_TRUE(henvis_borger(db(), sagsbehandler(), oenske(opret_borger(2), j)).has_value());
  const auto b = opret_borger(3);
  const auto l = foreslaaet();
  ASSERT_EQ(l.forslag.size(), 1U) << navne(l);
  EXPECT_EQ(l.forslag[0].person.id, b.id);
}

TEST_P(Forslagstest, ikke_denne_giver_en_anden_og_kan_tages_tilbage) {
  opret_sted(2);
  const auto j1 = opret_ordre(1);
  const auto j2 = opret_ordre(2);
  const auto b = opret_borger(1);
  const auto foer = foreslaaet();
  ASSERT_EQ(foer.forslag.size(), 1U) << navne(foer);
  const auto foerst = foer.forslag[0].oenske.jobordre;
  const auto anden = foerst == j1.id ? j2.id : j1.id;
  EXPECT_EQ(fejlkode(fravaelg(db(), sagsbehandler(), {b.id, foerst, "  "})),
            Fejlkode::begrundelse_mangler);
  ASSERT_TRUE(fravaelg(db(), sagsbehandler(), {b.id, foerst, "kan ikke med lederen"}).has_value());
  const auto efter = foreslaaet();
  ASSERT_EQ(efter.forslag.size(), 1U);
  EXPECT_EQ(efter.forslag[0].oenske.jobordre, anden);
  ASSERT_EQ(efter.fravalgte.size(), 1U);
  EXPECT_EQ(efter.fravalgte[0].fravalg.grund, "kan ikke med lederen");
  ASSERT_TRUE(fortryd_fravalg(db(), sagsbehandler(), {b.id, foerst, {}}).has_value());
  EXPECT_EQ(foreslaaet().forslag[0].oenske.jobordre, foerst);
  EXPECT_EQ(fejlkode(fortryd_fravalg(db(), sagsbehandler(), {b.id, foerst, {}})),
            Fejlkode::findes_ikke);
  const auto skrevet = haendelser("borger");
  EXPECT_EQ(std::count(skrevet.begin(), skrevet.end(), "forslag_fravalgt"), 1);
  EXPECT_EQ(std::count(skrevet.begin(), skrevet.end(), "fravalg_fortrudt"), 1);
}

TEST_P(Forslagstest, naar_alt_er_fravalgt_staar_det_som_grunden) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  ASSERT_TRUE(fravaelg(db(), sagsbehandler(), {b.id, j.id, "nej"}).has_value());
  const auto l = foreslaaet();
  ASSERT_EQ(l.uden_plads.size(), 1U);
  EXPECT_TRUE(har(l.uden_plads[0].grunde, "sagt nej")) << navne(l);
}

TEST_P(Forslagstest, en_manglende_hoering_er_den_mindste_aendring_med_saa_mange_som_den_giver) {
  const auto j = opret_jobordre(db(), konsulent(), ordre(1, 2));  // not heard
  ASSERT_TRUE(j.has_value());
  for (int n = 1; n <= 3; ++n) opret_borger(n);
  const auto l = foreslaaet();
  EXPECT_TRUE(l.forslag.empty()) << navne(l);
  ASSERT_EQ(l.uden_plads.size(), 3U);
  ASSERT_FALSE(l.aendringer.empty());
  EXPECT_EQ(l.aendringer[0].art, Forslagsaendring::medarbejderne);
  EXPECT_EQ(l.aendringer[0].flere, 2);
  EXPECT_EQ(l.aendringer[0].sti, "/jobordrer/" + j.value().nummer + "#hoering");
  hoer(j.value().id);
  EXPECT_EQ(foreslaaet().forslag.size(), 2U);
}

TEST_P(Forslagstest, en_arbejdsplads_der_mangler_ansatte_siger_hvor_mange) {
  opret_sted(2, 9);  // nine employees: one place; one more gives two
  const auto j = opret_ordre(2, 3);
  for (int n = 1; n <= 4; ++n) opret_borger(n);
  const auto l = foreslaaet();
  const auto pladser = static_cast<std::int32_t>(l.forslag.size());
  ASSERT_GT(pladser, 0) << navne(l);
  const auto it = std::find_if(l.aendringer.begin(), l.aendringer.end(), [](const auto& a) {
    return a.art == Forslagsaendring::flere_ansatte;
  });
  ASSERT_NE(it, l.aendringer.end());
  EXPECT_NE(it->saetning.find("1 fuldtidsansat mere"), std::string::npos) << it->saetning;
  // It is so when it is so.
  std::vector<AnsatteMaaned> maaneder;
  for (Maaned m = kDag.maaned() - 6; m < kDag.maaned(); m = m + 1)
    maaneder.push_back(
        {p_nummer(2), m, Aarsvaerk::fra_titusindedele(10 * Aarsvaerk::kSkala), 10, 1});
  ASSERT_TRUE(registrer_ansatte(db(), konsulent(), p_nummer(2), maaneder).has_value());
  EXPECT_EQ(static_cast<std::int32_t>(foreslaaet().forslag.size()), pladser + it->flere);
  EXPECT_EQ(j.pladser, 3);
}

TEST_P(Forslagstest, en_udloebet_frist_gaar_foran_og_staar_som_grund) {
  opret_ordre();
  opret_borger(1);
  const auto b = opret_borger(2);
  ASSERT_TRUE(
      registrer_borgerdato(db(), sagsbehandler(),
                           {0, b.id, Borgerdatoart::foerste_henvendelse, Dato::af(2022, 1, 1), {}})
          .has_value());
  const auto l = foreslaaet();
  ASSERT_EQ(l.forslag.size(), 1U) << navne(l);
  EXPECT_EQ(l.forslag[0].person.id, b.id);
  EXPECT_EQ(l.forslag[0].person.hast, 4);
  EXPECT_TRUE(har(l.forslag[0].grunde, "fristen var"));
  ASSERT_EQ(l.uden_plads.size(), 1U);
  EXPECT_TRUE(l.uden_plads[0].kun_mangel);
}

TEST_P(Forslagstest, den_plads_hvor_intet_mangler_foer_start_foretraekkes) {
  opret_sted(2);
  const auto j1 = opret_ordre(1);
  const auto j2 = opret_ordre(2);
  const auto b = opret_borger(1);
  for (const auto& [uden, med] : {std::pair(j2, j1), std::pair(j1, j2)}) {
    const auto krav = tilfoej_krav(db(), konsulent(), {.p_nummer = {}, .jobordre = med.id},
                                   {.art = Forudsaetningsart::koerekort, .navn = "B"});
    ASSERT_TRUE(krav.has_value()) << fejltekst(krav);
    const auto l = foreslaaet();
    ASSERT_EQ(l.forslag.size(), 1U) << navne(l);
    EXPECT_EQ(l.forslag[0].person.id, b.id);
    EXPECT_EQ(l.forslag[0].oenske.jobordre, uden.id);
    EXPECT_TRUE(l.forslag[0].forbehold.empty());
    ASSERT_TRUE(fjern_krav(db(), konsulent(), krav.value(), "ikke mere").has_value());
  }
}

TEST_P(Forslagstest, det_der_mangler_foer_start_siges_som_forbehold) {
  const auto j = opret_ordre(1);
  opret_borger(1);
  ASSERT_TRUE(tilfoej_krav(db(), konsulent(), {.p_nummer = {}, .jobordre = j.id},
                           {.art = Forudsaetningsart::koerekort, .navn = "B"})
                  .has_value());
  const auto l = foreslaaet();
  ASSERT_EQ(l.forslag.size(), 1U);
  EXPECT_TRUE(har(l.forslag[0].forbehold, "kørekort: B"));
}

TEST_P(Forslagstest, laeses_af_leder_og_sagsbehandler_og_hver_borger_er_et_opslag) {
  opret_ordre();
  opret_borger(1);
  opret_borger(2);
  const auto foer = antal("opslag");
  EXPECT_TRUE(foreslaa(db(), leder()).has_value());
  EXPECT_EQ(antal("opslag"), foer + 2);
  EXPECT_EQ(fejlkode(foreslaa(db(), konsulent())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(fravaelg(db(), leder(), {BorgerId{1}, JobordreId{1}, "nej"})),
            Fejlkode::ingen_adgang);
}

TEST_P(Forslagstest, en_anden_kommune_ser_og_fravaelger_intet_her) {
  const auto j = opret_ordre();
  const auto b = opret_borger(1);
  const auto l = foreslaa(db(), fremmed());
  ASSERT_TRUE(l.has_value());
  EXPECT_TRUE(l.value().forslag.empty());
  EXPECT_EQ(fejlkode(fravaelg(db(), fremmed(), {b.id, j.id, "nej"})), Fejlkode::findes_ikke);
}

// Every citizen is placed where he was proposed, in the order of the list, by the ordinary use
// case.
TEST_P(Forslagstest, alle_forslag_kan_placeres_et_for_et_i_tilfaeldige_kommuner) {
  std::mt19937 t(20261122);
  const auto mellem = [&t](int a, int b) {
    return a + static_cast<int>(t() % static_cast<unsigned>(b - a + 1));
  };
  std::vector<JobordreId> ordrer;
  for (int n = 2; n <= 9; ++n) {
    opret_sted(n, mellem(3, 40));
    for (int i = mellem(0, 2); i > 0; --i) {
      auto j = ordre(n, mellem(1, 4));
      j.ugentlig_tid = Ugetimer::af(mellem(10, 37));
      if (mellem(1, 4) == 1) j.vurdering.konkurrenceforvridende = std::nullopt;
      const auto oprettet = opret_jobordre(db(), konsulent(), j);
      ASSERT_TRUE(oprettet.has_value()) << fejltekst(oprettet);
      if (mellem(1, 4) > 1) hoer(oprettet.value().id);
      ordrer.push_back(oprettet.value().id);
    }
  }
  for (int n = 1; n <= 40; ++n) {
    auto ny = ny_borger(n);
    ny.borger.senest_ansat_kendt = mellem(1, 8) > 1;
    if (mellem(1, 4) == 1)
      ny.borger.senest_ansat = SenesteArbejdsgiver{p_nummer(mellem(2, 9)), cvr()};
    if (mellem(1, 4) == 1) ny.ydelser[0].til = kDag + mellem(5, 100);
    ASSERT_TRUE(registrer_borger(db(), sagsbehandler(), ny).has_value());
  }
  const auto l = foreslaaet();
  ASSERT_GE(l.forslag.size(), 5U) << navne(l);
  ASSERT_FALSE(l.uden_plads.empty());
  for (const auto& f : l.forslag) {
    auto o = f.oenske;
    o.begrundelse = "foreslået";
    const auto svar = placer_borger(db(), sagsbehandler(), o);
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar) << f.person.navn << " " << f.jobordre_nummer;
    EXPECT_TRUE(svar.value().placering.has_value()) << stopper(svar.value().forslag.vurdering);
  }
  // Those left had no place: nothing more is proposed that was not before, and nobody twice.
  EXPECT_EQ(antal("placering"), static_cast<std::int64_t>(l.forslag.size()));
}

}  // namespace nytte::sager::test
