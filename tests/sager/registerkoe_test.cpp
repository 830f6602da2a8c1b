// What each write lays in the queue of the national register.
#include "sager/dfdg/forsoeg.hpp"
#include "sager/dfdg/haandter.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/placering/aendr_placering.hpp"
#include "sager/placering/importer_placering.hpp"
#include "sager/registrering/registrering_json.hpp"
#include "store/dfdg.hpp"
#include "store/opslag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

using F = Forsendelsestilstand;
using H = Registerhandling;

class Registerkoe : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_ordre();
    borger = opret_borger(1);
  }
  std::vector<Registerforsendelse> alle(Registeremne emne, std::int64_t id) {
    return store::list_forsendelser(db(), emne, id);
  }
  std::vector<Registerforsendelse> af(const Placering& p) {
    return alle(Registeremne::placering, p.id.vaerdi);
  }
  Registerur ur() { return {sagsbehandler().nu, kDag}; }
  // The attempt, and what the register is said to have answered.
  void svar(ForsendelseId id, Forsendelsesskridt skridt, const std::string& kode = "") {
    const auto begyndt = begynd_registrering(db(), id, ur(), "proeve");
    ASSERT_TRUE(begyndt && begyndt.value());
    ASSERT_TRUE(registrer_registerudfald(
        db(), id, ur(), {.skridt = skridt, .kode = kode, .tekst = "svar", .forskelle = {}}));
  }
  void tag_jobordren() {
    svar(alle(Registeremne::jobordre, jobordre.id.vaerdi).front().id, Forsendelsesskridt::taget);
  }
  Placering afbryd(const Placering& p) {
    const auto k = sagsbehandler(Dato::af(2023, 3, 20));
    const auto ud = afbryd_placering(db(), k,
                                     {.placering = p.id,
                                      .version = p.version,
                                      .aarsag = Placeringsaarsag::sygdom,
                                      .haendelsesdato = Dato::af(2023, 3, 15),
                                      .begrundelse = "syg"});
    EXPECT_TRUE(ud) << fejltekst(ud);
    return ud.value();
  }

  Jobordre jobordre = ordre();
  Borger borger = ny_borger(1).borger;
};
PAA_BEGGE(Registerkoe);

TEST_P(Registerkoe, en_placering_ligger_frosset_i_koen_uden_cpr) {
  const auto p = placer(borger, jobordre);
  const auto rk = af(p);
  ASSERT_EQ(rk.size(), 1U);
  EXPECT_EQ(rk[0].handling, H::opret);
  EXPECT_EQ(rk[0].tilstand, F::venter) << rk[0].svartekst;
  EXPECT_EQ(rk[0].indhold_json.find("020383"), std::string::npos);
  const auto r = laes_registrering_json(rk[0].indhold_json);
  ASSERT_TRUE(r);
  EXPECT_EQ(r.value().fra, p.fra);
  EXPECT_EQ(rk[0].anmodning, r.value().noegle + "-1");
}

TEST_P(Registerkoe, placeringen_venter_til_registeret_har_jobordren) {
  const auto p = placer(borger, jobordre);
  auto forfaldne = store::list_forfaldne_forsendelser(db(), ur().nu, 10);
  ASSERT_EQ(forfaldne.size(), 1U);
  EXPECT_NE(forfaldne[0], af(p)[0].id);
  tag_jobordren();
  forfaldne = store::list_forfaldne_forsendelser(db(), ur().nu, 10);
  ASSERT_EQ(forfaldne.size(), 1U);
  EXPECT_EQ(forfaldne[0], af(p)[0].id);
}

TEST_P(Registerkoe, i_en_bane_kommer_den_naeste_foerst_naar_den_foerste_er_afgjort) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  const auto afbrudt = afbryd(p);
  auto rk = af(afbrudt);
  ASSERT_EQ(rk.size(), 2U);
  EXPECT_EQ(rk[1].handling, H::afslut);
  EXPECT_EQ(store::list_forfaldne_forsendelser(db(), {ur().nu.sekunder + 9'999'999}, 10),
            std::vector{rk[0].id});
  svar(rk[0].id, Forsendelsesskridt::taget);
  const auto begyndt =
      begynd_registrering(db(), rk[1].id, {{ur().nu.sekunder + 9'999'999}, kDag}, "proeve");
  ASSERT_TRUE(begyndt && begyndt.value());
  EXPECT_EQ(begyndt.value()->handling, H::afslut);
}

