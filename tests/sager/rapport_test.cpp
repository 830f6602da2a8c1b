#include "sager/rapport/rapport.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include "raad_verden.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/frister/frister.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/post/virkning.hpp"
#include "sager/rapport/filer.hpp"
#include "store/bilag.hpp"
#include "store/felter.hpp"
#include "store/opfoelgning.hpp"
#include "store/post.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr Dato kEfter = Dato::af(2023, 4, 3);  // the first working day after 2023K1
const Kvartal kK1 = *Kvartal::laes("2023K1");

class Rapporter : public Raadsverden {
 protected:
  void SetUp() override {
    Raadsverden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_ordre(1, 5);
    borger = opret_borger(1);
    forloeb = placer(borger, jobordre);  // 6 March to 2 April 2023
  }
  Kontekst leder_den(Dato dag = kEfter) { return som({Rolle::leder}, 751, dag); }
  Rapportvalg frys(const std::string& grund = {}, std::int32_t kendt = 0) {
    const auto v =
        frys_rapport(db(), leder_den(), {.kvartal = kK1, .kendt_nummer = kendt, .grund = grund});
    EXPECT_TRUE(v) << fejltekst(v);
    return v ? v.value() : Rapportvalg{kK1, 0};
  }
  void afbryd(Dato dag) {
    const auto p =
        afbryd_placering(db(), sagsbehandler(kEfter),
                         {forloeb.id, forloeb.version, Placeringsaarsag::sygdom, dag, ""});
    ASSERT_TRUE(p) << fejltekst(p);
    forloeb = p.value();
  }
  Rapportvisning send(const Rapportvalg& v, const std::string& email = "raad@example.dk") {
    const auto r = send_rapport(db(), leder_den(), {.valg = v, .email = email});
    EXPECT_TRUE(r) << fejltekst(r);
    return r.value();
  }
  // What the post's worker does with the newest mail.
  void skaebne(const Rapportvisning& v, Meddelelsestilstand t, Dato dag = kEfter) {
    Meddelelse m = v.post_sendt.back();
    m.tilstand = t;
    if (t == Meddelelsestilstand::afsendt) m.afsendt = leder_den(dag).nu;
    Kontekst program = leder_den(dag);
    program.bruger.id = {};
    efter_afsendelse(db(), program, m);
  }
  std::vector<Indberetning> indberettet() {
    return store::list_indberetninger(db(), Kommunekode::fra(751).value());
  }
  Jobordre jobordre{ordre()};
  Borger borger{ny_borger(1).borger};
  Placering forloeb{.id = {},
                    .kommune = *Kommunekode::fra(751),
                    .borger = {},
                    .jobordre = {},
                    .p_nummer = p_nummer(),
                    .fra = kDag,
                    .til = kDag,
                    .ugentlig_tid = Ugetimer::af(1),
                    .raadighedsvurdering = {},
                    .haendelsesdato = kDag,
                    .bemaerkning = {},
                    .afgoerelse = {}};
};

TEST_P(Rapporter, et_kvartal_goeres_op_af_det_der_er_registreret) {
  const auto r = opgoer_kvartal(db(), leder_den(), kK1).value();
  EXPECT_EQ(r.raad, "RAR Østjylland");
  EXPECT_EQ(r.kommunenavn, "Aarhus");
  ASSERT_THAT(r.raekker, SizeIs(1));
  EXPECT_EQ(r.raekker[0].fra, Dato::af(2023, 3, 6));
  EXPECT_EQ(r.raekker[0].uger, 400);
  EXPECT_EQ(r.raekker[0].ansatte, 5100);
  EXPECT_EQ(r.raekker[0].stoettede_personer, 1);
  EXPECT_EQ(r.raekker[0].hoeringsdato, Dato::af(2023, 2, 1));
}

TEST_P(Rapporter, kun_kommunens_egne_forloeb_er_med) {
  EXPECT_THAT(opgoer_kvartal(db(), som({Rolle::leder}, 730, kEfter), kK1).value().raekker,
              IsEmpty());
}

