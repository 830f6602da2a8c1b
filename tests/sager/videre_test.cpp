// Towards job and education: who fills in the form, what is agreed and closed, what comes next, the
// exit; and the deadlines of it.
#include "store/videre.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include "sager/frister/frister.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/hold/hold.hpp"
#include "sager/hold/pladser.hpp"
#include "sager/videre/jobaabning.hpp"
#include "sager/videre/registrer.hpp"
#include "sager/videre/skema.hpp"
#include "sager/videre/vis.hpp"
#include "store/opslag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::ElementsAre;

class Vejenvidere : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    ane = opret_borger(1);
    const auto p = placer(ane, opret_ordre(1, 2));  // 6 March to 2 April 2023
    placeret = {p.id, p.fra, p.til};
  }
  Kontekst pia(Dato i_dag = kStart) { return som({Rolle::projektleder}, 751, i_dag); }
  Kontekst mette(Dato i_dag = kStart) { return sagsbehandler(i_dag); }
  void saet_ane_paa_pias_hold() {
    const auto h = opret_hold(db(), konsulent(),
                              {.id = {},
                               .kommune = Kommunekode::fra(751).value(),
                               .navn = "Parkholdet",
                               .p_nummer = p_nummer(),
                               .projekt = {},
                               .projektleder = pia().bruger.id,
                               .kapacitet = 3,
                               .moedested = "Materielgården",
                               .saeson_fra = {},
                               .saeson_til = {},
                               .lukket_fra = {}});
    ASSERT_TRUE(h.has_value()) << fejltekst(h);
    ASSERT_TRUE(vaelg_hold(db(), sagsbehandler(), {placeret.id, h.value().id, placeret.fra}));
  }
  static Kompetenceskema skema(BorgerId b) {
    return {.borger = b,
            .dato = kStart,
            .uddannelse = Uddannelsesniveau::grundskole,
            .erfaring = "Fem år på lager",
            .koerekort = {"B"},
            .sprog = {"dansk"},
            .oensker = {"kok"},
            .kompetencer = {"rengøring"}};
  }
  Linkanmodning ved(const std::string& token, Dato dag = kStart) {
    return {.token = token, .nu = mette(dag).nu, .i_dag = dag};
  }
  std::vector<Fristpunkt> frister_af(const Kontekst& k, Fristart art) {
    auto alle = frister(db(), k, k.i_dag).value();
    std::erase_if(alle, [art](const auto& p) { return p.art != art; });
    return alle;
  }
  std::int64_t samtale(const Kontekst& k, std::vector<Samtaleaftale> aftaler = {}) {
    const auto id = registrer_samtale(
        db(), k, {{.borger = ane.id, .dato = k.i_dag, .tekst = "Vil gerne på lager"}, aftaler});
    EXPECT_TRUE(id.has_value()) << fejltekst(id);
    return id.value();
  }
  Samtaleaftale aftale(const char* hvad, Dato inden) {
    return {.borger = ane.id, .hvad = hvad, .inden = inden};
  }
  Videresvisning vist(const Kontekst& k) { return vis_videre(db(), k, ane.id).value(); }

  static constexpr Dato kStart = Dato::af(2023, 3, 6);
  Borger ane = ny_borger(1).borger;
  struct {
    PlaceringId id;
    Dato fra = kStart;
    Dato til = kStart;
  } placeret;
};
PAA_BEGGE(Vejenvidere);

TEST(Ordliste, deler_ved_komma_og_linje_uden_tomme_og_gentagne) {
  EXPECT_THAT(ordliste(" dansk, Arabisk,\r\ndansk ,, DANSK\n engelsk "),
              ElementsAre("dansk", "Arabisk", "engelsk"));
  EXPECT_TRUE(ordliste(" ,\n").empty());
}

TEST_P(Vejenvidere, skemaet_rettes_ved_et_nyt_og_de_tidligere_kan_ses) {
  ASSERT_TRUE(gem_skema(db(), mette(), skema(ane.id)));
  auto rettet = skema(ane.id);
  rettet.koerekort = {"B", "C"};
  ASSERT_TRUE(gem_skema(db(), mette(), rettet));
  const auto v = vist(mette());
  ASSERT_EQ(v.skemaer.size(), 2U);
  EXPECT_THAT(v.skemaer[0].koerekort, ElementsAre("B", "C"));
  EXPECT_THAT(v.skemaer[1].koerekort, ElementsAre("B"));
}

