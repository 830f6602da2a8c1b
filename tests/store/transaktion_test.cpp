#include <atomic>
#include <thread>

#include "databaser.hpp"
#include "eksempler.hpp"
#include "model/resultat.hpp"
#include "store/forbindelse.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/pulje.hpp"

namespace nytte::store::test {

class Transaktioner : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (!IsSkipped()) db().execute("INSERT INTO loebenummer (serie, naeste) VALUES ('test', 0)");
  }
  int tal() {
    return db().value<int>("SELECT naeste FROM loebenummer WHERE serie = 'test'").value();
  }
  static void laeg_til(Forbindelse& t) {
    const auto foer = t.value<int>("SELECT naeste FROM loebenummer WHERE serie = 'test'").value();
    t.execute("UPDATE loebenummer SET naeste = $1 WHERE serie = 'test'", foer + 1);
  }
};
PAA_BEGGE(Transaktioner);

// SQLite has one writer and no server, so nobody gets in between and nothing is lost.
class TransaktionerPaaServer : public Transaktioner {};
INSTANTIATE_TEST_SUITE_P(Kun, TransaktionerPaaServer, testing::Values(Dialekt::postgres), name_of);

TEST_P(Transaktioner, undtagelse_ruller_tilbage) {
  EXPECT_THROW(udfoer(db(), Adgang::skriv,
                      [](Forbindelse& t) {
                        laeg_til(t);
                        throw std::runtime_error("nej");
                      }),
               std::runtime_error);
  EXPECT_EQ(tal(), 0);
  EXPECT_FALSE(db().i_transaktion());
}

TEST_P(Transaktioner, fejlet_resultat_ruller_tilbage) {
  const auto fejlet = udfoer(db(), Adgang::skriv, [](Forbindelse& t) -> Resultat<int> {
    laeg_til(t);
    return Fejl(Fejlkode::findes_ikke);
  });
  EXPECT_TRUE(fejlet.has_error());
  EXPECT_EQ(tal(), 0);
  const auto god = udfoer(db(), Adgang::skriv, [](Forbindelse& t) -> Resultat<int> {
    laeg_til(t);
    return 7;
  });
  EXPECT_EQ(god.value(), 7);
  EXPECT_EQ(tal(), 1);
}

TEST_P(Transaktioner, fejl_i_sql_der_sluges_gemmer_ikke_halvt) {
  // PostgreSQL has given the whole transaction up by then; SQLite goes on, so only the former may
  // refuse.
  const auto arbejde = [](Forbindelse& t) {
    laeg_til(t);
    try {
      t.execute("INSERT INTO loebenummer (serie, naeste) VALUES ('test', 1)");
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::konflikt);
    }
  };
  if (GetParam() == Dialekt::postgres) {
    EXPECT_THROW(udfoer(db(), Adgang::skriv, arbejde), DatabaseFejl);
    EXPECT_EQ(tal(), 0);
  } else {
    udfoer(db(), Adgang::skriv, arbejde);
    EXPECT_EQ(tal(), 1);
  }
}

TEST_P(Transaktioner, laesetransaktion_kan_ikke_skrive) {
  EXPECT_THROW(udfoer(db(), Adgang::laes, laeg_til), DatabaseFejl);
  EXPECT_EQ(tal(), 0);
  udfoer(db(), Adgang::skriv, laeg_til);
  EXPECT_EQ(tal(), 1);
}

TEST_P(Transaktioner, laesetransaktion_ser_et_oejeblik) {
  auto anden = database().open();
  udfoer(db(), Adgang::laes, [&](Forbindelse& t) {
    EXPECT_EQ(t.value<int>("SELECT naeste FROM loebenummer WHERE serie = 'test'"), 0);
    udfoer(anden, Adgang::skriv, laeg_til);
    EXPECT_EQ(t.value<int>("SELECT naeste FROM loebenummer WHERE serie = 'test'"), 0);
  });
  EXPECT_EQ(tal(), 1);
}

TEST_P(Transaktioner, de_kan_ikke_indeholde_hinanden) {
  EXPECT_THROW(udfoer(db(), Adgang::skriv,
                      [](Forbindelse& t) { udfoer(t, Adgang::laes, [](Forbindelse&) {}); }),
               std::logic_error);
}

TEST_P(TransaktionerPaaServer, arbejdet_gentages_naar_en_anden_kom_imellem) {
  auto anden = database().open();
  int gange = 0;
  udfoer(db(), Adgang::skriv, [&](Forbindelse& t) {
    ++gange;
    t.value<int>("SELECT naeste FROM loebenummer WHERE serie = 'test'");
    if (gange == 1) udfoer(anden, Adgang::skriv, laeg_til);
    laeg_til(t);
  });
  EXPECT_EQ(gange, 2);
  EXPECT_EQ(tal(), 2);
}