TEST_P(Rapporter, modtageren_foelger_geografi_og_dato) {
  const auto raad = [&](const char* k) {
    return opgoer_kvartal(db(), leder_den(Dato::af(2026, 7, 1)), *Kvartal::laes(k)).value().raad;
  };
  EXPECT_THAT(raad("2014K2"), HasSubstr("Aarhus"));  // its own LBR
  EXPECT_EQ(raad("2014K4"), "RAR Østjylland");       // told in January 2015
  EXPECT_EQ(raad("2024K4"), "RAR Østjylland");
  EXPECT_EQ(raad("2025K1"), "RBR Midtjylland");
}

TEST_P(Rapporter, et_kvartal_der_ikke_er_begyndt_kan_ikke_laeses) {
  EXPECT_EQ(laes_kvartal("2023K1", kDag).value(), kK1);
  EXPECT_EQ(fejlkode(laes_kvartal("2023K2", kDag)), Fejlkode::kvartal_ikke_slut);
  for (const char* t : {"2013K4", "2023K5", "K1", "", "2023"})
    EXPECT_EQ(fejlkode(laes_kvartal(t, kDag)), Fejlkode::kvartal_ugyldigt) << t;
}

TEST_P(Rapporter, et_kvartal_der_loeber_kan_ses_men_ikke_fryses) {
  EXPECT_TRUE(opgoer_kvartal(db(), leder_den(Dato::af(2023, 3, 31)), kK1));
  EXPECT_EQ(fejlkode(frys_rapport(db(), leder_den(Dato::af(2023, 3, 31)), {.kvartal = kK1})),
            Fejlkode::kvartal_ikke_slut);
  EXPECT_TRUE(frys_rapport(db(), leder_den(Dato::af(2023, 4, 1)), {.kvartal = kK1}));
}

TEST_P(Rapporter, den_frosne_har_fingeraftryk_af_sine_egne_bytes) {
  const auto valg = frys();
  const auto v = vis_version(db(), leder_den(), valg).value();
  const auto csv = hent_fil(db(), leder_den(), valg, Rapportformat::csv).value();
  EXPECT_EQ(csv.navn, "opgoerelse-751-2023K1-v1.csv");
  EXPECT_EQ(store::gem_bilagsindhold(db(), csv.bytes), v.version.post.csv_sha256);
  EXPECT_THAT(csv.bytes, Not(HasSubstr("Prøvesen")));
  EXPECT_THAT(haendelser("kvartalsrapport"), Contains("kvartalsrapport_frosset"));
}

TEST_P(Rapporter, den_frosne_aendrer_sig_ikke_naar_forloebene_goer) {
  const auto valg = frys();
  const auto foer = hent_fil(db(), leder_den(), valg, Rapportformat::csv).value().bytes;
  afbryd(Dato::af(2023, 3, 10));
  EXPECT_EQ(hent_fil(db(), leder_den(), valg, Rapportformat::csv).value().bytes, foer);
  EXPECT_EQ(vis_version(db(), leder_den(), valg).value().version.rapport.raekker[0].til,
            Dato::af(2023, 4, 2));
  const auto nu = vis_kvartal(db(), leder_den(), kK1).value();
  ASSERT_TRUE(nu.siden_sidst);
  ASSERT_THAT(*nu.siden_sidst, SizeIs(1));
  EXPECT_THAT(nu.siden_sidst->at(0).felter,
              Contains(Feltforskel{"Sidste dag", "02-04-2023", "10-03-2023"}));
}

