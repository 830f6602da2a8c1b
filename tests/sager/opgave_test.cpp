// The task catalogue, and what the rules read when a job order points to it.
#include "sager/opgave/opgave.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
// after gtest
#include <rapidcheck/gtest.h>

#include "sager/jobordre/vis_jobordre.hpp"
#include "sager/opgave/andel.hpp"
#include "sager/opgave/eksempler.hpp"
#include "sager/opgave/fakta.hpp"
#include "store/jobordre.hpp"
#include "store/opgave.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

constexpr OpgaveFakta kGod{true, false, false, false, {}};
constexpr Dato kAeldre = Dato::af(2025, 7, 1);

Opgavevurdering en(std::int64_t id, Dato dato, Dato revideres,
                   std::optional<PNummer> sted = std::nullopt) {
  return {.id = {id},
          .opgave = {1},
          .p_nummer = sted,
          .normeret_niveau = "ingen",
          .serviceniveau = "ingen",
          .hyppighed = "en gang om året",
          .hvem_foer = "ingen siden 2010",
          .begrundelse = "ingen har gjort det",
          .borgerrettet = false,
          .svar = kGod,
          .ansvarlig = {},
          .dato = dato,
          .revideres = revideres};
}

TEST(Opgavevurderinger, gaelder_fra_sin_dag_til_og_med_den_de_ses_efter) {
  const std::vector alle{en(1, Dato::af(2023, 1, 10), Dato::af(2023, 6, 30))};
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 1, 9)), nullptr);
  EXPECT_NE(gaeldende_vurdering(alle, {}, Dato::af(2023, 1, 10)), nullptr);
  EXPECT_NE(gaeldende_vurdering(alle, {}, Dato::af(2023, 6, 30)), nullptr);
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 7, 1)), nullptr);
  EXPECT_EQ(vurderingsstand(alle, {}, Dato::af(2023, 7, 1)).stand, Vurderingsstand::udloebet);
  EXPECT_EQ(vurderingsstand({}, {}, Dato::af(2023, 7, 1)).stand, Vurderingsstand::ikke_vurderet);
}

TEST(Opgavevurderinger, den_nyeste_afloeser_og_en_annulleret_taeller_ikke) {
  std::vector alle{en(1, Dato::af(2023, 1, 1), Dato::af(2024, 1, 1)),
                   en(2, Dato::af(2023, 2, 1), Dato::af(2023, 2, 28)),
                   en(3, Dato::af(2023, 2, 1), Dato::af(2023, 3, 31))};
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 1, 31))->id.vaerdi, 1);
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 2, 1))->id.vaerdi, 3);
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 4, 1)), nullptr);
  alle[2].annulleret = true;
  EXPECT_EQ(gaeldende_vurdering(alle, {}, Dato::af(2023, 2, 1))->id.vaerdi, 2);
}

TEST(Opgavevurderinger, arbejdspladsens_egen_gaar_forud_ogsaa_naar_den_er_udloebet) {
  const auto p = *PNummer::laes("9900000001");
  const auto q = *PNummer::laes("9900000002");
  const std::vector alle{en(1, Dato::af(2023, 1, 1), Dato::af(2024, 12, 31)),
                         en(2, Dato::af(2023, 2, 1), Dato::af(2023, 5, 31), p)};
  EXPECT_EQ(gaeldende_vurdering(alle, p, Dato::af(2023, 1, 31))->id.vaerdi, 1);
  EXPECT_EQ(gaeldende_vurdering(alle, p, Dato::af(2023, 3, 1))->id.vaerdi, 2);
  EXPECT_EQ(gaeldende_vurdering(alle, p, Dato::af(2023, 6, 1)), nullptr);
  EXPECT_EQ(gaeldende_vurdering(alle, q, Dato::af(2023, 6, 1))->id.vaerdi, 1);
}

TEST(Opgavefakta, en_borgerrettet_opgave_i_omsorg_advarer_fra_aeldreloven) {
  const Opgave omsorg{.id = {1},
                      .kommune = *Kommunekode::fra(751),
                      .omraade = Opgaveomraade::omsorg,
                      .navn = "Gåture",
                      .beskrivelse = {}};
  auto v = en(1, Dato::af(2023, 1, 1), Dato::af(2027, 1, 1));
  const auto udfald = [&](Dato dag) {
    const auto g = opgavefakta({omsorg}, {v}, *PNummer::laes("9900000001"), dag);
    return proev_opgaven(Regel::serviceloven, g.fakta, dag);
  };
  EXPECT_EQ(udfald(kAeldre).udfald, Udfald::opfyldt);
  v.borgerrettet = true;
  EXPECT_EQ(udfald(kAeldre - 1).udfald, Udfald::opfyldt);
  EXPECT_EQ(udfald(kAeldre).udfald, Udfald::advarsel);
  EXPECT_EQ(udfald(kAeldre).begrundelse, Begrundelse::service_aeldreloven);
}