TEST_P(Registerkoe, det_der_blev_afvist_erstattes_af_den_naeste_og_sendes_som_oprettelse) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  svar(af(p)[0].id, Forsendelsesskridt::afvist, "8090");
  const auto afbrudt = afbryd(p);
  const auto rk = af(afbrudt);
  EXPECT_EQ(rk[0].tilstand, F::erstattet);
  const auto begyndt =
      begynd_registrering(db(), rk[1].id, {{ur().nu.sekunder + 9'999'999}, kDag}, "proeve");
  ASSERT_TRUE(begyndt && begyndt.value());
  EXPECT_EQ(begyndt.value()->handling, H::opret) << "the register never had it";
}

TEST_P(Registerkoe, at_annullere_det_registeret_aldrig_fik_sender_intet) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  svar(af(p)[0].id, Forsendelsesskridt::afvist, "8060");
  const auto ud = annuller_placering(db(), sagsbehandler(),
                                     {.placering = p.id,
                                      .version = p.version,
                                      .aarsag = Placeringsaarsag::fejlregistrering,
                                      .haendelsesdato = kDag,
                                      .begrundelse = "forkert borger"});
  ASSERT_TRUE(ud) << fejltekst(ud);
  const auto begyndt = begynd_registrering(db(), af(p)[1].id, ur(), "proeve");
  ASSERT_TRUE(begyndt && begyndt.value());
  EXPECT_TRUE(begyndt.value()->afgjort);
  EXPECT_EQ(af(p)[1].tilstand, F::bortfaldet);
}

TEST_P(Registerkoe, en_indlaest_placering_sendes_ikke_foer_et_menneske_siger_det) {
  auto o = oenske(borger, jobordre);
  const auto ind = importer_placering(db(), sagsbehandler(), o,
                                      {.status = Placeringsstatus::ansat,
                                       .aarsag = Placeringsaarsag::ikke_valgt,
                                       .haendelsesdato = o.fra});
  ASSERT_TRUE(ind && ind.value().placering) << fejltekst(ind);
  const auto& p = *ind.value().placering;
  EXPECT_TRUE(af(p).empty());
  const auto afbrudt = afbryd(p);
  ASSERT_EQ(af(p).size(), 1U);
  EXPECT_EQ(af(p)[0].tilstand, F::tilbageholdt);
  EXPECT_EQ(af(p)[0].svarkode, kSvarImporteret);
  const auto igen = send_registrering_igen(db(), sagsbehandler(), {af(p)[0].id, F::tilbageholdt});
  ASSERT_TRUE(igen) << fejltekst(igen);
  EXPECT_EQ(igen.value().tilstand, F::venter);
}

TEST_P(Registerkoe, cpr_laeses_i_forsoeget_og_noteres) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  const auto foer = antal("opslag");
  const auto begyndt = begynd_registrering(db(), af(p)[0].id, ur(), "proeve");
  ASSERT_TRUE(begyndt && begyndt.value());
  EXPECT_EQ(begyndt.value()->cpr, borger.cpr.udlever(CprFormaal::indberetning));
  EXPECT_EQ(antal("opslag"), foer + 1);
  for (const char* kolonne : {"indhold", "svartekst", "anmodning"})
    EXPECT_EQ(db().value<std::int64_t>("SELECT COUNT(*) FROM dfdg_forsendelse WHERE " +
                                       std::string(kolonne) + " LIKE '%0203830%'"),
              0)
        << kolonne;
}

TEST_P(Registerkoe, to_der_vil_sende_paa_en_gang_faar_hver_sit_eller_intet) {
  const auto id = alle(Registeremne::jobordre, jobordre.id.vaerdi).front().id;
  auto anden = database().open();
  const auto en = begynd_registrering(db(), id, ur(), "en");
  const auto to = begynd_registrering(anden, id, ur(), "to");
  ASSERT_TRUE(en && to);
  EXPECT_TRUE(en.value());
  EXPECT_FALSE(to.value());
  // The lease runs out: the other one takes over, and the first one's late answer changes nothing.
  const Registerur senere{{ur().nu.sekunder + store::kDfdgLaan + 1}, kDag};
  EXPECT_TRUE(begynd_registrering(anden, id, senere, "to").value());
  const Registerudfald taget{.skridt = Forsendelsesskridt::taget, .forskelle = {}};
  EXPECT_TRUE(registrer_registerudfald(anden, id, senere, taget));
  EXPECT_TRUE(registrer_registerudfald(db(), id, senere, taget)
                  .error()
                  .har(Fejlkode::tilstand_tillader_ikke));
}

