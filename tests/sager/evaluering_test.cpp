// The yearly evaluation: a small known world recounted by hand, frozen, hidden, commented.
#include "sager/evaluering/evaluering.hpp"

#include <gmock/gmock.h>

#include <array>
#include <thread>

#include "raad_verden.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/filer.hpp"
#include "sager/evaluering/opgoer.hpp"
#include "sager/post/link.hpp"
#include "sager/statistik/statistik.hpp"
#include "store/bilag.hpp"
#include "store/evaluering.hpp"
#include "store/placering.hpp"
#include "store/videre.hpp"

namespace nytte::sager::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr Dato kNytaar = Dato::af(2024, 1, 3);

class Evalueringer : public Raadsverden {
 protected:
  void SetUp() override {
    Raadsverden::SetUp();
    if (IsSkipped()) return;
    jobordre = opret_ordre(1, 50);
  }
  Kontekst leder_den(Dato dag = kNytaar) { return som({Rolle::leder}, 751, dag); }
  Placering var_der(int n, Dato fra, Dato til) {
    const auto b = opret_borger(n);
    Placering p{.id = {},
                .kommune = *Kommunekode::fra(751),
                .borger = b.id,
                .jobordre = jobordre.id,
                .p_nummer = p_nummer(),
                .fra = fra,
                .til = til,
                .ugentlig_tid = Ugetimer::af(25),
                .raadighedsvurdering = {},
                .status = Placeringsstatus::afsluttet,
                .haendelsesdato = til,
                .bemaerkning = {},
                .afgoerelse = {}};
    p.id = store::insert_placering(db(), p).value();
    return p;
  }
  void gik_ud(const Placering& p, Dato dag, Afgangsart art = Afgangsart::ordinaert_job) {
    store::insert_borgerafgang(
        db(), {.borger = *p.borger, .placering = p.id, .art = art, .dato = dag, .bemaerkning = {}},
        {.bruger = sagsbehandler().bruger.id, .tid = sagsbehandler().nu});
  }
  // Twelve in 2023, each four weeks in March: six to a job in May, six unknown. Four in 2022.
  void kendt_verden() {
    for (int n = 1; n <= 12; ++n) {
      const auto p = var_der(n, Dato::af(2023, 3, 1), Dato::af(2023, 3, 28));
      if (n <= 6) gik_ud(p, Dato::af(2023, 5, 10));
    }
    for (int n = 21; n <= 24; ++n) var_der(n, Dato::af(2022, 3, 1), Dato::af(2022, 3, 14));
  }
  Evalueringsindhold nu(bool alle_tal = true, std::int32_t aar = 2023) {
    auto e = opgoer_evaluering(db(), leder_den(), {.aar = aar, .alle_tal = alle_tal});
    EXPECT_TRUE(e) << fejltekst(e);
    return std::move(e).value();
  }
  static const Talraekke& raekke(const Evalueringsindhold& e, std::string_view tabel,
                                 std::string_view noegle) {
    for (const auto& k : e.kapitler)
      for (const auto& t : k.tabeller)
        if (t.noegle == tabel)
          for (const auto& r : t.raekker)
            if (r.noegle == noegle) return r;
    ADD_FAILURE() << tabel << " " << noegle;
    static const Talraekke ingen{.noegle = {},
                                 .navn = {},
                                 .aar = std::vector<Evalueringstal>(9),
                                 .foer = std::vector<Evalueringstal>(9)};
    return ingen;
  }
  static std::int64_t tal(const Evalueringsindhold& e, std::string_view tabel,
                          std::string_view noegle, std::size_t kolonne = 0) {
    return raekke(e, tabel, noegle).aar.at(kolonne).vaerdi;
  }
  Evalueringsvalg frys(const std::string& grund = {}, std::int32_t kendt = 0, Dato dag = kNytaar) {
    const auto v =
        frys_evaluering(db(), leder_den(dag), {.aar = 2023, .kendt_nummer = kendt, .grund = grund});
    EXPECT_TRUE(v) << fejltekst(v);
    return v ? v.value() : Evalueringsvalg{2023, 0};
  }
  Jobordre jobordre{ordre()};
};
PAA_BEGGE(Evalueringer);

