#include "store/backup.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/bilag.hpp"
#include "store/borger.hpp"
#include "store/haendelse.hpp"
#include "store/jobordre.hpp"
#include "store/migration.hpp"
#include "store/opslag.hpp"

namespace nytte::store::test {
namespace {

// Every row of every table as text, the list of migrations apart.
std::vector<std::string> indhold(Forbindelse& db) {
  std::vector<std::string> raekker;
  for (const auto* sql :
       {"SELECT kode || navn FROM kommune ORDER BY kode",
        "SELECT raad || kommune || fra || COALESCE(til, '-') FROM raad_kommune ORDER BY kommune, "
        "fra",
        "SELECT p_nummer || navn || version FROM arbejdssted ORDER BY p_nummer",
        "SELECT p_nummer || maaned || aarsvaerk || hoveder FROM ansatte_maaned ORDER BY maaned",
        "SELECT id || cpr || navn || soegetekst FROM borger ORDER BY id",
        "SELECT id || nummer || COALESCE(ministeromraade, '-') FROM jobordre ORDER BY id",
        "SELECT id || fra || til || sidste_dag FROM placering ORDER BY id",
        "SELECT id || brugernavn || adgangskode FROM bruger ORDER BY id",
        "SELECT id || tid || art || data FROM haendelse ORDER BY id",
        "SELECT id || tid || formaal FROM opslag ORDER BY id",
        "SELECT id || navn || sha256 || bytes FROM bilag ORDER BY id",
        "SELECT sha256 FROM bilagsindhold ORDER BY sha256",
        "SELECT serie || naeste FROM loebenummer ORDER BY serie"}) {
    db.query(sql, [&](const Raekke& row) { raekker.emplace_back(row.text(0)); });
  }
  return raekker;
}

// Every byte there is, NUL and what is no UTF-8 among them.
std::string all_bytes() {
  std::string alle;
  for (int i = 0; i < 256; ++i) alle += static_cast<char>(i);
  return alle;
}

void fyld(Forbindelse& forbindelse) {
  udfoer(forbindelse, Adgang::skriv, [](Forbindelse& db) {
    const auto ordre = stored_case(db);
    const auto hvem = stored(db, bruger("bo"));
    const auto b = stored(db, borger("0203851234", "Ane Ærø"));
    auto p = placering(Dato::af(2023, 3, 1), Dato::af(2023, 5, 30));
    p.borger = b;
    p.jobordre = ordre;
    stored(db, p);
    next_jobordrenummer(db);
    std::vector<Opslag> opslag(2500, Opslag{kNu, hvem, b, "sagsbehandling"});
    insert_opslag(db, opslag);
    for (int i = 0; i < 3; ++i) {
      insert_bilag(db, {0,
                        kAarhus,
                        "ansoegning",
                        "1",
                        "møde.pdf",
                        "Referat",
                        Filtype::pdf,
                        256,
                        gem_bilagsindhold(db, all_bytes() + std::to_string(i)),
                        Skanning::ikke_skannet,
                        {},
                        kNu,
                        false});
    }
    insert_haendelse(db, {0, kNu, {}, kAarhus, "test", "borger", "1", "grund", "{\"a\": \"å\"}"});
  });
}

}  // namespace

// From the database of the parameter; to the other kind and to its own.
class Backup : public Kontrakt {
 protected:
  std::string fil() const {
    return (std::filesystem::temp_directory_path() /
            ("nytte_backup_" + std::to_string(::getpid()) + "_" + name()))
        .string();
  }
  static std::string name() {
    std::string navn = testing::UnitTest::GetInstance()->current_test_info()->name();
    std::replace(navn.begin(), navn.end(), '/', '_');
    return navn;
  }
  void TearDown() override {
    std::error_code ignored;
    std::filesystem::remove(fil(), ignored);
  }
};
PAA_BEGGE(Backup);

TEST_P(Backup, frem_og_tilbage_til_begge_slags) {
  fyld(db());
  const auto foer = indhold(db());
  EXPECT_GT(foer.size(), 2800U);
  ASSERT_TRUE(backup(db(), fil()));
  for (const auto til : {Dialekt::sqlite, Dialekt::postgres}) {
    if (til == Dialekt::postgres && !has_postgres()) continue;
    const Database ny(til);
    auto tom = ny.open();
    ASSERT_TRUE(gendan(tom, fil(), kNu));
    EXPECT_EQ(indhold(tom), foer);
    EXPECT_EQ(find_bilagsindhold(tom, checksum(all_bytes() + "1")), all_bytes() + "1");
    // New rows get new ids, and numbers go on where they were.
    EXPECT_EQ(stored(tom, borger("0304861234", "Bent Prøve")).vaerdi, 2);
    EXPECT_EQ(next_jobordrenummer(tom), "JO100002");
    EXPECT_TRUE(forbered(tom, kNu));
  }
}

TEST_P(Backup, filen_kan_kun_laeses_af_sin_ejer_og_er_en_fil) {
  ASSERT_TRUE(backup(db(), fil()));
  struct stat info {};
  ASSERT_EQ(::stat(fil().c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0600U);
  EXPECT_FALSE(std::filesystem::exists(fil() + ".ufaerdig"));
  EXPECT_FALSE(std::filesystem::exists(fil() + "-wal"));
}

TEST_P(Backup, viser_et_oejeblik_mens_en_anden_skriver) {
  fyld(db());
  auto anden = database().open();
  udfoer(anden, Adgang::skriv, [&](Forbindelse& t) {
    stored(t, borger("0405871234", "Carl Prøve"));
    ASSERT_TRUE(backup(db(), fil()));  // does not wait for the writer, and does not see him
  });
  const Database ny(Dialekt::sqlite);
  auto tom = ny.open();
  ASSERT_TRUE(gendan(tom, fil(), kNu));
  EXPECT_EQ(tom.value<int>("SELECT COUNT(*) FROM borger"), 1);
}

TEST_P(Backup, skriver_ikke_over_en_fil) {
  std::ofstream(fil()) << "vigtigt";
  const auto svar = backup(db(), fil());
  ASSERT_TRUE(svar.has_error());
  EXPECT_TRUE(svar.error().har(Fejlkode::fil_kan_ikke_skrives));
  EXPECT_EQ(std::filesystem::file_size(fil()), 7U);
  EXPECT_TRUE(backup(db(), "/findes/ikke/kopi").error().har(Fejlkode::fil_kan_ikke_skrives));
}

TEST_P(Backup, gendan_kun_til_en_tom_database) {
  fyld(db());
  ASSERT_TRUE(backup(db(), fil()));
  const auto foer = indhold(db());
  EXPECT_TRUE(gendan(db(), fil(), kNu).error().har(Fejlkode::findes_allerede));
  EXPECT_EQ(indhold(db()), foer);
}

TEST_P(Backup, fil_der_ikke_er_en_backup_afvises) {
  const Database ny(GetParam());
  auto tom = ny.open();
  EXPECT_TRUE(gendan(tom, fil(), kNu).error().har(Fejlkode::fil_findes_ikke));
  std::ofstream(fil()) << "det her er ikke en database, kun lidt tekst uden betydning";
  EXPECT_TRUE(gendan(tom, fil(), kNu).error().har(Fejlkode::fil_findes_ikke));
  std::filesystem::remove(fil());
  fyld(db());
  ASSERT_TRUE(backup(db(), fil()));
  std::filesystem::resize_file(fil(), std::filesystem::file_size(fil()) / 2);
  EXPECT_TRUE(gendan(tom, fil(), kNu).error().har(Fejlkode::fil_findes_ikke));
  EXPECT_TRUE(forbered(tom, kNu));  // still empty and usable
}

TEST_P(Backup, backup_af_et_nyere_program_afvises) {
  ASSERT_TRUE(backup(db(), fil()));
  {
    auto kopi = open(fil());
    kopi.execute(
        "INSERT INTO migrering (nummer, navn, checksum, koert)"
        " VALUES (9000, '9000_fra_fremtiden', 'x', 'y')");
  }
  const Database ny(GetParam());
  auto tom = ny.open();
  EXPECT_TRUE(gendan(tom, fil(), kNu).error().har(Fejlkode::database_nyere));
}

TEST_P(Backup, backup_fra_et_tidligere_trin_gendannes_til_nyeste) {
  const Database gammel(GetParam());
  auto fra = gammel.open();
  ASSERT_TRUE(migrer(fra, kNu, 2));
  fra.execute("INSERT INTO kommune (kode, navn) VALUES (751, 'Aarhus')");
  ASSERT_TRUE(backup(fra, fil()));
  const Database ny(GetParam());
  auto tom = ny.open();
  ASSERT_TRUE(gendan(tom, fil(), kNu));
  EXPECT_EQ(tom.value<int>("SELECT COUNT(*) FROM kommune"), 98);
  EXPECT_EQ(stored(tom, bruger("bo")).vaerdi, 1);
}

TEST_P(Backup, halv_gendannelse_efterlader_en_tom_database) {
  fyld(db());
  ASSERT_TRUE(backup(db(), fil()));
  {
    // A row that this schema refuses, late in the copy.
    auto kopi = open(fil());
    kopi.driver().script(
        "PRAGMA foreign_keys=OFF; DROP TRIGGER opslag_frosset;"
        "UPDATE opslag SET borger = 4711 WHERE id = 2500");
  }
  const Database ny(GetParam());
  auto tom = ny.open();
  EXPECT_THROW((void)gendan(tom, fil(), kNu), DatabaseFejl);
  EXPECT_TRUE(forbered(tom, kNu));
  EXPECT_EQ(tom.value<int>("SELECT COUNT(*) FROM borger"), 0);
}

}  // namespace nytte::store::test
