#include "dokumenter/skabelon.hpp"

#include <gtest/gtest.h>

namespace nytte::dokumenter {
namespace {

TEST(Brevskabelonen, en_ukendt_pladsholder_naevnes) {
  EXPECT_EQ(skabelonfejl("Kære {{nvn}}", Brevart::tilbud), "{{nvn}} findes ikke");
  EXPECT_EQ(skabelonfejl("Kære {{borger}}", Brevart::tilbud), std::nullopt);
  EXPECT_EQ(skabelonfejl("Kære {{borger}}", Brevart::aftale), "{{borger}} findes ikke")
      << "a letter to an arbejdsgiver names no borger";
}

TEST(Brevskabelonen, et_maerke_uden_afslutning_naevnes) {
  EXPECT_EQ(skabelonfejl("Kære {{borger og dig", Brevart::tilbud),
            "{{borger og dig mangler sin afslutning }}");
  EXPECT_EQ(skabelonfejl("{{borger {{dato}}", Brevart::tilbud),
            "{{borger {{dato}} mangler sin afslutning }}");
}

TEST(Brevskabelonen, afsnit_og_andre_kunster_findes_ikke) {
  for (const char* t : {"{{#borger}}x{{/borger}}", "{{>fil}}", "{{&borger}}", "{{{borger}}}",
                        "{{!skjult}}", "{{=<% %>=}}", "{{}}", "{{^borger}}"})
    EXPECT_TRUE(skabelonfejl(t, Brevart::tilbud)) << t;
}

TEST(Brevskabelonen, vaerdier_saettes_ind_som_de_er) {
  EXPECT_EQ(udfyld_skabelon("Kære {{borger}}, {{ dato }}.",
                            {{"borger", "<Åse> & {{dato}}"}, {"dato", "i dag"}}),
            "Kære <Åse> & {{dato}}, i dag.");
}

TEST(Brevskabelonen, hvert_eksempel_kan_bruges) {
  for (const auto art : alle<Brevart>())
    for (const auto& p : pladsholdere(art))
      EXPECT_EQ(udfyld_skabelon("{{" + std::string(p.navn) + "}}",
                                {{std::string(p.navn), std::string(p.eksempel)}}),
                p.eksempel);
}

}  // namespace
}  // namespace nytte::dokumenter