TEST_P(Rapporter, en_rettelse_er_naeste_nummer_med_en_grund) {
  frys();
  afbryd(Dato::af(2023, 3, 10));
  const auto uden = frys_rapport(db(), leder_den(), {.kvartal = kK1, .kendt_nummer = 1});
  EXPECT_EQ(fejlkode(uden), Fejlkode::begrundelse_mangler);
  const auto to = frys("Forløbet var afbrudt", 1);
  EXPECT_EQ(to.nummer, 2);
  const auto v = vis_version(db(), leder_den(), to).value();
  EXPECT_EQ(v.version.post.grund, "Forløbet var afbrudt");
  ASSERT_TRUE(v.fra_forrige);
  EXPECT_THAT(*v.fra_forrige, SizeIs(1));
  EXPECT_EQ(v.fra_kvartalet_foer, std::nullopt);
  EXPECT_TRUE(vis_version(db(), leder_den(), {kK1, 1})) << "the first stays";
}

TEST_P(Rapporter, en_rettelse_uden_aendring_afvises) {
  frys();
  EXPECT_EQ(fejlkode(frys_rapport(db(), leder_den(),
                                  {.kvartal = kK1, .kendt_nummer = 1, .grund = "igen"})),
            Fejlkode::rapport_uden_aendring);
}

TEST_P(Rapporter, forskelle_fra_kvartalet_foer_vises) {
  frys();
  const auto k2 = kK1 + 1;
  const auto valg = frys_rapport(db(), leder_den(Dato::af(2023, 7, 3)), {.kvartal = k2});
  ASSERT_TRUE(valg) << fejltekst(valg);
  const auto v = vis_version(db(), leder_den(Dato::af(2023, 7, 3)), valg.value()).value();
  ASSERT_TRUE(v.fra_kvartalet_foer);
  EXPECT_THAT(*v.fra_kvartalet_foer, SizeIs(1)) << "the same course, other staff";
}

TEST_P(Rapporter, to_der_fryser_paa_en_gang_faar_en_version) {
  store::Forbindelse en = database().open();
  store::Forbindelse to = database().open();
  const auto k = leder_den();
  std::array<std::optional<Resultat<Rapportvalg>>, 2> svar;
  {
    std::thread t1([&] { svar[0] = frys_rapport(en, k, {.kvartal = kK1}); });
    std::thread t2([&] { svar[1] = frys_rapport(to, k, {.kvartal = kK1}); });
    t1.join();
    t2.join();
  }
  EXPECT_NE(svar[0]->has_value(), svar[1]->has_value());
  const auto& tabte = svar[0]->has_value() ? *svar[1] : *svar[0];
  EXPECT_THAT((std::vector{Fejlkode::version_foraeldet, Fejlkode::database_laast}),
              Contains(fejlkode(tabte)));
  EXPECT_EQ(antal("kvartalsrapport"), 1);
}

TEST_P(Rapporter, den_der_har_set_en_gammel_version_fryser_ikke) {
  frys();
  EXPECT_EQ(fejlkode(frys_rapport(db(), leder_den(), {.kvartal = kK1, .kendt_nummer = 0})),
            Fejlkode::version_foraeldet);
}

TEST_P(Rapporter, ses_som_et_oejeblik_mens_forloebene_aendres) {
  // A second connection moves the course back and forth between two lengths while reports are
  // drawn up: each shows one of the two whole, never a mixture.
  store::Forbindelse anden = database().open();
  std::atomic<bool> stop = false;
  const PlaceringId id = forloeb.id;
  std::thread skriver([&] {
    for (int i = 0; !stop && i < 400; ++i) {
      const std::string til = i % 2 == 0 ? "2023-03-12" : "2023-04-02";
      const std::int64_t tid = i % 2 == 0 ? 600 : 1500;
      try {
        store::Transaktion t(anden, store::Adgang::skriv);
        anden.execute("UPDATE placering SET til = $2, sidste_dag = $2 WHERE id = $1", id, til);
        anden.execute("UPDATE placering SET ugentlig_tid = $2 WHERE id = $1", id, tid);
        t.commit();
      } catch (const store::DatabaseFejl&) {
        // The other one holds the lock: the next round tries again.
      }
    }
  });
  const auto k = leder_den();
  for (int i = 0; i < 30; ++i) {
    const auto r = opgoer_kvartal(db(), k, kK1);
    ASSERT_TRUE(r) << fejltekst(r);
    const auto& x = r.value().raekker.at(0);
    EXPECT_EQ(x.ugeminutter == 600, x.til == Dato::af(2023, 3, 12));
  }
  std::optional<Resultat<Rapportvalg>> frosset;
  for (int i = 0; i < 50 && (!frosset || frosset->has_failure()); ++i)
    frosset = frys_rapport(db(), k, {.kvartal = kK1});
  stop = true;
  skriver.join();
  ASSERT_TRUE(frosset->has_value()) << fejltekst(*frosset);
  const auto v = vis_version(db(), k, frosset->value()).value();
  const auto& x = v.version.rapport.raekker.at(0);
  EXPECT_EQ(x.ugeminutter == 600, x.til == Dato::af(2023, 3, 12));
}

