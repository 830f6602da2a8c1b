// The books of a year: every figure of statistics, the quarterly reports, the work list and the
// store is recounted here from the plain log of what the simulation did.
#include "aaret.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "sager/evaluering/evaluering.hpp"
#include "sager/frister/frister.hpp"
#include "sager/placering/find_placeringer.hpp"
#include "sager/rapport/rapport.hpp"
#include "sager/statistik/statistik.hpp"
#include "sager/videre/vis.hpp"
#include "store/databaser.hpp"
#include "store/migration.hpp"
#include "store/videre.hpp"

namespace nytte::sager::test {
namespace {

// One year for all the tests: it is simulated once, on SQLite.
class Regnskab : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    db_ = std::make_unique<store::Forbindelse>(store::open(":memory:"));
    ASSERT_TRUE(store::forbered(*db_, {0}).has_value());
    aaret_ = std::make_unique<Aaret>(*db_, Aarsvalg{});
    aaret_->lad_gaa();
  }
  static void TearDownTestSuite() {
    aaret_.reset();
    db_.reset();
  }

  static const Aarslog& log() { return aaret_->log(); }
  static store::Forbindelse& db() { return *db_; }
  static Kontekst k() { return aaret_->paa(kAaretTil); }

  // Days in the period, both ends included; 0 for none.
  static std::int64_t dage(const Aarsforloeb& f, Dato fra, Dato til) {
    if (!f.talt()) return 0;
    const auto d = std::min(f.sidste, til) - std::max(f.fra, fra) + 1;
    return d < 0 ? 0 : d;
  }

  static Celle celle(Maal maal, Maaned fra, Maaned til) {
    Statistikspoergsmaal s;
    s.maal = maal;
    s.fra = fra;
    s.til = til;
    s.alle_tal = true;
    const auto r = statistik(db(), k(), lager_, s);
    EXPECT_TRUE(r.has_value());
    return r.value().tabel.rows.at(0).at(1);
  }

  static std::vector<std::pair<Maaned, Maaned>> perioder() {
    std::vector<std::pair<Maaned, Maaned>> ud;
    const Maaned foerste = kAaretFra.maaned();
    for (int m = 0; m < 12; ++m) ud.emplace_back(foerste + m, foerste + m);
    for (int m = 0; m < 12; m += 3) ud.emplace_back(foerste + m, foerste + m + 2);
    ud.emplace_back(foerste, foerste + 11);
    return ud;
  }

  static std::unique_ptr<store::Forbindelse> db_;
  static std::unique_ptr<Aaret> aaret_;
  static Statistiklager lager_;
};
std::unique_ptr<store::Forbindelse> Regnskab::db_;
std::unique_ptr<Aaret> Regnskab::aaret_;
Statistiklager Regnskab::lager_;

}  // namespace

TEST_F(Regnskab, aaret_har_det_hele_i_sig) {
  std::map<Placeringsstatus, int> antal;
  int over_nytaar = 0;
  int over_juli = 0;
  for (const auto& f : log().forloeb) {
    ++antal[f.status];
    if (f.talt() && f.fra < Dato::af(2025, 1, 1) && f.sidste >= Dato::af(2025, 1, 1)) ++over_nytaar;
    if (f.talt() && f.fra < Dato::af(2025, 7, 1) && f.sidste >= Dato::af(2025, 7, 1)) ++over_juli;
  }
  for (const auto s :
       {Placeringsstatus::ansat, Placeringsstatus::afbrudt, Placeringsstatus::afsluttet,
        Placeringsstatus::ikke_startet, Placeringsstatus::annulleret})
    EXPECT_GE(antal[s], 3) << navn(s);
  EXPECT_GE(log().forloeb.size(), 800U);
  EXPECT_GE(log().foreslaaede, 300);
  EXPECT_GE(log().afslag, 5);
  EXPECT_GE(log().udeblivelser, 50);
  EXPECT_GE(log().afgange.size(), 20U);
  EXPECT_GE(over_nytaar, 20);
  EXPECT_GE(over_juli, 20);
}

