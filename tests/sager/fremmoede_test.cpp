// Attendance of a team: rows, retries, corrections, the weather, and what staying away becomes.
#include "sager/hold/fremmoede.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <thread>

#include "model/kalender.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/frister/frister.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/hold/opgoerelse.hpp"
#include "sager/hold/pladser.hpp"
#include "sager/hold/udeblivelser.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/opfoelgning.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using A = Fremmoedeart;

constexpr Dato kMandag = Dato::af(2023, 3, 6);  // the first day of the placements

class Fremmoede : public Verden {
 protected:
  Kontekst pia(Dato i_dag = kMandag) { return som({Rolle::projektleder}, 751, i_dag); }

  // A team with `n` people from kMandag to `til`.
  void opret(int n, Dato til = Dato::af(2023, 4, 23)) {
    const auto svar = opret_hold(db(), konsulent(),
                                 {.id = {},
                                  .kommune = Kommunekode::fra(751).value(),
                                  .navn = "Parkholdet",
                                  .p_nummer = p_nummer(),
                                  .projekt = {},
                                  .projektleder = pia().bruger.id,
                                  .kapacitet = 20,
                                  .moedested = "Materielgården",
                                  .saeson_fra = {},
                                  .saeson_til = {},
                                  .udendoers = true,
                                  .lukket_fra = {}});
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
    hold = svar.value();
    const auto j = opret_ordre(1, n);
    for (int i = 1; i <= n; ++i) {
      auto o = oenske(opret_borger(i), j);
      o.til = til;
      const auto p = placer_borger(db(), sagsbehandler(), o);
      ASSERT_TRUE(p.has_value() && p.value().placering) << fejltekst(p);
      folk.push_back(*p.value().placering);
      ASSERT_TRUE(vaelg_hold(db(), sagsbehandler(), {folk.back().id, hold.id, kMandag}));
    }
  }
  Fremmoederaekke raekke(std::size_t i, A art, std::int32_t nr = 0, std::string grund = {}) {
    Fremmoederaekke r{.placering = folk.at(i).id, .art = art, .nr = nr, .grund = std::move(grund)};
    if (art == A::kom_for_sent || art == A::sendt_hjem) r.minutter = 120;
    if (art == A::aftalt_fravaer) r.bemaerkning = "Aftalt med Pia";
    return r;
  }
  Resultat<Fremmoedesvar> send(Dato dag, std::vector<Fremmoederaekke> raekker,
                               std::optional<Kontekst> k = std::nullopt) {
    return registrer_fremmoede(db(), k ? *k : pia(dag), {hold.id, dag, std::move(raekker)});
  }
  // One person on one day, with whatever number is due.
  void fortael(Dato dag, A art, std::size_t i = 0, Dato paa = Dato::af(2023, 4, 20)) {
    std::int32_t nr = 0;
    for (const auto& d : store::list_dagsfremmoede(db(), hold.kommune, folk[i].id))
      if (d.dato == dag) nr = d.nr;
    const auto svar = send(dag, {raekke(i, art, nr, nr > 0 ? "Fejl" : "")}, pia(paa));
    ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
    ASSERT_EQ(svar.value().fejl, 0) << besked(svar.value().raekker[0].fejl.poster()[0]);
  }
  std::vector<Udeblivelse> udeblivelser(std::size_t i = 0) {
    auto ud = store::list_udeblivelser(db(), hold.kommune, *folk[i].borger);
    std::reverse(ud.begin(), ud.end());
    return ud;
  }

  Projekthold hold{.id = {},
                   .kommune = Kommunekode::fra(751).value(),
                   .navn = {},
                   .p_nummer = p_nummer(),
                   .projekt = {},
                   .projektleder = {},
                   .moedested = {},
                   .saeson_fra = {},
                   .saeson_til = {},
                   .lukket_fra = {}};
  std::vector<Placering> folk;
};