TEST_P(Rapporter, uden_raad_kan_der_ikke_fryses) {
  db().execute("DELETE FROM raad_kommune WHERE kommune = 751");
  const auto r = opgoer_kvartal(db(), leder_den(), kK1).value();
  EXPECT_EQ(r.raad, "");
  EXPECT_TRUE(std::any_of(r.advarsler.begin(), r.advarsler.end(),
                          [](const auto& a) { return a.art == Rapportadvarselart::intet_raad; }));
  EXPECT_EQ(fejlkode(frys_rapport(db(), leder_den(), {.kvartal = kK1})),
            Fejlkode::uden_for_raadets_tid);
}

TEST_P(Rapporter, kun_en_leder_fryser_og_sender) {
  EXPECT_EQ(fejlkode(frys_rapport(db(), sagsbehandler(kEfter), {.kvartal = kK1})),
            Fejlkode::ingen_adgang);
  const auto v = frys();
  EXPECT_EQ(fejlkode(send_rapport(db(), konsulent(kEfter), {.valg = v, .email = "a@b.dk"})),
            Fejlkode::ingen_adgang);
  EXPECT_TRUE(vis_kvartal(db(), konsulent(kEfter), kK1));
  EXPECT_EQ(fejlkode(vis_kvartal(db(), administrator(), kK1)), Fejlkode::ingen_adgang);
}

TEST_P(Rapporter, sendes_med_alle_tre_filer) {
  const auto v = send(frys());
  ASSERT_THAT(v.post_sendt, SizeIs(1));
  EXPECT_EQ(
      v.post_sendt[0].bilagsnavne,
      (std::vector<std::string>{"opgoerelse-751-2023K1-v1.pdf", "opgoerelse-751-2023K1-v1.xlsx",
                                "opgoerelse-751-2023K1-v1.csv"}));
  EXPECT_THAT(v.post_sendt[0].tekst, HasSubstr(v.post.csv_sha256));
  EXPECT_EQ(v.post_sendt[0].modtager_navn, "RAR Østjylland");
  EXPECT_EQ(v.tilstand, Rapporttilstand::i_posten);
}

TEST_P(Rapporter, fristen_er_foerst_holdt_naar_mailen_er_sendt) {
  const auto har_frist = [&] {
    const auto alle = frister(db(), leder_den(), kEfter).value();
    return std::any_of(alle.begin(), alle.end(), [](const auto& p) {
      return p.art == Fristart::kvartalsindberetning && p.om == "1. kvartal 2023";
    });
  };
  EXPECT_TRUE(har_frist());
  const auto v = send(frys());
  EXPECT_TRUE(har_frist());
  EXPECT_THAT(indberettet(), IsEmpty());
  skaebne(v, Meddelelsestilstand::afsendt);
  skaebne(v, Meddelelsestilstand::afsendt);  // told twice
  ASSERT_THAT(indberettet(), SizeIs(1));
  EXPECT_EQ(indberettet()[0].periode, Dato::af(2023, 1, 1));
  EXPECT_FALSE(har_frist());
  EXPECT_EQ(vis_kvartal(db(), leder_den(), kK1).value().indberettet, kEfter);
}

