#include "store/hoeringssag.hpp"

#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/hoering.hpp"

namespace nytte::store::test {
namespace {

using H = Henvendelseshandling;
using T = Henvendelsestilstand;
constexpr Dato kDag = Dato::af(2023, 3, 1);

class Hoeringssager : public Kontrakt {
 protected:
  void SetUp() override {
    Kontrakt::SetUp();
    if (IsSkipped()) return;
    jobordre_ = stored_case(db());
    bruger_ = stored(db(), bruger("bo"));
    sag_ = ny_sag();
    kim_ = ny("Kim Ærø Holm");
  }
  HoeringssagId ny_sag() {
    return insert_hoeringssag(db(), {.id = {},
                                     .kommune = kAarhus,
                                     .jobordre = jobordre_,
                                     .ansoegning = {},
                                     .p_nummer = kSkolen,
                                     .faggruppe = "FOA",
                                     .dag = kDag,
                                     .grundlag_json = R"({"pladser":1})",
                                     .oprettet = kNu,
                                     .oprettet_af = bruger_,
                                     .hoering = {}});
  }
  Skridtspor spor(std::string grund = {}) { return {bruger_, kNu, kDag, std::move(grund)}; }
  Henvendelse ny(const std::string& navnet) {
    const auto id = insert_henvendelse(db(),
                                       {.id = {},
                                        .sag = sag_,
                                        .niveau = Niveau::tr_cvr,
                                        .repraesentant = {},
                                        .navn = navnet,
                                        .organisation = "FOA Aarhus",
                                        .email = "kim@example.dk",
                                        .sendt = {},
                                        .rykket = {},
                                        .svarfrist = {},
                                        .grund = {}},
                                       spor());
    return find_henvendelse(db(), id).value();
  }
  Hoeringssvar svar(HenvendelseId id) {
    return {.henvendelse = id,
            .droeftet = true,
            .droeftet_dato = kDag,
            .forhold_holder = false,
            .enig = {},
            .bemaerkning = "Vi har talt om det.",
            .navn = "Kim Holm",
            .bruger = {},
            .tid = kNu,
            .dag = kDag};
  }
  std::int64_t antal(Hoeringssagsfilter f) {
    return list_hoeringssager(db(), kAarhus, f, {}).i_alt;
  }
  void er_naegtet(const std::string& sql) {
    try {
      db().execute(sql);
      ADD_FAILURE() << "allowed: " << sql;
    } catch (const DatabaseFejl&) {
      SUCCEED();
    }
  }