TEST_P(Vejenvidere, et_tomt_skema_og_for_lange_ord_siges_samlet) {
  const auto tomt = gem_skema(db(), mette(), {.borger = ane.id, .dato = kStart});
  EXPECT_EQ(fejlkode(tomt), Fejlkode::felt_mangler);
  auto langt = skema(ane.id);
  langt.sprog = {std::string(61, 'a')};
  langt.dato = kStart + 1;
  const auto svar = gem_skema(db(), mette(), langt);
  ASSERT_TRUE(svar.has_failure());
  EXPECT_TRUE(svar.error().har(Fejlkode::tekst_for_lang));
  EXPECT_TRUE(svar.error().har(Fejlkode::dato_ugyldig));
  EXPECT_EQ(antal("kompetenceskema"), 0);
}

TEST_P(Vejenvidere, borgerens_link_viser_kun_fornavnet_og_virker_en_gang) {
  const auto link = lav_skemalink(db(), mette(), ane.id).value();
  const auto side = find_skemaside(db(), ved(link.token));
  ASSERT_TRUE(side.has_value()) << fejltekst(side);
  EXPECT_EQ(side.value().fornavn.find(' '), std::string::npos);
  ASSERT_TRUE(gem_skema_ved_link(db(), ved(link.token), skema({})));
  EXPECT_EQ(fejlkode(gem_skema_ved_link(db(), ved(link.token), skema({}))), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(find_skemaside(db(), ved("forkert"))), Fejlkode::link_ukendt);
  const auto v = vist(mette());
  ASSERT_EQ(v.skemaer.size(), 1U);
  EXPECT_TRUE(v.skemaer[0].af_borgeren);
  EXPECT_EQ(v.skemaer[0].dato, kStart);
}

TEST_P(Vejenvidere, et_nyt_link_lukker_det_forrige_og_efter_fjorten_dage_er_det_udloebet) {
  const auto foerste = lav_skemalink(db(), mette(), ane.id).value();
  const auto andet = lav_skemalink(db(), mette(), ane.id).value();
  EXPECT_EQ(fejlkode(find_skemaside(db(), ved(foerste.token))), Fejlkode::link_brugt);
  EXPECT_TRUE(find_skemaside(db(), ved(andet.token, andet.sidste_dag)));
  EXPECT_EQ(fejlkode(find_skemaside(db(), ved(andet.token, andet.sidste_dag + 2))),
            Fejlkode::link_udloebet);
}

TEST_P(Vejenvidere, linket_kan_laegges_i_posten_og_en_forkert_adresse_siges) {
  EXPECT_EQ(fejlkode(mail_skemalink(db(), mette(), ane.id, "ikke en adresse@")),
            Fejlkode::mailadresse_ugyldig);
  ASSERT_TRUE(mail_skemalink(db(), mette(), ane.id, "ane@post.example"));
  EXPECT_EQ(antal("meddelelse"), 1);
}

TEST_P(Vejenvidere, en_projektleder_skriver_kun_om_sine_egne) {
  EXPECT_EQ(fejlkode(gem_skema(db(), pia(), skema(ane.id))), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vis_videre(db(), pia(), ane.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(lav_skemalink(db(), pia(), ane.id)), Fejlkode::findes_ikke);
  saet_ane_paa_pias_hold();
  EXPECT_TRUE(gem_skema(db(), pia(), skema(ane.id)));
  EXPECT_TRUE(vis_videre(db(), pia(), ane.id));
  EXPECT_TRUE(registrer_hjaelp(
      db(), pia(),
      {.borger = ane.id, .art = Hjaelpsart::opmuntring, .dato = kStart, .notat = "Ring selv"}));
  EXPECT_EQ(
      fejlkode(registrer_afgang(
          db(), pia(), {.borger = ane.id, .placering = {}, .dato = kStart, .bemaerkning = {}})),
      Fejlkode::ingen_adgang);
}

TEST_P(Vejenvidere, leder_ser_men_skriver_ikke_og_andre_ser_intet) {
  EXPECT_TRUE(vis_videre(db(), leder(), ane.id));
  EXPECT_EQ(fejlkode(gem_skema(db(), leder(), skema(ane.id))), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_videre(db(), konsulent(), ane.id)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_videre(db(), fremmed(), ane.id)), Fejlkode::findes_ikke);
}

