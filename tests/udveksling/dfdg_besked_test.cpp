// What the register tells us by itself: pushed and fetched, repeated, out of order and forged.
#include "dfdg_verden.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/indbakke.hpp"
#include "udveksling/dfdg/afstem.hpp"
#include "udveksling/dfdg/webhook.hpp"

namespace nytte::udveksling::test {

class Registerbeskeder : public Registerverden {
 protected:
  static sager::Indkommen besked(const std::string& id, const Registeraktivitet& a,
                                 std::int64_t tid, const std::string& cpr) {
    sager::Indkommen i;
    i.besked.besked_id = id;
    i.besked.type = Beskedtype::aktivitet;
    i.besked.haendelse = {tid};
    i.besked.revision = tid;
    i.besked.aktivitet = a;
    i.cpr = cpr;
    return i;
  }
  sager::Modtagelse modtag(const sager::Indkommen& i) {
    return sager::modtag_besked(db(), o_.ur(), i).value();
  }
  std::vector<sager::Beskedlinje> alle() {
    return sager::find_registerbeskeder(db(), sagsbehandler(), {}).value().liste.raekker;
  }
};
PAA_BEGGE(Registerbeskeder);

TEST_P(Registerbeskeder, gemmes_en_gang_for_hvert_id_og_et_andet_indhold_afvises) {
  placer(borger_, ordre_);
  Attrapregister register_;
  send(register_);
  auto a = register_.aktiviteter[cpr()].begin()->second;
  EXPECT_EQ(modtag(besked("m1", a, 100, cpr())), sager::Modtagelse::ny);
  EXPECT_EQ(modtag(besked("m1", a, 100, cpr())), sager::Modtagelse::gentaget);
  a.timer = 3;
  EXPECT_EQ(modtag(besked("m1", a, 100, cpr())), sager::Modtagelse::konflikt);
  EXPECT_EQ(modtag(besked("m1", a, 100, cpr())), sager::Modtagelse::konflikt);
  EXPECT_EQ(antal("dfdg_besked"), 1);
  EXPECT_EQ(antal("dfdg_beskedkonflikt"), 1);
  EXPECT_EQ(alle()[0].besked.gentaget, 1);
  EXPECT_EQ(db().value<std::int64_t>("SELECT COUNT(*) FROM dfdg_besked WHERE indhold LIKE $1",
                                     "%" + cpr() + "%"),
            0);
}

TEST_P(Registerbeskeder, en_gammel_besked_der_kommer_sent_aendrer_intet) {
  placer(borger_, ordre_);
  Attrapregister register_;
  send(register_);
  const auto vores = register_.aktiviteter[cpr()].begin()->second;
  auto gammel = vores;
  gammel.timer = 3;
  modtag(besked("ny", vores, 200, cpr()));
  EXPECT_EQ(sager::behandl_beskeder(db(), o_.ur()), 1);
  modtag(besked("gammel", gammel, 100, cpr()));
  EXPECT_EQ(sager::behandl_beskeder(db(), o_.ur()), 1);
  EXPECT_EQ(antal("dfdg_forskel"), 0);
  EXPECT_EQ(alle()[1].besked.udfald, "En nyere besked er allerede behandlet.");
}

TEST_P(Registerbeskeder, en_aendring_uden_for_nytte_bliver_til_en_forskel) {
  placer(borger_, ordre_);
  Attrapregister register_;
  send(register_);
  auto a = register_.aktiviteter[cpr()].begin()->second;
  a.til = Dato::af(2023, 3, 10);
  modtag(besked("m1", a, 100, cpr()));
  sager::behandl_beskeder(db(), o_.ur());
  EXPECT_EQ(antal("dfdg_forskel"), 1);
}

TEST_P(Registerbeskeder, en_ubekraeftet_flytning_vises_til_den_er_bekraeftet) {
  placer(borger_, ordre_);
  sager::Indkommen i;
  i.besked.besked_id = "f1";
  i.besked.type = Beskedtype::flytning;
  i.besked.haendelse = {100};
  i.besked.flytning = Registerflytning{"751", "730", Dato::af(2023, 3, 1), false};
  i.cpr = cpr();
  modtag(i);
  sager::behandl_beskeder(db(), o_.ur());
  EXPECT_TRUE(sager::ubekraeftet_flytning(db(), borger_.id));
  const auto koe = sager::find_registerkoe(db(), sagsbehandler(), {}, {});
  EXPECT_TRUE(koe.value().liste.raekker[1].flytning);
  i.besked.besked_id = "f2";
  i.besked.haendelse = {200};
  i.besked.flytning->bekraeftet = true;
  modtag(i);
  sager::behandl_beskeder(db(), o_.ur());
  EXPECT_FALSE(sager::ubekraeftet_flytning(db(), borger_.id));
}

TEST_P(Registerbeskeder, koen_toemmes_og_kvitteres_foerst_naar_beskeden_er_gemt) {
  placer(borger_, ordre_);
  Attrapregister register_;
  send(register_);
  const auto a = register_.aktiviteter[cpr()].begin()->second;
  register_.koe = {besked("m1", a, 100, cpr()), besked("m2", a, 200, cpr())};
  const auto svar = hent_beskeder(db(), register_, "h", o_);
  EXPECT_EQ(svar.nye, 2);
  EXPECT_TRUE(register_.koe.empty());
  EXPECT_EQ(antal("dfdg_besked"), 2);
}

TEST_P(Registerbeskeder, webhooken_lukker_kun_den_rette_afsender_ind) {
  placer(borger_, ordre_);
  Attrapregister register_;
  send(register_);
  const std::string noegle = register_.aktiviteter[cpr()].begin()->first;
  const Webhookvalg valg{.tls = {}, .navn = "register", .organisation = "STAR"};
  const Webhookomgivelser o{.aabn = [this] { return database().open(); }, .ur = o_.ur};
  Tlsanmodning a{.metode = "POST",
                 .sti = "/dfdg/beskeder",
                 .foresporgsel = {},
                 .hoveder = {{"content-type", "application/json"}},
                 .krop = R"({"beskedId":"w1","beskedtype":"aktivitet",)"
                         R"("haendelsestidspunkt":"2026-01-31T12:00:00Z","revision":2,)"
                         R"("personnummer":")" +
                         cpr() + R"(","aktivitet":{"aktivitetsstamdata":{"aktivitetIdentifier":")" +
                         noegle + R"(","startdato":"2023-03-06"}}})",
                 .klient = Klientcertifikat{"register", "STAR", {}, {}}};
  EXPECT_EQ(svar_webhook(valg, o, a).status, 200);
  EXPECT_EQ(svar_webhook(valg, o, a).status, 200) << "again, with the same content";
  EXPECT_EQ(antal("dfdg_besked"), 1);
  auto andet = a;
  andet.krop.replace(andet.krop.find("\"revision\":2"), 12, "\"revision\":3");
  EXPECT_EQ(svar_webhook(valg, o, andet).status, 409);
  for (const auto& klient :
       {Klientcertifikat{"register", "Ond ApS", {}, {}}, Klientcertifikat{"ond", "STAR", {}, {}}}) {
    auto forfalsket = a;
    forfalsket.klient = klient;
    EXPECT_EQ(svar_webhook(valg, o, forfalsket).status, 403);
  }
  auto uden = a;
  uden.klient.reset();
  EXPECT_EQ(svar_webhook(valg, o, uden).status, 403);
  auto daarlig = a;
  for (const char* krop : {"", "{}", "[1]", "{\"beskedId\":\"w9\"}", "\x80"}) {
    daarlig.krop = krop;
    EXPECT_EQ(svar_webhook(valg, o, daarlig).status, 400) << krop;
  }
  auto xml = a;
  xml.hoveder = {{"content-type", "text/xml"}};
  EXPECT_EQ(svar_webhook(valg, o, xml).status, 415);
  EXPECT_EQ(antal("dfdg_besked"), 1);
}

TEST_P(Registerbeskeder, kan_databasen_ikke_naas_siger_webhooken_at_der_skal_sendes_igen) {
  const Webhookvalg valg{.tls = {}, .navn = "register", .organisation = {}};
  const Webhookomgivelser o{
      .aabn = []() -> store::Forbindelse { throw std::runtime_error("nede"); }, .ur = o_.ur};
  const Tlsanmodning a{.metode = "POST",
                       .sti = "/dfdg/beskeder",
                       .foresporgsel = {},
                       .hoveder = {{"content-type", "application/json"}},
                       .krop =
                           R"({"beskedId":"w1","beskedtype":"flytning","haendelsestidspunkt":)"
                           R"("2026-01-31T12:00:00Z","personnummer":"0203830001","flytning":{}})",
                       .klient = Klientcertifikat{"register", "STAR", {}, {}}};
  EXPECT_EQ(svar_webhook(valg, o, a).status, 503);
}

}  // namespace nytte::udveksling::test