TEST(Opgavefakta, en_opgave_uden_vurdering_er_ikke_vurderet) {
  const Opgave o{.id = {1},
                 .kommune = *Kommunekode::fra(751),
                 .omraade = Opgaveomraade::andre,
                 .navn = "A",
                 .beskrivelse = {}};
  Opgave anden = o;
  anden.id = {2};
  const auto sted = *PNummer::laes("9900000001");
  const std::vector alle{en(7, Dato::af(2023, 1, 1), Dato::af(2024, 1, 1))};
  const auto en_af_to = opgavefakta({o, anden}, alle, sted, kDag);
  EXPECT_EQ(en_af_to.fakta, OpgaveFakta{});
  EXPECT_EQ(en_af_to.vurderinger, (std::vector{OpgavevurderingId{7}}));
  EXPECT_EQ(opgavefakta({o}, alle, sted, kDag).fakta, kGod);
}

RC_GTEST_PROP(Opgavefakta, er_aldrig_bedre_end_den_vaerste_af_opgaverne, ()) {
  const auto svar = rc::gen::map(rc::gen::inRange(0, 3), [](int n) {
    return n == 0 ? std::optional<bool>() : std::optional(n == 1);
  });
  const auto antal = *rc::gen::inRange(1, 5);
  const auto dag = *rc::gen::elementOf(std::vector{Dato::af(2014, 1, 1), kDag,
                                                   Dato::af(2024, 12, 31), Dato::af(2025, 1, 1),
                                                   kAeldre - 1, kAeldre, Dato::af(2026, 11, 22)});
  std::vector<OpgaveFakta> opgaver;
  for (int i = 0; i < antal; ++i) opgaver.push_back({*svar, *svar, *svar, *svar, *svar});
  const auto samlet = vaerste_opgavefakta(opgaver, dag);
  for (const auto regel : {Regel::opgavens_indhold, Regel::serviceloven}) {
    auto vaerst = Udfald::ikke_relevant;
    for (const auto& o : opgaver) vaerst = std::min(vaerst, proev_opgaven(regel, o, dag).udfald);
    RC_ASSERT(proev_opgaven(regel, samlet, dag).udfald == vaerst);
  }
}

TEST(Opgaveeksemplerne, daekker_alle_omraader_og_har_hvert_sit_navn) {
  std::set<std::string_view> navne;
  std::set<Opgaveomraade> omraader;
  for (const auto& e : opgaveeksempler()) {
    navne.insert(e.navn);
    omraader.insert(e.omraade);
    EXPECT_FALSE(e.beskrivelse.empty()) << e.navn;
  }
  EXPECT_EQ(navne.size(), opgaveeksempler().size());
  EXPECT_EQ(omraader.size(), alle<Opgaveomraade>().size());
}

class Opgaver : public Verden {
 protected:
  Opgave ny(const std::string& navn = "Rydning af stier") {
    return opret_opgave(db(), konsulent(),
                        {.id = {},
                         .kommune = konsulent().bruger.kommune,
                         .omraade = Opgaveomraade::teknik_og_miljoe,
                         .navn = navn,
                         .beskrivelse = "Grene fjernes."})
        .value();
  }
  Opgavevurdering vurdering(const Opgave& o, Dato dato = Dato::af(2023, 1, 1)) {
    auto v = en(0, dato, dato.plus_aar_ned(1));
    v.opgave = o.id;
    v.ansvarlig = konsulent().bruger.id;
    return v;
  }
  Opgavevurdering vurder(const Opgavevurdering& v) {
    const auto svar = vurder_opgave(db(), konsulent(), v);
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return svar.value();
  }
  Jobordre ordre_paa(std::vector<OpgaveId> opgaver) {
    auto j = opret_ordre();
    j.vurdering = {};
    j.opgaver = std::move(opgaver);
    const auto svar = aendr_jobordre(db(), konsulent(), j);
    EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
    return svar.value();
  }
};

TEST_P(Opgaver, jobordren_laeses_af_vurderingen_og_afgoerelsen_ved_hvilken) {
  const auto o = ny();
  const auto v = vurder(vurdering(o));
  const auto j = ordre_paa({o.id});
  EXPECT_EQ(vis_jobordre(db(), konsulent(), j.id).value().jobordre.opgaver, j.opgaver);
  const auto b = opret_borger(1);
  const auto f = vurder_placering(db(), sagsbehandler(), oenske(b, j)).value();
  EXPECT_EQ(f.fakta.opgave, kGod);
  const auto svar = placer_borger(db(), sagsbehandler(), oenske(b, j)).value();
  ASSERT_TRUE(svar.placering) << stopper(svar.forslag.vurdering);
  const auto grundlag = afgoerelsens_opgaver(db(), sagsbehandler(), *svar.afgoerelse).value();
  ASSERT_EQ(grundlag.size(), 1U);
  EXPECT_EQ(grundlag[0].vurdering.id, v.id);
  EXPECT_EQ(grundlag[0].opgave.navn, o.navn);
  EXPECT_EQ(fejlkode(afgoerelsens_opgaver(db(), konsulent(), *svar.afgoerelse)),
            Fejlkode::ingen_adgang);
}

