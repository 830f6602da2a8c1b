#include "sager/evaluering/effekt.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

namespace nytte::sager {
namespace {

Dato d(int aar, int maaned, int dag) { return *Dato::fra(aar, maaned, dag); }
const PNummer kSted = PNummer::laes("1000000001").value();
const PNummer kAndet = PNummer::laes("1000000002").value();
const Periode kAar2023 = *Periode::fra_til(d(2023, 1, 1), d(2023, 12, 31));
const Dato kSenere = d(2026, 1, 1);

Effektplacering pl(std::int64_t id, std::int64_t person, Dato fra, Dato til,
                   Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt) {
  return {
      .id = {id}, .person = person, .p_nummer = kSted, .fra = fra, .til = til, .aarsag = aarsag};
}
Borgerafgang ud(std::int64_t person, Dato dato, Afgangsart art = Afgangsart::ordinaert_job,
                std::optional<PlaceringId> p = {}) {
  return {.borger = {person}, .placering = p, .art = art, .dato = dato, .bemaerkning = {}};
}
Effekt af(std::vector<Effektplacering> p, const std::vector<Borgerafgang>& a = {},
          Dato kendt = kSenere) {
  return effekt(effektforloeb(std::move(p), a), {.sluttet = kAar2023, .kendt_til = kendt});
}

TEST(Effekt, en_maaned_slutter_samme_dag_eller_maanedens_sidste) {
  EXPECT_EQ(effektfrist(d(2023, 1, 31), 3), d(2023, 4, 30));
  EXPECT_EQ(effektfrist(d(2023, 1, 31), 6), d(2023, 7, 31)) << "not from 30 April on";
  EXPECT_EQ(effektfrist(d(2023, 1, 31), 12), d(2024, 1, 31));
  EXPECT_EQ(effektfrist(d(2023, 11, 30), 3), d(2024, 2, 29));
  EXPECT_EQ(effektfrist(d(2024, 2, 29), 12), d(2025, 2, 28));
  EXPECT_EQ(effektfrist(d(2024, 2, 29), 3), d(2024, 5, 29));
  EXPECT_EQ(effektfrist(d(2022, 11, 29), 3), d(2023, 2, 28));
}

RC_GTEST_PROP(Effekt, den_der_slutter_senere_har_aldrig_frist_foer, ()) {
  const Dato en = Dato::fra_dagnummer(*rc::gen::inRange(16'000, 22'000));
  const Dato to = en + *rc::gen::inRange(0, 40);
  for (const int m : kEffektmaaneder) RC_ASSERT(effektfrist(en, m) <= effektfrist(to, m));
}

TEST(Effekt, sidste_dag_af_fristen_taeller_med_og_dagen_efter_ikke) {
  const auto p = pl(1, 1, d(2023, 1, 2), d(2023, 1, 31));
  EXPECT_EQ(af({p}, {ud(1, d(2023, 4, 30))}).efter[0].afgang(Afgangsart::ordinaert_job), 1);
  const auto e = af({p}, {ud(1, d(2023, 5, 1))});
  EXPECT_EQ(e.efter[0].ingen, 1);
  EXPECT_EQ(e.efter[1].afgang(Afgangsart::ordinaert_job), 1);
  EXPECT_EQ(e.efter[2].afgang(Afgangsart::ordinaert_job), 1);
}

TEST(Effekt, foer_fristen_er_gaaet_er_ingen_hverken_god_eller_daarlig) {
  const auto p = pl(1, 1, d(2023, 1, 2), d(2023, 1, 31));
  const auto dagen_foer = af({p}, {ud(1, d(2023, 2, 5))}, d(2023, 4, 29));
  EXPECT_EQ(dagen_foer.efter[0].ikke_kendt, 1) << "also who has a job: the others are not known";
  EXPECT_EQ(dagen_foer.efter[0].ingen, 0);
  const auto paa_dagen = af({p}, {ud(1, d(2023, 2, 5))}, d(2023, 4, 30));
  EXPECT_EQ(paa_dagen.efter[0].afgang(Afgangsart::ordinaert_job), 1);
  EXPECT_EQ(paa_dagen.efter[1].ikke_kendt, 1);
}

TEST(Effekt, et_forloeb_der_ikke_er_slut_endnu_er_ikke_med) {
  EXPECT_EQ(af({pl(1, 1, d(2023, 5, 1), d(2023, 9, 1))}, {}, d(2023, 8, 31)).forloeb, 0);
}

TEST(Effekt, dage_i_traek_er_et_forloeb_og_hoerer_til_det_sidste_sted) {
  auto to = pl(2, 1, d(2023, 2, 1), d(2023, 3, 1));
  to.p_nummer = kAndet;
  const auto f = effektforloeb({to, pl(1, 1, d(2023, 1, 2), d(2023, 1, 31))}, {});
  ASSERT_EQ(f.size(), 1U);
  EXPECT_EQ(f[0].fra, d(2023, 1, 2));
  EXPECT_EQ(f[0].til, d(2023, 3, 1));
  EXPECT_EQ(f[0].p_nummer, kAndet);
  EXPECT_EQ(f[0].placeringer, (std::vector<PlaceringId>{{1}, {2}}));
  EXPECT_EQ(f[0].igen, std::nullopt);
}

TEST(Effekt, en_dag_imellem_er_to_forloeb_og_at_komme_igen) {
  const auto e =
      af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31)), pl(2, 1, d(2023, 2, 2), d(2023, 3, 1))});
  EXPECT_EQ(e.forloeb, 2);
  EXPECT_EQ(e.personer, 1);
  EXPECT_EQ(e.efter[0].igen, 1);
  EXPECT_EQ(e.efter[0].ikke_igen, 1);
}

