#include "store/registrering.hpp"

#include <set>

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/jobordre.hpp"
#include "store/migration.hpp"
#include "store/placering.hpp"

namespace nytte::store::test {

class Registernoegler : public Kontrakt {};
PAA_BEGGE(Registernoegler);

TEST(Uuid, er_version_fire_og_aldrig_den_samme) {
  std::set<std::string> set;
  for (int i = 0; i < 200; ++i) {
    const auto u = new_uuid();
    ASSERT_EQ(u.size(), 36U);
    EXPECT_EQ(u[14], '4');
    EXPECT_NE(std::string("89ab").find(u[19]), std::string::npos) << u;
    EXPECT_TRUE(set.insert(u).second);
  }
}

TEST_P(Registernoegler, hver_placering_og_jobordre_faar_sin_noegle_med_det_samme) {
  const auto ordre = stored_case(db());
  const auto b = stored(db(), borger("0203851234", "Ane Prøve"));
  auto p = placering(Dato::af(2023, 3, 1), Dato::af(2023, 5, 30));
  p.borger = b;
  p.jobordre = ordre;
  p.del_af_plan = true;
  const auto id = stored(db(), p);
  const auto noegle = find_registernoegle(db(), Registeremne::placering, id.vaerdi).value();
  EXPECT_NE(noegle, find_registernoegle(db(), Registeremne::jobordre, ordre.vaerdi).value());
  EXPECT_EQ(find_registeremne(db(), Registeremne::placering, noegle), id.vaerdi);
  EXPECT_FALSE(find_registeremne(db(), Registeremne::jobordre, noegle).has_value());
  EXPECT_TRUE(find_placering(db(), kAarhus, id)->del_af_plan);
}

TEST_P(Registernoegler, noeglen_aendres_og_slettes_aldrig) {
  stored_case(db());
  EXPECT_THROW(db().execute("UPDATE registernoegle SET uuid = 'x'"), DatabaseFejl);
  EXPECT_THROW(db().execute("DELETE FROM registernoegle"), DatabaseFejl);
}

TEST_P(Registernoegler, jobordrens_koder_og_kontakt_kommer_igen) {
  stored_case(db());
  auto j = jobordre("JO2");
  j.disco = "911212";
  j.esco_uri = "http://esco.eksempel.dk/1";
  j.esco_alias = new_uuid();
  j.kontakt = {"Ida", "87654321", "ida@eksempel.dk"};
  const auto id = stored(db(), j);
  auto igen = find_jobordre(db(), kAarhus, id).value();
  EXPECT_EQ(igen.disco, j.disco);
  EXPECT_EQ(igen.esco_uri, j.esco_uri);
  EXPECT_EQ(igen.esco_alias, j.esco_alias);
  EXPECT_EQ(igen.kontakt, j.kontakt);
  igen.disco = "9";
  igen.kontakt.navn = "Bo";
  ASSERT_TRUE(update_jobordre(db(), igen).has_value());
  EXPECT_EQ(find_jobordre(db(), kAarhus, id)->disco, "9");
  EXPECT_EQ(find_jobordre(db(), kAarhus, id)->kontakt.navn, "Bo");
}

TEST_P(Registernoegler, kommunens_myndighed_er_den_nyeste_version) {
  EXPECT_FALSE(find_registermyndighed(db(), kAarhus).has_value());
  const Registermyndighed m{.kommune = kAarhus,
                            .version = 0,
                            .kode = "75100",
                            .navn = "Jobcenter Aarhus",
                            .organisationstype = 8,
                            .bevillingsramme = "",
                            .bruger = {},
                            .tid = kNu};
  EXPECT_EQ(insert_registermyndighed(db(), m).value(), 1);
  auto ny = m;
  ny.version = 1;
  ny.navn = "Aarhus Kommune";
  EXPECT_EQ(insert_registermyndighed(db(), ny).value(), 2);
  EXPECT_TRUE(insert_registermyndighed(db(), ny).has_failure());
  EXPECT_EQ(find_registermyndighed(db(), kAarhus)->navn, "Aarhus Kommune");
}

}  // namespace nytte::store::test