TEST_P(Opgaver, uden_gyldig_vurdering_er_opgaven_ikke_vurderet_og_ordren_stoppes) {
  const auto o = ny();
  const auto j = ordre_paa({o.id});
  const auto b = opret_borger(1);
  const auto udfald = [&] {
    const auto f = vurder_placering(db(), sagsbehandler(), oenske(b, j)).value();
    return vurdering_af(f, Regel::opgavens_indhold).udfald;
  };
  EXPECT_EQ(udfald(), Udfald::uafklaret);
  auto v = vurdering(o);
  v.revideres = Dato::af(2023, 3, 5);  // the day before the placement begins
  vurder(v);
  EXPECT_EQ(udfald(), Udfald::uafklaret);
  v.revideres = Dato::af(2023, 3, 6);
  v = vurder(v);
  EXPECT_EQ(udfald(), Udfald::opfyldt);
  v.svar.ud_over_normeret_niveau = false;
  vurder(v);
  EXPECT_EQ(udfald(), Udfald::ikke_opfyldt);
}

TEST_P(Opgaver, en_jobordre_uden_opgaver_svarer_selv) {
  const auto f = vurder_placering(db(), sagsbehandler(), oenske(opret_borger(1), opret_ordre()));
  EXPECT_TRUE(f.value().opgavevurderinger.empty());
  EXPECT_EQ(f.value().fakta.opgave.ud_over_normeret_niveau, true);
}

TEST_P(Opgaver, siden_viser_de_jobordrer_der_bygger_paa_vurderingen) {
  const auto o = ny();
  vurder(vurdering(o));
  const auto j = ordre_paa({o.id});
  const auto v = vis_opgave(db(), konsulent(), o.id).value();
  ASSERT_EQ(v.jobordrer.size(), 1U);
  EXPECT_EQ(v.jobordrer[0].ordre.nummer, j.nummer);
  EXPECT_EQ(v.jobordrer[0].stand, Vurderingsstand::gaelder);
  EXPECT_TRUE(v.vurderinger.at(0).gaelder);
  const auto senere = vis_opgave(db(), konsulent(Dato::af(2024, 1, 2)), o.id).value();
  EXPECT_EQ(senere.stand, Vurderingsstand::udloebet);
  const auto katalog = opgavekatalog(db(), konsulent()).value();
  ASSERT_EQ(katalog.linjer.size(), 1U);
  EXPECT_EQ(katalog.linjer[0].jobordrer, 1);
  EXPECT_EQ(katalog.mangler, 0);
  EXPECT_EQ(opgavekatalog(db(), konsulent(Dato::af(2024, 1, 2))).value().mangler, 1);
}

TEST_P(Opgaver, en_opgave_tages_af_ordren_igen) {
  const auto o = ny();
  auto j = ordre_paa({o.id});
  j.opgaver.clear();
  ASSERT_TRUE(aendr_jobordre(db(), konsulent(), j).has_value());
  EXPECT_TRUE(store::find_jobordre(db(), j.kommune, j.id)->opgaver.empty());
}