TEST_P(Transaktioner, to_skrivere_taber_intet) {
  const auto skriv = [&] {
    auto egen = database().open();
    for (int i = 0; i < 25; ++i) udfoer(egen, Adgang::skriv, laeg_til);
  };
  std::thread en(skriv);
  std::thread to(skriv);
  en.join();
  to.join();
  EXPECT_EQ(tal(), 50);
}

TEST_P(Transaktioner, kun_en_faar_den_sidste_plads) {
  const auto ordre = stored_case(db());
  const auto a = stored(db(), borger("0203851234", "Ane Prøve"));
  const auto b = stored(db(), borger("0304861234", "Bent Prøve"));
  const auto periode = *Periode::fra_til(Dato::af(2023, 3, 1), Dato::af(2023, 5, 30));
  std::atomic<int> fik{0};
  const auto tag = [&](BorgerId hvem) {
    auto egen = database().open();
    const auto svar = udfoer(egen, Adgang::skriv, [&](Forbindelse& t) -> Resultat<PlaceringId> {
      if (ledige_pladser(t, ordre, periode) < 1) return Fejl(Fejlkode::ingen_ledig_plads);
      auto p = placering(periode.fra(), periode.til());
      p.borger = hvem;
      p.jobordre = ordre;
      return insert_placering(t, p);
    });
    if (svar) {
      ++fik;
    } else {
      EXPECT_TRUE(svar.error().har(Fejlkode::ingen_ledig_plads));
    }
  };
  std::thread en(tag, a);
  std::thread to(tag, b);
  en.join();
  to.join();
  EXPECT_EQ(fik, 1);
  EXPECT_EQ(ledige_pladser(db(), ordre, periode), 0);
}

TEST_P(Transaktioner, laast_af_en_anden_er_optaget) {
  auto anden = open(database().adresse(), std::chrono::milliseconds(50));
  udfoer(db(), Adgang::skriv, [&](Forbindelse& t) {
    laeg_til(t);
    try {
      udfoer(anden, Adgang::skriv, laeg_til);
      ADD_FAILURE() << "the lock did not hold";
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::optaget);
    }
  });
  EXPECT_EQ(tal(), 1);
  udfoer(anden, Adgang::skriv, laeg_til);
  EXPECT_EQ(tal(), 2);
}

TEST_P(Transaktioner, fuld_disk_gemmer_intet_og_forbindelsen_lever) {
  const auto fyld = [&](Forbindelse& t) {
    laeg_til(t);
    if (t.dialekt() == Dialekt::postgres) {
      // A full disk cannot be had here; the server is asked to say what it would say.
      t.driver().script("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$");
    }
    t.execute("INSERT INTO raad (navn) VALUES ($1)", std::string(4'000'000, 'x'));
  };
  if (GetParam() == Dialekt::sqlite) {
    const auto sider = db().value<int>("PRAGMA page_count").value();
    db().value<int>("PRAGMA max_page_count = " + std::to_string(sider + 20));
  }
  try {
    udfoer(db(), Adgang::skriv, fyld);
    FAIL() << "there was room";
  } catch (const DatabaseFejl& fejl) {
    EXPECT_EQ(fejl.art(), Fejlart::disk_fuld);
    EXPECT_EQ(std::string(fejl.what()).find("xxxx"), std::string::npos);
  }
  EXPECT_EQ(tal(), 0);
  udfoer(db(), Adgang::skriv, laeg_til);
  EXPECT_EQ(tal(), 1);
}

TEST_P(TransaktionerPaaServer, tabt_forbindelse_meldes_og_puljen_faar_en_ny) {
  Pulje pulje(database().adresse(), 1);
  {
    auto laan = pulje.laan();
    const auto pid = laan->value<std::int64_t>("SELECT pg_backend_pid()").value();
    db().query("SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)", nullptr, pid);
    try {
      udfoer(*laan, Adgang::skriv, laeg_til);
      ADD_FAILURE() << "the connection lived";
    } catch (const DatabaseFejl& fejl) {
      EXPECT_EQ(fejl.art(), Fejlart::forbindelse_tabt);
    }
  }
  auto nyt = pulje.laan();
  udfoer(*nyt, Adgang::skriv, laeg_til);
  EXPECT_EQ(tal(), 1);
}

}  // namespace nytte::store::test