TEST_F(Regnskab, hver_placering_staar_i_databasen_som_den_blev_gjort) {
  const auto alle = find_placeringer(db(), k(), {}, {.start = 0, .antal = 0});
  ASSERT_TRUE(alle.has_value());
  std::map<PlaceringId, const Aarsforloeb*> kendte;
  for (const auto& f : log().forloeb) kendte[f.id] = &f;
  ASSERT_EQ(alle.value().raekker.size(), kendte.size());
  for (const auto& r : alle.value().raekker) {
    const auto& p = r.placering;
    ASSERT_TRUE(kendte.contains(p.id)) << p.id.vaerdi;
    const auto& f = *kendte[p.id];
    EXPECT_EQ(p.status, f.status) << p.id.vaerdi;
    EXPECT_EQ(p.borger, f.borger);
    EXPECT_EQ(p.p_nummer, f.p_nummer);
    EXPECT_EQ(p.fra, f.fra);
    EXPECT_EQ(p.til, f.til);
    EXPECT_EQ(p.ugentlig_tid, f.tid);
    EXPECT_EQ(p.version, f.version);
    EXPECT_EQ(sidste_dag_paa_stedet(p), f.talt() ? std::optional(f.sidste) : std::nullopt);
  }
}

TEST_F(Regnskab, statistikkens_beroerte_og_forloeb_er_dem_der_var_der) {
  for (const auto& [fra, til] : perioder()) {
    std::set<BorgerId> beroerte;
    std::int64_t forloeb = 0;
    for (const auto& f : log().forloeb)
      if (dage(f, fra.foerste_dag(), til.sidste_dag()) > 0) {
        beroerte.insert(f.borger);
        ++forloeb;
      }
    const auto navn = paa_dansk(fra) + " til " + paa_dansk(til);
    EXPECT_EQ(std::get<std::int64_t>(celle(Maal::beroerte, fra, til)),
              static_cast<std::int64_t>(beroerte.size()))
        << navn;
    EXPECT_EQ(std::get<std::int64_t>(celle(Maal::forloeb, fra, til)), forloeb) << navn;
  }
}

TEST_F(Regnskab, statistikkens_fuldtidspersoner_er_deres_timer) {
  for (const auto& [fra, til] : perioder()) {
    std::int64_t minutdage = 0;
    for (const auto& f : log().forloeb)
      minutdage += f.tid.minutter() * dage(f, fra.foerste_dag(), til.sidste_dag());
    const auto periode = til.sidste_dag() - fra.foerste_dag() + 1;
    const double rigtigt = static_cast<double>(minutdage) / (37.0 * 60.0 * periode);
    const double svar = std::get<double>(celle(Maal::fuldtidspersoner, fra, til));
    EXPECT_NEAR(svar, rigtigt, 0.0051) << paa_dansk(fra) << " til " << paa_dansk(til);
  }
}

TEST_F(Regnskab, nye_forloeb_er_dem_der_begyndte) {
  for (const auto& [fra, til] : perioder()) {
    std::int64_t nye = 0;
    for (const auto& f : log().forloeb)
      if (dage(f, kAaretFra, kAaretTil) > 0 && fra.foerste_dag() <= f.fra &&
          f.fra <= til.sidste_dag())
        ++nye;
    EXPECT_EQ(std::get<std::int64_t>(celle(Maal::nye_forloeb, fra, til)), nye)
        << paa_dansk(fra) << " til " << paa_dansk(til);
  }
}

TEST_F(Regnskab, kvartalernes_opgoerelser_har_en_raekke_for_hvert_forloeb) {
  for (const char* navn : {"2024K3", "2024K4", "2025K1", "2025K2", "2025K3"}) {
    const auto kvartal = Kvartal::laes(navn).value();
    const auto r = opgoer_kvartal(db(), k(), kvartal);
    ASSERT_TRUE(r.has_value());
    std::map<PlaceringId, const Aarsforloeb*> rigtige;
    for (const auto& f : log().forloeb)
      if (dage(f, kvartal.foerste_dag(), kvartal.sidste_dag()) > 0) rigtige[f.id] = &f;
    ASSERT_EQ(r.value().raekker.size(), rigtige.size()) << navn;
    for (const auto& x : r.value().raekker) {
      ASSERT_TRUE(rigtige.contains(x.placering));
      const auto& f = *rigtige[x.placering];
      EXPECT_EQ(x.fra, f.fra);
      EXPECT_EQ(x.til, f.sidste);
      EXPECT_EQ(x.ugeminutter, f.tid.minutter());
      EXPECT_EQ(x.fuldtidspersoner, std::llround(f.tid.minutter() * 100.0 / (37 * 60)));
      EXPECT_EQ(x.p_nummer, f.p_nummer.tekst());
    }
  }
}

