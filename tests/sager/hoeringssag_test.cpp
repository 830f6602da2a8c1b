#include "hoeringsverden.hpp"
#include "sager/jobordre/registrer_hoering.hpp"

namespace nytte::sager::test {
namespace {

using T = Henvendelsestilstand;

class Hoeringssager : public Hoeringsverden {};
PAA_BEGGE(Hoeringssager);

TEST_P(Hoeringssager, den_rette_spoerges_og_det_staar_hvorfor) {
  const auto v = opret();
  ASSERT_EQ(v.henvendelser.size(), 2U);
  EXPECT_EQ(v.henvendelser[0].henvendelse.navn, "Kim Holm");
  EXPECT_EQ(v.henvendelser[0].henvendelse.niveau, Niveau::tr_p_nummer);
  EXPECT_EQ(v.henvendelser[1].henvendelse.part, Part::arbejdsgiver);
  EXPECT_EQ(v.sag.art, Hoeringsart::hoering);
  EXPECT_EQ(v.grundlag.raekkefoelge.at(0).status, Ledstatus::skal_hoeres);
  EXPECT_FALSE(v.grundlag.raekkefoelge.at(0).hvorfor.empty());
  EXPECT_EQ(v.tilstand, Hoeringstilstand::aaben);
  EXPECT_EQ(haendelser("hoeringssag"), std::vector<std::string>{"hoeringssag_oprettet"});
}

TEST_P(Hoeringssager, tallene_er_dem_placeringen_proeves_med) {
  const auto b = opret_borger(1);
  hoer(jobordre.id);
  placer(b, jobordre);
  const auto v = opret(Dato::af(2023, 3, 6));
  const auto& f = v.grundlag.forhold.value();
  EXPECT_EQ(f.snit, Broek(51));
  EXPECT_EQ(f.kvote, 10);
  EXPECT_EQ(f.personer, 1);
  EXPECT_EQ(f.brugt, Broek(25, 37));
  EXPECT_EQ(f.hvis, Broek(75, 37)) << "the one there and the two places that are free";
  EXPECT_EQ(f.graense, Broek(10));
  EXPECT_TRUE(f.holder);
  EXPECT_EQ(f.maaneder.size(), 4U);
  EXPECT_FALSE(f.hjemmel.empty());
  EXPECT_EQ(v.grundlag.pladser, 3);
}

TEST_P(Hoeringssager, et_lille_sted_faar_at_vide_at_forholdet_ikke_holder) {
  opret_sted(2, 4);
  auto lille = ordre(2, 3);
  jobordre = opret_jobordre(db(), konsulent(), lille).value();
  ASSERT_TRUE(registrer_repraesentant(db(), konsulent(),
                                      {.id = {},
                                       .niveau = Niveau::tr_p_nummer,
                                       .p_nummer = p_nummer(2),
                                       .cvr = cvr(),
                                       .faggruppe = "FOA",
                                       .navn = "Ida",
                                       .organisation = "",
                                       .email = "",
                                       .fra = Dato::af(2020, 1, 1),
                                       .til = {}}));
  const auto f = opret().grundlag.forhold.value();
  EXPECT_EQ(f.kvote, 1);
  EXPECT_EQ(f.hvis, Broek(75, 37));
  EXPECT_FALSE(f.holder);
}

TEST_P(Hoeringssager, fra_2025_er_det_en_orientering_uden_forholdstal_og_arbejdsgiver) {
  jobordre = ordre();
  jobordre.til = Dato::af(2025, 12, 31);
  jobordre = opret_jobordre(db(), konsulent(), jobordre).value();
  auto uden = ny();
  uden.arbejdsgiver.reset();
  const auto v = opret_hoeringssag(db(), konsulent(Dato::af(2025, 2, 3)), uden);
  ASSERT_TRUE(v) << fejltekst(v);
  EXPECT_EQ(v.value().sag.art, Hoeringsart::orientering);
  EXPECT_FALSE(v.value().grundlag.forhold);
  EXPECT_EQ(v.value().henvendelser.size(), 1U);
}

TEST_P(Hoeringssager, saerligt_tilrettelagt_orienteres_ingen_om) {
  auto j = ordre();
  j.til = Dato::af(2025, 12, 31);
  j.saerligt_tilrettelagt = true;
  jobordre = opret_jobordre(db(), konsulent(), j).value();
  const auto v = opret_hoeringssag(db(), konsulent(Dato::af(2025, 2, 3)), ny());
  EXPECT_EQ(fejlkode(v), Fejlkode::hoering_ikke_kraevet);
}

TEST_P(Hoeringssager, hvad_der_ikke_kan_oprettes) {
  auto uden = ny();
  uden.arbejdsgiver = Arbejdsgiverpart{"", "ikke en adresse"};
  const auto begge = opret_hoeringssag(db(), konsulent(), uden);
  EXPECT_EQ(begge.error().poster().size(), 2U) << fejltekst(begge);
  EXPECT_TRUE(begge.error().har(Fejlkode::mailadresse_ugyldig));
  EXPECT_EQ(fejlkode(opret_hoeringssag(db(), leder(), ny())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(opret_hoeringssag(db(), fremmed(), ny())), Fejlkode::findes_ikke);
  opret();
  EXPECT_EQ(fejlkode(opret_hoeringssag(db(), konsulent(), ny())), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Hoeringssager, proevet_af_skriver_intet) {
  const auto foer = antal("hoeringssag") + antal("henvendelse_skridt") + antal("haendelse");
  ASSERT_TRUE(opret_hoeringssag(db(), konsulent(), ny(), Koersel::proev));
  EXPECT_EQ(antal("hoeringssag") + antal("henvendelse_skridt") + antal("haendelse"), foer);
}

TEST_P(Hoeringssager, sendt_er_den_foerst_naar_afsendelsen_er_bekraeftet) {
  const auto v = send_hoering(db(), konsulent(), udsendelse(opret())).value();
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
  const auto mail = sidste_mail(v);
  EXPECT_EQ(mail.modtager, "kim@example.dk");
  EXPECT_NE(mail.tekst.find("{{link}}"), std::string::npos);
  EXPECT_NE(mail.tekst.find("22. marts 2023"), std::string::npos) << mail.tekst;
  EXPECT_NE(mail.tekst.find("89 40 00 00"), std::string::npos);
  skaebne(mail, Meddelelsestilstand::i_mappe);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort) << "the spool is not sent";
  skaebne(mail, Meddelelsestilstand::afvist);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
  skaebne(mail, Meddelelsestilstand::afsendt, kDag + 2);
  EXPECT_EQ(henvendelse(v).tilstand, T::sendt);
  EXPECT_EQ(henvendelse(v).sendt, konsulent(kDag + 2).nu);
  EXPECT_EQ(henvendelse(v).svarfrist, kDag + 2 + kSvarlinkDage) << "counted from the dispatch";
  const auto version = henvendelse(v).version;
  skaebne(mail, Meddelelsestilstand::afsendt, kDag + 3);
  EXPECT_EQ(henvendelse(v).version, version) << "said twice, counted once";
}

TEST_P(Hoeringssager, kommer_mailen_retur_er_intet_sendt) {
  const auto v = send_hoering(db(), konsulent(), udsendelse(opret())).value();
  const auto mail = sidste_mail(v);
  skaebne(mail, Meddelelsestilstand::afsendt);
  skaebne(mail, Meddelelsestilstand::returneret);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
  EXPECT_FALSE(henvendelse(v).sendt);
  skaebne(mail, Meddelelsestilstand::returneret);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
  const auto rettet = ret_adresse(db(), konsulent(), valg(vis(v.sag.id)), "kim.holm@example.dk");
  ASSERT_TRUE(rettet) << fejltekst(rettet);
  const auto igen = send_hoering(db(), konsulent(), udsendelse(rettet.value()));
  EXPECT_FALSE(igen.has_failure() && igen.error().har(Fejlkode::felt_mangler));
}

TEST_P(Hoeringssager, en_mail_til_den_gamle_adresse_aabner_ikke_for_nogen) {
  const auto v = send_hoering(db(), konsulent(), udsendelse(opret())).value();
  const auto mail = sidste_mail(v);
  ASSERT_TRUE(ret_adresse(db(), konsulent(), valg(vis(v.sag.id)), "rigtig@example.dk"));
  // The worker was slow: it sends the old mail, with a fresh link, after the correction.
  const auto sent = link(v, 0, kDag + 22, mail.id);
  skaebne(mail, Meddelelsestilstand::afsendt);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(sent))), Fejlkode::link_brugt);
}

