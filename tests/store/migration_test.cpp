#include "store/migration.hpp"

#include <set>

#include "databaser.hpp"
#include "store/raad.hpp"

namespace nytte::store::test {

class Migrering : public Bar {
 protected:
  // Tables, columns and their types, indexes and triggers, as the database itself lists them.
  std::set<std::string> skema() {
    std::set<std::string> found;
    const auto husk = [&](const Raekke& row) { found.insert(std::string(row.text(0))); };
    if (GetParam() == Dialekt::sqlite) {
      db().query("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master", husk);
    } else {
      db().query(
          "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
          " FROM information_schema.columns WHERE table_schema = current_schema()",
          husk);
      db().query(
          "SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes"
          " WHERE schemaname = current_schema()",
          husk);
      db().query(
          "SELECT tgname || ' ' || tgrelid::regclass FROM pg_trigger"
          " WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class"
          " WHERE relnamespace = CAST(current_schema() AS regnamespace))",
          husk);
    }
    return found;
  }
  int antal_trin() { return db().value<int>("SELECT COUNT(*) FROM migrering").value(); }
};
PAA_BEGGE(Migrering);

TEST_P(Migrering, fra_ingenting_til_nyeste) {
  EXPECT_EQ(migrer(db(), kNu).value(), static_cast<int>(migrations().size()));
  EXPECT_EQ(antal_trin(), static_cast<int>(migrations().size()));
  EXPECT_EQ(migrer(db(), kNu).value(), 0);
  EXPECT_EQ(db().value<std::string>("SELECT koert FROM migrering WHERE nummer = 1"),
            "2023-11-14T22:13:20Z");
}

TEST_P(Migrering, fra_hvert_tidligere_trin_til_samme_skema) {
  ASSERT_TRUE(migrer(db(), kNu));
  const auto nyeste = skema();
  EXPECT_GT(nyeste.size(), 40U);
  for (int trin = 1; trin < static_cast<int>(migrations().size()); ++trin) {
    SetUp();  // an empty database
    ASSERT_EQ(migrer(db(), kNu, trin).value(), trin);
    ASSERT_EQ(migrer(db(), kNu).value(), static_cast<int>(migrations().size()) - trin);
    EXPECT_TRUE(skema() == nyeste) << "from step " << trin;
  }
}

TEST_P(Migrering, gamle_placeringer_og_jobordrer_faar_deres_noegle_i_registeret) {
  ASSERT_TRUE(migrer(db(), kNu, 13));
  db().execute("INSERT INTO kommune (kode, navn) VALUES (751, 'Aarhus')");
  db().execute("INSERT INTO arbejdsgiver (cvr, navn, version) VALUES ('99000001', 'A', 1)");
  db().execute(
      "INSERT INTO arbejdssted (p_nummer, cvr, navn, adresse, postnummer, bynavn, kommune, sektor,"
      " fuld_uge, saesonudsving, soegetekst, version) VALUES ('9900000001', '99000001', 'A', '',"
      " '', '', 751, 'kommune', 2220, 0, '', 1)");
  for (const char* nummer : {"JO1", "JO2"})
    db().execute(
        "INSERT INTO jobordre (nummer, kommune, p_nummer, type, stilling, faggruppe, opgave,"
        " pladser, fra, til, ugentlig_tid, saerligt_tilrettelagt, status, soegetekst, version)"
        " VALUES ($1, 751, '9900000001', 'nytteindsats_kommune', 'x', '', '', 1, '2023-01-01',"
        " '2023-12-31', 1500, 0, 'aaben', '', 1)",
        std::string(nummer));
  for (const char* fra : {"2023-02-01", "2023-04-01", "2023-06-01"})
    db().execute(
        "INSERT INTO placering (ordning, kommune, p_nummer, fra, til, ugentlig_tid,"
        " raadighedsafproevende, raadighedsvurdering, saerligt_tilrettelagt, status, aarsag,"
        " haendelsesdato, bemaerkning, version) VALUES ('nytteindsats', 751, '9900000001', $1, $1,"
        " 1500, 0, '', 0, 'ansat', 'ikke_valgt', $1, '', 1)",
        std::string(fra));
  ASSERT_TRUE(migrer(db(), kNu));
  const auto noegler = db().all("SELECT uuid FROM registernoegle ORDER BY emne, id",
                                [](const Raekke& row) { return std::string(row.text(0)); });
  ASSERT_EQ(noegler.size(), 5U);
  for (const auto& n : noegler) {
    EXPECT_EQ(n.size(), 36U) << n;
    EXPECT_EQ(n.find_first_not_of("0123456789abcdef-"), std::string::npos) << n;
    EXPECT_EQ(n[14], '4') << n;
  }
}

TEST_P(Migrering, numrene_stiger_fra_en) {
  int sidste = 0;
  for (const auto& trin : migrations()) {
    EXPECT_GT(trin.nummer, sidste) << trin.navn;
    sidste = trin.nummer;
  }
  EXPECT_EQ(migrations().front().nummer, 1);
}

TEST_P(Migrering, database_nyere_end_programmet_afvises) {
  ASSERT_TRUE(forbered(db(), kNu));
  db().execute(
      "INSERT INTO migrering (nummer, navn, checksum, koert)"
      " VALUES (9000, '9000_fra_fremtiden', 'x', 'y')");
  const auto svar = forbered(db(), kNu);
  ASSERT_TRUE(svar.has_error());
  EXPECT_TRUE(svar.error().har(Fejlkode::database_nyere));
  EXPECT_NE(svar.error().poster().front().detalje.find("9000_fra_fremtiden"), std::string::npos);
}

TEST_P(Migrering, aendret_trin_afvises) {
  ASSERT_TRUE(forbered(db(), kNu));
  db().execute("UPDATE migrering SET checksum = 'en anden' WHERE nummer = 2");
  const auto svar = forbered(db(), kNu);
  ASSERT_TRUE(svar.has_error());
  EXPECT_TRUE(svar.error().har(Fejlkode::database_aendret));
}

TEST_P(Migrering, trin_der_fejler_efterlader_intet) {
  const std::vector<Migration> trin{
      {1, "0001_godt", "CREATE TABLE god (id {heltal}){tabel};"},
      {2, "0002_daarligt",
       "CREATE TABLE halv (id {heltal}){tabel}; INSERT INTO ukendt VALUES (1);"}};
  EXPECT_THROW((void)migrer(db(), kNu, trin), DatabaseFejl);
  EXPECT_EQ(antal_trin(), 1);
  db().execute("INSERT INTO god (id) VALUES (1)");
  EXPECT_THROW(db().execute("INSERT INTO halv (id) VALUES (1)"), DatabaseFejl);
}

TEST(Migreringstekst, blokke_og_ord_foelger_databasen) {
  constexpr std::string_view kTekst =
      "a {heltal}\n-- kun: sqlite\nb\n-- kun: postgres\nc {noegle}\n-- kun: begge\nd{tabel};";
  EXPECT_EQ(for_dialekt(kTekst, Dialekt::sqlite), "a INTEGER\nb\nd STRICT;");
  EXPECT_EQ(for_dialekt(kTekst, Dialekt::postgres),
            "a BIGINT\nc BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY\nd;");
}

TEST(Migreringstekst, checksum_er_sha256) {
  EXPECT_EQ(checksum("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace nytte::store::test