  JobordreId jobordre_;
  BrugerId bruger_;
  HoeringssagId sag_;
  Henvendelse kim_;
};
PAA_BEGGE(Hoeringssager);

TEST_P(Hoeringssager, alle_felter_kommer_igen) {
  const auto s = find_hoeringssag(db(), kAarhus, sag_).value();
  EXPECT_EQ(s.jobordre, jobordre_);
  EXPECT_FALSE(s.ansoegning);
  EXPECT_EQ(s.faggruppe, "FOA");
  EXPECT_EQ(s.dag, kDag);
  EXPECT_EQ(s.grundlag_json, R"({"pladser":1})");
  EXPECT_EQ(s.population, Population::almindelig);
  EXPECT_FALSE(s.hoering);
  EXPECT_FALSE(find_hoeringssag(db(), kViborg, sag_)) << "of another kommune";
  EXPECT_EQ(kim_.navn, "Kim Ærø Holm");
  EXPECT_EQ(kim_.niveau, Niveau::tr_cvr);
  EXPECT_EQ(kim_.email, "kim@example.dk");
  EXPECT_EQ(kim_.tilstand, T::klargjort);
  EXPECT_EQ(kim_.version, 1);
}

TEST_P(Hoeringssager, et_skridt_baerer_hvad_henvendelsen_blev) {
  const auto i_post = tilfoej_skridt(db(), kim_, H::laeg_i_post, spor(),
                                     {.svarfrist = kDag + 21, .meddelelse = MeddelelseId{17}});
  ASSERT_TRUE(i_post);
  const auto sendt = tilfoej_skridt(db(), i_post.value(), H::afsend, spor(), {.sendt = kNu});
  ASSERT_TRUE(sendt);
  const auto nu = find_henvendelse(db(), kim_.id).value();
  EXPECT_EQ(nu.tilstand, T::sendt);
  EXPECT_EQ(nu.sendt, kNu);
  EXPECT_EQ(nu.svarfrist, kDag + 21);
  EXPECT_EQ(nu.version, 3);
  const auto skridt = list_skridt(db(), kim_.id);
  ASSERT_EQ(skridt.size(), 3U);
  EXPECT_EQ(skridt[1].meddelelse, MeddelelseId{17});
  EXPECT_EQ(find_skridt(db(), MeddelelseId{17})->nr, 2);
}

TEST_P(Hoeringssager, den_anden_af_to_paa_samme_version_faar_det_at_vide) {
  ASSERT_TRUE(tilfoej_skridt(db(), kim_, H::laeg_i_post, spor()));
  const auto nummer_to = tilfoej_skridt(db(), kim_, H::luk, spor("fortrudt"));
  ASSERT_FALSE(nummer_to);
  EXPECT_TRUE(nummer_to.error().har(Fejlkode::version_foraeldet));
  EXPECT_EQ(find_henvendelse(db(), kim_.id)->tilstand, T::klargjort);
}

TEST_P(Hoeringssager, kun_tabellens_skridt_kan_skrives) {
  const auto rykket = tilfoej_skridt(db(), kim_, H::ryk, spor());
  ASSERT_FALSE(rykket);
  EXPECT_TRUE(rykket.error().har(Fejlkode::tilstand_tillader_ikke));
  EXPECT_EQ(list_skridt(db(), kim_.id).size(), 1U);
}

TEST_P(Hoeringssager, en_ny_adresse_glemmer_afsendelsen) {
  const auto sendt =
      tilfoej_skridt(db(), kim_, H::afsend, spor(), {.sendt = kNu, .svarfrist = kDag + 21});
  const auto rettet =
      tilfoej_skridt(db(), sendt.value(), H::ret_adresse, spor(), {.email = "ny@example.dk"});
  ASSERT_TRUE(rettet);
  const auto nu = find_henvendelse(db(), kim_.id).value();
  EXPECT_EQ(nu.email, "ny@example.dk");
  EXPECT_EQ(nu.tilstand, T::klargjort);
  EXPECT_FALSE(nu.sendt);
  EXPECT_FALSE(nu.svarfrist);
}

TEST_P(Hoeringssager, svaret_kommer_igen_og_kun_en_gang) {
  ASSERT_TRUE(insert_hoeringssvar(db(), kim_, svar(kim_.id)));
  const auto s = find_hoeringssvar(db(), kim_.id).value();
  EXPECT_EQ(s.droeftet, true);
  EXPECT_EQ(s.forhold_holder, false);
  EXPECT_FALSE(s.enig);
  EXPECT_EQ(s.bemaerkning, "Vi har talt om det.");
  EXPECT_EQ(find_henvendelse(db(), kim_.id)->tilstand, T::besvaret);
  const auto igen = insert_hoeringssvar(db(), kim_, svar(kim_.id));
  ASSERT_FALSE(igen);
  EXPECT_TRUE(igen.error().har(Fejlkode::version_foraeldet));
}

TEST_P(Hoeringssager, databasen_naegter_selv) {
  ASSERT_TRUE(insert_hoeringssvar(db(), kim_, svar(kim_.id)));
  for (const auto* tabel : {"hoeringssag", "henvendelse", "henvendelse_skridt", "hoeringssvar"})
    er_naegtet(std::string("DELETE FROM ") + tabel);
  er_naegtet("UPDATE hoeringssvar SET enig = 1");
  er_naegtet("UPDATE henvendelse_skridt SET tilstand = 'sendt'");
  er_naegtet("UPDATE hoeringssag SET grundlag = '{}'");
  er_naegtet("UPDATE henvendelse SET navn = 'En anden'");
}

TEST_P(Hoeringssager, intet_er_besvaret_uden_svar_eller_givet_videre_uden_grund) {
  const auto id = std::to_string(kim_.id.vaerdi);
  const auto skridt = [&](const std::string& handling, const std::string& tilstand) {
    return "INSERT INTO henvendelse_skridt (henvendelse, nr, handling, tilstand, email, grund,"
           " bruger, tid, dag) VALUES (" +
           id + ", 2, '" + handling + "', '" + tilstand +
           "', '', '', 0, '2023-03-01T00:00:00Z', '2023-03-01')";
  };
  er_naegtet(skridt("besvar", "besvaret"));
  er_naegtet(skridt("giv_videre", "givet_videre"));
  er_naegtet(skridt("afsend", "sendt"));
}

TEST_P(Hoeringssager, listen_filtrerer_paa_tilstand_frist_og_tekst) {
  EXPECT_EQ(antal({.tilstand = Hoeringstilstand::aaben}), 1);
  EXPECT_EQ(antal({.overskredet = kDag + 30}), 0) << "nothing has been sent";
  const auto sendt =
      tilfoej_skridt(db(), kim_, H::afsend, spor(), {.sendt = kNu, .svarfrist = kDag + 21});
  EXPECT_EQ(antal({.overskredet = kDag + 21}), 0) << "the last day is a day";
  EXPECT_EQ(antal({.overskredet = kDag + 22}), 1);
  EXPECT_EQ(antal({.tekst = "ÆRØ"}), 1);
  EXPECT_EQ(antal({.tekst = "findes ikke"}), 0);
  ASSERT_TRUE(insert_hoeringssvar(db(), sendt.value(), svar(kim_.id)));
  EXPECT_EQ(antal({.tilstand = Hoeringstilstand::besvaret}), 1);
  EXPECT_EQ(antal({.overskredet = kDag + 22}), 0);
  ASSERT_TRUE(tilfoej_skridt(db(), ny("Bo"), H::luk, spor("trukket")));
  EXPECT_EQ(antal({.tilstand = Hoeringstilstand::lukket}), 1);
  EXPECT_EQ(antal({.tilstand = Hoeringstilstand::besvaret}), 0);
  EXPECT_EQ(antal({.jobordre = jobordre_}), 1);
  EXPECT_EQ(antal({.ansoegning = AnsoegningId{3}}), 0);
}

TEST_P(Hoeringssager, resultatet_skrives_en_gang) {
  const auto h = insert_hoering(db(), {.id = {},
                                       .jobordre = jobordre_,
                                       .art = Hoeringsart::hoering,
                                       .niveau = Niveau::tr_cvr,
                                       .navn = "Kim",
                                       .dato = kDag,
                                       .arbejdsgiver_erklaering = {},
                                       .medarbejder_erklaering = {},
                                       .enig = {},
                                       .bemaerkning = {}});
  ASSERT_TRUE(insert_hoeringsresultat(db(), sag_, h, kNu));
  EXPECT_EQ(find_hoeringssag(db(), sag_)->hoering, h);
  const auto igen = insert_hoeringsresultat(db(), sag_, h, kNu);
  ASSERT_FALSE(igen);
  EXPECT_TRUE(igen.error().har(Fejlkode::findes_allerede));
}

}  // namespace
}  // namespace nytte::store::test