TEST_P(Rapporter, det_der_er_indberettet_i_haanden_registreres_ikke_igen) {
  ASSERT_TRUE(registrer_indberetning(
      db(), leder_den(),
      {.art = Indberetningsart::kvartal, .periode = kDag, .dato = kEfter, .bemaerkning = ""}));
  skaebne(send(frys()), Meddelelsestilstand::afsendt);
  EXPECT_THAT(indberettet(), SizeIs(1));
}

TEST_P(Rapporter, en_mail_der_kommer_tilbage_aabner_fristen_igen) {
  const auto v = send(frys());
  skaebne(v, Meddelelsestilstand::afsendt);
  skaebne(v, Meddelelsestilstand::returneret);
  EXPECT_THAT(indberettet(), IsEmpty());
  skaebne(v, Meddelelsestilstand::returneret);
  EXPECT_THAT(indberettet(), IsEmpty());
}

TEST_P(Rapporter, en_afvist_adresse_siges_og_lukker_ingen_frist) {
  const auto valg = frys();
  EXPECT_EQ(fejlkode(send_rapport(db(), leder_den(), {.valg = valg, .email = "ingen adresse"})),
            Fejlkode::mailadresse_ugyldig);
  const auto v = send(valg);
  skaebne(v, Meddelelsestilstand::afvist);
  db().execute("UPDATE meddelelse SET tilstand = 'afvist', fejl = 'findes ikke'");
  EXPECT_THAT(indberettet(), IsEmpty());
  EXPECT_EQ(vis_version(db(), leder_den(), valg).value().version.tilstand,
            Rapporttilstand::ikke_frem);
  EXPECT_THAT(send(valg).post_sendt, SizeIs(2)) << "and can be sent again";
}