TEST(Effekt, en_anden_borger_kommer_ikke_igen_for_en) {
  const auto f = effektforloeb(
      {pl(1, 1, d(2023, 1, 2), d(2023, 1, 31)), pl(2, 2, d(2023, 2, 1), d(2023, 3, 1))}, {});
  ASSERT_EQ(f.size(), 2U);
  EXPECT_EQ(f[0].igen, std::nullopt);
}

TEST(Effekt, den_foerste_afgang_gaelder) {
  const auto e = af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31))},
                    {ud(1, d(2023, 6, 1), Afgangsart::sygdom), ud(1, d(2023, 2, 1))});
  EXPECT_EQ(e.efter[2].afgang(Afgangsart::ordinaert_job), 1);
  EXPECT_EQ(e.efter[2].afgang(Afgangsart::sygdom), 0);
}

TEST(Effekt, en_annulleret_afgang_taeller_ikke) {
  auto a = ud(1, d(2023, 2, 1));
  a.annulleret = true;
  EXPECT_EQ(af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31))}, {a}).efter[0].ingen, 1);
}

TEST(Effekt, afgang_efter_naeste_forloeb_er_det_naestes) {
  const std::vector<Effektplacering> p{pl(1, 1, d(2023, 1, 2), d(2023, 1, 31)),
                                       pl(2, 1, d(2023, 3, 1), d(2023, 3, 31))};
  const auto f = effektforloeb(p, std::vector{ud(1, d(2023, 4, 1))});
  EXPECT_EQ(f[0].afgang, std::nullopt);
  ASSERT_TRUE(f[1].afgang);
  // Where it names its placement, that decides.
  const auto g =
      effektforloeb(p, std::vector{ud(1, d(2023, 4, 1), Afgangsart::uddannelse, PlaceringId{1})});
  EXPECT_TRUE(g[0].afgang);
  EXPECT_EQ(g[1].afgang, std::nullopt);
}

TEST(Effekt, en_afgang_foer_forloebet_er_ikke_dets) {
  EXPECT_EQ(af({pl(1, 1, d(2023, 3, 1), d(2023, 3, 31))}, {ud(1, d(2023, 2, 28))}).efter[0].ingen,
            1);
}

TEST(Effekt, aarsagen_til_at_placeringen_sluttede_er_en_afgang_og_en_kilde) {
  const auto e = af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31), Placeringsaarsag::ordinaert_job),
                     pl(2, 2, d(2023, 1, 2), d(2023, 1, 31), Placeringsaarsag::uddannelse),
                     pl(3, 3, d(2023, 1, 2), d(2023, 1, 31), Placeringsaarsag::sygdom)});
  EXPECT_EQ(e.efter[0].afgang(Afgangsart::ordinaert_job), 1);
  EXPECT_EQ(e.efter[0].afgang(Afgangsart::uddannelse), 1);
  EXPECT_EQ(e.efter[0].ingen, 1) << "why somebody stopped is not where he went";
  EXPECT_EQ(e.kilder[static_cast<std::size_t>(Effektkilde::placering)], 2);
}

TEST(Effekt, det_der_er_skrevet_om_borgeren_gaar_foran_aarsagen) {
  auto a = ud(1, d(2023, 2, 10), Afgangsart::job_med_tilskud, PlaceringId{1});
  a.kilde = Afgangskilde::arbejdsgiver;
  const auto e =
      af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31), Placeringsaarsag::ordinaert_job)}, {a});
  EXPECT_EQ(e.efter[0].afgang(Afgangsart::job_med_tilskud), 1);
  EXPECT_EQ(e.kilder[static_cast<std::size_t>(Effektkilde::arbejdsgiver)], 1);
}