TEST_P(Evalueringer, en_lille_kendt_verden_talt_efter_i_haanden) {
  kendt_verden();
  const auto e = nu();
  EXPECT_EQ(tal(e, "omfang", "forloeb"), 1200);
  EXPECT_EQ(tal(e, "omfang", "beroerte"), 1200);
  // 12 persons, 28 days of 365, 25 of 37 hours: 12 * 28 / 365 * 25 / 37 = 0.62
  EXPECT_EQ(tal(e, "omfang", "fuldtidspersoner"), 62);
  EXPECT_EQ(raekke(e, "omfang", "forloeb").foer.at(0).vaerdi, 400);
  EXPECT_EQ(tal(e, "varighed", "0"), 1200) << "28 days are four weeks";
  EXPECT_EQ(tal(e, "varighed_snit", "uger"), 400);
  EXPECT_EQ(raekke(e, "varighed_snit", "uger").foer.at(0).vaerdi, 200);
  EXPECT_EQ(tal(e, "afgange", "ordinaert_job", 0), 600);
  EXPECT_EQ(tal(e, "afgange", "ingen", 0), 600);
  EXPECT_EQ(tal(e, "afgange", "ikke_kendt", 2), 1200)
      << "12 months from 28 March 2023 are not over";
  EXPECT_EQ(raekke(e, "afgange", "ingen").foer.at(2).vaerdi, 400);
  EXPECT_EQ(tal(e, "andel", "job_uddannelse", 1), 5000);
  EXPECT_EQ(raekke(e, "andel", "job_uddannelse").aar.at(2).tilstand, Taltilstand::ukendt);
  // 12 persons, 28 days, 25 hours a week: 1,200 hours.
  EXPECT_EQ(tal(e, "stillinger", "i_alt", 2), 120000);
  EXPECT_EQ(tal(e, "steder", "i_alt", 1), 1200);
  EXPECT_EQ(tal(e, "hoeringer", "hoering"), 100);
  EXPECT_EQ(raekke(e, "omfang", "forloeb").medlemmer.size(), 12U);
}

TEST_P(Evalueringer, tallene_er_dem_statistikken_har) {
  kendt_verden();
  var_der(31, Dato::af(2022, 12, 20), Dato::af(2023, 1, 10));
  var_der(32, Dato::af(2023, 12, 20), Dato::af(2024, 1, 10));
  const auto e = nu();
  Statistiklager lager;
  const auto svar = [&](Maal maal) {
    Statistikspoergsmaal s{.maal = maal, .kilde = Statistikkilde::nytte, .alle_tal = true};
    s.fra = Dato::af(2023, 1, 1).maaned();
    s.til = Dato::af(2023, 12, 1).maaned();
    const auto r = statistik(db(), leder_den(), lager, s).value();
    return std::get<std::int64_t>(r.tabel.rows.at(0).at(1));
  };
  EXPECT_EQ(tal(e, "omfang", "forloeb"), 100 * svar(Maal::forloeb));
  EXPECT_EQ(tal(e, "omfang", "beroerte"), 100 * svar(Maal::beroerte));
  EXPECT_EQ(tal(e, "omfang", "nye_forloeb"), 100 * svar(Maal::nye_forloeb));
  EXPECT_EQ(tal(e, "varighed", "i_alt"), 100 * svar(Maal::varighed));
  EXPECT_EQ(tal(e, "afgange", "i_alt"), 100 * svar(Maal::varighed));
  EXPECT_EQ(tal(e, "maalgruppe", "i_alt"), 100 * svar(Maal::beroerte));
}

TEST_P(Evalueringer, en_anden_kommune_har_sin_egen) {
  kendt_verden();
  const auto e = opgoer_evaluering(db(), som({Rolle::leder}, 730, kNytaar), {.aar = 2023}).value();
  EXPECT_EQ(tal(e, "omfang", "forloeb"), 0);
}

