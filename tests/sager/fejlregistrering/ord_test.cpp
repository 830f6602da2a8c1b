#include "sager/fejlregistrering/ord.hpp"

#include <gtest/gtest.h>

namespace nytte::sager {
namespace {

std::int32_t vaegt_for(std::string_view t) {
  const auto v = vurder_ord(t);
  return v.for_nytteindsats ? v.for_nytteindsats->vaegt : 0;
}

std::int32_t vaegt_imod(std::string_view t) {
  const auto v = vurder_ord(t);
  return v.imod ? v.imod->vaegt : 0;
}

TEST(Ord, danske_endelser_og_sammensaetninger_er_samme_ord) {
  for (const char* t : {"nytteindsats", "Nytteindsatsen", "NYTTEINDSATSER", "nyttejobbet",
                        "Nyttejobs", "nytteindsatsforløb", "nytte-indsats", "nytte job"})
    EXPECT_GE(vaegt_for(t), 10) << t;
}

TEST(Ord, slaafejl_genkendes) {
  for (const char* t : {"nytteinsats", "nyttindsats", "nyteindsats", "nytteindsast", "nytteinnsats",
                        "nyttejpb", "nytejob"})
    EXPECT_GE(vaegt_for(t), 10) << t;
}

TEST(Ord, ord_der_kun_ligner_er_ikke_ordet) {
  for (const char* t : {"benytte", "udnytte sproget", "nyttig erfaring", "unyttig",
                        "nyttige kompetencer", "indsats", "nyt job", "nabo", "n", ""})
    EXPECT_EQ(vaegt_for(t), 0) << t;
}

TEST(Ord, til_nytte_for_er_et_navneord) {
  EXPECT_EQ(vaegt_for("til nytte for borgerens cv"), 0);
  EXPECT_EQ(vaegt_for("vil have nytte af praktikken"), 0);
  EXPECT_GT(vaegt_for("nytte, genbrugspladsen"), 0);
}

TEST(Ord, et_forbehold_vender_ordet) {
  for (const char* t :
       {"ikke nytteindsats", "praktik efter nytteindsats", "har tidligere været i nyttejob",
        "nytteindsats afsluttet", "i stedet for nytteindsats"}) {
    EXPECT_EQ(vaegt_for(t), 0) << t;
    EXPECT_LT(vaegt_imod(t), 0) << t;
  }
}

TEST(Ord, opgaven_alene_er_et_svagt_tegn) {
  EXPECT_GT(vaegt_for("genbrugspladsen"), 0);
  EXPECT_LT(vaegt_for("genbrugspladsen"), 5);
}

TEST(Ord, praktikkens_formaal_taler_imod) {
  EXPECT_LT(vaegt_imod("Afklaring af jobmål"), 0);
  EXPECT_LT(vaegt_imod("OPKVALIFICERING"), 0);
}

TEST(Ord, arbejde_for_ydelsen_er_nytteindsatsens_formaal) {
  EXPECT_GT(vaegt_for("arbejder for sin ydelse indtil studiestart"), 5);
  EXPECT_EQ(vaegt_for("arbejder for kommunen"), 0);
}

TEST(Ord, store_og_smaa_danske_bogstaver_er_ens) {
  EXPECT_EQ(del_i_ord("GRØNNE Områder, Æble"),
            (std::vector<std::string>{"groenne", "omraader", "aeble"}));
}

TEST(Ord, bytes_der_ikke_er_utf8_skader_intet) {
  EXPECT_EQ(del_i_ord("a\xFF\xC3"), (std::vector<std::string>{"a"}));
}

}  // namespace
}  // namespace nytte::sager
