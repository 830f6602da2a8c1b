// Rounds of the register's queue against a database and a register that answers as it is told.
#include "dfdg_eksempel.hpp"
#include "sager/dfdg/afstemning.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "store/dfdg.hpp"
#include "udveksling/dfdg/afstem.hpp"
#include "udveksling/dfdg/runde.hpp"
#include "udveksling/dfdg/webhook.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

using sager::test::name_of;
using store::Dialekt;
using F = Forsendelsestilstand;

class Registerrunde : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    nu_ = sagsbehandler().nu;
    ordre_ = opret_ordre(1, 5);
    borger_ = opret_borger(1);
  }
  Dfdgrundesvar send(Dfdgport& port) { return send_registreringer(db(), port, "proeve", o_); }
  std::vector<Registerforsendelse> af(const Placering& p) {
    return store::list_forsendelser(db(), Registeremne::placering, p.id.vaerdi);
  }
  Placering afbryd(const Placering& p) {
    auto k = sagsbehandler(Dato::af(2023, 3, 20));
    k.nu = nu_;
    const auto ud = sager::afbryd_placering(db(), k,
                                            {.placering = p.id,
                                             .version = p.version,
                                             .aarsag = Placeringsaarsag::sygdom,
                                             .haendelsesdato = Dato::af(2023, 3, 15),
                                             .begrundelse = "syg"});
    EXPECT_TRUE(ud);
    return ud.value();
  }
  std::string cpr() const { return borger_.cpr.udlever(CprFormaal::indberetning); }

  Tidspunkt nu_{};
  bool stop_ = false;
  Jobordre ordre_ = ordre();
  Borger borger_ = ny_borger(1).borger;
  Dfdgomgivelser o_{.ur =
                        [this] {
                          return sager::Registerur{nu_, sager::test::kDag};
                        },
                    .stop = [this] { return stop_; }};
};
PAA_BEGGE(Registerrunde);

TEST_P(Registerrunde, jobordren_gaar_foer_placeringen_og_alt_sendes_i_en_runde) {
  const auto p = placer(borger_, ordre_);
  Attrapregister register_;
  const auto svar = send(register_);
  EXPECT_EQ(svar.taget, 2);
  ASSERT_EQ(register_.skrevet.size(), 2U);
  EXPECT_TRUE(register_.jobordrer.contains(register_.skrevet[0].noegle));
  EXPECT_EQ(af(p)[0].tilstand, F::taget);
  EXPECT_EQ(register_.aktiviteter[cpr()].size(), 1U);
  EXPECT_EQ(send(register_).behandlet, 0) << "sent is sent";
}

TEST_P(Registerrunde, revisioner_af_samme_borger_kommer_i_raekkefoelge) {
  afbryd(placer(borger_, ordre_));
  Attrapregister register_;
  EXPECT_EQ(send(register_).taget, 3);
  ASSERT_EQ(register_.skrevet.size(), 3U);
  EXPECT_EQ(register_.skrevet[1].handling, Registerhandling::opret);
  EXPECT_EQ(register_.skrevet[2].handling, Registerhandling::afslut);
  EXPECT_NE(register_.skrevet[1].anmodning, register_.skrevet[2].anmodning);
}

TEST_P(Registerrunde, et_tabt_svar_giver_samme_anmodning_og_412_laeses_tilbage) {
  Attrapregister register_;
  send(register_);  // the job order
  const auto p = placer(borger_, ordre_);
  register_.tab_svaret = true;
  EXPECT_EQ(send(register_).venter, 1);
  EXPECT_EQ(af(p)[0].tilstand, F::venter);
  EXPECT_EQ(send(register_).behandlet, 0) << "not before the pause is over";
  nu_.sekunder += pause_efter(1);
  register_.tab_svaret = false;
  EXPECT_EQ(send(register_).taget, 1);
  EXPECT_EQ(af(p)[0].tilstand, F::taget);
  EXPECT_EQ(register_.skrevet[1].anmodning, register_.skrevet[2].anmodning);
  EXPECT_EQ(register_.aktiviteter[cpr()].size(), 1U) << "once";
}