TEST_P(Evalueringer, aaret_skal_vaere_slut_for_at_fryses_men_kan_ses) {
  const auto k = leder_den(Dato::af(2023, 12, 31));
  const auto e = opgoer_evaluering(db(), k, {.aar = 2023}).value();
  EXPECT_FALSE(e.hele_aaret);
  EXPECT_THAT(evalueringstitel(e),
              HasSubstr("Status for nytteindsats 2023 til og med 31. december"));
  EXPECT_EQ(fejlkode(frys_evaluering(db(), k, {.aar = 2023})), Fejlkode::aar_ikke_slut);
  EXPECT_TRUE(frys_evaluering(db(), leder_den(Dato::af(2024, 1, 1)), {.aar = 2023}));
}

TEST_P(Evalueringer, et_aar_der_loeber_holdes_op_mod_de_samme_dage_aaret_foer) {
  const auto e = opgoer_evaluering(db(), leder_den(Dato::af(2024, 2, 29)), {.aar = 2024}).value();
  EXPECT_EQ(e.periode.til(), Dato::af(2024, 2, 29));
  EXPECT_EQ(e.foer, *Periode::fra_til(Dato::af(2023, 1, 1), Dato::af(2023, 2, 28)));
}

TEST_P(Evalueringer, et_aar_der_ikke_er_begyndt_findes_ikke) {
  for (const char* t : {"2025", "2013", "24", "abcd", "", "20244"})
    EXPECT_EQ(fejlkode(laes_evalueringsaar(t, kNytaar)), Fejlkode::findes_ikke) << t;
  EXPECT_EQ(laes_evalueringsaar("2024", kNytaar).value(), 2024);
  EXPECT_EQ(fejlkode(opgoer_evaluering(db(), leder_den(), {.aar = 2025})), Fejlkode::findes_ikke);
}

TEST_P(Evalueringer, det_frosne_flytter_sig_ikke_naar_placeringerne_goer) {
  kendt_verden();
  const auto v = frys();
  const auto foer = hent_evalueringsfil(db(), leder_den(), v, Rapportformat::csv).value().bytes;
  var_der(40, Dato::af(2023, 6, 1), Dato::af(2023, 6, 20));
  EXPECT_EQ(hent_evalueringsfil(db(), leder_den(), v, Rapportformat::csv).value().bytes, foer);
  const auto frossen = vis_evalueringsversion(db(), leder_den(), v, true).value();
  EXPECT_EQ(tal(frossen.indhold, "omfang", "forloeb"), 1200);
  EXPECT_EQ(tal(nu(), "omfang", "forloeb"), 1300);
  const auto visning = vis_evaluering(db(), leder_den(), {.aar = 2023, .alle_tal = true}).value();
  ASSERT_TRUE(visning.siden_sidst);
  EXPECT_THAT(
      *visning.siden_sidst,
      testing::Contains(testing::AllOf(
          testing::Field(&Evalueringsforskel::hvad, HasSubstr("Forløb og personer, Forløb")),
          testing::Field(&Evalueringsforskel::foer, "12"),
          testing::Field(&Evalueringsforskel::nu, "13"))));
}

TEST_P(Evalueringer, fingeraftrykket_er_af_den_offentlige_csv_fils_bytes) {
  kendt_verden();
  const auto v = frys();
  const auto x = vis_evalueringsversion(db(), leder_den(), v, false).value().linje;
  const auto csv = hent_evalueringsfil(db(), leder_den(), v, Rapportformat::csv).value();
  EXPECT_EQ(csv.navn, "evaluering-751-2023-v1.csv");
  EXPECT_EQ(store::gem_bilagsindhold(db(), csv.bytes), x.post.csv_sha256);
  EXPECT_EQ(
      hent_evalueringsfil(db(), leder_den(), v, Rapportformat::pdf).value().bytes.substr(0, 5),
      "%PDF-");
  EXPECT_THAT(haendelser("evaluering"), testing::Contains("evaluering_frosset"));
}

