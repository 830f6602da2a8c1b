// The server as an installation meets it: the first start, who can log in, and where it stands.
#include "app/serve.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <vector>

#include "app/ur.hpp"
#include "koerende.hpp"
#include "sager/eksempel/eksempel.hpp"
#include "store/bruger.hpp"
#include "store/forbindelse.hpp"

namespace nytte::app {
namespace {

std::string opret(const Mappe& m, const std::string& brugernavn, const std::string& rolle) {
  return fmt::format("bruger opret {} --navn 'Asta Prøve' --kommune 751 --rolle {} --data {}",
                     brugernavn, rolle, m.fil("data"));
}

TEST(Serve, paa_en_tom_database_siger_hvordan_den_foerste_bruger_oprettes) {
  const Mappe m;
  Koerende server(indstillinger_i(m));
  EXPECT_NE(server.welcome().find("bruger opret BRUGERNAVN"), std::string::npos)
      << server.welcome();
  EXPECT_EQ(server.welcome().find(sager::kEksempelKodeord), std::string::npos);
  // As it says, while the server runs.
  const auto oprettet = koer(opret(m, "asta", "administrator"), std::string(kKodeord) + "\n");
  EXPECT_EQ(oprettet.kode, 0) << oprettet.fejl;
  EXPECT_TRUE(server.log_in("asta"));
  EXPECT_EQ(server.welcome().find("bruger opret"), std::string::npos) << server.welcome();
}

ino_t inode(const std::string& fil) {
  struct stat om {};
  EXPECT_EQ(::stat(fil.c_str(), &om), 0) << fil;
  return om.st_ino;
}

// Were the server's locks gone, a command that ends would take it that nobody else is there, and
// remove the WAL that the server still writes to.
TEST(Serve, beholder_sin_WAL_naar_en_kommando_er_faerdig) {
  const Mappe m;
  ASSERT_EQ(koer(opret(m, "asta", "leder"), std::string(kKodeord) + "\n").kode, 0);
  Koerende server(indstillinger_i(m));
  ASSERT_TRUE(server.log_in("asta"));
  { const auto en_til = store::open(m.fil("data/nytte.db")); }  // as when the pool grows
  const std::string wal = m.fil("data/nytte.db-wal");
  const ino_t foer = inode(wal);
  ASSERT_EQ(koer("bruger vis --data " + m.fil("data")).kode, 0);
  EXPECT_EQ(inode(wal), foer);
  ASSERT_EQ(koer(opret(m, "bent", "leder"), std::string(kKodeord) + "\n").kode, 0);
  EXPECT_TRUE(server.log_in("bent"));
}

// Cases as people send them, whole and broken, and a case without a single field.
std::vector<std::string> sager_til_vurdering() {
  std::vector<std::string> ud{"{}", "{\"id\":\"a\"}", "[1,2", "{\"id\":1}", "\"\xff\""};
  const std::string mappe = std::string(NYTTE_KILDE) + "/tests/golden/vurder";
  for (const auto& fil : std::filesystem::directory_iterator(mappe)) {
    const std::string tekst = laes_fil(fil.path());
    const auto fra = tekst.find("\"ind\": ");
    if (fra == std::string::npos) continue;
    ud.push_back(tekst.substr(fra + 7, tekst.find('\n', fra) - fra - 7));
    if (ud.back().ends_with(',')) ud.back().pop_back();
  }
  return ud;
}

TEST(Serve, vurderinger_over_HTTP_svarer_med_de_samme_bytes_som_kommandolinjen) {
  const Mappe m;
  ASSERT_EQ(koer(opret(m, "asta", "leder"), std::string(kKodeord) + "\n").kode, 0);
  Koerende server(indstillinger_i(m));
  ASSERT_TRUE(server.log_in("asta"));
  const auto sager = sager_til_vurdering();
  ASSERT_GT(sager.size(), 8U);
  for (const std::string& sag : sager) {
    const auto fra_terminalen = koer("vurder", sag + "\n");
    const auto svar = server.api("POST", "/api/v1/vurderinger", sag);
    EXPECT_EQ(svar.body, fra_terminalen.ud) << sag;
    EXPECT_EQ(svar.status == 200U, fra_terminalen.kode == 0) << sag << svar.status;
    EXPECT_EQ(server.api("POST", "/api/v1/vurderinger?kort=true", sag).body,
              koer("vurder --kort", sag + "\n").ud)
        << sag;
  }
  EXPECT_EQ(server.api("POST", "/api/v1/vurderinger?kort=maaske", "{}").status, 422U);
}

TEST(Serve, uden_tom_naevner_ikke_eksemplets_logins_i_en_anden_database) {
  const Mappe m;
  ASSERT_EQ(koer(opret(m, "mette", "leder"), std::string(kKodeord) + "\n").kode, 0);
  auto i = indstillinger_i(m);
  i.tom = false;
  const Koerende server(i);
  EXPECT_EQ(server.welcome().find("Log ind som"), std::string::npos) << server.welcome();
  EXPECT_NE(server.welcome().find("nytte svarer på http://127.0.0.1:"), std::string::npos);
}

// The clock of the process is the machine's again when the test is over.
class Oevedag : public ::testing::Test {
 protected:
  void TearDown() override { saet_oevedag(std::nullopt); }
  static Indstillinger valg(const Mappe& m, Dato dag) {
    auto i = indstillinger_i(m);
    i.oevedag = dag;
    return i;
  }
};

TEST_F(Oevedag, er_den_dag_paa_dagens_klokkeslaet) {
  for (const Dato dag : {Dato::af(2014, 1, 2), Dato::af(2023, 3, 26), Dato::af(2024, 2, 29)}) {
    saet_oevedag(std::nullopt);
    const auto foer = nu();
    saet_oevedag(dag);
    EXPECT_EQ(dansk_dag(nu()), dag);
    EXPECT_LT((nu().sekunder - foer.sekunder) % (24 * 3600) + 24 * 3600, 24 * 3600 + 120);
  }
  saet_oevedag(std::nullopt);
  EXPECT_GT(dansk_dag(nu()), Dato::af(2026, 1, 1));
}

TEST_F(Oevedag, staar_paa_hver_side_i_sundhed_i_loggen_og_i_velkomsten) {
  const Mappe m;
  auto i = valg(m, Dato::af(2023, 5, 3));
  i.tom = false;
  {
    Koerende server(i);
    const std::string baand = "nytte regner med, at det er onsdag den 3. maj 2023.";
    EXPECT_NE(server.welcome().find(baand), std::string::npos) << server.welcome();
    EXPECT_EQ(server.ask("GET", "/sundhed").body, R"({"status":"ok","oevedag":"2023-05-03"})");
    EXPECT_NE(server.ask("GET", "/login").body.find(baand), std::string::npos);
    ASSERT_TRUE(server.log_in("mette", std::string(sager::kEksempelKodeord)));
    for (const char* sti : {"/", "/jobordrer", "/regler", "/findes-ikke"})
      EXPECT_NE(server.ask("GET", sti).body.find(baand), std::string::npos) << sti;
    EXPECT_NE(server.ask("GET", "/regler").body.find("3. maj 2023"), std::string::npos);
  }
  EXPECT_NE(laes_fil(i.logfil).find("\"oevedag\":\"2023-05-03\""), std::string::npos);
}

TEST_F(Oevedag, uden_den_siger_ingen_side_noget) {
  const Mappe m;
  Koerende server(indstillinger_i(m));
  EXPECT_EQ(server.ask("GET", "/sundhed").body, R"({"status":"ok"})");
  EXPECT_EQ(server.ask("GET", "/login").body.find("oevedag"), std::string::npos);
}

TEST_F(Oevedag, kan_genstartes_men_aabner_ikke_en_database_der_er_skrevet_i_siden) {
  const Mappe m;
  const Dato dag = Dato::af(2023, 5, 3);
  { const Koerende server(valg(m, dag)); }
  { const Koerende server(valg(m, dag)); }
  { const Koerende server(valg(m, dag + 1)); }  // and nothing new is written on the day after
  const std::string data = " --data " + m.fil("data");
  ASSERT_EQ(koer(opret(m, "asta", "leder"), std::string(kKodeord) + "\n").kode, 0);  // today
  try {
    const Koerendeserver server(valg(m, dag), false);
    ADD_FAILURE() << "started";
  } catch (const std::runtime_error& fejl) {
    EXPECT_NE(std::string(fejl.what()).find("efter øvedagen"), std::string::npos) << fejl.what();
  }
  const auto kommando = koer("bruger vis --oevedag 2023-05-03" + data);
  EXPECT_EQ(kommando.kode, 1);
  EXPECT_NE(kommando.fejl.find("efter øvedagen"), std::string::npos) << kommando.fejl;
  EXPECT_EQ(koer("bruger vis" + data).kode, 0);
}

TEST(Regler, uden_dato_viser_oevedagens) {
  const auto svar = koer("regler --json", "", "NYTTE_OEVEDAG=2016-07-01");
  EXPECT_NE(svar.ud.find("2016-07-01"), std::string::npos) << svar.ud.substr(0, 200);
  EXPECT_EQ(koer("regler", "", "NYTTE_OEVEDAG=i-gaar").kode, 1);
}

TEST(Serve, med_eksemplet_naevner_kun_de_logins_der_virker) {
  const Mappe m;
  auto i = indstillinger_i(m);
  i.tom = false;
  Koerende server(i);
  for (const auto& login : sager::eksempellogins())
    EXPECT_NE(server.welcome().find(fmt::format("  {} ", login.brugernavn)), std::string::npos);
  EXPECT_TRUE(server.log_in("jens", std::string(sager::kEksempelKodeord)));
  const std::string data = " --data " + m.fil("data");
  ASSERT_EQ(koer("bruger laas mette" + data).kode, 0);
  ASSERT_EQ(koer("bruger adgangskode jens" + data, std::string(kKodeord) + "\n").kode, 0);
  EXPECT_EQ(server.welcome().find("Mette Holm"), std::string::npos) << "closed";
  EXPECT_EQ(server.welcome().find("Jens Bruun"), std::string::npos) << "another password";
  EXPECT_NE(server.welcome().find("Lone Friis"), std::string::npos);
  EXPECT_FALSE(server.log_in("mette", std::string(sager::kEksempelKodeord)));
}

}  // namespace
}  // namespace nytte::app
