#include "sager/eksempel/eksempel.hpp"

#include "sager/adgang/session.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/arbejdsliste/arbejdsliste.hpp"
#include "sager/arbejdssted/vis_arbejdssted.hpp"
#include "sager/eksempel/kilde_003.hpp"
#include "sager/eksempel/tilfaeldig.hpp"
#include "sager/import/importer.hpp"
#include "sager/jobordre/find_jobordrer.hpp"
#include "sager/jobordre/vis_jobordre.hpp"
#include "store/afgoerelse.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/migration.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr Dato kIDag = Dato::af(2026, 11, 21);
constexpr Tidspunkt kNu{1'795'250'000};

class Eksempel : public store::test::Kontrakt {
 protected:
  void SetUp() override {
    store::test::Kontrakt::SetUp();
    if (IsSkipped()) return;
    const auto svar = indlaes_eksempel(db(), kNu, kIDag);
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  }
  Kontekst bruger(const char* brugernavn, Dato dag = kIDag) {
    return {store::find_bruger(db(), std::string(brugernavn)).value(), kNu, dag, "proeve"};
  }
  std::int64_t tael(const std::string& sql) { return db().value<std::int64_t>(sql).value(); }
};

TEST_P(Eksempel, kommunen_ser_levende_ud) {
  EXPECT_EQ(tael("SELECT COUNT(*) FROM arbejdssted"), 62);
  EXPECT_EQ(tael("SELECT COUNT(*) FROM borger"), 427);
  const auto placerede = tael("SELECT COUNT(*) FROM placering WHERE ordning = 'nytteindsats'");
  const auto afslag = tael("SELECT COUNT(*) FROM afgoerelse WHERE placering IS NULL");
  EXPECT_GE(placerede + afslag, 250);
  EXPECT_GE(placerede, 150);
  EXPECT_GE(afslag, 30);
  for (const char* status :
       {"ansat", "henvist", "afbrudt", "afsluttet", "ikke_startet", "annulleret"})
    EXPECT_GT(tael("SELECT COUNT(*) FROM placering WHERE status = '" + std::string(status) + "'"),
              0)
        << status;
}

TEST_P(Eksempel, der_er_afslag_af_mange_forskellige_grunde) {
  for (const char* regel : {"varighed", "ugentlig_tid", "maalgruppe", "hoering",
                            "raadighedsafproevende", "rimelighedskrav", "opgavens_indhold"}) {
    const auto sql =
        "SELECT COUNT(*) FROM afgoerelse WHERE placering IS NULL AND (vurdering LIKE "
        "'%\"regel\":\"" +
        std::string(regel) +
        "\",\"udfald\":\"ikke_opfyldt\"%' OR "
        "vurdering LIKE '%\"regel\":\"" +
        std::string(regel) + "\",\"udfald\":\"uafklaret\"%')";
    EXPECT_GT(tael(sql), 0) << regel;
  }
}

TEST_P(Eksempel, kilde_003_staar_som_i_kilden) {
  const auto k = bruger("lone", Dato::af(2014, 4, 1));
  Jobordrefilter filter;
  filter.tekst = "K003";
  const auto liste = find_jobordrer(db(), k, filter, {});
  ASSERT_TRUE(liste.has_value());
  ASSERT_EQ(liste.value().i_alt, 4);
  const auto tal = [&](std::size_t i) { return liste.value().raekker[i].pladstal; };
  // in the order of the numbers: ANLAEG, TOLK, YOGA-1, YOGA-2
  EXPECT_EQ(tal(0).placerede, 0);
  EXPECT_EQ(tal(0).ledige, 1);
  EXPECT_EQ(tal(1).placerede, 4);
  EXPECT_EQ(tal(1).ledige, 16);
  EXPECT_EQ(tal(2).placerede, 2);
  EXPECT_EQ(tal(2).ledige, 18);
  EXPECT_EQ(tal(3).placerede, 1);
  EXPECT_EQ(tal(3).ledige, 19);
}

TEST_P(Eksempel, placeringen_paa_jo18436_er_gemt_med_lovens_svar) {
  const auto vist = vis_jobordre(db(), bruger("lone", Dato::af(2014, 9, 1)), "JO18436");
  ASSERT_TRUE(vist.has_value());
  const auto& j = vist.value().jobordre;
  EXPECT_EQ(j.stilling, "anlægsgartnerarbejder");
  EXPECT_EQ(j.type, Jobordretype::nytteindsats_kommune);
  EXPECT_EQ(j.pladser, 1);
  EXPECT_EQ(j.fra, Dato::af(2014, 9, 9));
  EXPECT_EQ(j.til, Dato::af(2015, 9, 9));
  ASSERT_EQ(vist.value().placeringer.size(), 1U);
  const auto& p = vist.value().placeringer[0].placering;
  EXPECT_EQ(p.fra, Dato::af(2014, 9, 9));
  EXPECT_EQ(p.til, Dato::af(2014, 10, 9));
  EXPECT_EQ(p.ugentlig_tid, Ugetimer::af(25));
  EXPECT_EQ(p.status, Placeringsstatus::ansat);
  const auto a = store::find_afgoerelse(db(), j.kommune, p.afgoerelse.value());
  EXPECT_EQ(a->udfald, Udfald::ikke_opfyldt);  // the source names a private company
  EXPECT_NE(a->vurdering_json.find("offentlig_arbejdsgiver"), std::string::npos);
}

TEST_P(Eksempel, alle_kan_logge_ind_med_den_dokumenterede_adgangskode) {
  for (const auto& login : eksempellogins())
    EXPECT_TRUE(log_ind(db(), login.brugernavn, kEksempelKodeord, kNu).has_value())
        << login.brugernavn;
}

TEST_P(Eksempel, arbejdslisten_har_noget_til_hver_rolle) {
  for (const char* navn : {"mette", "jens", "lone"}) {
    const auto liste = arbejdsliste(db(), bruger(navn));
    ASSERT_TRUE(liste.has_value());
    EXPECT_GT(liste.value().punkter.size(), 3U) << navn;
  }
}

TEST_P(Eksempel, indlaeses_kun_i_en_tom_database) {
  EXPECT_EQ(fejlkode(indlaes_eksempel(db(), kNu, kIDag)), Fejlkode::findes_allerede);
}

TEST_P(Eksempel, en_anden_gang_giver_det_samme) {
  store::test::Database anden(GetParam());
  auto to = anden.open();
  ASSERT_TRUE(store::forbered(to, kNu).has_value());
  ASSERT_TRUE(indlaes_eksempel(to, kNu, kIDag).has_value());
  const auto k = bruger("mette");
  for (const auto liste : alle<Importliste>())
    EXPECT_EQ(eksporter(db(), k, liste).value(), eksporter(to, k, liste).value()) << navn(liste);
}

TEST_P(Eksempel, alle_cpr_numre_er_opdigtede) {
  const auto fil = eksporter(db(), bruger("mette"), Importliste::borgere).value();
  std::size_t set = 0;
  for (auto i = fil.find("\r\n"); i != std::string::npos && i + 12 < fil.size();
       i = fil.find("\r\n", i + 2)) {
    const auto cifre = fil.substr(i + 2, 10);
    EXPECT_FALSE(modulus_11(cifre));
    EXPECT_NE(cifre.substr(0, 4), "0101");
    ++set;
  }
  EXPECT_GE(set, 408U);
}

// On a practice day too the municipality is at work, under the law of that day, and nothing in it
// has happened later than the day.
TEST(Eksempeldage, er_levende_og_uden_fremtid_paa_en_hvilken_som_helst_dag) {
  for (const Dato dag : {Dato::af(2014, 6, 2), Dato::af(2016, 7, 1), Dato::af(2019, 12, 31),
                         Dato::af(2023, 5, 3), Dato::af(2024, 2, 29), Dato::af(2025, 1, 1),
                         Dato::af(2025, 9, 1), Dato::af(2027, 12, 31)}) {
    SCOPED_TRACE(iso(dag));
    const Tidspunkt middag{std::int64_t{dag.dagnummer()} * 86'400 + 12 * 3600};
    auto db = store::open(":memory:");
    ASSERT_TRUE(store::forbered(db, middag).has_value());
    const auto svar = indlaes_eksempel(db, middag, dag);
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
    const auto tael = [&db](const std::string& hvad) {
      return db.value<std::int64_t>("SELECT COUNT(*) FROM " + hvad).value();
    };
    EXPECT_EQ(tael("haendelse WHERE tid > '" + iso(dag) + "T23:59:59Z'"), 0);
    EXPECT_GE(tael("placering WHERE ordning = 'nytteindsats'"), 50);
    EXPECT_GE(tael("afgoerelse WHERE placering IS NULL"), 20);
    EXPECT_GE(tael("placering WHERE ordning = 'nytteindsats' AND status = 'ansat' AND fra <= '" +
                   iso(dag) + "' AND til >= '" + iso(dag) + "'"),
              15)
        << "in work today";
    EXPECT_GE(tael("placering WHERE status = 'henvist'"), 3);
    const Kontekst mette{store::find_bruger(db, "mette").value(), middag, dag, "proeve"};
    const auto liste = arbejdsliste(db, mette);
    ASSERT_TRUE(liste.has_value());
    EXPECT_GT(liste.value().punkter.size(), 3U);
  }
}

PAA_BEGGE(Eksempel);

// A half-done draft for the municipality, one for the secretariat, one for the council's meeting.
TEST(Eksempeldage, i_2023_er_der_ansoegninger_til_kommune_sekretariat_og_raad) {
  const Dato dag = Dato::af(2023, 5, 3);
  const Tidspunkt middag{std::int64_t{dag.dagnummer()} * 86'400 + 12 * 3600};
  auto db = store::open(":memory:");
  ASSERT_TRUE(store::forbered(db, middag).has_value());
  const auto svar = indlaes_eksempel(db, middag, dag);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  const Kontekst jens{store::find_bruger(db, "jens").value(), middag, dag, "proeve"};
  const auto alle = find_ansoegninger(db, jens, {}, {.start = 0, .antal = 10}).value().raekker;
  std::vector<Ansoegningstilstand> tilstande;
  for (const auto& a : alle) tilstande.push_back(a.ansoegning.tilstand);
  std::sort(tilstande.begin(), tilstande.end());
  EXPECT_EQ(tilstande, (std::vector{Ansoegningstilstand::kladde, Ansoegningstilstand::indsendt,
                                    Ansoegningstilstand::dagsordensat}));
  for (const auto& a : alle)
    EXPECT_EQ(a.mangler > 0, a.ansoegning.tilstand == Ansoegningstilstand::kladde);
}

}  // namespace
}  // namespace nytte::sager::test
