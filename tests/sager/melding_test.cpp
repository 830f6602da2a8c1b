// The workplace's link: many times until the end, no doubles, no more than a first name.
#include "sager/hold/melding.hpp"

#include <gmock/gmock.h>

#include <thread>

#include "sager/frister/frister.hpp"
#include "sager/historik/saetninger.hpp"
#include "sager/post/link.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/opfoelgning.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using M = Arbejdsgivermelding;

class Meldinger : public Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    p = placer(opret_borger(1), opret_ordre());
    const Tidspunkt udloeber{(std::int64_t{p->til.dagnummer()} + 1) * 86'400};
    token = nyt_link(db(), {std::string(kMeldeformaal),
                            std::string(kMeldeemne),
                            std::to_string(p->id.vaerdi),
                            udloeber,
                            sagsbehandler().nu,
                            {}});
  }
  Linkanmodning paa(Dato dag) {
    return {.token = token, .nu = sagsbehandler(dag).nu, .i_dag = dag, .korrelation = "proeve"};
  }
  Resultat<Meldekvittering> sig(M hvad, Dato dag) { return meld(db(), paa(dag), hvad); }
  std::vector<Udeblivelse> udeblivelser() {
    return store::list_udeblivelser(db(), p->kommune, *p->borger);
  }

  std::optional<Placering> p;
  std::string token;
};

TEST_P(Meldinger, moedt_er_starten_og_fremmoedet_og_fristen_forsvinder) {
  const Dato dag = p->fra;
  const auto har_frist = [&](Dato d) {
    const auto alle = frister(db(), sagsbehandler(d), d).value();
    return std::any_of(alle.begin(), alle.end(),
                       [](const auto& x) { return x.art == Fristart::start_ikke_meldt; });
  };
  EXPECT_TRUE(har_frist(dag + 3));
  const auto svar = sig(M::moedt, dag);
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_TRUE(svar.value().gjort);
  EXPECT_FALSE(har_frist(dag + 3));
  const auto dage = store::list_dagsfremmoede(db(), p->kommune, p->id);
  ASSERT_EQ(dage.size(), 1U);
  EXPECT_EQ(dage[0].art, Fremmoedeart::kom);
  EXPECT_EQ(dage[0].bruger.vaerdi, 0) << "by the link";
  EXPECT_EQ(dage[0].minutter, 300);
}

TEST_P(Meldinger, udeblev_er_en_udeblivelse_med_det_samme_og_dag_efter_dag_den_samme) {
  ASSERT_TRUE(sig(M::udeblev, p->fra).value().gjort);
  ASSERT_TRUE(sig(M::udeblev, p->fra + 1).value().gjort);
  ASSERT_EQ(udeblivelser().size(), 1U);
  EXPECT_EQ(udeblivelser()[0].fra, p->fra);
  EXPECT_EQ(udeblivelser()[0].kendt, p->fra);
  EXPECT_EQ(antal("placeringsnotat"), 2);
  ASSERT_TRUE(sig(M::moedt, p->fra + 2).value().gjort);
  EXPECT_EQ(udeblivelser()[0].til, p->fra + 1);
}

TEST_P(Meldinger, to_klik_og_to_paa_en_gang_giver_ingen_dobbelte) {
  EXPECT_TRUE(sig(M::udeblev, p->fra).value().gjort);
  EXPECT_FALSE(sig(M::udeblev, p->fra).value().gjort);
  std::vector<std::thread> traade;
  std::vector<int> gjort(4, -1);
  const auto anmodning = paa(p->fra);
  for (std::size_t i = 0; i < gjort.size(); ++i)
    traade.emplace_back([&, i] {
      auto egen = database().open();
      const auto svar = meld(egen, anmodning, M::stoppet);
      if (svar) gjort[i] = svar.value().gjort ? 1 : 0;
    });
  for (auto& t : traade) t.join();
  EXPECT_EQ(std::count(gjort.begin(), gjort.end(), 1), 1);
  EXPECT_EQ(std::count(gjort.begin(), gjort.end(), -1), 0);
  EXPECT_EQ(antal("dagsfremmoede"), 1);
  EXPECT_EQ(antal("placeringsnotat"), 2);
  EXPECT_EQ(antal("udeblivelse"), 2) << "stayed away, and stopped";
}