TEST(Effekt, kan_ses_for_et_arbejdssted) {
  auto andet = pl(2, 2, d(2023, 1, 2), d(2023, 1, 31));
  andet.p_nummer = kAndet;
  const auto f = effektforloeb({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31)), andet}, {});
  EXPECT_EQ(effekt(f, {.sluttet = kAar2023, .kendt_til = kSenere, .p_nummer = kAndet}).forloeb, 1);
}

std::vector<Effektplacering> vilkaarlige_placeringer() {
  std::vector<Effektplacering> ud;
  const int n = *rc::gen::inRange(0, 25);
  for (int i = 0; i < n; ++i) {
    const Dato fra = d(2022, 10, 1) + *rc::gen::inRange(0, 500);
    ud.push_back(pl(i + 1, *rc::gen::inRange(1, 8), fra, fra + *rc::gen::inRange(0, 60),
                    *rc::gen::element(Placeringsaarsag::ikke_valgt, Placeringsaarsag::ordinaert_job,
                                      Placeringsaarsag::uddannelse)));
  }
  return ud;
}
std::vector<Borgerafgang> vilkaarlige_afgange() {
  std::vector<Borgerafgang> alle;
  const int n = *rc::gen::inRange(0, 12);
  for (int i = 0; i < n; ++i)
    alle.push_back(ud(*rc::gen::inRange(1, 8), d(2022, 10, 1) + *rc::gen::inRange(0, 800),
                      static_cast<Afgangsart>(*rc::gen::inRange(0, 8))));
  return alle;
}

RC_GTEST_PROP(Effekt, hvert_forloeb_staar_praecis_et_sted, ()) {
  const Dato kendt = d(2023, 1, 1) + *rc::gen::inRange(0, 900);
  const auto e = af(vilkaarlige_placeringer(), vilkaarlige_afgange(), kendt);
  for (const auto& t : e.efter) {
    const auto ude = std::accumulate(t.afgange.begin(), t.afgange.end(), std::int64_t{0});
    RC_ASSERT(ude + t.ingen + t.ikke_kendt == e.forloeb);
    RC_ASSERT(t.igen + t.ikke_igen + t.ikke_kendt == e.forloeb);
    RC_ASSERT(t.opgjort() == ude + t.ingen);
  }
  RC_ASSERT(e.personer <= e.forloeb);
}

RC_GTEST_PROP(Effekt, orden_og_tid_aendrer_intet_der_er_kendt, ()) {
  auto p = vilkaarlige_placeringer();
  const auto a = vilkaarlige_afgange();
  const Dato kendt = d(2024, 1, 1) + *rc::gen::inRange(0, 300);
  const auto foer = af(p, a, kendt);
  std::reverse(p.begin(), p.end());
  const auto efter = af(p, a, kendt);
  const auto senere = af(p, a, kendt + 100);
  for (std::size_t i = 0; i < foer.efter.size(); ++i) {
    RC_ASSERT(foer.efter[i].afgange == efter.efter[i].afgange);
    RC_ASSERT(senere.efter[i].ikke_kendt <= foer.efter[i].ikke_kendt);
    for (std::size_t n = 0; n < kAfgangsarter; ++n)
      RC_ASSERT(foer.efter[i].afgange[n] <= senere.efter[i].afgange[n]);
  }
}

// --- what may be shown

TEST(Effektskjulning, en_lille_gruppe_vises_slet_ikke) {
  const auto s =
      skjul(af({pl(1, 1, d(2023, 1, 2), d(2023, 1, 31)), pl(2, 2, d(2023, 1, 2), d(2023, 1, 31))}));
  EXPECT_TRUE(s.alt);
  EXPECT_TRUE(s.ingen);
}

TEST(Effektskjulning, flere_forloeb_af_de_samme_to_er_ogsaa_en_lille_gruppe) {
  std::vector<Effektplacering> p;
  for (int i = 0; i < 5; ++i) {
    p.push_back(pl(i + 1, 1, d(2023, 1, 2) + 20 * i, d(2023, 1, 10) + 20 * i));
    p.push_back(pl(i + 11, 2, d(2023, 1, 2) + 20 * i, d(2023, 1, 10) + 20 * i));
  }
  EXPECT_TRUE(skjul(af(p)).alt);
}