TEST_P(Registerkoe, send_igen_spoerger_om_det_samme_naar_intet_er_aendret) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  svar(af(p)[0].id, Forsendelsesskridt::afvist, "8060");
  const auto igen = send_registrering_igen(db(), sagsbehandler(), {af(p)[0].id, F::afvist});
  ASSERT_TRUE(igen) << fejltekst(igen);
  EXPECT_EQ(igen.value().id, af(p)[0].id);
  EXPECT_EQ(af(p).size(), 1U);
  EXPECT_EQ(igen.value().tilstand, F::venter);
}

TEST_P(Registerkoe, send_igen_faar_et_nyt_navn_naar_registeret_paastod_at_have_den) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  svar(af(p)[0].id, Forsendelsesskridt::afvist, kSvarIgen);
  const auto igen = send_registrering_igen(db(), sagsbehandler(), {af(p)[0].id, F::afvist});
  ASSERT_TRUE(igen) << fejltekst(igen);
  EXPECT_NE(igen.value().anmodning, af(p)[0].anmodning);
  EXPECT_EQ(af(p)[0].tilstand, F::erstattet);
}

TEST_P(Registerkoe, send_igen_kraever_det_man_saa_og_ens_egen_kommune) {
  tag_jobordren();
  const auto p = placer(borger, jobordre);
  svar(af(p)[0].id, Forsendelsesskridt::afvist, "8060");
  const auto id = af(p)[0].id;
  EXPECT_TRUE(send_registrering_igen(db(), sagsbehandler(), {id, F::venter})
                  .error()
                  .har(Fejlkode::version_foraeldet));
  EXPECT_TRUE(send_registrering_igen(db(), som({Rolle::sagsbehandler}, 730), {id, F::afvist})
                  .error()
                  .har(Fejlkode::findes_ikke));
  EXPECT_TRUE(
      send_registrering_igen(db(), leder(), {id, F::afvist}).error().har(Fejlkode::ingen_adgang));
}

TEST_P(Registerkoe, administratoren_ser_tal_men_ingen_personer) {
  placer(borger, jobordre);
  const auto admin = som({Rolle::administrator});
  EXPECT_TRUE(find_registerkoe(db(), admin, {}, {}).error().har(Fejlkode::ingen_adgang));
  const auto tal = registertal(db(), admin);
  ASSERT_TRUE(tal);
  EXPECT_EQ(tal.value().antal.venter, 2);
  EXPECT_TRUE(tal.value().liste.raekker.empty());
}

TEST_P(Registerkoe, listen_viser_navnet_og_noterer_opslaget) {
  placer(borger, jobordre);
  const auto foer = antal("opslag");
  const auto liste = find_registerkoe(db(), sagsbehandler(), {}, {});
  ASSERT_TRUE(liste) << fejltekst(liste);
  ASSERT_EQ(liste.value().liste.i_alt, 2);
  EXPECT_EQ(liste.value().liste.raekker[1].titel, borger.navn);
  EXPECT_TRUE(liste.value().liste.raekker[1].venter_paa_jobordre);
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Registerkoe, det_gamle_overfoeres_en_gang_for_hver_placering) {
  const auto ind = importer_placering(db(), sagsbehandler(), oenske(borger, jobordre),
                                      {.status = Placeringsstatus::ansat,
                                       .aarsag = Placeringsaarsag::ikke_valgt,
                                       .haendelsesdato = Dato::af(2023, 3, 6)});
  ASSERT_TRUE(ind && ind.value().placering);
  const auto noegle = std::to_string(ind.value().placering->id.vaerdi);
  for (const char* art : {"placering_oprettet", "placering_aendret"})
    db().execute(
        "INSERT INTO udbakke (modtager, art, emne_noegle, indhold, oprettet, naeste_forsoeg)"
        " VALUES ('dfdg', $1, $2, '{}', '2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z')",
        std::string(art), noegle);
  EXPECT_EQ(overfoer_gammel_udbakke(db(), ur().nu, kDag), 1);
  EXPECT_EQ(overfoer_gammel_udbakke(db(), ur().nu, kDag), 0);
  const auto rk = af(*ind.value().placering);
  ASSERT_EQ(rk.size(), 1U);
  EXPECT_EQ(rk[0].tilstand, F::venter);
}

}  // namespace nytte::sager::test
