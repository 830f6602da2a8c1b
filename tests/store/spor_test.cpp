// Users, sessions, and what acts leave behind.
#include "databaser.hpp"
#include "eksempler.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/felter.hpp"
#include "store/haendelse.hpp"
#include "store/idempotens.hpp"
#include "store/opslag.hpp"

namespace nytte::store::test {

constexpr Tidspunkt senere(std::int64_t sekunder) { return {kNu.sekunder + sekunder}; }

class Brugere : public Kontrakt {};
PAA_BEGGE(Brugere);

TEST_P(Brugere, findes_med_roller_uanset_store_bogstaver) {
  auto b = bruger("BoÆ");
  b.roller = {Rolle::leder, Rolle::sagsbehandler};
  const auto id = stored(db(), b);
  EXPECT_EQ(find_bruger(db(), std::string("boæ"))->id, id);
  EXPECT_EQ(find_bruger(db(), std::string("BOÆ"))->roller, b.roller);
  EXPECT_EQ(find_bruger(db(), id)->kommune, kAarhus);
  EXPECT_EQ(find_adgangskode(db(), id), "$argon2id$proeve");
  EXPECT_TRUE(insert_bruger(db(), bruger("bOæ"), "x").error().har(Fejlkode::findes_allerede));
  EXPECT_FALSE(find_bruger(db(), std::string("ingen")));
}

TEST_P(Brugere, roller_kan_tages_fra_og_gives_igen) {
  auto b = find_bruger(db(), stored(db(), bruger("bo"))).value();
  b.roller = {Rolle::administrator};
  b.aktiv = false;
  EXPECT_EQ(update_bruger(db(), b).value(), 2);
  EXPECT_EQ(find_bruger(db(), b.id)->roller, std::set<Rolle>{Rolle::administrator});
  EXPECT_FALSE(find_bruger(db(), b.id)->aktiv);
  EXPECT_TRUE(update_bruger(db(), b).error().har(Fejlkode::version_foraeldet));
  b.version = 2;
  b.roller = {Rolle::sagsbehandler, Rolle::administrator};
  EXPECT_EQ(update_bruger(db(), b).value(), 3);
  EXPECT_EQ(find_bruger(db(), b.id)->roller.size(), 2U);
  set_adgangskode(db(), b.id, "ny");
  EXPECT_EQ(find_adgangskode(db(), b.id), "ny");
}

TEST_P(Brugere, listen_har_roller_og_egen_kommune) {
  stored(db(), bruger("a"));
  auto fremmed = bruger("b");
  fremmed.kommune = kViborg;
  fremmed.roller = {Rolle::leder};
  stored(db(), fremmed);
  EXPECT_EQ(list_brugere(db(), std::nullopt, {}).i_alt, 2);
  const auto viborg = list_brugere(db(), kViborg, {});
  EXPECT_EQ(viborg.i_alt, 1);
  EXPECT_EQ(viborg.raekker.at(0).roller, std::set<Rolle>{Rolle::leder});
}

TEST_P(Brugere, session_udloeber_og_lukkes) {
  const auto hvem = stored(db(), bruger("bo"));
  insert_session(db(), {"hash", hvem, "csrf", kNu, kNu, senere(60)});
  EXPECT_EQ(find_session(db(), "hash", senere(59))->bruger, hvem);
  EXPECT_EQ(find_session(db(), "hash", senere(59))->csrf, "csrf");
  EXPECT_FALSE(find_session(db(), "hash", senere(60)));
  touch_session(db(), "hash", senere(30), senere(90));
  EXPECT_EQ(find_session(db(), "hash", senere(89))->sidst_brugt, senere(30));
  delete_udloebne_sessioner(db(), senere(89));
  EXPECT_TRUE(find_session(db(), "hash", kNu));
  delete_sessioner(db(), hvem);
  EXPECT_FALSE(find_session(db(), "hash", kNu));
}

TEST_P(Brugere, noegler_til_programmer_kan_kaldes_tilbage) {
  const auto hvem = stored(db(), bruger("system"));
  const auto id =
      insert_api_noegle(db(), {0, hvem, "fagsystem", "h1", kNu, senere(100), std::nullopt}).value();
  EXPECT_TRUE(insert_api_noegle(db(), {0, hvem, "en til", "h1", kNu, {}, {}})
                  .error()
                  .har(Fejlkode::findes_allerede));
  EXPECT_EQ(find_api_noegle(db(), "h1", senere(99)), hvem);
  EXPECT_FALSE(find_api_noegle(db(), "h1", senere(100)));
  EXPECT_TRUE(tilbagekald_api_noegle(db(), id, senere(10)));
  EXPECT_FALSE(find_api_noegle(db(), "h1", senere(20)));
  EXPECT_EQ(list_api_noegler(db(), hvem).at(0).tilbagekaldt, senere(10));
}

TEST_P(Brugere, fejlede_login_taelles_siden_sidste_rigtige) {
  insert_login_forsoeg(db(), "bo", senere(0), false);
  insert_login_forsoeg(db(), "bo", senere(1), true);
  insert_login_forsoeg(db(), "BO", senere(2), false);
  insert_login_forsoeg(db(), "bo", senere(3), false);
  insert_login_forsoeg(db(), "ane", senere(3), false);
  EXPECT_EQ(count_fejlede_login(db(), "Bo", kNu), 2);
  EXPECT_EQ(count_fejlede_login(db(), "bo", senere(3)), 1);
  delete_gamle_login_forsoeg(db(), senere(3));
  EXPECT_EQ(count_fejlede_login(db(), "bo", kNu), 1);
}

class Sporet : public Kontrakt {};
PAA_BEGGE(Sporet);

TEST_P(Sporet, haendelser_kommer_i_orden_og_kun_egen_kommunes) {
  const auto hvem = stored(db(), bruger("bo"));
  insert_haendelse(db(), {0, senere(5), hvem, kAarhus, "placering_afbrudt_af_arbejdsgiver",
                          "placering", "7", "Sygdom på stedet", "{}"});
  insert_haendelse(db(), {0, kNu, {}, kAarhus, "placering_oprettet", "placering", "7", "", "{}"});
  insert_haendelse(db(),
                   {0, kNu, {}, kViborg, "ansatte_rettet", "arbejdssted", "1003388394", "", ""});
  const auto alle = list_haendelser(db(), kAarhus, {.emne = "placering", .emne_noegle = "7"}, {});
  ASSERT_EQ(alle.i_alt, 2);
  EXPECT_EQ(alle.raekker[0].art, "placering_oprettet");
  EXPECT_EQ(alle.raekker[0].bruger, BrugerId{});  // the program itself
  EXPECT_EQ(alle.raekker[1].bruger, hvem);
  EXPECT_EQ(alle.raekker[1].grund, "Sygdom på stedet");
  EXPECT_EQ(alle.raekker[1].tid, senere(5));
  EXPECT_EQ(list_haendelser(db(), kAarhus, {.fra = senere(1)}, {}).i_alt, 1);
  EXPECT_EQ(list_haendelser(db(), kAarhus, {.bruger = hvem}, {}).i_alt, 1);
  EXPECT_EQ(list_haendelser(db(), kAarhus, {.art = "ansatte_rettet"}, {}).i_alt, 0);
  EXPECT_EQ(list_faelles_haendelser(db(), "arbejdssted", "1003388394", {}).i_alt, 1);
}

TEST_P(Sporet, opslag_paa_borger_og_af_bruger) {
  const auto hvem = stored(db(), bruger("bo"));
  const auto ane = stored(db(), borger("0203851234", "Ane Prøve"));
  const auto bent = stored(db(), borger("0304861234", "Bent Prøve"));
  insert_opslag(db(), Opslag{kNu, hvem, ane, "sagsbehandling"});
  insert_opslag(
      db(), std::vector<Opslag>{{senere(1), hvem, ane, "liste"}, {senere(1), hvem, bent, "liste"}});
  EXPECT_EQ(list_opslag(db(), ane, {}).i_alt, 2);
  EXPECT_EQ(list_opslag(db(), ane, {.faldende = true}).raekker.at(0).formaal, "liste");
  EXPECT_EQ(list_opslag(db(), hvem, {}).i_alt, 3);
}

TEST_P(Sporet, samme_noegle_samme_svar) {
  const auto hvem = stored(db(), bruger("bo"));
  EXPECT_FALSE(find_svar(db(), hvem, "n1"));
  ASSERT_TRUE(insert_svar(db(), hvem, "n1", {"h", 201, "{\"id\":7}"}, kNu));
  EXPECT_EQ(find_svar(db(), hvem, "n1")->indhold, "{\"id\":7}");
  EXPECT_EQ(find_svar(db(), hvem, "n1")->status, 201);
  EXPECT_TRUE(
      insert_svar(db(), hvem, "n1", {"h2", 200, ""}, kNu).error().har(Fejlkode::findes_allerede));
  EXPECT_FALSE(find_svar(db(), stored(db(), bruger("ane")), "n1"));
  delete_gamle_svar(db(), senere(1));
  EXPECT_FALSE(find_svar(db(), hvem, "n1"));
}

TEST(Tidspunkter, skrives_som_tekst_i_utc_og_laeses_igen) {
  EXPECT_EQ(iso(kNu), "2023-11-14T22:13:20Z");
  EXPECT_EQ(laes_tidspunkt("2023-11-14T22:13:20Z"), kNu);
  EXPECT_EQ(iso(Tidspunkt{-1}), "1969-12-31T23:59:59Z");
  EXPECT_EQ(laes_tidspunkt("1969-12-31T23:59:59Z"), Tidspunkt{-1});
  for (const auto* forkert : {"", "2023-11-14", "2023-02-29T00:00:00Z", "2023-11-14T24:00:00Z",
                              "2023-11-14T22:13:20+", "2023-11-14T2x:13:20Z"}) {
    EXPECT_EQ(laes_tidspunkt(forkert), std::nullopt) << forkert;
  }
}

}  // namespace nytte::store::test
