#include "store/forbindelse.hpp"

#include "databaser.hpp"
#include "store/pulje.hpp"

namespace nytte::store::test {

class ForbindelseTest : public Bar {
 protected:
  void SetUp() override {
    Bar::SetUp();
    if (IsSkipped()) return;
    const std::string tabel = GetParam() == Dialekt::sqlite ? " STRICT" : "";
    const std::string heltal = GetParam() == Dialekt::sqlite ? "INTEGER" : "BIGINT";
    db().driver().script("CREATE TABLE ting (id " + heltal +
                         " NOT NULL PRIMARY KEY, navn TEXT, tal " + heltal +
                         " CHECK (tal <> 13), CONSTRAINT navn_en_gang UNIQUE (navn))" + tabel);
    db().driver().script("CREATE TABLE del (ting " + heltal + " NOT NULL REFERENCES ting (id))" +
                         tabel);
  }

  // What the work fails with.
  template <class Work>
  DatabaseFejl fejl(Work work) {
    try {
      work();
    } catch (const DatabaseFejl& found) {
      return found;
    }
    ADD_FAILURE() << "nothing failed";
    return {Fejlart::andet, "", "", ""};
  }
};
PAA_BEGGE(ForbindelseTest);

TEST_P(ForbindelseTest, vaerdier_kommer_igen_som_de_gik_ind) {
  db().execute("INSERT INTO ting (id, navn, tal) VALUES ($1, $2, $3)", 1, "Å b's \"ø\" € 😀",
               std::int64_t{-9'007'199'254'740'993});
  db().execute("INSERT INTO ting (id, navn, tal) VALUES ($1, $2, $3)", 2, std::nullopt,
               std::optional<int>{});
  db().execute("INSERT INTO ting (id, navn, tal) VALUES ($1, $2, $3)", 3, "", true);
  struct Ting {
    int id = 0;
    std::optional<std::string> navn;
    std::optional<std::int64_t> tal;
  };
  const auto alle = db().all("SELECT id, navn, tal FROM ting ORDER BY id", [](const Raekke& row) {
    Ting t;
    Laeser(row) >> t.id >> t.navn >> t.tal;
    return t;
  });
  ASSERT_EQ(alle.size(), 3U);
  EXPECT_EQ(alle[0].navn, "Å b's \"ø\" € 😀");
  EXPECT_EQ(alle[0].tal, -9'007'199'254'740'993);
  EXPECT_EQ(alle[1].navn, std::nullopt);
  EXPECT_EQ(alle[1].tal, std::nullopt);
  EXPECT_EQ(alle[2].navn, "");  // empty is not null
  EXPECT_EQ(alle[2].tal, 1);
}

TEST_P(ForbindelseTest, parametre_foelger_nummeret_og_ikke_raekkefoelgen) {
  EXPECT_EQ(db().value<std::string>("SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) ||"
                                    " CAST($2 AS TEXT)",
                                    "a", "b"),
            "bab");
  EXPECT_EQ(db().value<std::int64_t>("SELECT CAST($10 AS INTEGER) - CAST($1 AS INTEGER)"
                                     " + 0 * (CAST($2 AS INTEGER) + CAST($3 AS INTEGER)"
                                     " + CAST($4 AS INTEGER) + CAST($5 AS INTEGER)"
                                     " + CAST($6 AS INTEGER) + CAST($7 AS INTEGER)"
                                     " + CAST($8 AS INTEGER) + CAST($9 AS INTEGER))",
                                     1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
            9);
}

TEST_P(ForbindelseTest, execute_taeller_de_aendrede_raekker) {
  EXPECT_EQ(db().execute("INSERT INTO ting (id, tal) VALUES (1, 5), (2, 5), (3, 6)"), 3);
  EXPECT_EQ(db().execute("UPDATE ting SET tal = 7 WHERE tal = $1", 5), 2);
  EXPECT_EQ(db().execute("UPDATE ting SET tal = 7 WHERE tal = $1", 5), 0);
  EXPECT_EQ(db().execute("INSERT INTO ting (id) VALUES (1) ON CONFLICT (id) DO NOTHING"), 0);
}

TEST_P(ForbindelseTest, mange_raekker_paa_en_gang) {
  std::vector<Parameter> raekker;
  for (int i = 0; i < 1234; ++i) {
    raekker.push_back(parameter(i));
    raekker.push_back(parameter("ting " + std::to_string(i)));
  }
  EXPECT_EQ(db().run_many("INSERT INTO ting (id, navn) VALUES ($1, $2)", raekker, 2), 1234);
  EXPECT_EQ(db().value<int>("SELECT COUNT(*) FROM ting WHERE navn = 'ting ' || id"), 1234);
  EXPECT_EQ(db().run_many("INSERT INTO ting (id, navn) VALUES ($1, $2)", {}, 2), 0);
  EXPECT_THROW(db().run_many("INSERT INTO ting (id, navn) VALUES ($1, $2)", {parameter(1)}, 2),
               std::logic_error);
}

TEST_P(ForbindelseTest, en_fejl_blandt_mange_lader_forbindelsen_brugbar) {
  std::vector<Parameter> raekker;
  for (const int id : {1, 2, 2, 3}) raekker.push_back(parameter(id));
  EXPECT_EQ(fejl([&] { db().run_many("INSERT INTO ting (id) VALUES ($1)", raekker, 1); }).art(),
            Fejlart::konflikt);
  EXPECT_EQ(db().value<int>("SELECT COUNT(*) FROM ting"), 0);
}

TEST_P(ForbindelseTest, spoergsmaal_samlet_faar_svar_i_orden) {
  db().execute("INSERT INTO ting (id, tal) VALUES (1, 10), (2, 20)");
  std::vector<std::int64_t> svar;
  const auto husk = [&](const Raekke& row) { svar.push_back(row.integer(0)); };
  db().run_all({{"SELECT tal FROM ting WHERE id = $1", {parameter(2)}, husk},
                {"SELECT tal FROM ting ORDER BY id", {}, husk},
                {"SELECT tal FROM ting WHERE id = $1", {parameter(3)}, husk},
                {"SELECT tal FROM ting WHERE id = $1", {parameter(1)}, husk}});
  EXPECT_EQ(svar, (std::vector<std::int64_t>{20, 10, 20, 10}));
}

TEST_P(ForbindelseTest, foerste_fejl_i_samlede_spoergsmaal_kastes) {
  EXPECT_EQ(fejl([&] {
              db().run_all({{"INSERT INTO ting (id, tal) VALUES (1, $1)", {parameter(1)}, nullptr},
                            {"INSERT INTO ting (id, tal) VALUES (1, $1)", {parameter(2)}, nullptr},
                            {"INSERT INTO del (ting) VALUES ($1)", {parameter(99)}, nullptr}});
            }).art(),
            Fejlart::konflikt);
  EXPECT_EQ(db().value<int>("SELECT 1 + 1"), 2);
}

TEST_P(ForbindelseTest, fejl_har_deres_art) {
  db().execute("INSERT INTO ting (id, navn) VALUES (1, 'en')");
  EXPECT_EQ(fejl([&] { db().execute("INSERT INTO ting (id) VALUES (1)"); }).art(),
            Fejlart::konflikt);
  EXPECT_EQ(fejl([&] { db().execute("INSERT INTO ting (id, navn) VALUES (2, 'en')"); }).art(),
            Fejlart::konflikt);
  EXPECT_EQ(fejl([&] { db().execute("INSERT INTO del (ting) VALUES (2)"); }).art(),
            Fejlart::fremmednoegle);
  EXPECT_EQ(fejl([&] { db().execute("INSERT INTO ting (id, tal) VALUES (2, 13)"); }).art(),
            Fejlart::andet);
  EXPECT_EQ(fejl([&] { db().execute("SELEKT 1"); }).art(), Fejlart::andet);
  EXPECT_EQ(fejl([&] { db().execute("SELECT * FROM ukendt"); }).art(), Fejlart::andet);
}

TEST_P(ForbindelseTest, fejltekst_har_sql_men_aldrig_vaerdier) {
  db().execute("INSERT INTO ting (id, navn) VALUES (1, $1)", "hemmeligt-1234");
  const auto dobbelt =
      fejl([&] { db().execute("INSERT INTO ting (id, navn) VALUES (2, $1)", "hemmeligt-1234"); });
  EXPECT_NE(std::string(dobbelt.what()).find("INSERT INTO ting"), std::string::npos);
  EXPECT_EQ(std::string(dobbelt.what()).find("hemmeligt"), std::string::npos);
  EXPECT_FALSE(dobbelt.kode().empty());
  const auto forkert_type =
      fejl([&] { db().execute("INSERT INTO ting (id, tal) VALUES (2, $1)", "hemmeligt-1234"); });
  EXPECT_EQ(std::string(forkert_type.what()).find("hemmeligt"), std::string::npos);
}

TEST_P(ForbindelseTest, tekst_der_ikke_er_utf8_eller_har_nul_afvises) {
  for (const std::string& tekst : {std::string("a\0b", 3), std::string("\xC3"), std::string("\xFF"),
                                   std::string("\xED\xA0\x80"), std::string("\xC0\xAF"),
                                   std::string("\xF4\x90\x80\x80"), std::string("ok\x80")}) {
    EXPECT_EQ(
        fejl([&] { db().execute("INSERT INTO ting (id, navn) VALUES (1, $1)", tekst); }).kode(),
        "22021");
  }
  EXPECT_EQ(db().value<int>("SELECT COUNT(*) FROM ting"), 0);
}

TEST_P(ForbindelseTest, null_uden_optional_kastes) {
  db().execute("INSERT INTO ting (id) VALUES (1)");
  EXPECT_EQ(fejl([&] { db().value<std::string>("SELECT navn FROM ting"); }).kode(), "NULL");
  EXPECT_EQ(db().value<std::optional<std::string>>("SELECT navn FROM ting"),
            std::optional<std::optional<std::string>>(std::optional<std::string>()));
}

TEST_P(ForbindelseTest, dansk_orden_er_den_samme) {
  int id = 0;
  for (const auto* navn : {"Zebra", "Ålborg", "Ærø", "abel", "Aalborg", "Øster", "Abel", "Ribe",
                           "aaben", "Árni", "Æbeltoft", "Å"}) {
    db().execute("INSERT INTO ting (id, navn) VALUES ($1, $2)", ++id, navn);
  }
  const auto orden = db().all("SELECT navn FROM ting ORDER BY navn COLLATE \"da-x-icu\"",
                              [](const Raekke& row) { return std::string(row.text(0)); });
  EXPECT_EQ(orden, (std::vector<std::string>{"Abel", "abel", "Árni", "Ribe", "Zebra", "Æbeltoft",
                                             "Ærø", "Øster", "Å", "aaben", "Ålborg", "Aalborg"}));
}

TEST_P(ForbindelseTest, puljen_laaner_ud_og_faar_tilbage) {
  Pulje pulje(database().adresse(), 1, std::chrono::milliseconds(20));
  {
    auto foerste = pulje.laan();
    EXPECT_EQ(foerste->value<int>("SELECT 1"), 1);
    EXPECT_EQ(fejl([&] { pulje.laan(); }).art(), Fejlart::optaget);
  }
  EXPECT_EQ(pulje.laan()->value<int>("SELECT 2"), 2);
}

TEST(ForbindelseSqlite, fil_der_ikke_kan_aabnes_er_en_tabt_forbindelse) {
  try {
    open("/findes/ikke/nytte.sqlite");
    FAIL();
  } catch (const DatabaseFejl& fejl) {
    EXPECT_EQ(fejl.art(), Fejlart::forbindelse_tabt);
  }
}

TEST(ForbindelsePostgres, server_der_ikke_svarer_er_en_tabt_forbindelse) {
  try {
    open("host=/findes/ikke dbname=nytte connect_timeout=2");
    FAIL();
  } catch (const DatabaseFejl& fejl) {
    EXPECT_EQ(fejl.art(), Fejlart::forbindelse_tabt);
  }
}

TEST(ForbindelseAdresse, sqlite_eller_postgres) {
  EXPECT_TRUE(is_postgres("postgresql://nytte@localhost/nytte"));
  EXPECT_TRUE(is_postgres("host=/run/postgresql dbname=nytte"));
  EXPECT_FALSE(is_postgres("data/nytte.sqlite"));
  EXPECT_FALSE(is_postgres(":memory:"));
}

}  // namespace nytte::store::test