TEST_P(Fremmoede, en_daarlig_raekke_tager_ikke_de_gode_med_sig) {
  opret(4);
  auto uden_tid = raekke(1, A::kom_for_sent);
  uden_tid.minutter.reset();
  auto uden_aftale = raekke(2, A::aftalt_fravaer);
  uden_aftale.bemaerkning = " ";
  Fremmoederaekke fremmed{.placering = {999}, .art = A::kom};
  const auto svar =
      send(kMandag, {raekke(0, A::kom), uden_tid, uden_aftale, fremmed, raekke(3, A::syg)});
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_EQ(svar.value().gemt, 2);
  EXPECT_EQ(svar.value().fejl, 3);
  const auto& r = svar.value().raekker;
  EXPECT_TRUE(r[0].fejl.tom());
  EXPECT_TRUE(r[1].fejl.har(Fejlkode::felt_mangler));
  EXPECT_EQ(r[1].fejl.poster()[0].felt, "minutter");
  EXPECT_EQ(r[2].fejl.poster()[0].felt, "bemaerkning");
  EXPECT_TRUE(r[3].fejl.har(Fejlkode::ikke_paa_holdet));
  const auto v = vis_fremmoede(db(), pia(), hold.id, kMandag).value();
  EXPECT_EQ(v.registreret, 2);
  EXPECT_EQ(v.moedt, 1);
  EXPECT_EQ(v.folk[0].nu->minutter, 300) << "25 hours over five days";
  EXPECT_EQ(v.folk[3].nu->minutter, 0);
}

TEST_P(Fremmoede, samme_formular_to_gange_er_som_en) {
  opret(3);
  const std::vector ark{raekke(0, A::kom), raekke(1, A::udeblev), raekke(2, A::kom_for_sent)};
  ASSERT_EQ(send(kMandag, ark).value().gemt, 3);
  const auto foer = antal("haendelse");
  const auto igen = send(kMandag, ark).value();
  EXPECT_EQ(igen.gemt, 0);
  EXPECT_EQ(igen.uaendret, 3);
  EXPECT_EQ(igen.fejl, 0);
  EXPECT_EQ(antal("dagsfremmoede"), 3);
  EXPECT_EQ(antal("udeblivelse"), 1);
  EXPECT_EQ(antal("haendelse"), foer);
}

TEST_P(Fremmoede, to_paa_en_gang_giver_ingen_dobbelte) {
  opret(6);
  std::vector<Fremmoederaekke> ark;
  for (std::size_t i = 0; i < folk.size(); ++i)
    ark.push_back(raekke(i, i % 2 == 0 ? A::kom : A::udeblev));
  const auto k = pia();
  std::vector<std::thread> traade;
  std::vector<Resultat<Fremmoedesvar>> svar(3, Fejl(Fejlkode::intern));
  for (auto& s : svar)
    traade.emplace_back([&] {
      auto egen = database().open();
      s = registrer_fremmoede(egen, k, {hold.id, kMandag, ark});
    });
  for (auto& t : traade) t.join();
  std::int32_t gemt = 0;
  for (const auto& s : svar) {
    ASSERT_TRUE(s.has_value()) << fejltekst(s);
    EXPECT_EQ(s.value().fejl, 0);
    gemt += s.value().gemt;
  }
  EXPECT_EQ(gemt, 6);
  EXPECT_EQ(antal("dagsfremmoede"), 6);
  EXPECT_EQ(antal("udeblivelse"), 3);
}

TEST_P(Fremmoede, to_der_siger_noget_forskelligt_faar_det_at_vide) {
  opret(1);
  ASSERT_EQ(send(kMandag, {raekke(0, A::kom)}).value().gemt, 1);
  const auto anden = send(kMandag, {raekke(0, A::syg)}, sagsbehandler(kMandag)).value();
  EXPECT_EQ(anden.fejl, 1);
  EXPECT_TRUE(anden.raekker[0].fejl.har(Fejlkode::version_foraeldet));
  EXPECT_EQ(anden.raekker[0].nr, 1) << "the number that counts now";
}

TEST_P(Fremmoede, en_tidligere_dag_rettes_med_en_grund_og_det_foerste_kan_stadig_ses) {
  opret(1);
  ASSERT_EQ(send(kMandag, {raekke(0, A::kom)}).value().gemt, 1);
  const auto dagen_efter = pia(kMandag + 1);
  const auto uden = send(kMandag, {raekke(0, A::syg, 1)}, dagen_efter).value();
  EXPECT_TRUE(uden.raekker[0].fejl.har(Fejlkode::begrundelse_mangler));
  const auto med = send(kMandag, {raekke(0, A::syg, 1, "Ringede om aftenen")}, dagen_efter).value();
  EXPECT_EQ(med.gemt, 1);
  const auto v = vis_fremmoede(db(), dagen_efter, hold.id, kMandag).value();
  EXPECT_EQ(v.folk[0].nu->art, A::syg);
  EXPECT_EQ(v.folk[0].nu->grund, "Ringede om aftenen");
  ASSERT_EQ(v.folk[0].foer.size(), 1U);
  EXPECT_EQ(v.folk[0].foer[0].art, A::kom);
  for (const auto& art : haendelser("placering")) EXPECT_TRUE(har_saetning(art)) << art;
}