TEST_P(Vejenvidere, opslaget_noteres) {
  const auto foer = antal("opslag");
  vist(mette());
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Vejenvidere, en_aftale_er_en_frist_til_den_afsluttes_med_sit_udfald) {
  samtale(mette(), {aftale("Ring til Netto", kStart + 5), aftale("Send CV", kStart + 30)});
  const auto foer = frister_af(mette(), Fristart::samtaleaftale);
  ASSERT_EQ(foer.size(), 1U);  // the other one lies more than a week ahead
  EXPECT_EQ(foer[0].om, "Ring til Netto");
  EXPECT_EQ(foer[0].forfalder, kStart + 5);
  const auto nr = vist(mette()).aftaler.at(0).id;
  const Aftalelukning l{
      Videreregister::samtaleaftale, nr, {Aftaleudfald::gjort, kStart + 2, "Skal til samtale"}};
  EXPECT_EQ(fejlkode(afslut_aftale(db(), mette(), l)), Fejlkode::dato_ugyldig);
  EXPECT_EQ(afslut_aftale(db(), mette(kStart + 2), l).value(), ane.id);
  EXPECT_EQ(fejlkode(afslut_aftale(db(), mette(kStart + 2), l)), Fejlkode::tilstand_tillader_ikke);
  EXPECT_TRUE(frister_af(mette(kStart + 5), Fristart::samtaleaftale).empty());
  EXPECT_EQ(vist(mette()).aftaler.at(1).afslutning->bemaerkning, "Skal til samtale");
}

TEST_P(Vejenvidere, en_samtale_siger_alle_fejl_og_gemmer_saa_intet) {
  const auto svar = registrer_samtale(
      db(), mette(),
      {{.borger = ane.id, .dato = kStart + 1, .tekst = " "}, {aftale("", kStart - 1)}});
  ASSERT_TRUE(svar.has_failure());
  EXPECT_EQ(svar.error().poster().size(), 4U) << fejltekst(svar);
  EXPECT_EQ(antal("samtale"), 0);
  EXPECT_EQ(antal("samtaleaftale"), 0);
}

TEST_P(Vejenvidere, skemaet_er_en_frist_fra_foerste_dag_til_det_er_der) {
  EXPECT_TRUE(frister_af(mette(kStart - 1), Fristart::kompetenceskema_mangler).empty());
  ASSERT_EQ(frister_af(mette(), Fristart::kompetenceskema_mangler).size(), 1U);
  ASSERT_TRUE(gem_skema(db(), mette(), skema(ane.id)));
  EXPECT_TRUE(frister_af(mette(), Fristart::kompetenceskema_mangler).empty());
}

TEST_P(Vejenvidere, projektlederen_ser_kun_fristerne_om_sine_egne) {
  EXPECT_TRUE(frister_af(pia(), Fristart::kompetenceskema_mangler).empty());
  saet_ane_paa_pias_hold();
  const auto mine = frister_af(pia(), Fristart::kompetenceskema_mangler);
  ASSERT_EQ(mine.size(), 1U);
  EXPECT_EQ(gaa_til(mine[0]), "/borgere/" + std::to_string(ane.id.vaerdi) + "/videre/skema");
}