TEST_P(Evalueringer, en_rettelse_er_naeste_nummer_med_en_grund) {
  kendt_verden();
  frys();
  var_der(40, Dato::af(2023, 6, 1), Dato::af(2023, 6, 20));
  EXPECT_EQ(fejlkode(frys_evaluering(db(), leder_den(), {.aar = 2023, .kendt_nummer = 1})),
            Fejlkode::begrundelse_mangler);
  EXPECT_EQ(fejlkode(frys_evaluering(db(), leder_den(), {.aar = 2023, .grund = "x"})),
            Fejlkode::version_foraeldet);
  const auto to = frys("Et forløb manglede", 1);
  EXPECT_EQ(to.nummer, 2);
  const auto v = vis_evalueringsversion(db(), leder_den(), to, true).value();
  ASSERT_TRUE(v.fra_forrige);
  EXPECT_THAT(*v.fra_forrige, Not(IsEmpty()));
  EXPECT_TRUE(vis_evalueringsversion(db(), leder_den(), {2023, 1}, true)) << "the first stays";
}

TEST_P(Evalueringer, at_tiden_gaar_er_ingen_aendring) {
  frys();
  const auto dagen_efter = frys_evaluering(db(), leder_den(kNytaar + 1),
                                           {.aar = 2023, .kendt_nummer = 1, .grund = "igen"});
  EXPECT_EQ(fejlkode(dagen_efter), Fejlkode::rapport_uden_aendring);
}

TEST_P(Evalueringer, to_der_fryser_paa_en_gang_faar_en_version) {
  store::Forbindelse en = database().open();
  store::Forbindelse to = database().open();
  const auto k = leder_den();
  std::array<std::optional<Resultat<Evalueringsvalg>>, 2> svar;
  {
    std::thread t1([&] { svar[0] = frys_evaluering(en, k, {.aar = 2023}); });
    std::thread t2([&] { svar[1] = frys_evaluering(to, k, {.aar = 2023}); });
    t1.join();
    t2.join();
  }
  EXPECT_NE(svar[0]->has_value(), svar[1]->has_value());
  EXPECT_EQ(antal("evaluering_version"), 1);
}

TEST_P(Evalueringer, en_eller_to_borgere_kan_ikke_laeses_af_det_offentlige) {
  for (int n = 1; n <= 10; ++n) {
    const auto p = var_der(n, Dato::af(2023, 3, 1), Dato::af(2023, 3, 28));
    gik_ud(p, Dato::af(2023, 4, 10), n == 1 ? Afgangsart::uddannelse : Afgangsart::ordinaert_job);
  }
  const auto intern = nu(true);
  EXPECT_EQ(tal(intern, "afgange", "uddannelse"), 100);
  const auto ude = nu(false);
  const auto& r = raekke(ude, "afgange", "uddannelse");
  for (const auto& t : r.aar) EXPECT_EQ(t.tilstand, Taltilstand::skjult);
  EXPECT_EQ(r.aar.at(0).vaerdi, 0) << "the figure itself is gone";
  // The one who is hidden does not come out of the sum and the rest.
  std::int64_t vist = 0;
  int skjulte = 0;
  for (const auto& k : ude.kapitler)
    for (const auto& t : k.tabeller)
      if (t.noegle == "afgange")
        for (const auto& x : t.raekker) {
          if (x.noegle == "i_alt") continue;
          vist += x.aar.at(0).vaerdi;
          skjulte += x.aar.at(0).tilstand == Taltilstand::skjult ? 1 : 0;
        }
  EXPECT_GE(skjulte, 2);
  EXPECT_LT(vist, 900);
  EXPECT_EQ(raekke(ude, "andel", "job_uddannelse").aar.at(0).tilstand, Taltilstand::skjult);
}

TEST_P(Evalueringer, de_offentlige_filer_har_ingen_skjulte_tal_og_ingen_medlemmer) {
  var_der(1, Dato::af(2023, 3, 1), Dato::af(2023, 3, 28));
  const auto v = frys();
  const auto csv = hent_evalueringsfil(db(), leder_den(), v, Rapportformat::csv).value().bytes;
  EXPECT_THAT(csv, HasSubstr("Berørte personer;Antal;2023;skjult"));
  for (const auto& k : nu(false).kapitler)
    for (const auto& t : k.tabeller)
      for (const auto& r : t.raekker) EXPECT_THAT(r.medlemmer, IsEmpty());
}

