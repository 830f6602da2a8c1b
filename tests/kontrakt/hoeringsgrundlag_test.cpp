#include <gtest/gtest.h>

#include "kontrakt/hoeringsgrundlag_json.hpp"

namespace nytte::kontrakt {
namespace {

Hoeringsgrundlag eksempel() {
  Hoeringsgrundlag g;
  g.kommune = "Aarhus";
  g.jobordre = "JO100001";
  g.arbejdssted = "Strandvejens Plejehjem";
  g.adresse = "Strandvejen 1, 8000 Aarhus";
  g.p_nummer = "9900000001";
  g.opgave = std::string(9'000, 'a') + " \"æøå\"";
  g.pladser = 3;
  g.fra = Dato::af(2023, 3, 1);
  g.til = Dato::af(2023, 12, 31);
  g.dag = g.fra;
  g.forhold = Forholdsgrundlag{.maaneder = {{*laes_maaned("2023-02"), Aarsvaerk::laes("51.5"), 60}},
                               .mangler = laes_maaned("2023-01"),
                               .snit = Broek(103, 2),
                               .kvote = 10,
                               .personer = 2,
                               .brugt = Broek(50, 37),
                               .hvis = Broek(125, 37),
                               .graense = Broek(10),
                               .holder = true,
                               .hjemmel = "BEK 1216/2023 § 102, stk. 1"};
  g.raekkefoelge = {{Niveau::tr_p_nummer, Ledstatus::findes_ikke, "", "Der er ingen.", "§ 101"},
                    {Niveau::tr_cvr, Ledstatus::skal_hoeres, "Kim Holm", "Skal høres.", "§ 101"}};
  g.hjemmel = "BEK 1216/2023 § 101";
  return g;
}

TEST(Hoeringsgrundlaget, kommer_igen_som_det_var) {
  const auto json = encode_hoeringsgrundlag(eksempel());
  const auto igen = decode_hoeringsgrundlag(json);
  ASSERT_TRUE(igen);
  EXPECT_EQ(encode_hoeringsgrundlag(igen.value()), json);
  EXPECT_EQ(igen.value().opgave, eksempel().opgave);
  EXPECT_EQ(igen.value().forhold->hvis, Broek(125, 37));
  EXPECT_EQ(igen.value().raekkefoelge[1].navn, "Kim Holm");
}

TEST(Hoeringsgrundlaget, uden_forholdstal_er_der_intet_at_holde) {
  auto g = eksempel();
  g.art = Hoeringsart::orientering;
  g.forhold.reset();
  EXPECT_FALSE(decode_hoeringsgrundlag(encode_hoeringsgrundlag(g)).value().forhold);
}

TEST(Hoeringsgrundlaget, oedelagt_tekst_er_en_fejl_og_ikke_et_tomt_grundlag) {
  EXPECT_FALSE(decode_hoeringsgrundlag("{}"));
  EXPECT_FALSE(decode_hoeringsgrundlag("{\"art\":"));
  auto json = encode_hoeringsgrundlag(eksempel());
  json.replace(json.find("\"naevner\":2"), 11, "\"naevner\":0");
  EXPECT_FALSE(decode_hoeringsgrundlag(json));
}

}  // namespace
}  // namespace nytte::kontrakt
