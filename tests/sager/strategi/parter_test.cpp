#include "sager/strategi/parter.hpp"

#include <gmock/gmock.h>

#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/strategi/droeftelse.hpp"
#include "sager/strategi/opfoelgning.hpp"
#include "sager/strategi/politik.hpp"
#include "store/opfoelgning.hpp"
#include "strategi_verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr Tidspunkt kOmEnUge{store::test::kNu.sekunder + 7 * 86'400};

class Strategiparter : public Strategiverden {
 protected:
  Resultat<void> spoerg(StrategipartId p) {
    return spoerg_strategipart(db(), leder_den(),
                               {.part = p, .svarlink_dage = 14, .kontakt = "Lone, 12 34 56 78"});
  }
  // What the post's worker does when it sends the mail.
  std::string link(StrategipartId p) {
    return nyt_link(db(), {.formaal = std::string(kStrategisvarformaal),
                           .emne = std::string(kStrategipartemne),
                           .noegle = std::to_string(p.vaerdi),
                           .udloeber = kOmEnUge,
                           .oprettet = store::test::kNu,
                           .meddelelse = {}});
  }
  static Linkanmodning ved(const std::string& token) {
    return {.token = token, .nu = store::test::kNu, .i_dag = kDag, .korrelation = {}};
  }
  Partvisning vis(StrategipartId p) { return vis_strategipart(db(), leder_den(), p).value().part; }
};

TEST_P(Strategiparter, et_svar_registreres_paa_deres_vegne_med_dag_og_kilde) {
  const auto p = part(kladde());
  const auto svar = [&](Svaroenske o) {
    o.part = p;
    return registrer_strategisvar(db(), sagsbehandler(), o);
  };
  EXPECT_EQ(fejlfelt(svar({.part = {}, .navn = "Kim", .kilde = "", .dag = kDag})), "kilde");
  EXPECT_THAT(fejltekst(svar({.part = {}, .navn = "Kim", .kilde = "Møde", .dag = kDag + 1})),
              HasSubstr("felt_mangler bemaerkning"));
  ASSERT_TRUE(svar({.part = {},
                    .tilslutning = Tilslutning::godkender,
                    .navn = "Kim Prøve",
                    .kilde = "Referat af møde i følgegruppen",
                    .dag = kDag}));
  const auto v = vis(p);
  ASSERT_NE(v.gaelder(), nullptr);
  EXPECT_EQ(v.gaelder()->kilde, "Referat af møde i følgegruppen");
  EXPECT_FALSE(v.gaelder()->ved_link);
}

TEST_P(Strategiparter, det_nyeste_svar_gaelder_og_det_gamle_bliver) {
  const auto p = part(kladde());
  for (const auto t : {Tilslutning::godkender_ikke, Tilslutning::godkender})
    ASSERT_TRUE(registrer_strategisvar(
        db(), leder_den(),
        {.part = p, .tilslutning = t, .navn = "Kim", .kilde = "Mail", .dag = kDag}));
  EXPECT_THAT(vis(p).svar, SizeIs(2));
  EXPECT_EQ(vis(p).gaelder()->tilslutning, Tilslutning::godkender);
}

TEST_P(Strategiparter, en_part_spoerges_med_et_link_i_en_mail) {
  const auto p = part(kladde());
  ASSERT_TRUE(spoerg(p));
  const auto v = vis(p);
  ASSERT_THAT(v.post, SizeIs(1));
  EXPECT_THAT(v.post[0].tekst, HasSubstr("{{link}}"));
  EXPECT_EQ(v.svarfrist, kDag + 14);
  EXPECT_EQ(fejlkode(spoerg(p)), Fejlkode::tilstand_tillader_ikke);  // one on its way
  const auto uden = part(strategioverblik(db(), leder_den()).value().versioner[0].strategi.id, "");
  EXPECT_EQ(fejlkode(spoerg(uden)), Fejlkode::modtager_mangler);
}

TEST_P(Strategiparter, den_der_har_linket_ser_teksten_men_ikke_de_andres_svar) {
  const auto id = kladde();
  const auto p = part(id);
  const auto side = find_strategiside(db(), ved(link(p))).value();
  EXPECT_EQ(side.strategi.linje.strategi.indhold, indhold());
  EXPECT_THAT(side.strategi.parter, IsEmpty());
}

TEST_P(Strategiparter, et_svar_ved_link_fryses_lukker_linket_og_kan_ses_igen) {
  const auto id = kladde();
  const auto p = part(id);
  const auto token = link(p);
  const Linksvar svar{Tilslutning::godkender_ikke, "For mange opgaver", "Kim Prøve", version(id)};
  ASSERT_TRUE(besvar_strategi(db(), ved(token), svar));
  EXPECT_EQ(fejlkode(besvar_strategi(db(), ved(token), svar)), Fejlkode::link_brugt);
  EXPECT_EQ(find_strategikvittering(db(), ved(token)).value().svar->bemaerkning,
            "For mange opgaver");
  EXPECT_TRUE(vis(p).gaelder()->ved_link);
  ASSERT_THAT(vis(p).post, SizeIs(1));  // the copy
  EXPECT_THAT(haendelser("strategi"), Contains("strategisvar_modtaget"));
}