TEST_P(Evalueringer, indholdet_kommer_igen_som_det_blev_skrevet) {
  kendt_verden();
  ASSERT_TRUE(kommenter_evaluering(db(), leder_den(), 2023, "Godt år \"med\" æøå"));
  ASSERT_TRUE(
      beslut(db(), leder_den(), 2023, {.tekst = "Kortere forløb", .frist = Dato::af(2024, 6, 1)}));
  const auto e = nu();
  EXPECT_EQ(laes_evaluering(som_json(e)), e);
}

TEST_P(Evalueringer, ord_kommentarer_og_beslutninger_fryses_med) {
  ASSERT_TRUE(skriv_evalueringstekst(db(), leder_den(), 2023,
                                     {Evalueringsafsnit::effekt, 0, "Flere end ventet."}));
  ASSERT_TRUE(kommenter_evaluering(db(), sagsbehandler(kNytaar), 2023, "Fint."));
  const auto id = beslut(db(), leder_den(), 2023, {.tekst = "Kortere forløb"}).value();
  const auto v = frys();
  ASSERT_TRUE(annuller_beslutning(db(), leder_den(), {2023, id, "skrevet forkert"}));
  const auto e = vis_evalueringsversion(db(), leder_den(), v, false).value().indhold;
  EXPECT_THAT(e.beslutninger, SizeIs(1));
  EXPECT_THAT(e.kommentarer, SizeIs(1));
  EXPECT_THAT(nu().beslutninger, IsEmpty());
}

TEST_P(Evalueringer, den_anden_af_to_der_skriver_faar_besked) {
  const Evalueringstekst t{Evalueringsafsnit::effekt, 0, "En"};
  ASSERT_TRUE(skriv_evalueringstekst(db(), leder_den(), 2023, t));
  EXPECT_EQ(fejlkode(skriv_evalueringstekst(db(), leder_den(), 2023, t)),
            Fejlkode::version_foraeldet);
}

TEST_P(Evalueringer, kun_en_leder_fryser_og_skriver) {
  EXPECT_EQ(fejlkode(frys_evaluering(db(), sagsbehandler(kNytaar), {.aar = 2023})),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(beslut(db(), konsulent(kNytaar), 2023, {.tekst = "x"})),
            Fejlkode::ingen_adgang);
  EXPECT_TRUE(opgoer_evaluering(db(), konsulent(kNytaar), {.aar = 2023}));
  EXPECT_EQ(
      fejlkode(opgoer_evaluering(db(), som({Rolle::projektleder}, 751, kNytaar), {.aar = 2023})),
      Fejlkode::ingen_adgang);
}

TEST_P(Evalueringer, raadet_ser_kun_det_der_er_vist_det) {
  kendt_verden();
  const auto v = frys();
  EXPECT_THAT(raadets_evalueringer(db(), bo(kNytaar)).value(), IsEmpty());
  ASSERT_TRUE(del_evaluering(db(), leder_den(), v));
  EXPECT_EQ(fejlkode(del_evaluering(db(), leder_den(), v)), Fejlkode::tilstand_tillader_ikke);
  const auto alle = raadets_evalueringer(db(), bo(kNytaar)).value();
  ASSERT_THAT(alle, SizeIs(1));
  EXPECT_EQ(alle[0].kommune, "Aarhus");
  EXPECT_TRUE(raadet_ser_evaluering(db(), bo(kNytaar), alle[0].id));
  EXPECT_TRUE(raadets_evalueringsfil(db(), bo(kNytaar), alle[0].id, Rapportformat::pdf));
  EXPECT_EQ(fejlkode(raadet_ser_evaluering(db(), fyn(kNytaar), alle[0].id)), Fejlkode::findes_ikke);
}