TEST_P(Fremmoede, ikke_for_dage_der_kommer_lukkede_dage_eller_andres_hold) {
  opret(1);
  const auto r = std::vector{raekke(0, A::kom)};
  EXPECT_EQ(fejlkode(send(kMandag + 1, r, pia(kMandag))), Fejlkode::dato_ugyldig);
  EXPECT_EQ(fejlkode(send(kMandag + 5, r)), Fejlkode::hold_lukket);  // a Saturday
  ASSERT_TRUE(
      saet_holddag(db(), pia(), {hold.id, kMandag + 5, Holddagart::ekstra_aaben, "Loppemarked"}));
  EXPECT_EQ(send(kMandag + 5, r).value().gemt, 1);
  ASSERT_TRUE(saet_holddag(db(), pia(), {hold.id, kMandag + 1, Holddagart::lukket, "Kursus"}));
  EXPECT_EQ(fejlkode(send(kMandag + 1, r)), Fejlkode::hold_lukket);
  EXPECT_EQ(fejlkode(send(kMandag, r, leder())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(send(kMandag, r, konsulent())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(send(kMandag, r, som({Rolle::projektleder, Rolle::virksomhedskonsulent}))),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(send(kMandag, r, fremmed())), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(send(kMandag, {})), Fejlkode::felt_mangler);
  EXPECT_EQ(fejlkode(saet_holddag(db(), pia(kMandag + 6),
                                  {hold.id, kMandag + 5, Holddagart::lukket, ""})),
            Fejlkode::tilstand_tillader_ikke)
      << "somebody was there";
}

TEST_P(Fremmoede, en_udebleven_bliver_sagsbehandlerens_og_slutter_naar_han_kommer) {
  opret(1);
  fortael(kMandag, A::kom);
  fortael(kMandag + 1, A::udeblev);
  ASSERT_EQ(udeblivelser().size(), 1U);
  EXPECT_EQ(udeblivelser()[0].fra, kMandag + 1);
  EXPECT_FALSE(udeblivelser()[0].til);
  EXPECT_EQ(udeblivelser()[0].placering, folk[0].id);
  fortael(kMandag + 2, A::udeblev);
  EXPECT_EQ(udeblivelser().size(), 1U) << "one and the same";
  fortael(kMandag + 3, A::kom_for_sent);
  EXPECT_EQ(udeblivelser()[0].til, kMandag + 2);
  fortael(kMandag + 4, A::udeblev);
  EXPECT_EQ(udeblivelser().size(), 2U);
  const auto k = sagsbehandler(kMandag + 5);
  const auto mine = frister(db(), k, k.i_dag).value();
  EXPECT_TRUE(std::any_of(mine.begin(), mine.end(), [](const auto& p) {
    return p.art == Fristart::raadighedsvurdering || p.art == Fristart::sanktion_afgoeres;
  }));
  for (const auto& art : haendelser("borger")) EXPECT_TRUE(har_saetning(art)) << art;
}

TEST_P(Fremmoede, tre_arbejdsdage_hen_over_paasken_er_en_udeblivelse_paa_tre_dage) {
  opret(1);
  const Dato onsdag = Dato::af(2023, 4, 5);  // the day before Maundy Thursday
  fortael(onsdag - 1, A::kom);
  for (const Dato d : {onsdag, Dato::af(2023, 4, 11), Dato::af(2023, 4, 12)})
    fortael(d, A::udeblev);
  EXPECT_EQ(fejlkode(send(onsdag + 1, {raekke(0, A::udeblev)})), Fejlkode::hold_lukket);
  fortael(Dato::af(2023, 4, 13), A::kom);
  ASSERT_EQ(udeblivelser().size(), 1U);
  const auto u = udeblivelser()[0];
  EXPECT_EQ(u.fra, onsdag);
  EXPECT_EQ(u.til, Dato::af(2023, 4, 12));
  EXPECT_EQ(arbejdsdage(*Periode::fra_til(u.fra, *u.til)), 3);
  const auto runder =
      sager::hold::fravaersrunder(store::list_dagsfremmoede(db(), hold.kommune, folk[0].id));
  ASSERT_EQ(runder.size(), 1U);
  EXPECT_EQ(runder[0].dage, 3);
}

TEST_P(Fremmoede, sygdom_og_aftalt_fravaer_er_ingen_udeblivelse_men_afslutter_en) {
  opret(1);
  fortael(kMandag, A::syg);
  fortael(kMandag + 1, A::aftalt_fravaer);
  EXPECT_TRUE(udeblivelser().empty());
  fortael(kMandag + 2, A::udeblev);
  fortael(kMandag + 3, A::syg);
  ASSERT_EQ(udeblivelser().size(), 1U);
  EXPECT_EQ(udeblivelser()[0].til, kMandag + 2);
}

TEST_P(Fremmoede, en_rettet_udeblivelse_annulleres_med_grunden) {
  opret(1);
  fortael(kMandag, A::udeblev);
  fortael(kMandag, A::kom_for_sent);
  EXPECT_TRUE(udeblivelser().empty());
  EXPECT_EQ(antal("udeblivelse"), 1) << "it stays in the history";
  EXPECT_THAT(haendelser("borger"), ::testing::Contains("udeblivelse_trukket"));
  fortael(kMandag, A::udeblev);
  ASSERT_EQ(udeblivelser().size(), 1U) << "and comes again when it is told again";
}

TEST_P(Fremmoede, en_rettelse_midt_i_deler_udeblivelsen_og_en_tilbage_samler_den) {
  opret(1);
  for (int i = 0; i < 3; ++i) fortael(kMandag + i, A::udeblev);
  fortael(kMandag + 1, A::kom);
  auto u = udeblivelser();
  ASSERT_EQ(u.size(), 2U);
  EXPECT_EQ(u[0].til, kMandag);
  EXPECT_EQ(u[1].fra, kMandag + 2);
  fortael(kMandag + 1, A::udeblev);
  u = udeblivelser();
  ASSERT_EQ(u.size(), 1U);
  EXPECT_EQ(u[0].fra, kMandag);
  EXPECT_FALSE(u[0].til);
}

TEST_P(Fremmoede, hvad_sagsbehandleren_selv_har_skrevet_laves_ikke_om) {
  opret(1);
  const auto haand = registrer_udeblivelse(db(), sagsbehandler(kMandag),
                                           {.id = {},
                                            .borger = *folk[0].borger,
                                            .placering = folk[0].id,
                                            .art = Udeblivelsesart::udeblevet,
                                            .fra = kMandag,
                                            .til = {},
                                            .kendt = kMandag,
                                            .bemaerkning = {}});
  ASSERT_TRUE(haand.has_value()) << fejltekst(haand);
  fortael(kMandag, A::udeblev);
  EXPECT_EQ(udeblivelser().size(), 1U) << "already registered by hand";
  fortael(kMandag, A::kom);
  EXPECT_EQ(udeblivelser().size(), 1U) << "not ours to take back";
}

TEST_P(Fremmoede, en_udeblivelse_som_sagsbehandleren_annullerede_kommer_ikke_igen) {
  opret(1);
  fortael(kMandag, A::udeblev);
  ASSERT_TRUE(annuller_opfoelgning(
      db(), sagsbehandler(kMandag),
      {Opfoelgningsregister::udeblivelse, udeblivelser()[0].id.vaerdi, "Var til samtale hos os"}));
  fortael(kMandag + 1, A::udeblev);
  EXPECT_TRUE(udeblivelser().empty());
}

TEST_P(Fremmoede, vejret_sender_alle_hjem_i_en_handling) {
  opret(4);
  ASSERT_EQ(
      send(kMandag, {raekke(0, A::kom), raekke(1, A::syg), raekke(2, A::udeblev)}).value().gemt, 3);
  const auto svar =
      stop_for_vejret(db(), pia(), {hold.id, kMandag, 10 * 60 + 30, "Skybrud"}).value();
  EXPECT_EQ(svar.gemt, 2);
  const auto v = vis_fremmoede(db(), pia(), hold.id, kMandag).value();
  EXPECT_EQ(v.grund, Aabningsgrund::vejrdag);
  EXPECT_EQ(v.bemaerkning, "Skybrud");
  EXPECT_EQ(v.folk[0].nu->art, A::sendt_hjem);
  EXPECT_EQ(v.folk[0].nu->minutter, 150) << "8:00 to 10:30";
  EXPECT_EQ(v.folk[1].nu->art, A::syg);
  EXPECT_EQ(v.folk[2].nu->art, A::udeblev);
  EXPECT_EQ(v.folk[3].nu->art, A::sendt_hjem);
  const auto foer = antal("dagsfremmoede") + antal("holddag");
  EXPECT_EQ(stop_for_vejret(db(), pia(), {hold.id, kMandag, 10 * 60 + 30, "Skybrud"}).value().gemt,
            0);
  EXPECT_EQ(antal("dagsfremmoede") + antal("holddag"), foer) << "a second press does nothing";
  EXPECT_EQ(fejlkode(stop_for_vejret(db(), pia(), {hold.id, kMandag + 5, 600, ""})),
            Fejlkode::dato_ugyldig);
}

TEST_P(Fremmoede, dage_uden_fremmoede_staar_hos_projektlederen_og_senere_hos_andre) {
  opret(2);
  const auto mangler = [&](const Kontekst& k) {
    std::vector<std::string> ud;
    const auto punkter = frister(db(), k, k.i_dag).value();
    for (const auto& p : punkter)
      if (p.art == Fristart::fremmoede_mangler) {
        ud.push_back(saetning(p));
        EXPECT_THAT(gaa_til(p), HasSubstr("/fremmoede?dato="));
      }
    return ud;
  };
  EXPECT_THAT(mangler(pia(kMandag)),
              ElementsAre("Fremmødet mangler for 2 på Parkholdet, mandag den 6. marts 2023."));
  EXPECT_TRUE(mangler(sagsbehandler(kMandag)).empty());
  ASSERT_EQ(send(kMandag, {raekke(0, A::kom)}).value().gemt, 1);
  EXPECT_THAT(mangler(sagsbehandler(kMandag + 1)),
              ElementsAre("Fremmødet mangler for 1 på Parkholdet, mandag den 6. marts 2023."));
  ASSERT_TRUE(saet_holddag(db(), pia(), {hold.id, kMandag + 1, Holddagart::lukket, ""}));
  EXPECT_EQ(mangler(pia(kMandag + 1)).size(), 1U);
  EXPECT_TRUE(mangler(som({Rolle::projektleder, Rolle::administrator}, 751, kMandag + 1)).empty());
}

TEST_P(Fremmoede, opgoeres_for_borgeren_og_for_maaneden) {
  opret(2);
  fortael(kMandag, A::kom);
  fortael(kMandag + 1, A::kom_for_sent);
  fortael(kMandag + 2, A::udeblev);
  fortael(kMandag, A::kom, 1);
  const auto hans = fremmoede_af(db(), pia(kMandag + 3), *folk[0].borger).value();
  ASSERT_EQ(hans.size(), 1U);
  EXPECT_EQ(hans[0].sum.moedt(), 2);
  EXPECT_EQ(hans[0].sum.i_alt(), 3);
  EXPECT_EQ(hans[0].sum.til_stede, 300 + 120);
  EXPECT_EQ(hans[0].sum.planlagt, 900);
  EXPECT_EQ(hans[0].hold, "Parkholdet");
  EXPECT_EQ(fejlkode(fremmoede_af(db(), som({Rolle::projektleder, Rolle::administrator}),
                                  *folk[0].borger)),
            Fejlkode::findes_ikke);
  const auto ark = maanedsark(db(), pia(kMandag + 3), hold.id, kMandag.maaned()).value();
  ASSERT_EQ(ark.linjer.size(), 2U);
  EXPECT_EQ(ark.linjer[0].mangler, 1) << "today is not told yet";
  EXPECT_EQ(ark.linjer[1].mangler, 3);
  EXPECT_EQ(ark.sum.moedt(), 3);
  const auto csv = som_fil(ark, Rapportformat::csv).value();
  EXPECT_THAT(csv, HasSubstr("Borger Prøvesen 1;"));
  EXPECT_THAT(csv, HasSubstr("kom for sent;2:00;5:00"));
  EXPECT_THAT(som_fil(ark, Rapportformat::pdf).value(), ::testing::StartsWith("%PDF-"));
  EXPECT_THAT(som_fil(ark, Rapportformat::xlsx).value(), ::testing::StartsWith("PK"));
}

TEST_P(Fremmoede, den_der_er_flyttet_kan_ikke_flyttes_ind_over_fortalte_dage) {
  opret(1);
  fortael(kMandag, A::kom);
  auto h = hold;
  h.navn = "Vejholdet";
  const auto andet = opret_hold(db(), konsulent(), h).value();
  EXPECT_EQ(fejlkode(vaelg_hold(db(), sagsbehandler(kMandag + 1), {folk[0].id, andet.id, kMandag})),
            Fejlkode::dato_ugyldig);
  EXPECT_TRUE(vaelg_hold(db(), sagsbehandler(kMandag + 1), {folk[0].id, andet.id, kMandag + 1}));
}

PAA_BEGGE(Fremmoede);

// Whatever is told and corrected in whatever order: one row counts for each day, and the absences
// are exactly the runs of days stayed away from.
class Rettelser : public Fremmoede {};

TEST_P(Rettelser, raekkefoelgen_er_ligegyldig_og_en_raekke_gaelder) {
  opret(2);
  const Dato slut = kMandag + 11;
  rc::check("any corrections", [&] {
    const auto dag = *rc::gen::element(0, 1, 2, 3, 4, 7, 8, 9, 10, 11);
    const auto hvem = static_cast<std::size_t>(*rc::gen::inRange(0, 2));
    const auto art = *rc::gen::elementOf(std::vector<A>(alle<A>().begin(), alle<A>().end()));
    fortael(kMandag + dag, art, hvem, slut);
    const auto gaelder = store::list_dagsfremmoede(db(), hold.kommune, folk[hvem].id);
    for (std::size_t i = 1; i < gaelder.size(); ++i)
      RC_ASSERT(gaelder[i - 1].dato < gaelder[i].dato);
    const auto runder = sager::hold::fravaersrunder(gaelder);
    const auto u = udeblivelser(hvem);
    RC_ASSERT(u.size() == runder.size());
    for (std::size_t i = 0; i < u.size(); ++i) {
      RC_ASSERT(u[i].fra == runder[i].fra);
      RC_ASSERT(u[i].til == runder[i].til);
    }
  });
  EXPECT_GT(antal("dagsfremmoede"), 20);
}

// The statements are those of the tests above; the walk needs only the quicker database.
INSTANTIATE_TEST_SUITE_P(Sqlite, Rettelser, testing::Values(Dialekt::sqlite), name_of);

TEST_P(Fremmoede, den_foerste_dag_kraever_en_grund_mens_noget_noedvendigt_mangler) {
  ASSERT_TRUE(tilfoej_krav(db(), konsulent(), {.p_nummer = p_nummer(), .jobordre = {}},
                           {.art = Forudsaetningsart::boerneattest})
                  .has_value());
  opret(1);
  const auto nej = send(kMandag, {raekke(0, A::kom)}).value();
  ASSERT_EQ(nej.fejl, 1);
  EXPECT_EQ(nej.raekker[0].fejl.poster()[0].kode, Fejlkode::forudsaetning_mangler);
  EXPECT_EQ(nej.raekker[0].fejl.poster()[0].felt, "bemaerkning");
  auto med_grund = raekke(0, A::kom);
  med_grund.bemaerkning = "Attesten ses i eftermiddag";
  EXPECT_EQ(send(kMandag, {med_grund}).value().gemt, 1);
  EXPECT_EQ(send(kMandag + 1, {raekke(0, A::kom)}).value().gemt, 1);  // asked once
}

TEST_P(Fremmoede, at_en_borger_udeblev_kan_altid_registreres) {
  ASSERT_TRUE(tilfoej_krav(db(), konsulent(), {.p_nummer = p_nummer(), .jobordre = {}},
                           {.art = Forudsaetningsart::boerneattest})
                  .has_value());
  opret(1);
  EXPECT_EQ(send(kMandag, {raekke(0, A::udeblev)}).value().gemt, 1);
}

}  // namespace
}  // namespace nytte::sager::test