TEST_P(Vejenvidere, det_naeste_skridt_spoerges_der_om_tre_uger_foer_og_det_nyeste_taeller) {
  const Dato til = placeret.til;
  EXPECT_TRUE(frister_af(mette(til - 22), Fristart::naeste_skridt_mangler).empty());
  ASSERT_EQ(frister_af(mette(til - 21), Fristart::naeste_skridt_mangler).size(), 1U);
  const auto gem = [&](Naesteskridtart art, const char* hvem) {
    return registrer_naesteskridt(
        db(), mette(),
        {.placering = placeret.id, .art = art, .hvornaar = til + 1, .hvem = hvem, .tekst = ""});
  };
  EXPECT_EQ(fejlkode(gem(Naesteskridtart::uddannelse, " ")), Fejlkode::felt_mangler);
  ASSERT_TRUE(gem(Naesteskridtart::samtale, "Mette"));
  ASSERT_TRUE(gem(Naesteskridtart::uddannelse, "Mette"));
  EXPECT_TRUE(frister_af(mette(til - 21), Fristart::naeste_skridt_mangler).empty());
  EXPECT_EQ(seneste_placering(vist(mette()))->naeste->art, Naesteskridtart::uddannelse);
}

TEST_P(Vejenvidere, cvet_gennemgaas_igen_naar_det_er_otte_uger_gammelt) {
  EXPECT_FALSE(vist(mette()).cv.uger);
  EXPECT_TRUE(vist(mette()).cv.igen);
  ASSERT_TRUE(registrer_opfoelgning(db(), mette(),
                                    {.id = 0,
                                     .placering = placeret.id,
                                     .art = Placeringsnotatart::cv_gennemgaaet,
                                     .dato = kStart,
                                     .notat = {}}));
  EXPECT_EQ(vist(mette(kStart + 20)).cv.uger, 2);
  EXPECT_FALSE(vist(mette(kStart + 20)).cv.igen);
  // The placement ends before it is too old: nobody is asked.
  EXPECT_TRUE(frister_af(mette(placeret.til), Fristart::cv_ved_start).empty());
}

TEST_P(Vejenvidere, afgangen_hoerer_til_placeringen_og_annulleres_med_en_grund) {
  const Borgerafgang job{.borger = ane.id,
                         .placering = placeret.id,
                         .art = Afgangsart::ordinaert_job,
                         .dato = kStart + 7,
                         .kilde = Afgangskilde::arbejdsgiver,
                         .bemaerkning = "Netto"};
  EXPECT_EQ(fejlkode(registrer_afgang(db(), mette(), job)), Fejlkode::dato_ugyldig);
  auto foer = job;
  foer.dato = kStart - 1;
  EXPECT_EQ(fejlkode(registrer_afgang(db(), mette(), foer)), Fejlkode::dato_ugyldig);
  auto fremmed_placering = job;
  fremmed_placering.borger = opret_borger(2).id;
  EXPECT_EQ(fejlkode(registrer_afgang(db(), mette(kStart + 7), fremmed_placering)),
            Fejlkode::findes_ikke);
  const auto id = registrer_afgang(db(), mette(kStart + 7), job);
  ASSERT_TRUE(id.has_value()) << fejltekst(id);
  const Videreannullering a{Videreregister::borgerafgang, id.value(), ""};
  EXPECT_EQ(fejlkode(annuller_videre(db(), mette(), a)), Fejlkode::begrundelse_mangler);
  ASSERT_TRUE(
      annuller_videre(db(), mette(), {Videreregister::borgerafgang, id.value(), "Forkert dag"}));
  const auto vistnu = vist(mette(kStart + 7));
  ASSERT_EQ(vistnu.afgange.size(), 1U);
  EXPECT_TRUE(vistnu.afgange[0].annulleret);
}

TEST(Afgang, foelger_af_aarsagen_hvor_den_siger_noget) {
  EXPECT_EQ(afgang_af(Placeringsaarsag::ordinaert_job), Afgangsart::ordinaert_job);
  EXPECT_EQ(afgang_af(Placeringsaarsag::uddannelse), Afgangsart::uddannelse);
  EXPECT_EQ(afgang_af(Placeringsaarsag::udeblevet), std::nullopt);
}

