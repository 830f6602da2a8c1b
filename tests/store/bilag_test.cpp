#include "store/bilag.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/migration.hpp"

namespace nytte::store::test {

class Bilagslager : public Kontrakt {
 protected:
  Bilag handed_in(const std::string& indhold, const std::string& noegle = "1") {
    return {0,
            kAarhus,
            "ansoegning",
            noegle,
            "referat.pdf",
            "Referat",
            Filtype::pdf,
            static_cast<std::int64_t>(indhold.size()),
            gem_bilagsindhold(db(), indhold),
            Skanning::ren,
            {},
            kNu,
            false};
  }
  int contents() { return *db().value<int>("SELECT COUNT(*) FROM bilagsindhold"); }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::naegtet) << fejl.what();
    }
  }
};
PAA_BEGGE(Bilagslager);

TEST_P(Bilagslager, giver_de_samme_bytes_tilbage_ogsaa_nul_og_hvad_der_ikke_er_tekst) {
  const std::string indhold("%PDF\0\xff\xfe\\x00'\n\r\0", 16);
  const auto sha = gem_bilagsindhold(db(), indhold);
  EXPECT_EQ(sha, checksum(indhold));
  EXPECT_EQ(find_bilagsindhold(db(), sha), indhold);
  EXPECT_EQ(find_bilagsindhold(db(), checksum("andet")), std::nullopt);
}

TEST_P(Bilagslager, samme_indhold_gemmes_en_gang) {
  insert_bilag(db(), handed_in("samme"));
  insert_bilag(db(), handed_in("samme", "2"));
  insert_bilag(db(), handed_in("andet"));
  EXPECT_EQ(contents(), 2);
  EXPECT_EQ(list_bilag(db(), "ansoegning", "1").size(), 2U);
  EXPECT_EQ(list_bilag(db(), "ansoegning", "2").size(), 1U);
}

TEST_P(Bilagslager, et_bilag_kommer_igen_som_det_blev_gemt) {
  auto b = handed_in("indhold");
  b.id = insert_bilag(db(), b);
  const auto fundet = find_bilag(db(), b.id);
  ASSERT_TRUE(fundet);
  EXPECT_EQ(fundet->navn, b.navn);
  EXPECT_EQ(fundet->titel, b.titel);
  EXPECT_EQ(fundet->type, b.type);
  EXPECT_EQ(fundet->bytes, 7);
  EXPECT_EQ(fundet->sha256, b.sha256);
  EXPECT_EQ(fundet->skanning, Skanning::ren);
  EXPECT_EQ(fundet->tid, kNu);
  EXPECT_FALSE(fundet->annulleret);
}

TEST_P(Bilagslager, et_annulleret_bilag_findes_men_staar_ikke_paa_listen) {
  const auto id = insert_bilag(db(), handed_in("indhold"));
  EXPECT_TRUE(annuller_bilag(db(), id));
  EXPECT_TRUE(annuller_bilag(db(), id).error().har(Fejlkode::findes_ikke));
  EXPECT_TRUE(list_bilag(db(), "ansoegning", "1").empty());
  EXPECT_TRUE(find_bilag(db(), id)->annulleret);
  EXPECT_TRUE(find_bilagsindhold(db(), checksum("indhold")));
}

TEST_P(Bilagslager, hverken_filer_eller_deres_indhold_kan_aendres_eller_slettes) {
  insert_bilag(db(), handed_in("indhold"));
  er_naegtet("DELETE FROM bilag");
  er_naegtet("DELETE FROM bilagsindhold");
  er_naegtet("UPDATE bilag SET navn = 'et andet'");
  er_naegtet("UPDATE bilag SET sha256 = sha256");
  er_naegtet("UPDATE bilagsindhold SET sha256 = sha256");
}

}  // namespace nytte::store::test