TEST(Effektskjulning, det_lille_skjules_med_et_andet_i_alle_tre_tider) {
  std::vector<Effektplacering> p;
  std::vector<Borgerafgang> a;
  for (int i = 1; i <= 20; ++i) p.push_back(pl(i, i, d(2023, 1, 2), d(2023, 1, 31)));
  a.push_back(ud(1, d(2023, 2, 1), Afgangsart::uddannelse));  // one
  for (int i = 2; i <= 6; ++i) a.push_back(ud(i, d(2023, 2, 1)));
  for (int i = 7; i <= 10; ++i) a.push_back(ud(i, d(2023, 6, 1), Afgangsart::ydelsesskift));
  const auto s = skjul(af(p, a));
  EXPECT_FALSE(s.alt);
  EXPECT_TRUE(s.afgange[static_cast<std::size_t>(Afgangsart::uddannelse)]);
  EXPECT_TRUE(std::count(s.afgange.begin(), s.afgange.end(), true) > 1 || s.ingen);
  EXPECT_TRUE(s.kilder);
}

TEST(Effektskjulning, intet_lille_skjuler_intet) {
  std::vector<Effektplacering> p;
  std::vector<Borgerafgang> a;
  for (int i = 1; i <= 20; ++i) p.push_back(pl(i, i, d(2023, 1, 2), d(2023, 1, 31)));
  for (int i = 1; i <= 6; ++i) a.push_back(ud(i, d(2023, 2, 1)));
  EXPECT_FALSE(skjul(af(p, a)).noget());
}

// Somebody who knows all that is shown, and that who is out stays out, tries every world: courses
// are out by kind 0, 1 or 2 from the first, second or third time on, or not at all.
class Angriber {
 public:
  using Verden = std::array<int, 10>;  // kind * 3 + time, and 9: not at all
  static std::int64_t tal(const Verden& v, std::size_t klasse, std::size_t tid) {
    std::int64_t n = 0;
    for (std::size_t t = 0; t < 3; ++t) {
      if (klasse < 3) n += t <= tid ? v[klasse * 3 + t] : 0;
      if (klasse == 3)
        for (std::size_t k = 0; k < 3; ++k) n += t > tid ? v[k * 3 + t] : 0;
    }
    return klasse == 3 ? n + v[9] : n;
  }
  static Effekt som_effekt(const Verden& v) {
    Effekt e;
    e.forloeb = e.personer = std::accumulate(v.begin(), v.end(), std::int64_t{0});
    for (std::size_t t = 0; t < 3; ++t) {
      for (std::size_t k = 0; k < 3; ++k) e.efter[t].afgange[k] = tal(v, k, t);
      e.efter[t].ingen = tal(v, 3, t);
      e.efter[t].ikke_igen = e.forloeb;
    }
    return e;
  }
  Angriber(const Verden& v, const Effektskjul& s) : v_(v) {
    for (std::size_t k = 0; k < 3; ++k) skjult_[k] = s.afgange[k];
    skjult_[3] = s.ingen;
    Verden w{};
    proev(w, 0, std::accumulate(v.begin(), v.end(), 0));
  }
  std::size_t mulige(std::size_t klasse, std::size_t tid) const { return set_[klasse][tid].size(); }

 private:
  void proev(Verden& w, std::size_t plads, int rest) {
    if (plads + 1 == w.size()) {
      w[plads] = rest;
      passer(w);
      return;
    }
    for (int n = 0; n <= rest; ++n) {
      w[plads] = n;
      proev(w, plads + 1, rest - n);
    }
  }
  void passer(const Verden& w) {
    for (std::size_t k = 0; k < 4; ++k)
      for (std::size_t t = 0; t < 3; ++t)
        if (!skjult_[k] && tal(w, k, t) != tal(v_, k, t)) return;
    for (std::size_t k = 0; k < 4; ++k)
      for (std::size_t t = 0; t < 3; ++t) set_[k][t].insert(tal(w, k, t));
  }
  Verden v_;
  std::array<bool, 4> skjult_{};
  std::array<std::array<std::set<std::int64_t>, 3>, 4> set_;
};

RC_GTEST_PROP(Effektskjulning, intet_skjult_tal_kan_regnes_ud_af_de_tre_tider_tilsammen, ()) {
  Angriber::Verden v{};
  const int n = *rc::gen::inRange(3, 8);
  for (int i = 0; i < n; ++i) ++v[static_cast<std::size_t>(*rc::gen::inRange(0, 10))];
  const auto e = Angriber::som_effekt(v);
  const auto s = skjul(e);
  const Angriber a(v, s);
  for (std::size_t k = 0; k < 4; ++k)
    for (std::size_t t = 0; t < 3; ++t) {
      const bool skjult = k < 3 ? s.afgange[k] : s.ingen;
      const auto tal = Angriber::tal(v, k, t);
      if (!skjult) {
        RC_ASSERT(tal == 0 || tal > 2);
        continue;
      }
      if (tal > 0) {
        RC_ASSERT(a.mulige(k, t) >= 2U);
      }
    }
}

}  // namespace
}  // namespace nytte::sager