TEST_P(Meldinger, den_der_kom_senere_paa_dagen_er_ikke_udeblevet) {
  ASSERT_TRUE(sig(M::udeblev, p->fra).value().gjort);
  ASSERT_TRUE(sig(M::moedt, p->fra).value().gjort);
  EXPECT_TRUE(udeblivelser().empty());
  const auto side = find_meldeside(db(), paa(p->fra)).value();
  EXPECT_EQ(side.i_dag, Fremmoedeart::kom);
}

TEST_P(Meldinger, siden_viser_kun_fornavn_og_jobordre) {
  const auto side = find_meldeside(db(), paa(p->fra)).value();
  EXPECT_EQ(side.fornavn, "Borger");
  EXPECT_THAT(side.jobordre_nummer, HasSubstr("JO"));
  EXPECT_TRUE(side.loeber);
  EXPECT_EQ(side.kommune, "Aarhus Kommune");
}

TEST_P(Meldinger, virker_til_forloebet_slutter_og_kun_i_forloebet) {
  EXPECT_FALSE(find_meldeside(db(), paa(p->fra - 1)).value().loeber);
  EXPECT_EQ(fejlkode(sig(M::moedt, p->fra - 1)), Fejlkode::tilstand_tillader_ikke);
  EXPECT_TRUE(sig(M::moedt, p->til));
  EXPECT_EQ(fejlkode(sig(M::moedt, p->til + 1)), Fejlkode::link_udloebet);
  ASSERT_TRUE(afbryd_placering(
      db(), sagsbehandler(p->fra + 3),
      {p->id, p->version, Placeringsaarsag::ordinaert_job, p->fra + 2, "Fik job"}));
  EXPECT_EQ(fejlkode(sig(M::udeblev, p->fra + 4)), Fejlkode::tilstand_tillader_ikke);
  EXPECT_EQ(fejlkode(meld(db(), {.token = "gæt", .nu = paa(p->fra).nu, .i_dag = p->fra}, M::moedt)),
            Fejlkode::link_ukendt);
}

TEST_P(Meldinger, linket_sendes_til_kontakten_uden_navn_paa_borgeren) {
  const auto svar = send_meldelink(db(), sagsbehandler(),
                                   {p->id, "Kim Kontakt", "kim@proeve.invalid", "Mette, 12345678"});
  ASSERT_TRUE(svar.has_value()) << fejltekst(svar);
  const auto v = vis_meldelink(db(), leder(), p->id).value();
  ASSERT_EQ(v.sendt.size(), 1U);
  EXPECT_EQ(v.sendt[0].modtager, "kim@proeve.invalid");
  EXPECT_THAT(v.sendt[0].tekst, HasSubstr("{{link}}"));
  EXPECT_THAT(v.sendt[0].tekst, Not(HasSubstr("Prøvesen")));
  EXPECT_THAT(v.sendt[0].titel, Not(HasSubstr("Prøvesen")));
  const auto galt = send_meldelink(db(), sagsbehandler(), {p->id, " ", "ingen", ""});
  ASSERT_TRUE(galt.has_failure());
  EXPECT_EQ(galt.error().poster().size(), 3U);
  EXPECT_EQ(fejlkode(send_meldelink(db(), fremmed(), {p->id, "K", "k@p.invalid", "M"})),
            Fejlkode::findes_ikke);
  EXPECT_EQ(fejlkode(send_meldelink(db(), konsulent(), {p->id, "K", "k@p.invalid", "M"})),
            Fejlkode::ingen_adgang);
  EXPECT_EQ(
      fejlkode(send_meldelink(db(), sagsbehandler(p->til + 1), {p->id, "K", "k@p.invalid", "M"})),
      Fejlkode::tilstand_tillader_ikke);
  for (const auto& art : haendelser("placering")) EXPECT_TRUE(har_saetning(art)) << art;
}

PAA_BEGGE(Meldinger);

}  // namespace
}  // namespace nytte::sager::test