// Both calendar years of the simulation, the later one so far; and that a figure leads to exactly
// the placements it counts.
TEST_F(Regnskab, evalueringens_omfang_er_de_samme_forloeb) {
  for (const std::int32_t aar : {2024, 2025}) {
    const auto e = opgoer_evaluering(db(), k(), {.aar = aar, .alle_tal = true});
    ASSERT_TRUE(e.has_value()) << aar;
    const auto fra = Dato::fra(aar, 1, 1).value();
    const auto til = std::min(kAaretTil, Dato::fra(aar, 12, 31).value());
    std::set<std::string> der;
    std::set<BorgerId> beroerte;
    std::int64_t nye = 0;
    std::int64_t minutdage = 0;
    for (const auto& f : log().forloeb) {
      if (dage(f, fra, til) == 0) continue;
      der.insert(std::to_string(f.id.vaerdi));
      beroerte.insert(f.borger);
      minutdage += f.tid.minutter() * dage(f, fra, til);
      if (f.fra >= fra) ++nye;
    }
    const auto& tabel = e.value().kapitler.front().tabeller.front();
    const auto raekke = [&](std::string_view noegle) -> const Talraekke& {
      return *std::find_if(tabel.raekker.begin(), tabel.raekker.end(),
                           [&](const auto& r) { return r.noegle == noegle; });
    };
    const auto hundrede = [](std::size_t n) { return static_cast<std::int64_t>(n) * 100; };
    EXPECT_GE(der.size(), 100U) << aar;
    EXPECT_EQ(raekke("forloeb").aar.front().vaerdi, hundrede(der.size())) << aar;
    EXPECT_EQ(raekke("nye_forloeb").aar.front().vaerdi, nye * 100) << aar;
    EXPECT_EQ(raekke("beroerte").aar.front().vaerdi, hundrede(beroerte.size())) << aar;
    EXPECT_NEAR(static_cast<double>(raekke("fuldtidspersoner").aar.front().vaerdi),
                100.0 * static_cast<double>(minutdage) / (37.0 * 60.0 * (til - fra + 1)), 0.51)
        << aar;
    const auto& m = raekke("forloeb").medlemmer;
    EXPECT_EQ(std::set<std::string>(m.begin(), m.end()), der) << aar;
  }
}

TEST_F(Regnskab, arbejdslisten_har_netop_dem_der_er_glemt) {
  const auto l = frister(db(), k(), kAaretTil);
  ASSERT_TRUE(l.has_value());
  std::set<PlaceringId> glemte;
  for (const auto& f : log().forloeb)
    if (f.status == Placeringsstatus::ansat && f.til < kAaretTil) glemte.insert(f.id);
  std::set<PlaceringId> vist;
  for (const auto& p : l.value())
    if (p.art == Fristart::placering_over_tid) vist.insert(*p.placering);
  EXPECT_GE(glemte.size(), 5U);
  EXPECT_EQ(vist, glemte);
}

TEST_F(Regnskab, ingen_var_to_steder_paa_en_gang_og_ingen_jobordre_var_overfyldt) {
  for (Dato d = kAaretFra; d <= kAaretTil; d = d + 1) {
    std::set<BorgerId> der;
    std::map<JobordreId, int> paa;
    for (const auto& f : log().forloeb) {
      if (dage(f, d, d) == 0) continue;
      EXPECT_TRUE(der.insert(f.borger).second) << iso(d) << " borger " << f.borger.vaerdi;
      ++paa[f.jobordre];
    }
    for (const auto& [j, n] : paa) EXPECT_LE(n, Aarsvalg{}.pladser) << iso(d) << " " << j.vaerdi;
  }
}

// The ratio, recounted day by day without the rules: until 2025, and only those established before.
TEST_F(Regnskab, forholdet_var_holdt_hver_dag_til_nytaar) {
  for (Dato d = kAaretFra; d < Dato::af(2025, 1, 1); d = d + 1) {
    std::map<PNummer, std::int64_t> minutter;
    std::map<PNummer, std::int64_t> ansatte;
    for (const auto& f : log().forloeb) {
      if (dage(f, d, d) == 0) continue;
      minutter[f.p_nummer] += f.tid.minutter();
      ansatte[f.p_nummer] = f.jobordre.vaerdi % 3 == 0 ? 14 : 60;
    }
    for (const auto& [p, m] : minutter) {
      const std::int64_t kvote = ansatte[p] == 14 ? 2 : 11;  // 14/5; 50/5 + 10/10
      EXPECT_LE(static_cast<double>(m) / (37 * 60), static_cast<double>(kvote) + 0.005) << iso(d);
    }
  }
}

TEST_F(Regnskab, afgangene_er_dem_der_blev_registreret) {
  const auto periode = Periode::fra_til(kAaretFra, kAaretTil).value();
  const auto alle = store::afgange(db(), Kommunekode::fra(751).value(), periode);
  ASSERT_EQ(alle.size(), log().afgange.size());
  for (const auto& a : alle) {
    ASSERT_TRUE(a.placering.has_value());
    EXPECT_EQ(log().afgange.at(*a.placering), a.dato);
  }
}

}  // namespace nytte::sager::test
