#include "app/indstillinger.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace nytte::app {
namespace {

/// A file of its own, gone when the test is over.
class Fil {
 public:
  explicit Fil(const std::string& indhold)
      : sti_(std::filesystem::temp_directory_path() /
             ("nytte-indstillinger-" + std::to_string(::getpid()) + ".toml")) {
    std::ofstream(sti_) << indhold;
  }
  ~Fil() { std::filesystem::remove(sti_); }
  Fil(const Fil&) = delete;
  Fil& operator=(const Fil&) = delete;
  [[nodiscard]] std::string sti() const { return sti_.string(); }

 private:
  std::filesystem::path sti_;
};

TEST(Indstillinger, uden_kilder_gaelder_standarden_i_tabellen) {
  Indstillingskilder kilder;
  for (const auto& raekke : alle_indstillinger()) {
    kilder.flag.emplace(raekke.navn, raekke.standard);
  }
  const auto uden = laes_indstillinger({});
  const auto med = laes_indstillinger(kilder);
  ASSERT_TRUE(uden);
  ASSERT_TRUE(med);
  EXPECT_EQ(uden.value().adresse, "127.0.0.1");
  EXPECT_EQ(uden.value().port, med.value().port);
  EXPECT_EQ(uden.value().data, med.value().data);
  EXPECT_EQ(uden.value().arbejdere, med.value().arbejdere);
  EXPECT_EQ(uden.value().hoejst_krop_kb, med.value().hoejst_krop_kb);
  EXPECT_EQ(uden.value().hoejst_forbindelser, med.value().hoejst_forbindelser);
  EXPECT_EQ(uden.value().laesefrist_sekunder, med.value().laesefrist_sekunder);
  EXPECT_EQ(uden.value().tomgang_sekunder, med.value().tomgang_sekunder);
  EXPECT_EQ(uden.value().login_forsoeg, med.value().login_forsoeg);
  EXPECT_EQ(uden.value().login_laas_minutter, med.value().login_laas_minutter);
  EXPECT_EQ(uden.value().session_tomgang_minutter, med.value().session_tomgang_minutter);
  EXPECT_EQ(uden.value().session_hoejst_minutter, med.value().session_hoejst_minutter);
  EXPECT_EQ(uden.value().logfil, med.value().logfil);
  EXPECT_EQ(uden.value().log_niveau, med.value().log_niveau);
  EXPECT_EQ(uden.value().bag_tls, med.value().bag_tls);
  EXPECT_EQ(uden.value().tom, med.value().tom);
  EXPECT_EQ(uden.value().oevedag, med.value().oevedag);
}

TEST(Indstillinger, oevedagen_er_en_dag_der_findes) {
  Indstillingskilder kilder;
  kilder.miljoe = {{"NYTTE_OEVEDAG", "2023-05-03"}};
  ASSERT_TRUE(laes_indstillinger(kilder));
  EXPECT_EQ(laes_indstillinger(kilder).value().oevedag, Dato::af(2023, 5, 3));
  for (const char* dag : {"2023-02-29", "i morgen", "0"}) {
    kilder.flag = {{"oevedag", dag}};
    const auto laest = laes_indstillinger(kilder);
    ASSERT_FALSE(laest) << dag;
    EXPECT_EQ(laest.error().poster().front().felt, "--oevedag");
  }
}

TEST(Indstillinger, flag_gaar_foran_miljoe_som_gaar_foran_fil) {
  const Fil fil("port = 1\narbejdere = 2\ndata = \"fra-fil\"\nvaerter = [\"A.dk\", \"b.dk\"]\n");
  Indstillingskilder kilder;
  kilder.fil = fil.sti();
  kilder.miljoe = {{"NYTTE_PORT", "3"}, {"NYTTE_ARBEJDERE", "5"}, {"HOME", "/root"}};
  kilder.flag = {{"port", "7"}};
  const auto laest = laes_indstillinger(kilder);
  ASSERT_TRUE(laest);
  EXPECT_EQ(laest.value().port, 7);
  EXPECT_EQ(laest.value().arbejdere, 5U);
  EXPECT_EQ(laest.value().data, "fra-fil");
  EXPECT_EQ(laest.value().vaerter, (std::vector<std::string>{"a.dk", "b.dk"}));
}

TEST(Indstillinger, alle_fejl_meldes_paa_en_gang_med_deres_sted) {
  const Fil fil("arbejdere = 0\nporten = 1\n");
  Indstillingskilder kilder;
  kilder.fil = fil.sti();
  kilder.miljoe = {{"NYTTE_PORT", "http"}, {"NYTTE_TEST_PG", "ignoreres"}};
  kilder.flag = {{"hoejst-krop-kb", "-1"}, {"log-niveau", "stille"}};
  const auto laest = laes_indstillinger(kilder);
  ASSERT_FALSE(laest);
  std::vector<std::string> steder;
  for (const auto& post : laest.error().poster()) {
    EXPECT_EQ(post.kode, Fejlkode::indstilling_ugyldig);
    steder.push_back(post.felt);
  }
  EXPECT_EQ(steder, (std::vector<std::string>{"arbejdere i " + fil.sti(), "porten i " + fil.sti(),
                                              "NYTTE_PORT", "--hoejst-krop-kb", "--log-niveau"}));
}

TEST(Indstillinger, en_fil_der_mangler_eller_ikke_er_TOML_er_en_fejl) {
  Indstillingskilder kilder;
  kilder.fil = "/findes/ikke.toml";
  ASSERT_FALSE(laes_indstillinger(kilder));
  EXPECT_TRUE(laes_indstillinger(kilder).error().har(Fejlkode::fil_findes_ikke));
  const Fil fil("port = = 3\n");
  kilder.fil = fil.sti();
  ASSERT_FALSE(laes_indstillinger(kilder));
  EXPECT_EQ(laes_indstillinger(kilder).error().poster().at(0).felt, fil.sti() + " linje 1");
}

TEST(Indstillinger, en_tabel_i_filen_er_en_fejl_med_linje) {
  const Fil fil("port = 80\n[server]\na = 1\n");
  Indstillingskilder kilder;
  kilder.fil = fil.sti();
  const auto laest = laes_indstillinger(kilder);
  ASSERT_FALSE(laest);
  EXPECT_EQ(laest.error().poster().at(0).felt, "server i " + fil.sti() + " linje 2");
}

TEST(Indstillinger, hver_indstilling_staar_i_driftsvejledningen) {
  std::ifstream fil(NYTTE_KILDE "/docs/drift.md");
  std::stringstream tekst;
  tekst << fil.rdbuf();
  for (const auto& raekke : alle_indstillinger()) {
    EXPECT_NE(tekst.str().find("| `" + std::string(raekke.navn) + "` | `" +
                               miljoenavn(raekke.navn) + "` |"),
              std::string::npos)
        << raekke.navn;
  }
}

}  // namespace
}  // namespace nytte::app