TEST_P(Opgaver, kun_kommunens_egne_opgaver_i_brug_kan_komme_paa_en_ordre) {
  auto o = ny();
  auto j = opret_ordre();
  j.opgaver = {OpgaveId{o.id.vaerdi + 77}};
  EXPECT_EQ(fejlfelt(aendr_jobordre(db(), konsulent(), j)), "opgaver");
  o.aktiv = false;
  ASSERT_TRUE(aendr_opgave(db(), konsulent(), o).has_value());
  j.opgaver = {o.id};
  EXPECT_EQ(fejlkode(aendr_jobordre(db(), konsulent(), j)), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Opgaver, alle_fejl_i_en_vurdering_paa_en_gang) {
  const auto o = ny();
  auto v = vurdering(o, kDag + 1);
  v.revideres = kDag;
  for (auto* felt :
       {&v.normeret_niveau, &v.serviceniveau, &v.hyppighed, &v.hvem_foer, &v.begrundelse})
    felt->clear();
  v.borgerrettet.reset();
  v.ansvarlig = {};
  v.p_nummer = p_nummer(99);
  const auto svar = vurder_opgave(db(), konsulent(), v);
  ASSERT_TRUE(svar.has_failure());
  // five texts, citizen-facing, future, turned round, owner, workplace
  EXPECT_EQ(svar.error().poster().size(), 10U) << fejltekst(svar);
  auto lang = vurdering(o);
  lang.revideres = lang.dato.plus_aar_ned(5) + 1;
  EXPECT_EQ(fejlfelt(vurder_opgave(db(), konsulent(), lang)), "revideres");
}

TEST_P(Opgaver, roller_kommune_proeve_og_historie) {
  const auto o = ny();
  EXPECT_EQ(fejlkode(opret_opgave(db(), leder(), o)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(opgavekatalog(db(), administrator())), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(vis_opgave(db(), fremmed(), o.id)), Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(vurder_opgave(db(), fremmed(), vurdering(o))), Fejlkode::findes_ikke);
  const auto foer = antal_skrevet();
  EXPECT_TRUE(vurder_opgave(db(), konsulent(), vurdering(o), Koersel::proev).has_value());
  EXPECT_EQ(antal("opgavevurdering"), 0);
  EXPECT_EQ(antal_skrevet(), foer);
  EXPECT_EQ(fejlkode(opret_opgave(db(), konsulent(), o)), Fejlkode::findes_allerede);
  const auto v = vurder(vurdering(o));
  EXPECT_EQ(fejlfelt(annuller_opgavevurdering(db(), konsulent(), v.id, " ")), "grund");
  ASSERT_TRUE(annuller_opgavevurdering(db(), konsulent(), v.id, "forkert opgave").has_value());
  EXPECT_EQ(fejlkode(annuller_opgavevurdering(db(), konsulent(), v.id, "igen")),
            Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(vis_opgave(db(), konsulent(), o.id).value().stand, Vurderingsstand::ikke_vurderet);
  EXPECT_EQ(haendelser("opgave"), (std::vector<std::string>{"opgave_oprettet", "opgave_vurderet",
                                                            "opgavevurdering_annulleret"}));
}

TEST_P(Opgaver, vurderinger_aendres_og_slettes_aldrig) {
  const auto o = ny();
  vurder(vurdering(o));
  ordre_paa({o.id});
  for (const char* sql :
       {"UPDATE opgavevurdering SET begrundelse = 'x'", "DELETE FROM opgavevurdering",
        "DELETE FROM opgave", "DELETE FROM jobordre_opgave"})
    EXPECT_THROW(db().execute(sql), store::DatabaseFejl) << sql;
}

TEST_P(Opgaver, eksemplerne_hentes_en_gang_uden_vurdering) {
  const auto antal_eksempler = static_cast<std::int32_t>(opgaveeksempler().size());
  EXPECT_EQ(hent_opgaveeksempler(db(), konsulent()).value(), antal_eksempler);
  EXPECT_EQ(hent_opgaveeksempler(db(), konsulent()).value(), 0);
  EXPECT_EQ(opgavekatalog(db(), konsulent()).value().mangler, antal_eksempler);
  EXPECT_EQ(antal("opgavevurdering"), 0);
}

TEST_P(Opgaver, andelen_af_borgerrettede_taeller_ordrer_og_placeringer_hver_for_sig) {
  const auto ude = ny("Stier");
  const auto inde = ny("Gåture");
  vurder(vurdering(ude));
  auto v = vurdering(inde);
  v.borgerrettet = true;
  vurder(v);
  const auto en_ordre = ordre_paa({ude.id, inde.id});
  auto to = opret_ordre();
  to.opgaver = {ude.id};
  to = aendr_jobordre(db(), konsulent(), to).value();
  opret_ordre();  // without tasks: not known
  placer(opret_borger(1), to);
  const auto periode = *Periode::fra_til(Dato::af(2023, 1, 1), Dato::af(2023, 12, 31));
  const auto andel = borgerrettet_andel(db(), to.kommune, periode);
  EXPECT_EQ(andel.jobordrer.borgerrettede, 1);
  EXPECT_EQ(andel.jobordrer.andre, 1);
  EXPECT_EQ(andel.jobordrer.ukendte, 1);
  EXPECT_EQ(andel.jobordrer.procent(), 50);
  EXPECT_EQ(andel.placeringer.procent(), 0);
  EXPECT_FALSE(Andel{}.procent());
  const auto brug = opgaver_i_brug(db(), to.kommune, periode);
  ASSERT_EQ(brug.size(), 2U);
  EXPECT_EQ(brug[0].jobordrer + brug[1].jobordrer, 3);
  EXPECT_EQ(en_ordre.opgaver.size(), 2U);
}

PAA_BEGGE(Opgaver);

}  // namespace
}  // namespace nytte::sager::test