TEST_P(Vejenvidere, skridt_mod_uddannelse_er_frister_og_loven_naevnes_kun_for_gruppen) {
  const auto gem = [&](BorgerId b) {
    return registrer_uddannelsesskridt(
        db(), mette(), {.borger = b, .hvad = "Find to uddannelser", .inden = kStart + 10});
  };
  ASSERT_TRUE(gem(ane.id));
  auto ung = ny_borger(4);
  ung.borger.cpr = Cpr::laes("0203991235").value();
  ung.borger.erhvervskompetencegivende_uddannelse = false;
  ung.ydelser[0].ydelse = Ydelse::uddannelseshjaelp;
  ung.ydelser[0].visitation = Visitation::uddannelsesparat;
  const auto oprettet = registrer_borger(db(), sagsbehandler(), ung);
  ASSERT_TRUE(oprettet.has_value()) << fejltekst(oprettet);
  ASSERT_TRUE(gem(oprettet.value().id));
  const auto alle = frister_af(mette(), Fristart::uddannelsesskridt);
  ASSERT_EQ(alle.size(), 2U);
  for (const auto& p : alle)
    EXPECT_EQ(p.hjemmel != nullptr, p.borger == oprettet.value().id) << hjemmelsord(p);
  const auto v = vis_videre(db(), mette(), oprettet.value().id).value();
  EXPECT_TRUE(v.i_paalaeg);
  ASSERT_GE(v.frister.size(), 2U);
  EXPECT_EQ(v.frister[0].dato, Dato::af(2023, 3, 15));
  EXPECT_EQ(v.frister[1].dato, Dato::af(2023, 7, 5));
  EXPECT_FALSE(vist(mette()).i_paalaeg);
  EXPECT_TRUE(vist(mette()).frister.empty());
}

TEST_P(Vejenvidere, kommunen_skriver_sine_egne_ansoegningsfrister) {
  EXPECT_EQ(fejlkode(registrer_uddannelsesfrist(
                db(), mette(), {.navn = "FGU", .maaned = 2, .dag = 30, .kilde = "FGU"})),
            Fejlkode::tal_uden_for_graenser);
  const auto id = registrer_uddannelsesfrist(
      db(), mette(), {.navn = "FGU", .maaned = 5, .dag = 1, .kilde = "FGU Østjylland"});
  ASSERT_TRUE(id.has_value()) << fejltekst(id);
  const auto alle = ansoegningsfrister(db(), mette()).value();
  ASSERT_EQ(alle.size(), 3U);
  EXPECT_EQ(alle[1].frist.navn, "FGU");
  EXPECT_EQ(ansoegningsfrister(db(), fremmed()).value().size(), 2U);
  ASSERT_TRUE(
      annuller_videre(db(), mette(), {Videreregister::uddannelsesfrist, id.value(), "Ophørt"}));
  EXPECT_EQ(ansoegningsfrister(db(), mette()).value().size(), 2U);
}

TEST_P(Vejenvidere, hver_haendelse_har_sin_saetning_og_ingen_af_dem_hvad_der_blev_sagt) {
  ASSERT_TRUE(gem_skema(db(), mette(), skema(ane.id)));
  samtale(mette(), {aftale("Ring til Netto", kStart + 5)});
  ASSERT_TRUE(lav_skemalink(db(), mette(), ane.id));
  ASSERT_TRUE(mail_skemalink(db(), mette(), ane.id, "ane@post.example"));
  for (const auto& art : haendelser("borger")) EXPECT_TRUE(har_saetning(art)) << art;
  for (const auto* art :
       {"kompetenceskema_udfyldt_af_borgeren", "naesteskridt_registreret",
        "samtaleaftale_afsluttet", "uddannelsesskridt_registreret", "uddannelsesskridt_afsluttet",
        "uddannelsesfrist_registreret", "hjaelp_registreret", "afgang_registreret",
        "videre_annulleret", "jobaabning_oprettet", "jobaabning_rettet", "jobaabning_lukket",
        "jobaabning_aabnet", "jobmatch_registreret"})
    EXPECT_TRUE(har_saetning(art)) << art;
  EXPECT_EQ(db().value<std::int64_t>(
                "SELECT COUNT(*) FROM haendelse WHERE data LIKE '%Netto%' OR grund LIKE '%lager%'"),
            0);
}

}  // namespace
}  // namespace nytte::sager::test