TEST_P(Hoeringssager, rykker_kun_efter_afsendelse) {
  const auto v = send_hoering(db(), konsulent(), udsendelse(opret())).value();
  EXPECT_EQ(fejlkode(ryk(db(), konsulent(), udsendelse(vis(v.sag.id)))),
            Fejlkode::tilstand_tillader_ikke);
  skaebne(sidste_mail(v), Meddelelsestilstand::afsendt);
  // The mail table is the post's own; here the first mail still says `venter`.
  const auto fuld = bekraeft_afsendt_selv(
      db(), konsulent(), {.valg = valg(vis(v.sag.id)), .dag = kDag, .hvordan = "givet i hånden"});
  ASSERT_TRUE(fuld) << fejltekst(fuld);
  EXPECT_EQ(henvendelse(v).tilstand, T::rykket);
}

TEST_P(Hoeringssager, to_paa_en_gang_den_ene_faar_det_at_vide) {
  const auto v = opret();
  ASSERT_TRUE(send_hoering(db(), konsulent(), udsendelse(v)));
  EXPECT_EQ(fejlkode(send_hoering(db(), konsulent(), udsendelse(v))), Fejlkode::version_foraeldet);
  EXPECT_EQ(vis(v.sag.id).henvendelser[0].post.size(), 1U);
  EXPECT_EQ(fejlkode(luk_hoeringssag(db(), konsulent(),
                                     {.sag = v.sag.id, .version = v.version, .grund = "x"})),
            Fejlkode::version_foraeldet);
}

