// Rounds of the register's queue against a database and a register that answers as it is told.
#include "dfdg_verden.hpp"
#include "sager/dfdg/afstemning.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/koe.hpp"
#include "udveksling/dfdg/afstem.hpp"
#include "udveksling/dfdg/runde.hpp"

namespace nytte::udveksling::test {

using F = Forsendelsestilstand;

class Registerrunde : public Registerverden {};
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

}  // namespace nytte::udveksling::test
