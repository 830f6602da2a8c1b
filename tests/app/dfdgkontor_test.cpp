// When the exchange with the register may send, and whose leases it takes over.
#include "app/dfdgkontor.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "app/proces.hpp"
#include "app/ur.hpp"
#include "store/forbindelse.hpp"
#include "store/migration.hpp"

namespace nytte::app {
namespace {

class Dfdgkontoret : public testing::Test {
 protected:
  void SetUp() override {
    std::string skabelon = (std::filesystem::temp_directory_path() / "nytte-dfdg-XXXXXX").string();
    mappe = ::mkdtemp(skabelon.data());
    db.emplace(store::open(mappe + "/nytte.db"));
    ASSERT_TRUE(store::forbered(*db, nu()));
    for (const char* navn : {"c.pem", "n.pem"}) std::ofstream(mappe + "/" + navn) << "x";
    i.data = mappe;
    i.dfdg_form = "rest";
    i.dfdg_adresse = "https://127.0.0.1:9";
    i.dfdg_certifikat = mappe + "/c.pem";
    i.dfdg_noegle = mappe + "/n.pem";
  }
  void TearDown() override {
    db.reset();
    std::error_code ligegyldig;
    std::filesystem::remove_all(mappe, ligegyldig);
  }
  Resultat<void> maa_sende() { return Dfdgkontor(i, {}).maa_sende(*db); }

  std::string mappe;
  std::optional<store::Forbindelse> db;
  Indstillinger i;
};

TEST_F(Dfdgkontoret, sender_intet_uden_en_forbindelse_og_siger_det) {
  i.dfdg_form.clear();
  EXPECT_TRUE(maa_sende().error().har(Fejlkode::indstilling_ugyldig));
  EXPECT_FALSE(sager::dfdgtilslutning().tilsluttet);
  EXPECT_FALSE(sager::dfdgtilslutning().grund.empty());
  Dfdgkontor kontor(i, {});
  EXPECT_EQ(kontor.pas(*db).sendt.behandlet, 0);
}

TEST_F(Dfdgkontoret, sender_til_proeve_med_opdigtede_koder) {
  EXPECT_TRUE(maa_sende());
  EXPECT_TRUE(sager::dfdgtilslutning().tilsluttet);
}

TEST_F(Dfdgkontoret, sender_intet_i_produktion_saa_laenge_en_kode_er_opdigtet) {
  i.dfdg_miljoe = "produktion";
  EXPECT_TRUE(maa_sende().error().har(Fejlkode::kode_opdigtet));
  EXPECT_FALSE(sager::dfdgtilslutning().tilsluttet);
}

TEST_F(Dfdgkontoret, sender_intet_uden_sit_certifikat) {
  i.dfdg_certifikat = mappe + "/findes_ikke.pem";
  EXPECT_TRUE(maa_sende().error().har(Fejlkode::certifikat_ugyldigt));
}

TEST(Processer, denne_lever_og_en_afsluttet_er_doed) {
  EXPECT_FALSE(er_doed_proces(denne_proces()));
  int roer[2];
  ASSERT_EQ(::pipe(roer), 0);
  const pid_t barn = ::fork();
  if (barn == 0) {
    const std::string hvem = denne_proces();
    const auto skrevet = ::write(roer[1], hvem.data(), hvem.size());
    ::_exit(skrevet > 0 ? 0 : 1);
  }
  std::string hvem(1'000, '\0');
  const auto laest = ::read(roer[0], hvem.data(), hvem.size());
  hvem.resize(laest > 0 ? static_cast<std::size_t>(laest) : 0);
  int status = 0;
  ASSERT_EQ(::waitpid(barn, &status, 0), barn);
  ::close(roer[0]);
  ::close(roer[1]);
  ASSERT_NE(hvem, denne_proces());
  EXPECT_TRUE(er_doed_proces(hvem));
}

TEST(Processer, andre_maskiners_regnes_aldrig_for_doede) {
  for (const char* hvem : {"", "en anden/boot/1/2", "noget"}) EXPECT_FALSE(er_doed_proces(hvem));
}

}  // namespace
}  // namespace nytte::app