TEST_P(Registerrunde, en_412_uden_registrering_ender_hos_et_menneske) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  register_.svar = [](const Registerkald&) {
    return std::optional(Registersvar{.art = Svarart::taget_foer, .kode = "412"});
  };
  for (int i = 0; i < 4; ++i) {
    send(register_);
    nu_.sekunder += 3'600;
  }
  EXPECT_EQ(af(p)[0].tilstand, F::afvist);
  EXPECT_EQ(af(p)[0].svarkode, sager::kSvarIgen);
}

TEST_P(Registerrunde, det_der_er_anderledes_ved_tilbagelaesning_bliver_til_en_forskel) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  register_.tab_svaret = true;
  send(register_);
  register_.aktiviteter[cpr()].begin()->second.timer = 7;
  register_.tab_svaret = false;
  nu_.sekunder += 3'600;
  send(register_);
  EXPECT_EQ(af(p)[0].tilstand, F::taget);
  const auto f = sager::find_registerforskelle(db(), sagsbehandler(), {}, {});
  ASSERT_TRUE(f);
  ASSERT_EQ(f.value().liste.raekker.size(), 1U);
  EXPECT_EQ(f.value().liste.raekker[0].forskel.felter,
            (std::vector<Feltforskel>{{"timer", "25", "7"}}));
}

TEST_P(Registerrunde, et_nej_stopper_ikke_borgerens_andre_og_vises_med_koden) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  register_.svar = [](const Registerkald&) {
    return std::optional(
        Registersvar{.art = Svarart::afvist, .kode = "8060", .tekst = "no contact group"});
  };
  EXPECT_EQ(send(register_).afvist, 1);
  const auto koe = sager::find_registerkoe(db(), sagsbehandler(), {F::afvist}, {});
  ASSERT_TRUE(koe);
  ASSERT_EQ(koe.value().liste.raekker.size(), 1U);
  const auto& l = koe.value().liste.raekker[0];
  EXPECT_NE(l.forklaring.betydning.find("kontaktgruppe"), std::string::npos);
  EXPECT_EQ(l.retsti, "/borgere/" + std::to_string(borger_.id.vaerdi));
  register_.svar = nullptr;
  afbryd(p);
  EXPECT_EQ(send(register_).taget, 1);
  EXPECT_EQ(register_.skrevet.back().handling, Registerhandling::opret);
}

TEST_P(Registerrunde, et_svar_om_en_anden_tages_aldrig_for_et_ja) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  register_.svar = [](const Registerkald&) {
    return std::optional(Registersvar{.art = Svarart::fremmed, .kode = sager::kSvarFremmed});
  };
  EXPECT_EQ(send(register_).fremmede, 1);
  EXPECT_EQ(af(p)[0].tilstand, F::afvist);
}

TEST_P(Registerrunde, pausen_vokser_og_standser_ved_en_time) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  register_.svar = [](const Registerkald&) {
    return std::optional(Registersvar{.art = Svarart::for_nu, .kode = "x", .tekst = "503"});
  };
  for (int i = 1; i <= 10; ++i) {
    send(register_);
    EXPECT_EQ(af(p)[0].naeste_forsoeg.sekunder, nu_.sekunder + pause_efter(i));
    nu_.sekunder += pause_efter(i);
  }
  EXPECT_EQ(af(p)[0].forsoeg, 10);
}

TEST_P(Registerrunde, er_vejen_lukket_proeves_de_andre_ikke) {
  Attrapregister register_;
  send(register_);
  placer(borger_, ordre_);
  placer(opret_borger(2), ordre_);
  register_.svar = [](const Registerkald&) {
    return std::optional(Registersvar{.art = Svarart::for_nu, .vej_lukket = true});
  };
  EXPECT_TRUE(send(register_).vej_lukket);
  EXPECT_EQ(register_.skrevet.size(), 2U);
}

