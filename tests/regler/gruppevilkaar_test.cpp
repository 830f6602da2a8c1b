// The conditions of each target group: what the page of groups shows is what the checks answer.
#include "regler/gruppevilkaar.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/kalender.hpp"

namespace nytte::regler::test {
namespace {

constexpr Borgergruppe kDagpenge{Ydelse::dagpenge, {}, Population::almindelig};
constexpr Borgergruppe kJobparat{Ydelse::kontanthjaelp, Visitation::jobparat,
                                 Population::almindelig};
constexpr Borgergruppe kAabenlys{Ydelse::uddannelseshjaelp, Visitation::aabenlyst_uddannelsesparat,
                                 Population::almindelig};
constexpr Borgergruppe kProgram{Ydelse::integrationsydelse, Visitation::jobparat,
                                Population::integrationsprogram};

bool har(Dato dag, const Borgergruppe& g) {
  const auto alle = grupper_paa(dag);
  return std::find(alle.begin(), alle.end(), g) != alle.end();
}

TEST(Gruppevilkaar, dagpenge_er_en_gruppe_fra_2015_og_kun_raadighedsafproevende) {
  EXPECT_FALSE(har(Dato::af(2014, 12, 31), kDagpenge));
  EXPECT_TRUE(har(Dato::af(2015, 1, 1), kDagpenge));
  const auto v = gruppevilkaar(kDagpenge, Dato::af(2016, 3, 1));
  EXPECT_EQ(v.raadighedsafproevende.udfald, Udfald::ikke_opfyldt);
  EXPECT_EQ(v.uge_deltid->hoejst, Ugetimer::af(30));
  EXPECT_FALSE(v.tilbud_voksen);  // no deadline for dagpenge before 2020
  EXPECT_TRUE(gruppevilkaar(kDagpenge, Dato::af(2020, 1, 1)).tilbud_voksen);
}

TEST(Gruppevilkaar, tretten_uger_til_og_med_2024) {
  EXPECT_EQ(gruppevilkaar(kJobparat, Dato::af(2024, 12, 31)).hoejst_dage, 91);
  EXPECT_FALSE(gruppevilkaar(kJobparat, Dato::af(2025, 1, 1)).hoejst_dage);
}

TEST(Gruppevilkaar, tyve_timer_for_arbejdsmarkedsydelse_og_kontantydelse) {
  const Borgergruppe am{Ydelse::arbejdsmarkedsydelse, {}, Population::almindelig};
  const Borgergruppe kontant{Ydelse::kontantydelse, {}, Population::almindelig};
  const Dato dag = Dato::af(2016, 3, 1);
  EXPECT_TRUE(gruppevilkaar(am, dag).uge.praecis);
  EXPECT_EQ(gruppevilkaar(am, dag).uge.hoejst, Ugetimer::af(20));
  EXPECT_FALSE(gruppevilkaar(kontant, dag).uge.praecis);
  EXPECT_EQ(gruppevilkaar(kontant, dag).uge.hoejst, Ugetimer::af(20));
  EXPECT_FALSE(har(Dato::af(2020, 1, 1), am));
  EXPECT_FALSE(har(Dato::af(2015, 2, 28), kontant));
}

TEST(Gruppevilkaar, uddannelseshjaelp_og_overgangsydelse_hoerer_op_2025_07_01) {
  EXPECT_TRUE(har(Dato::af(2025, 6, 30), kAabenlys));
  EXPECT_FALSE(har(Dato::af(2025, 7, 1), kAabenlys));
  EXPECT_TRUE(
      har(Dato::af(2025, 7, 1),
          {Ydelse::kontanthjaelp, Visitation::aabenlyst_uddannelsesparat, Population::almindelig}));
}

TEST(Gruppevilkaar, de_femten_timer_staar_ved_de_jobparate_i_programmet) {
  const auto v = gruppevilkaar(kProgram, Dato::af(2018, 3, 1));
  ASSERT_TRUE(v.integrationstimer);
  EXPECT_NE(v.integrationstimer->indhold.find("tæller ikke med det første år"),
            std::string_view::npos);
  EXPECT_FALSE(gruppevilkaar(kJobparat, Dato::af(2018, 3, 1)).integrationstimer);
}

TEST(Gruppevilkaar, cv_og_tilbud_som_fristerne_siger) {
  const auto v = gruppevilkaar(kAabenlys, Dato::af(2023, 3, 1));
  ASSERT_TRUE(v.cv);
  EXPECT_EQ(v.cv->dage, 21);
  EXPECT_FALSE(v.cv->fra_tilmelding);
  EXPECT_EQ(v.tilbud_ung->foerste, (Laengde{1, 0}));
  EXPECT_EQ(v.tilbud_ung->naeste, (Laengde{4, 0}));
  EXPECT_EQ(gruppevilkaar(kDagpenge, Dato::af(2023, 3, 1)).cv->dage, 14);
}

TEST(Gruppevilkaar, arbejdspligten_staar_fra_2025_men_ikke_ved_dagpenge) {
  EXPECT_FALSE(gruppevilkaar(kJobparat, Dato::af(2024, 12, 31)).arbejdspligt);
  EXPECT_TRUE(gruppevilkaar(kJobparat, Dato::af(2025, 1, 1)).arbejdspligt);
  EXPECT_FALSE(gruppevilkaar(kDagpenge, Dato::af(2025, 1, 1)).arbejdspligt);
}

TEST(Gruppevilkaar, en_gruppe_der_ikke_findes_er_ikke_kendt) {
  EXPECT_TRUE(gruppe_kendt(kAabenlys));
  EXPECT_FALSE(gruppe_kendt({Ydelse::sygedagpenge, {}, Population::almindelig}));
  EXPECT_FALSE(gruppe_kendt({Ydelse::kontanthjaelp, {}, Population::almindelig}));
}

TEST(Gruppevilkaar, hver_gruppe_har_en_borger_og_en_paragraf_hver_maaned_siden_2014) {
  for (Dato dag = Dato::af(2014, 1, 1); dag < Dato::af(2027, 1, 1); dag = dag.plus_maaneder_ned(1))
    for (const auto& g : grupper_paa(dag)) {
      const auto v = gruppevilkaar(g, dag);
      ASSERT_TRUE(v.voksen || v.ung) << iso(dag) << " " << gruppekode(g);
      EXPECT_NE((v.voksen ? v.voksen : v.ung)->hjemmel, nullptr) << iso(dag) << gruppekode(g);
      EXPECT_NE(v.varighed, nullptr) << iso(dag) << gruppekode(g);
      EXPECT_NE(v.uge.hjemmel, nullptr) << iso(dag) << gruppekode(g);
      EXPECT_EQ(laes_gruppekode(gruppekode(g)), g);
    }
}

// All that a page shows of a day, as one text.
std::string indhold(Dato dag) {
  std::string ud;
  const auto udfald = [](const std::optional<Vurdering>& v) {
    return v ? std::string(navn(v->udfald)) : "-";
  };
  const auto laengde = [](const std::optional<Laengde>& l) {
    return l ? std::to_string(l->maaneder) + "m" + std::to_string(l->uger) + "u" : "-";
  };
  for (const auto& g : grupper_paa(dag)) {
    const auto v = gruppevilkaar(g, dag);
    ud += gruppekode(g) + " " + udfald(v.voksen) + udfald(v.ung) +
          std::string(navn(v.raadighedsafproevende.udfald)) +
          std::to_string(v.hoejst_dage.value_or(0)) + v.uge.hoejst.tekst();
    for (const auto& t : {v.tilbud_voksen, v.tilbud_ung})
      ud += t ? laengde(t->foerste) + laengde(t->naeste) : "-";
    ud += v.cv ? std::to_string(v.cv->dage) : "-";
    for (const auto& k :
         {v.integrationstimer, v.arbejdspligt, v.saerligt_tilrettelagt, v.suspension})
      ud += k ? k->indhold : "-";
    ud += "\n";
  }
  for (const auto& u : uden_adgang(dag)) ud += std::string(navn(u.ydelse));
  return ud;
}

TEST(Gruppevilkaar, intet_aendres_paa_andre_dage_end_skiftedagene) {
  const auto skift = skiftedage();
  for (Dato dag = Dato::af(2014, 1, 2); dag < Dato::af(2027, 1, 1); dag = dag + 1)
    if (!std::binary_search(skift.begin(), skift.end(), dag)) {
      ASSERT_EQ(indhold(dag), indhold(dag - 1)) << iso(dag);
    }
}

}  // namespace
}  // namespace nytte::regler::test