TEST_P(Strategiparter, er_teksten_aendret_imens_maa_den_laeses_igen) {
  const auto id = kladde();
  const auto token = link(part(id));
  const auto laest = version(id);
  auto i = indhold();
  i.politik.hoejst_uger = 2;
  ASSERT_TRUE(gem_strategi(db(), leder_den(), {id, laest}, i));
  EXPECT_EQ(fejlkode(besvar_strategi(db(), ved(token), {Tilslutning::godkender, "", "K", laest})),
            Fejlkode::version_foraeldet);
  EXPECT_TRUE(besvar_strategi(db(), ved(token), {Tilslutning::godkender, "", "K", version(id)}));
}

TEST_P(Strategiparter, et_link_til_noget_andet_eller_en_fjernet_part_virker_ikke) {
  const auto p = part(kladde());
  const auto token = link(p);
  EXPECT_EQ(fejlkode(find_strategiside(db(), ved("findes-ikke"))), Fejlkode::link_ukendt);
  ASSERT_TRUE(annuller_strategipart(db(), leder_den(), p, "skrevet to gange"));
  EXPECT_EQ(fejlkode(find_strategiside(db(), ved(token))), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(vis_strategipart(db(), leder_den(), p)), Fejlkode::findes_ikke);
}

TEST_P(Strategiparter, naar_versionen_er_afloest_er_det_for_sent_at_svare) {
  const auto id = i_kraft(kDag - 20);
  const auto p = part(id);
  const auto token = link(p);
  i_kraft(kDag);
  EXPECT_EQ(fejlkode(find_strategiside(db(), ved(token))), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(spoerg(p)), Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Strategiparter, den_godkendte_meldes_ud_til_hver_part_en_gang) {
  const auto id = kladde();
  part(id);
  part(id, "");
  EXPECT_EQ(fejlkode(udmeld_til_parter(db(), leder_den(), id, "Lone")),
            Fejlkode::tilstand_tillader_ikke);
  ASSERT_TRUE(godkend(id, kDag));
  EXPECT_EQ(udmeld_til_parter(db(), leder_den(), id, "Lone").value(), 1);
  EXPECT_EQ(fejlkode(udmeld_til_parter(db(), leder_den(), id, "Lone")), Fejlkode::modtager_mangler);
  ASSERT_TRUE(registrer_udmelding(
      db(), leder_den(),
      {.strategi = id, .modtager = "Alle ledere", .maade = Udmeldingsmaade::moede, .dag = kDag}));
  const auto v = vis_strategi(db(), leder_den(), id).value();
  ASSERT_THAT(v.udmeldinger, SizeIs(2));
  const auto post =
      meddelelser_om(db(), *Kommunekode::fra(751), "strategi", std::to_string(id.vaerdi));
  ASSERT_THAT(post, SizeIs(1));
  EXPECT_THAT(post[0].bilagsnavne, ElementsAre(HasSubstr("version 1.pdf")));
}

// --- the yearly talk

TEST_P(Strategiparter, droeftelsen_med_raadet_moeder_fristen_og_har_referat) {
  placer(opret_borger(1), opret_ordre());
  const auto id = i_kraft(kDag - 10);
  const auto o = [](int aar) {
    return Droeftelsesoenske{
        .aar = aar, .dato = kDag, .referat = "Vi talte om effekt.", .beslutning = "Uændret"};
  };
  ASSERT_TRUE(strategidroeftelser(db(), leder_den()).value().kraeves);
  ASSERT_TRUE(registrer_strategidroeftelse(db(), leder_den(), o(2023)));
  EXPECT_EQ(fejlkode(registrer_strategidroeftelse(db(), leder_den(), o(2023))),
            Fejlkode::findes_allerede);
  const auto d = strategidroeftelser(db(), leder_den()).value();
  ASSERT_THAT(d.aar, SizeIs(1));
  EXPECT_EQ(d.aar[0].holdt->dato, kDag);
  EXPECT_EQ(d.aar[0].om->strategi, id);
  EXPECT_EQ(d.aar[0].om->referat, "Vi talte om effekt.");
}

TEST_P(Strategiparter, efter_februar_2025_spoerges_der_ikke_til_droeftelsen) {
  const auto nu = leder_den(Dato::af(2026, 5, 1));
  EXPECT_FALSE(strategidroeftelser(db(), nu).value().kraeves);
  for (const int aar : {2025, 2026})
    EXPECT_THAT(fejltekst(registrer_strategidroeftelse(
                    db(), nu, {.aar = aar, .dato = Dato::af(2026, 4, 1), .referat = "x"})),
                HasSubstr("vaerdi_ukendt aar"));
}

// --- practice against policy

TEST_P(Strategiparter, opfoelgningen_taeller_hvert_forloeb_efter_sin_egen_dags_strategi) {
  const auto j = opret_ordre(1, 5);
  placer(opret_borger(1), j);  // 6 March to 2 April 2023: four weeks, 25 hours
  const auto periode = *Periode::fra_til(Dato::af(2023, 1, 1), Dato::af(2023, 12, 31));
  auto i = indhold();
  i.politik.hoejst_uger = 3;
  i.politik.fri_til_jobsoegning = Ugetimer::af(12);
  i.politik.foretrukne = {{Ydelse::uddannelseshjaelp, {}}};
  i.politik.maaneder_mellem_forloeb = 6;
  const auto maal = [&](Politikpunkt p) {
    return politikopfoelgning(db(), leder_den(), periode, Medlemmer::med)
        .value()
        .maalinger.at(static_cast<std::size_t>(p));
  };
  i_kraft(Dato::af(2023, 3, 7), i);  // the day after it began: nothing to hold it against
  EXPECT_EQ(maal(Politikpunkt::varighed).procent, std::nullopt);
  EXPECT_EQ(politikopfoelgning(db(), leder_den(), periode).value().forloeb, 1);
}

TEST_P(Strategiparter, afvigelser_staar_foerst_med_deres_medlemmer) {
  const auto j = opret_ordre(1, 5);
  placer(opret_borger(1), j);
  auto i = indhold();
  i.politik.hoejst_uger = 3;
  i.politik.fri_til_jobsoegning = Ugetimer::af(12);
  i.politik.foretrukne = {{Ydelse::uddannelseshjaelp, {}}};
  i.politik.maaneder_mellem_forloeb = 6;
  i_kraft(kDag, i);
  const auto periode = *Periode::fra_til(kDag, kDag + 60);
  const auto o = politikopfoelgning(db(), leder_den(), periode, Medlemmer::med).value();
  const auto maal = [&](Politikpunkt p) { return o.maalinger.at(static_cast<std::size_t>(p)); };
  EXPECT_EQ(maal(Politikpunkt::varighed).afviger, 1);
  EXPECT_EQ(maal(Politikpunkt::varighed).procent, 0);
  EXPECT_EQ(maal(Politikpunkt::varighed).medlemmer.at(0).hvad, "4 uger");
  EXPECT_EQ(maal(Politikpunkt::maalgruppe).afviger, 1);
  EXPECT_EQ(maal(Politikpunkt::gentaget_forloeb).holder, 1);  // the first
  EXPECT_EQ(maal(Politikpunkt::tid_til_jobsoegning).holder, 1);
  EXPECT_EQ(maal(Politikpunkt::tid_til_jobsoegning).procent, 100);
}

TEST_P(Strategiparter, navne_paa_borgere_er_kun_for_dem_der_maa_se_dem) {
  placer(opret_borger(1), opret_ordre());
  i_kraft(kDag);
  const auto periode = *Periode::fra_til(kDag, kDag + 60);
  const auto navne = [&](const Kontekst& k) {
    std::string ud;
    const auto o = politikopfoelgning(db(), k, periode, Medlemmer::med).value();
    for (const auto& m : o.maalinger)
      for (const auto& x : m.medlemmer) ud += x.borger_navn;
    return ud;
  };
  const auto foer = antal("opslag");
  EXPECT_EQ(navne(konsulent()), "");
  EXPECT_EQ(antal("opslag"), foer);
  EXPECT_NE(navne(leder_den()), "");
  EXPECT_EQ(antal("opslag"), foer + 1);
}

TEST_P(Strategiparter, ved_en_placering_siges_det_ved_siden_af_loven) {
  const auto j = opret_ordre(1, 5);
  const auto b = opret_borger(1);
  auto o = oenske(b, j);
  EXPECT_EQ(politik_ved_placering(db(), sagsbehandler(), o).value(), std::nullopt);
  auto i = indhold();
  i.politik.hoejst_uger = 3;
  i_kraft(kDag, i);
  const auto billede = politik_ved_placering(db(), sagsbehandler(), o).value();
  ASSERT_TRUE(billede);
  EXPECT_EQ(billede->nummer, 1);
  EXPECT_THAT(billede->fund, ElementsAre(Politikfund{Politikpunkt::varighed, 4, 3}));
  EXPECT_TRUE(placer_borger(db(), sagsbehandler(), o).value().placering);  // stops nobody
  o.saerligt_tilrettelagt = true;
  EXPECT_EQ(politik_ved_placering(db(), sagsbehandler(), o).value(), std::nullopt);
}

TEST_P(Strategiparter, et_andet_forloeb_kort_efter_er_gentaget) {
  const auto j = opret_ordre(1, 5);
  const auto b = opret_borger(1);
  placer(b, j);  // to 2 April 2023
  auto i = Strategiindhold{};
  i.tekst(Strategiafsnit::formaal) = "x";
  i.politik.maaneder_mellem_forloeb = 6;
  i_kraft(kDag, i);
  auto o = oenske(b, j);
  o.fra = Dato::af(2023, 6, 5);
  o.til = o.fra + 20;
  EXPECT_THAT(politik_ved_placering(db(), sagsbehandler(), o).value()->fund,
              ElementsAre(Politikfund{Politikpunkt::gentaget_forloeb, 2, 6}));
}

PAA_BEGGE(Strategiparter);

}  // namespace
}  // namespace nytte::sager::test
