// What goes wrong around a running server: a full disk, a database somebody else holds, a database
// of a newer program. Each has its own error in words, nothing is half-written, and it goes on.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <fstream>
#include <future>

#include "app/ur.hpp"
#include "koerende.hpp"
#include "store/database_fejl.hpp"
#include "store/driver.hpp"
#include "store/migration.hpp"

namespace nytte::app {
namespace {

std::string kommando_opret(const std::string& brugernavn, const std::string& data) {
  return fmt::format(
      "bruger opret {} --navn 'Asta Prøve' --kommune 751 --rolle sagsbehandler "
      "--rolle virksomhedskonsulent --data {}",
      brugernavn, data);
}

void opret_asta(const std::string& data) {
  const auto k = koer(kommando_opret("asta", data), std::string(kKodeord) + "\n");
  ASSERT_EQ(k.kode, 0) << k.fejl;
}

web::proeve::Modtaget opret_sted(Koerende& server, int nummer) {
  return server.api("POST", "/api/v1/arbejdssteder",
                    fmt::format(R"({{"p_nummer":"{}","cvr":"99000001","navn":"Strandvejens )"
                                R"(Plejehjem","kommune":"751","sektor":"kommune"}})",
                                9'900'000'000 + nummer));
}

std::int64_t rows(const std::string& fil, const std::string& tabel) {
  auto db = store::open(fil);
  EXPECT_EQ(db.value<std::string>("PRAGMA integrity_check"), "ok");
  return db.value<std::int64_t>("SELECT COUNT(*) FROM " + tabel).value_or(-1);
}

// The code of a problem answer.
bool siger(const web::proeve::Modtaget& svar, const std::string& kode) {
  return svar.body.find("\"kode\":\"" + kode + "\"") != std::string::npos;
}

TEST(Noed, en_database_som_et_andet_program_holder_er_503_og_serveren_gaar_videre) {
  const Mappe m;
  opret_asta(m.fil("data"));
  Koerende server(indstillinger_i(m));
  ASSERT_TRUE(server.log_in("asta"));
  ASSERT_EQ(opret_sted(server, 1).status, 201U);
  auto anden = store::open(m.fil("data/nytte.db"));
  anden.driver().script("BEGIN IMMEDIATE");
  auto cli = std::async(std::launch::async, [&] {
    return koer(kommando_opret("bent", m.fil("data")), std::string(kKodeord) + "\n");
  });
  const auto svar = opret_sted(server, 2);
  EXPECT_EQ(svar.status, 503U) << svar.body;
  EXPECT_TRUE(siger(svar, "database_laast")) << svar.body;
  EXPECT_EQ(server.ask("GET", "/api/v1/arbejdssteder").status, 200U) << "reading needs no lock";
  EXPECT_EQ(server.ask("GET", "/klar").status, 200U);
  const auto fra_terminalen = cli.get();
  EXPECT_EQ(fra_terminalen.kode, 1);
  EXPECT_TRUE(fra_terminalen.fejl.starts_with("nytte: Databasen er optaget af et andet program"))
      << fra_terminalen.fejl;
  anden.driver().script("ROLLBACK");
  EXPECT_EQ(rows(m.fil("data/nytte.db"), "arbejdssted"), 1);
  EXPECT_EQ(opret_sted(server, 2).status, 201U);
  EXPECT_EQ(koer(kommando_opret("bent", m.fil("data")), std::string(kKodeord) + "\n").kode, 0);
}

// A file system of 4 MB, gone with the object; `there` is false where that takes rights we lack.
class LilleDisk {
 public:
  explicit LilleDisk(std::string sti) : sti_(std::move(sti)) {
    if (::mkdir(sti_.c_str(), 0700) != 0) throw std::runtime_error("mkdir");
    there_ = ::mount("tmpfs", sti_.c_str(), "tmpfs", 0, "size=4m") == 0;
  }
  LilleDisk(const LilleDisk&) = delete;
  LilleDisk& operator=(const LilleDisk&) = delete;
  ~LilleDisk() {
    if (there_) ::umount2(sti_.c_str(), MNT_DETACH);
  }
  bool there() const { return there_; }
  void fill() const {
    std::ofstream f(sti_ + "/fyld", std::ios::binary);
    const std::string blok(4096, 'x');
    while (f << blok << std::flush) {
    }
  }
  void make_room() const { ASSERT_EQ(::unlink((sti_ + "/fyld").c_str()), 0); }