TEST_P(Registerrunde, der_standses_mellem_to) {
  placer(borger_, ordre_);
  Attrapregister register_;
  stop_ = true;
  EXPECT_EQ(send(register_).behandlet, 0);
  EXPECT_TRUE(register_.skrevet.empty());
}

TEST_P(Registerrunde, en_draebt_proces_mister_intet_og_sender_intet_to_gange) {
  Attrapregister register_;
  send(register_);
  const auto p = placer(borger_, ordre_);
  // Killed after the register took it, before we wrote so down.
  const auto begyndt = sager::begynd_registrering(db(), af(p)[0].id, o_.ur(), "doed");
  ASSERT_TRUE(begyndt && begyndt.value());
  const auto& b = *begyndt.value();
  register_.skriv_aktivitet(b.handling, *b.aktivitet, {b.forsendelse.anmodning, b.cpr, b.afsender});
  EXPECT_EQ(send(register_).behandlet, 0) << "its lease still runs";
  store::frigiv_laan(db(), "doed");
  EXPECT_EQ(send(register_).taget, 1);
  EXPECT_EQ(register_.aktiviteter[cpr()].size(), 1U);
}

TEST_P(Registerrunde, afstemningen_finder_kun_her_kun_der_og_forskellig) {
  Attrapregister register_;
  const auto p = placer(borger_, ordre_);
  send(register_);
  auto& mine = register_.aktiviteter[cpr()];
  auto vores = mine.begin()->second;
  EXPECT_EQ(afstem_register(db(), register_, "a", o_).forskelle, 0);
  mine.begin()->second.til = Dato::af(2023, 3, 30);
  EXPECT_EQ(afstem_register(db(), register_, "b", o_).forskelle, 1);
  mine.clear();
  auto fremmed = vores;
  fremmed.noegle = "00000000-0000-4000-8000-000000000001";
  register_.fremmede = {fremmed};
  EXPECT_EQ(afstem_register(db(), register_, "c", o_).forskelle, 2);
  const auto aabne = sager::find_registerforskelle(db(), sagsbehandler(),
                                                   {.tilstand = Forskelstilstand::aaben}, {});
  ASSERT_TRUE(aabne);
  ASSERT_EQ(aabne.value().liste.raekker.size(), 2U);
  EXPECT_EQ(aabne.value().liste.raekker[0].forskel.art, Forskelsart::kun_her);
  EXPECT_EQ(aabne.value().liste.raekker[1].forskel.art, Forskelsart::kun_der);
  // Set right on the other side: it is gone, and the old one is kept.
  register_.fremmede.clear();
  mine[vores.noegle] = vores;
  EXPECT_EQ(afstem_register(db(), register_, "d", o_).forskelle, 0);
  EXPECT_GE(antal("dfdg_forskel"), 3);
}

TEST_P(Registerrunde, en_haandteret_forskel_aabnes_ikke_igen_foer_den_er_en_anden) {
  Attrapregister register_;
  placer(borger_, ordre_);
  send(register_);
  auto& min = register_.aktiviteter[cpr()].begin()->second;
  min.timer = 7;
  afstem_register(db(), register_, "a", o_);
  const auto f =
      sager::find_registerforskelle(db(), sagsbehandler(), {}, {}).value().liste.raekker[0].forskel;
  EXPECT_TRUE(sager::haandter_forskel(db(), sagsbehandler(), {f.id, f.version, " "})
                  .error()
                  .har(Fejlkode::begrundelse_mangler));
  ASSERT_TRUE(sager::haandter_forskel(db(), sagsbehandler(), {f.id, f.version, "aftalt"}));
  EXPECT_EQ(afstem_register(db(), register_, "b", o_).forskelle, 0);
  min.timer = 8;
  EXPECT_EQ(afstem_register(db(), register_, "c", o_).forskelle, 1);
}

// --- messages

class Registerbeskeder : public Registerrunde {
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