TEST_P(Evalueringer, et_tal_forklares_af_sine_medlemmer_og_navne_noteres) {
  kendt_verden();
  const Talopslag o{.aar = 2023, .nummer = 0, .tabel = "omfang", .raekke = "forloeb"};
  const auto foer = antal("opslag");
  const auto hos_leder = forklar_tal(db(), leder_den(), o).value();
  EXPECT_THAT(hos_leder.medlemmer, SizeIs(12));
  EXPECT_EQ(antal("opslag"), foer + 12);
  EXPECT_THAT(hos_leder.medlemmer[0].sti, HasSubstr("/borgere/"));
  const auto hos_konsulent = forklar_tal(db(), konsulent(kNytaar), o).value();
  EXPECT_EQ(antal("opslag"), foer + 12) << "no names, nothing to note";
  EXPECT_THAT(hos_konsulent.medlemmer[0].sti, HasSubstr("/jobordrer/"));
  EXPECT_THAT(hos_konsulent.medlemmer[0].tekst, Not(HasSubstr("Prøvesen")));
  EXPECT_EQ(fejlkode(forklar_tal(db(), leder_den(), {2023, 0, "omfang", "findes_ikke"})),
            Fejlkode::findes_ikke);
}

TEST_P(Evalueringer, en_part_kommenterer_ved_sit_link_en_gang) {
  const auto id = spoerg_evalueringspart(db(), leder_den(),
                                         {.id = {},
                                          .aar = 2023,
                                          .art = Strategipartart::faglig_organisation,
                                          .navn = "Fagforeningen",
                                          .email = "fag@example.dk",
                                          .svarfrist = kNytaar + 14});
  ASSERT_TRUE(id) << fejltekst(id);
  const std::string token = nyt_link(db(), {.formaal = std::string(kEvalueringsformaal),
                                            .emne = std::string(kEvalueringspartemne),
                                            .noegle = std::to_string(id.value().vaerdi),
                                            .udloeber = leder_den(kNytaar + 15).nu,
                                            .oprettet = leder_den().nu,
                                            .meddelelse = {}});
  const Linkanmodning a{.token = token, .nu = leder_den().nu, .i_dag = kNytaar};
  EXPECT_EQ(find_evalueringsside(db(), a).value().part.navn, "Fagforeningen");
  EXPECT_EQ(fejlkode(send_evalueringskommentar(db(), a, {"", ""})), Fejlkode::felt_mangler);
  ASSERT_TRUE(send_evalueringskommentar(db(), a, {"Karin Fag", "Vi er enige i det meste."}));
  EXPECT_EQ(fejlkode(find_evalueringsside(db(), a)), Fejlkode::link_brugt);
  EXPECT_EQ(find_evalueringskvittering(db(), a).value().kommentar, "Vi er enige i det meste.");
  const auto e = nu();
  ASSERT_THAT(e.kommentarer, SizeIs(1));
  EXPECT_EQ(e.kommentarer[0].hvem, "Fagforeningen, Karin Fag");
  EXPECT_TRUE(vis_evaluering(db(), leder_den(), {.aar = 2023}).value().parter.at(0).svaret);
}

TEST_P(Evalueringer, svarfristen_ligger_efter_i_dag) {
  EXPECT_EQ(fejlkode(spoerg_evalueringspart(db(), leder_den(),
                                            {.id = {},
                                             .aar = 2023,
                                             .navn = "Rådet",
                                             .email = "raad@example.dk",
                                             .svarfrist = kNytaar})),
            Fejlkode::dato_ugyldig);
}

TEST_P(Evalueringer, oversigten_har_hvert_aar_siden_den_foerste_placering) {
  kendt_verden();
  frys();
  const auto alle = evalueringsoverblik(db(), leder_den()).value();
  ASSERT_THAT(alle, SizeIs(3));
  EXPECT_EQ(alle[0].aar, 2024);
  EXPECT_FALSE(alle[0].slut);
  EXPECT_EQ(alle[1].versioner, 1);
  EXPECT_TRUE(alle[2].placeringer);
}

}  // namespace
}  // namespace nytte::sager::test
