#include "sager/statistik/statistik.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "verden.hpp"

namespace nytte::sager::test {
namespace {

Maaned maaned(int aar, int nummer) { return Maaned::fra(aar, nummer).value(); }

Statistikspoergsmaal spoerg(Maal maal, std::vector<Opdeling> opdel = {}) {
  Statistikspoergsmaal s;
  s.maal = maal;
  s.fra = maaned(2023, 3);
  s.til = maaned(2023, 4);
  s.opdel = std::move(opdel);
  s.alle_tal = true;
  return s;
}

class Statistik : public Verden {
 protected:
  // So many citizens, each in a place of one job order from 6 March to 2 April 2023.
  void placer_alle(int antal) {
    const auto ordre = opret_ordre(1, antal);
    for (int n = 1; n <= antal; ++n) placeret_.push_back(placer(opret_borger(n), ordre));
  }
  std::vector<std::vector<Celle>> svar(const Kontekst& k, const Statistikspoergsmaal& s) {
    const auto r = statistik(db(), k, lager_, s);
    EXPECT_TRUE(r) << fejltekst(r);
    return r.value().tabel.rows;
  }
  std::int64_t tal(const Kontekst& k, Maal maal) {
    return std::get<std::int64_t>(svar(k, spoerg(maal)).at(0).at(1));
  }