TEST_P(Hoeringssager, afleveret_i_haanden_med_dag_og_maade) {
  const auto v = opret();
  EXPECT_EQ(fejlfelt(bekraeft_afsendt_selv(
                db(), konsulent(), {.valg = valg(v), .dag = kDag + 1, .hvordan = "i morgen"})),
            "dag");
  EXPECT_EQ(fejlfelt(bekraeft_afsendt_selv(db(), konsulent(), {.valg = valg(v), .dag = kDag})),
            "hvordan");
  const auto svar = bekraeft_afsendt_selv(
      db(), konsulent(), {.valg = valg(v), .dag = kDag, .hvordan = "givet på mødet"});
  ASSERT_TRUE(svar) << fejltekst(svar);
  EXPECT_EQ(henvendelse(v).tilstand, T::sendt);
}

TEST_P(Hoeringssager, gives_kun_videre_naar_loven_lader_det_ske) {
  const auto v = opret();
  const auto nej = giv_videre(db(), konsulent(), valg(v), "han svarer ikke");
  EXPECT_EQ(fejlkode(nej), Fejlkode::videregivelse_ikke_tilladt);
  EXPECT_NE(nej.error().poster().at(0).detalje.find("§"), std::string::npos) << "the citation";
  // Wednesday to Friday: three working days, one too few.
  fravaer(kim, kDag, kDag + 2);
  EXPECT_EQ(fejlkode(giv_videre(db(), konsulent(), valg(v), "syg")),
            Fejlkode::videregivelse_ikke_tilladt);
  fravaer(kim, kDag + 5, kDag + 5);  // Monday makes four
  const auto ja = giv_videre(db(), konsulent(), valg(v), "syg til mandag");
  ASSERT_TRUE(ja) << fejltekst(ja);
  ASSERT_EQ(ja.value().henvendelser.size(), 3U);
  EXPECT_EQ(henvendelse(v).tilstand, T::givet_videre);
  EXPECT_FALSE(henvendelse(v).grund.empty());
  const auto& bo = ja.value().henvendelser[2].henvendelse;
  EXPECT_EQ(bo.navn, "Bo Lund");
  EXPECT_EQ(bo.niveau, Niveau::tr_cvr);
}

