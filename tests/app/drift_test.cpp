// The commands that keep an installation: users, backup, restore, migration.
#include <gtest/gtest.h>

#include "program.hpp"

namespace nytte::app {
namespace {

constexpr const char* kKode = "en-lang-adgangskode-7\n";

std::string opret(const Mappe& m, const std::string& brugernavn) {
  return "bruger opret " + brugernavn + " --navn 'Mette Holm' --kommune 751 --rolle leder --data " +
         m.fil("data");
}

TEST(Bruger, oprettes_vises_laases_og_aabnes) {
  const Mappe m;
  const std::string data = " --data " + m.fil("data");
  EXPECT_EQ(koer(opret(m, "mette"), kKode).kode, 0);
  EXPECT_EQ(koer("bruger vis" + data).ud, "mette\t751\tMette Holm\tleder\taktiv\n");
  EXPECT_EQ(koer("bruger laas mette" + data).kode, 0);
  EXPECT_EQ(koer("bruger vis" + data).ud, "mette\t751\tMette Holm\tleder\tlukket ude\n");
  EXPECT_EQ(koer("bruger aabn mette" + data).kode, 0);
  EXPECT_EQ(koer("bruger adgangskode mette" + data, "en-anden-adgangskode\n").kode, 0);
}

TEST(Bruger, i_et_raads_sekretariat_har_raadets_navn) {
  const Mappe m;
  const std::string opret_ham = "bruger opret bo --navn 'Bo Kvist' --kommune 751 --data " +
                                m.fil("data") + " --rolle sekretariat";
  EXPECT_EQ(koer(opret_ham, kKode).fejl, "nytte: raad: Feltet mangler.\n");
  EXPECT_EQ(koer(opret_ham + " --raad 'RAR Ingensteds'", kKode).kode, 1);
  EXPECT_EQ(koer(opret_ham + " --raad 'RAR Østjylland'", kKode).kode, 0);
  EXPECT_EQ(koer("bruger vis --data " + m.fil("data")).ud,
            "bo\t751\tBo Kvist\tsekretariat\taktiv\n");
}

TEST(Bruger, afvises_med_felt_og_grund) {
  const Mappe m;
  const std::string data = " --data " + m.fil("data");
  const auto svag = koer(opret(m, "mette"), "kort\n");
  EXPECT_EQ(svag.kode, 1);
  EXPECT_TRUE(svag.fejl.starts_with("nytte: adgangskode: ")) << svag.fejl;
  EXPECT_EQ(koer(opret(m, "mette"), "").fejl, "nytte: adgangskode: Feltet mangler.\n");
  EXPECT_EQ(koer("bruger laas ingen" + data).fejl, "nytte: brugernavn: Det findes ikke: ingen.\n");
  EXPECT_EQ(koer(opret(m, "mette"), kKode).kode, 0);
  EXPECT_EQ(koer(opret(m, "mette"), kKode).kode, 1);
}

TEST(Backup, gendannes_i_en_tom_database_og_kun_der) {
  const Mappe m;
  ASSERT_EQ(koer(opret(m, "mette"), kKode).kode, 0);
  const std::string kopi = m.fil("kopi.db");
  EXPECT_EQ(koer("backup " + kopi + " --data " + m.fil("data")).kode, 0);
  EXPECT_EQ(koer("backup " + kopi + " --data " + m.fil("data")).kode, 1);
  EXPECT_EQ(koer("gendan " + kopi + " --data " + m.fil("data")).fejl,
            "nytte: database: Det findes allerede: en kopi lægges kun ind i en tom database.\n");
  EXPECT_EQ(koer("gendan " + kopi + " --data " + m.fil("ny")).kode, 0);
  EXPECT_EQ(koer("bruger vis --data " + m.fil("ny")).ud, "mette\t751\tMette Holm\tleder\taktiv\n");
}

TEST(Backup, af_ingenting_er_en_fejl_og_efterlader_intet) {
  const Mappe m;
  EXPECT_EQ(koer("backup " + m.fil("kopi.db") + " --data " + m.fil("data")).kode, 1);
  EXPECT_NE(::access(m.fil("kopi.db").c_str(), F_OK), 0);
  EXPECT_NE(::access(m.fil("data/nytte.db").c_str(), F_OK), 0);
}

TEST(Migrer, foerer_en_ny_database_op_een_gang) {
  const Mappe m;
  EXPECT_TRUE(koer("migrer --data " + m.fil("data")).ud.ends_with(" trin op.\n"));
  EXPECT_EQ(koer("migrer --data " + m.fil("data")).ud,
            "Databasen er allerede ført op til denne udgave.\n");
}

TEST(Database, der_ikke_kan_bruges_faar_en_dansk_grund) {
  const auto k = koer("migrer --data /proc/findes/ikke");
  EXPECT_EQ(k.kode, 1);
  EXPECT_EQ(k.fejl, "nytte: /proc/findes/ikke kan ikke bruges: filen findes ikke.\n");
  const auto p = koer("bruger vis --database postgresql://127.0.0.1:1/x");
  EXPECT_EQ(p.kode, 1);
  EXPECT_TRUE(p.fejl.starts_with("nytte: Databasen svarer ikke (")) << p.fejl;
}

}  // namespace
}  // namespace nytte::app