  std::vector<Placering> placeret_;
  Statistiklager lager_;
};
PAA_BEGGE(Statistik);

TEST_P(Statistik, egne_placeringer_taelles_i_egen_kommune) {
  placer_alle(4);
  EXPECT_EQ(tal(leder(), Maal::forloeb), 4);
  EXPECT_EQ(tal(leder(), Maal::beroerte), 4);
  EXPECT_EQ(tal(fremmed(), Maal::forloeb), 0);
}

TEST_P(Statistik, deles_paa_det_borgeren_fik_den_dag) {
  placer_alle(3);
  const auto r = svar(leder(), spoerg(Maal::forloeb, {Opdeling::ydelse, Opdeling::visitation}));
  ASSERT_EQ(r.size(), 1U);
  EXPECT_EQ(std::get<std::string>(r[0][1]), "Kontanthjælp");
  EXPECT_EQ(std::get<std::string>(r[0][2]), "Jobparat");
  EXPECT_EQ(std::get<std::int64_t>(r[0][3]), 3);
}

TEST_P(Statistik, en_ny_placering_ses_med_det_samme_og_en_annulleret_forsvinder) {
  placer_alle(3);
  EXPECT_EQ(tal(leder(), Maal::forloeb), 3);
  const auto ny = placer(opret_borger(9), opret_ordre(1, 5));
  EXPECT_EQ(tal(leder(), Maal::forloeb), 4);
  const auto a = annuller_placering(db(), sagsbehandler(),
                                    {.placering = ny.id,
                                     .version = ny.version,
                                     .aarsag = Placeringsaarsag::fejlregistrering,
                                     .haendelsesdato = kDag,
                                     .begrundelse = "Forkert borger"});
  ASSERT_TRUE(a) << fejltekst(a);
  EXPECT_EQ(tal(leder(), Maal::forloeb), 3);
}

TEST_P(Statistik, en_administrator_faar_kun_det_der_kan_offentliggoeres) {
  placer_alle(2);
  EXPECT_EQ(fejlkode(statistik(db(), administrator(), lager_, spoerg(Maal::forloeb))),
            Fejlkode::ingen_adgang);
  auto s = spoerg(Maal::forloeb);
  s.alle_tal = false;
  const auto r = svar(administrator(), s);
  EXPECT_EQ(std::get<Tomt>(r.at(0).at(1)), Tomt::skjult);
}

TEST_P(Statistik, en_anden_kommunes_tal_kan_ikke_ses) {
  auto s = spoerg(Maal::forloeb);
  s.kommune = Kommunekode::fra(730);
  EXPECT_EQ(fejlkode(statistik(db(), leder(), lager_, s)), Fejlkode::ingen_adgang);
  EXPECT_EQ(fejlkode(statistik(db(), som({Rolle::raadsmedlem}), lager_, spoerg(Maal::forloeb))),
            Fejlkode::ingen_adgang);
}

TEST_P(Statistik, alle_fejl_i_spoergsmaalet_siges_paa_en_gang) {
  Statistikspoergsmaal s;
  s.maal = Maal::belaegning;
  s.til = maaned(2023, 1);
  s.opdel = {Opdeling::koen, Opdeling::kommune, Opdeling::sektor};
  const auto r = statistik(db(), leder(), lager_, s);
  ASSERT_TRUE(r.has_failure());
  EXPECT_TRUE(r.error().har(Fejlkode::felt_mangler));
  EXPECT_TRUE(r.error().har(Fejlkode::vaerdi_ukendt));
  EXPECT_TRUE(r.error().har(Fejlkode::tal_uden_for_graenser));
}

TEST_P(Statistik, perioden_maa_ikke_vende_om_eller_vare_i_hundrede_aar) {
  auto s = spoerg(Maal::forloeb);
  std::swap(s.fra, s.til);
  EXPECT_EQ(fejlkode(statistik(db(), leder(), lager_, s)), Fejlkode::periode_omvendt);
  s.fra = maaned(1950, 1);
  s.til = maaned(2049, 12);
  EXPECT_EQ(fejlkode(statistik(db(), leder(), lager_, s)), Fejlkode::tal_uden_for_graenser);
}

TEST_P(Statistik, fuldtidspersoner_af_fire_paa_25_timer) {
  placer_alle(4);  // 28 of March and April's 61 days
  const auto r = svar(leder(), spoerg(Maal::fuldtidspersoner));
  EXPECT_DOUBLE_EQ(std::get<double>(r.at(0).at(1)), 1.24);  // 4 * 25/37 * 28/61
}

TEST_P(Statistik, afgang_er_ukendt_mens_placeringen_loeber) {
  placer_alle(3);
  auto s = spoerg(Maal::afgang);
  EXPECT_EQ(std::get<std::int64_t>(svar(leder(), s).at(0).at(2)), 0);  // none has ended
  const auto senere = som({Rolle::leder}, 751, Dato::af(2023, 7, 1));
  const auto r = svar(senere, s);
  EXPECT_EQ(std::get<std::int64_t>(r.at(0).at(2)), 3);
  // On benefit for three months after 2 April is not known on 1 July, for one month it is.
  EXPECT_EQ(std::get<std::int64_t>(r.at(0).at(6)), 3);
  EXPECT_EQ(std::get<std::int64_t>(r.at(1).at(7)), 3);
}

TEST_P(Statistik, belaegning_taeller_pladsernes_dage) {
  placer_alle(3);
  const auto r = svar(leder(), spoerg(Maal::belaegning));
  EXPECT_EQ(std::get<std::int64_t>(r.at(0).at(2)), 3 * 28);
  EXPECT_GE(std::get<std::int64_t>(r.at(0).at(1)), 3 * 28);
}

TEST_P(Statistik, json_har_formen_fra_jobindsats) {
  placer_alle(3);
  const auto r = statistik(db(), leder(), lager_, spoerg(Maal::forloeb, {Opdeling::kommune}));
  EXPECT_EQ(som_json(r.value().tabel),
            R"({"columns":["Periode","Kommune","Antal forløb","Andel i procent"],)"
            R"("rows":[["2023M03-2023M04","Aarhus",3,100]]})");
}

TEST(Statistiktabel, skjult_og_ukendt_siges) {
  const Statistiktabel t{
      {"Periode", "Antal"},
      {{std::string("2014"), Tomt::skjult}, {std::string("2015"), Tomt::ukendt}}};
  EXPECT_EQ(som_json(t), R"({"columns":["Periode","Antal"],"rows":[["2014","*"],["2015",".."]]})");
  EXPECT_NE(som_csv(t).find("2014;skjult\r\n2015;ukendt"), std::string::npos);
}

}  // namespace
}  // namespace nytte::sager::test