 private:
  std::string sti_;
  bool there_ = false;
};

TEST(Noed, en_fuld_disk_er_507_og_naar_der_er_plads_igen_gaar_det_videre) {
  const Mappe m;
  const LilleDisk disk(m.fil("disk"));
  if (!disk.there()) GTEST_SKIP() << "a small file system can only be mounted by root";
  auto i = indstillinger_i(m);
  i.data = m.fil("disk/data");
  opret_asta(i.data);
  const std::string fil = i.data + "/nytte.db";
  {
    Koerende server(i);
    ASSERT_TRUE(server.log_in("asta"));
    ASSERT_EQ(opret_sted(server, 1).status, 201U);
    disk.fill();
    const auto svar = opret_sted(server, 2);
    EXPECT_EQ(svar.status, 507U) << svar.body;
    EXPECT_TRUE(siger(svar, "disk_fuld")) << svar.body;
    const auto side =
        server.submit("/arbejdssteder/ny",
                      "p_nummer=9900000003&cvr=99000001&navn=Havnens+B%C3%B8rnehus&kommune=751"
                      "&sektor=kommune&fuld_uge=37&arbejdsgiver=Kommunen");
    EXPECT_EQ(side.status, 507U) << side.body;
    EXPECT_NE(side.body.find("Der er ikke mere plads på disken"), std::string::npos);
    EXPECT_NE(side.body.find("Havnens Børnehus"), std::string::npos) << "what was typed is lost";
    EXPECT_EQ(server.ask("GET", "/api/v1/arbejdssteder").status, 200U);
    const auto cli = koer(kommando_opret("bent", i.data), std::string(kKodeord) + "\n");
    EXPECT_EQ(cli.kode, 1);
    EXPECT_TRUE(cli.fejl.starts_with("nytte: Der er ikke mere plads på disken")) << cli.fejl;
    disk.make_room();
    EXPECT_EQ(opret_sted(server, 2).status, 201U) << "still serving";
  }
  EXPECT_EQ(rows(fil, "arbejdssted"), 2);
  EXPECT_EQ(rows(fil, "bruger"), 1);
}

TEST(Noed, en_database_fra_et_nyere_program_afvises_med_ord_og_udgangskode) {
  const Mappe m;
  opret_asta(m.fil("data"));
  store::open(m.fil("data/nytte.db"))
      .execute(
          "INSERT INTO migrering (nummer, navn, checksum, koert)"
          " VALUES (9000, '9000_fra_fremtiden', 'x', 'y')");
  for (const char* kommando : {"serve --port 0", "migrer", "bruger vis"}) {
    const auto k = koer(kommando + (" --data " + m.fil("data")));
    EXPECT_EQ(k.kode, 1) << kommando;
    EXPECT_NE(k.fejl.find("Databasen er lavet af en nyere udgave af nytte"), std::string::npos)
        << kommando << ": " << k.fejl;
    EXPECT_NE(k.fejl.find("9000_fra_fremtiden"), std::string::npos) << kommando << ": " << k.fejl;
  }
}

TEST(Noed, en_fil_der_ikke_er_en_database_afvises_med_ord) {
  const Mappe m;
  ASSERT_EQ(::mkdir(m.fil("data").c_str(), 0700), 0);
  m.skriv("data/nytte.db", std::string(8192, 'x'));
  for (const char* kommando : {"serve --port 0", "migrer"}) {
    const auto k = koer(kommando + (" --data " + m.fil("data")));
    EXPECT_EQ(k.kode, 1) << kommando;
    EXPECT_TRUE(k.fejl.starts_with("nytte: Databasen melder en fejl (")) << k.fejl;
  }
  EXPECT_EQ(laes_fil(m.fil("data/nytte.db")), std::string(8192, 'x')) << "left as it was";
}

}  // namespace
}  // namespace nytte::app