TEST_P(Rapporter, den_samme_mail_sendes_ikke_to_gange) {
  const auto valg = frys();
  send(valg);
  EXPECT_EQ(fejlkode(send_rapport(db(), leder_den(), {.valg = valg, .email = "raad@example.dk"})),
            Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(vis_kvartal(db(), leder_den(), kK1).value().mailadresse, "raad@example.dk");
}

TEST_P(Rapporter, en_afloest_version_sendes_ikke) {
  const auto en = frys();
  afbryd(Dato::af(2023, 3, 10));
  frys("Forløbet var afbrudt", 1);
  EXPECT_EQ(fejlkode(send_rapport(db(), leder_den(), {.valg = en, .email = "raad@example.dk"})),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Rapporter, raadet_ser_og_henter_kun_det_der_er_givet_det) {
  const auto valg = frys();
  EXPECT_THAT(raadets_rapporter(db(), bo(kEfter)).value(), IsEmpty());
  send(valg, "");
  EXPECT_EQ(vis_version(db(), leder_den(), valg).value().version.tilstand, Rapporttilstand::klar);
  const auto alle = raadets_rapporter(db(), bo(kEfter)).value();
  ASSERT_THAT(alle, SizeIs(1));
  const auto fremmed = raadsbruger("fyn", Rolle::sekretariat, "RAR Fyn", kEfter);
  EXPECT_THAT(raadets_rapporter(db(), fremmed).value(), IsEmpty());
  EXPECT_EQ(fejlkode(raadet_henter(db(), fremmed, alle[0].id, Rapportformat::csv)),
            Fejlkode::findes_ikke);
  const auto fil = raadet_henter(db(), menigt(kEfter), alle[0].id, Rapportformat::csv);
  ASSERT_TRUE(fil) << fejltekst(fil);
  EXPECT_EQ(fil.value().bytes, hent_fil(db(), leder_den(), valg, Rapportformat::csv).value().bytes);
  EXPECT_EQ(vis_version(db(), leder_den(), valg).value().version.tilstand, Rapporttilstand::hentet);
  EXPECT_THAT(indberettet(), SizeIs(1)) << "fetched is given";
  EXPECT_EQ(fejlkode(raadets_rapporter(db(), leder_den())), Fejlkode::ingen_adgang);
}

TEST_P(Rapporter, det_nye_raad_ser_hvad_det_gamle_fik) {
  send(frys(), "");
  const auto rbr = raadsbruger("rbr", Rolle::sekretariat, "RBR Midtjylland", Dato::af(2025, 6, 1));
  EXPECT_THAT(raadets_rapporter(db(), rbr).value(), SizeIs(1));
}

TEST_P(Rapporter, frosset_kan_ikke_rettes_i_databasen) {
  frys();
  EXPECT_THROW(db().execute("UPDATE kvartalsrapport SET grund = 'x'"), store::DatabaseFejl);
  EXPECT_THROW(db().execute("DELETE FROM kvartalsrapport"), store::DatabaseFejl);
}

TEST_P(Rapporter, overblikket_viser_det_aeldste_der_mangler) {
  const auto o = rapportoverblik(db(), leder_den()).value();
  EXPECT_EQ(o.naeste, kK1);
  EXPECT_EQ(o.kvartaler.front().kvartal, *Kvartal::laes("2023K2"));
  EXPECT_FALSE(o.kvartaler.front().slut);
  skaebne(send(frys()), Meddelelsestilstand::afsendt);
  EXPECT_EQ(rapportoverblik(db(), leder_den()).value().naeste, std::nullopt);
}

TEST_P(Rapporter, overblikket_viser_det_der_venter_paa_os_og_ikke_det_raadet_selv_henter) {
  const auto valg = frys();
  EXPECT_EQ(rapportoverblik(db(), leder_den()).value().naeste, kK1) << "frozen, not sent";
  send(valg, "");
  EXPECT_EQ(rapportoverblik(db(), leder_den()).value().naeste, std::nullopt) << "laid ready";
}

TEST_P(Rapporter, en_opgoerelse_der_blev_afvist_venter_igen_paa_os) {
  const auto v = send(frys());
  EXPECT_EQ(rapportoverblik(db(), leder_den()).value().naeste, std::nullopt) << "in the post";
  store::Skaebne afvist;
  afvist.til = Meddelelsestilstand::afvist;
  afvist.fejl = "ukendt modtager";
  ASSERT_TRUE(store::set_skaebne(db(), v.post_sendt.back().id, afvist));
  EXPECT_EQ(rapportoverblik(db(), leder_den()).value().naeste, kK1);
}

TEST_P(Rapporter, proev_gemmer_intet) {
  ASSERT_TRUE(frys_rapport(db(), leder_den(), {.kvartal = kK1}, Koersel::proev));
  EXPECT_EQ(antal("kvartalsrapport"), 0);
}

TEST_P(Rapporter, pladserne_er_dem_der_er_nu) {
  const auto o = pladsoversigt(db(), konsulent(Dato::af(2023, 3, 20))).value();
  ASSERT_THAT(o.raekker, SizeIs(1));
  EXPECT_EQ(o.raad, "RAR Østjylland");
  EXPECT_EQ(o.raekker[0].pladser, 5);
  EXPECT_EQ(o.raekker[0].placerede, 1);
  EXPECT_EQ(o.raekker[0].ledige, 4);
  EXPECT_THAT(som_fil(o, Rapportformat::csv).value(), HasSubstr("20-03-2023;Aarhus;99000001;"));
  EXPECT_TRUE(som_fil(o, Rapportformat::xlsx).value().starts_with("PK"));
  EXPECT_TRUE(som_fil(o, Rapportformat::pdf).value().starts_with("%PDF"));
  EXPECT_THAT(pladsoversigt(db(), konsulent(Dato::af(2025, 1, 1))).value().raekker, IsEmpty())
      << "the order is over";
}

PAA_BEGGE(Rapporter);

}  // namespace
}  // namespace nytte::sager::test