TEST_P(Hoeringssager, foer_2020_aabner_fravaer_ikke_for_den_naeste) {
  auto gammel = ordre();
  gammel.fra = Dato::af(2019, 1, 1);
  gammel.til = Dato::af(2019, 12, 31);
  jobordre = opret_jobordre(db(), konsulent(), gammel).value();
  repraesentant(Niveau::mr_p_nummer, "Ida Vind", "ida@example.dk");
  const Dato dag = Dato::af(2019, 3, 6);
  const auto v = opret(dag);
  EXPECT_EQ(v.henvendelser[0].henvendelse.navn, "Kim Holm");
  fravaer(kim, dag, dag + 20);
  EXPECT_EQ(fejlkode(giv_videre(db(), konsulent(dag), valg(v), "syg længe")),
            Fejlkode::videregivelse_ikke_tilladt);
}

TEST_P(Hoeringssager, arbejdsgiverens_side_gives_ikke_videre) {
  const auto v = opret();
  EXPECT_EQ(fejlkode(giv_videre(db(), konsulent(), valg(v, 1), "")),
            Fejlkode::videregivelse_ikke_tilladt);
}

TEST_P(Hoeringssager, lukkes_med_en_grund_og_links_doer) {
  const auto v = opret();
  const auto token = link(v);
  EXPECT_EQ(fejlkode(luk_hoeringssag(db(), konsulent(), {.sag = v.sag.id, .version = v.version})),
            Fejlkode::begrundelse_mangler);
  const auto lukket = luk_hoeringssag(
      db(), konsulent(), {.sag = v.sag.id, .version = v.version, .grund = "jobordren opgives"});
  ASSERT_TRUE(lukket) << fejltekst(lukket);
  EXPECT_EQ(lukket.value().tilstand, Hoeringstilstand::lukket);
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(token))), Fejlkode::link_brugt);
  EXPECT_TRUE(opret_hoeringssag(db(), konsulent(), ny())) << "a new one may begin";
}

TEST_P(Hoeringssager, ses_kun_i_egen_kommune_og_af_dem_der_laeser_jobordrer) {
  const auto v = opret();
  EXPECT_EQ(fejlkode(vis_hoeringssag(db(), fremmed(), v.sag.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_hoeringssag(db(), administrator(), v.sag.id)), Fejlkode::ingen_adgang);
  EXPECT_TRUE(vis_hoeringssag(db(), leder(), v.sag.id));
  EXPECT_EQ(fejlkode(send_hoering(db(), leder(), udsendelse(v))), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(send_hoering(db(), fremmed(), udsendelse(v))), Fejlkode::findes_ikke);
  EXPECT_EQ(find_hoeringssager(db(), leder(), {}, {}).value().i_alt, 1);
  EXPECT_EQ(find_hoeringssager(db(), fremmed(), {}, {}).value().i_alt, 0);
}

TEST_P(Hoeringssager, hvem_paa_stedet_en_dag) {
  const auto nu = hvem_skal_hoeres(db(), leder(), p_nummer(), "FOA", kDag).value();
  EXPECT_EQ(nu.naeste, Niveau::tr_p_nummer);
  fravaer(kim, kDag, kDag + 20);
  const auto syg = hvem_skal_hoeres(db(), leder(), p_nummer(), "FOA", kDag).value();
  EXPECT_EQ(syg.naeste, Niveau::tr_cvr);
  EXPECT_EQ(syg.led.at(0).status, Ledstatus::fravaerende);
  EXPECT_EQ(hvem_skal_hoeres(db(), leder(), p_nummer(), "FOA", Dato::af(2025, 3, 3)).value().art,
            Hoeringsart::orientering);
}

}  // namespace
}  // namespace nytte::sager::test
