// tests/tabeller/dispensation_afgoerelse.tsv, and what holds for every attendance and every vote.
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <set>

#include "flowtabel.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "regler/dispensation.hpp"

namespace nytte::regler::test {
namespace {

constexpr std::array kGrupper{Medlemsgruppe::arbejdsgivere, Medlemsgruppe::loenmodtagere,
                              Medlemsgruppe::kommuner, Medlemsgruppe::andre};

// Number 1 is the chair; the groups follow in turn.
Raadsmedlem medlem(std::int64_t nr) {
  return {.id = {nr},
          .raad = {},
          .navn = "Medlem " + std::to_string(nr),
          .organisation = {},
          .email = {},
          .gruppe = kGrupper[static_cast<std::size_t>((nr - 1) % 4)],
          .post = nr == 1 ? Medlemspost::formand : Medlemspost::medlem,
          .bruger = {},
          .fra = Dato::af(2014, 1, 1),
          .til = {}};
}

Sagsudvalg udvalget(Dato fra, std::vector<RaadsmedlemId> medlemmer) {
  return {.id = {1},
          .raad = {},
          .navn = "Sagsudvalget",
          .medlemmer = std::move(medlemmer),
          .fra = fra,
          .til = {}};
}

std::vector<RaadsmedlemId> alle_id(const std::vector<Raadsmedlem>& medlemmer) {
  std::vector<RaadsmedlemId> ud;
  for (const auto& m : medlemmer) ud.push_back(m.id);
  return ud;
}

std::vector<Raadsmedlem> raad(std::int64_t antal) {
  std::vector<Raadsmedlem> ud;
  for (std::int64_t n = 1; n <= antal; ++n) ud.push_back(medlem(n));
  return ud;
}

// "11/0/0": for, against, neither, by those present in their order.
std::vector<Afstemning> stemmer(const Flowraekke& r, const std::vector<RaadsmedlemId>& til_stede) {
  std::vector<Afstemning> ud;
  const auto tal = r.ord("stemmer", '/');
  constexpr std::array kStemmer{Stemme::stemmer_for, Stemme::imod, Stemme::hverken};
  for (std::size_t s = 0; s < tal.size(); ++s)
    for (int n = std::stoi(tal[s]); n > 0 && ud.size() < til_stede.size(); --n)
      ud.push_back({til_stede[ud.size()], kStemmer.at(s)});
  return ud;
}

// "formand+10" or "12" (without the chair); for a sagsudvalg one of each group named.
void fremmoede(const Flowraekke& r, Afgoerelsesfakta& f) {
  const auto udvalg = r.ord("udvalg");
  if (!udvalg.empty()) {
    f.sagsudvalg = udvalget(Dato::af(2014, 1, 1), alle_id(f.medlemmer));
    for (const auto& g : udvalg)
      for (std::size_t i = 0; i < kGrupper.size(); ++i)
        if (navn(kGrupper[i]) == g) f.til_stede.push_back({static_cast<std::int64_t>(i) + 1});
    return;
  }
  const std::string t = r.tekst("til_stede");
  const bool formand = t.starts_with("formand+");
  const int andre = std::stoi(formand ? t.substr(8) : t);
  if (formand) f.til_stede.push_back({1});
  for (int n = 0; n < andre; ++n) f.til_stede.push_back({n + 2});
}

Afgoerelsesfakta fakta(const Flowraekke& r) {
  Afgoerelsesfakta f{.myndighed = {.dag = r.dato("dato").value()}};
  f.myndighed.raad = r.tekst("rette_raad");
  f.myndighed.population =
      laes_kode<Population>(r.tekst("population")).value_or(Population::almindelig);
  f.raad = r.tekst("raad");
  f.medlemmer = raad(r.tal("udpegede").value());
  fremmoede(r, f);
  f.stemmer = stemmer(r, f.til_stede);
  f.moede_aflyst = r.ja_nej("aflyst").value_or(false);
  f.udfald = laes_kode<Raadsudfald>(r.tekst("afgoerelse")).value();
  f.pladser = r.tal("pladser");
  if (const auto tal = r.ord("forhold", ':'); tal.size() == 2)
    f.forhold = Forhold{std::stoi(tal[0]), std::stoi(tal[1])};
  f.fra = r.dato("fra");
  f.til = r.dato("til");
  f.begrundelse = r.tekst("begrundelse");
  f.soegt_pladser = r.tal("soegt");
  f.soegt_fra = r.dato("soegt_fra");
  f.soegt_til = r.dato("soegt_til");
  f.ordinaert_ansatte = Aarsvaerk::laes(r.tekst("ansatte"));
  f.visiterede_ydelser = r.ja_nej("visiterede");
  return f;
}

TEST(DispensationAfgoerelse, tabellens_raekker_svares_som_der_staar) {
  const auto raekker = laes_flowtabel("dispensation_afgoerelse");
  ASSERT_GE(raekker.size(), 60U);
  for (const auto& r : raekker) {
    SCOPED_TRACE(r.sted());
    const Fundliste svar = bedoem_raadsafgoerelse(fakta(r));
    EXPECT_EQ(kan_afgoeres(svar), r.ja_nej("maa").value()) << alle_koder(svar);
    const auto koder = r.ord("koder");
    for (const auto& k : koder) EXPECT_NE(find_fund(svar, k), nullptr) << k << alle_koder(svar);
    for (const auto& k : r.ord("ikke")) EXPECT_EQ(find_fund(svar, k), nullptr) << k;
    if (r.har("hjemmel") && !koder.empty() && find_fund(svar, koder[0]) != nullptr) {
      EXPECT_EQ(hjemmel_af(*find_fund(svar, koder[0])), r.tekst("hjemmel"));
    }
    for (const Fund& f : svar) EXPECT_TRUE(kontrakt::argumenter_passer(f)) << navn(f.kode);
  }
}

// A decision with nothing wrong but what the test makes wrong.
Afgoerelsesfakta lovlig(std::int64_t medlemmer, Dato dag) {
  Afgoerelsesfakta f{.myndighed = {.dag = dag, .raad = "RAR Fyn"}};
  f.raad = "RAR Fyn";
  f.medlemmer = raad(medlemmer);
  f.udfald = Raadsudfald::imoedekommet;
  f.pladser = 14;
  f.fra = dag;
  f.til = dag.plus_aar_ned(1) - 1;
  f.soegt_pladser = 14;
  f.ordinaert_ansatte = Aarsvaerk::fra_titusindedele(510'000);
  f.visiterede_ydelser = false;
  return f;
}

// Each member is away, for, against, neither, or present without a vote: 5 to the power of n.
void hver_deltagelse(Afgoerelsesfakta f, const std::function<void(const Afgoerelsesfakta&)>& se) {
  std::int64_t antal = 1;
  for (std::size_t i = 0; i < f.medlemmer.size(); ++i) antal *= 5;
  for (std::int64_t nr = 0; nr < antal; ++nr) {
    f.til_stede.clear();
    f.stemmer.clear();
    std::int64_t rest = nr;
    for (const auto& m : f.medlemmer) {
      const std::int64_t valg = rest % 5;
      rest /= 5;
      if (valg == 0) continue;
      f.til_stede.push_back(m.id);
      if (valg == 1) f.stemmer.push_back({m.id, Stemme::stemmer_for});
      if (valg == 2) f.stemmer.push_back({m.id, Stemme::imod});
      if (valg == 3) f.stemmer.push_back({m.id, Stemme::hverken});
    }
    se(f);
  }
}

std::size_t antal(const Afgoerelsesfakta& f, Stemme s) {
  std::size_t n = 0;
  for (const auto& a : f.stemmer) n += a.stemme == s ? 1 : 0;
  return n;
}

TEST(DispensationAfgoerelse, gives_kun_naar_raadet_er_beslutningsdygtigt_og_enigt) {
  for (std::int64_t n = 1; n <= 5; ++n) {
    std::size_t givet = 0;
    hver_deltagelse(lovlig(n, Dato::af(2023, 3, 20)), [&](const Afgoerelsesfakta& f) {
      const bool formand = !f.til_stede.empty() && f.til_stede.front() == RaadsmedlemId{1};
      const bool nok = 2 * f.til_stede.size() >= f.medlemmer.size();
      const bool enige = antal(f, Stemme::imod) == 0 && antal(f, Stemme::stemmer_for) > 0 &&
                         f.stemmer.size() == f.til_stede.size();
      const bool svar = kan_afgoeres(bedoem_raadsafgoerelse(f));
      givet += svar ? 1 : 0;
      ASSERT_EQ(svar, formand && nok && enige)
          << n << " members, " << f.til_stede.size() << " present";
    });
    EXPECT_GT(givet, 0U);
  }
}

TEST(DispensationAfgoerelse, afslag_kraever_beslutningsdygtighed_men_ingen_enighed) {
  auto grund = lovlig(5, Dato::af(2023, 3, 20));
  grund.udfald = Raadsudfald::afslaaet;
  grund.begrundelse = "Opgaverne er normeret arbejde.";
  hver_deltagelse(grund, [](const Afgoerelsesfakta& f) {
    const bool formand = !f.til_stede.empty() && f.til_stede.front() == RaadsmedlemId{1};
    ASSERT_EQ(kan_afgoeres(bedoem_raadsafgoerelse(f)), formand && f.til_stede.size() >= 3);
  });
}

TEST(DispensationAfgoerelse, sagsudvalget_skal_have_alle_tre_parter_og_vaere_enigt) {
  auto grund = lovlig(5, Dato::af(2024, 5, 1));
  grund.sagsudvalg = udvalget(Dato::af(2024, 1, 1), alle_id(grund.medlemmer));
  hver_deltagelse(grund, [](const Afgoerelsesfakta& f) {
    std::set<Medlemsgruppe> parter;
    for (const auto id : f.til_stede)
      parter.insert(f.medlemmer[static_cast<std::size_t>(id.vaerdi) - 1].gruppe);
    const bool alle = parter.contains(Medlemsgruppe::arbejdsgivere) &&
                      parter.contains(Medlemsgruppe::loenmodtagere) &&
                      parter.contains(Medlemsgruppe::kommuner);
    const bool enige = antal(f, Stemme::imod) == 0 && antal(f, Stemme::stemmer_for) > 0 &&
                       f.stemmer.size() == f.til_stede.size();
    ASSERT_EQ(kan_afgoeres(bedoem_raadsafgoerelse(f)), alle && enige);
  });
}

constexpr Dato kMoededag = Dato::af(2023, 3, 20);

Afgoerelsesfakta alle_for(std::int64_t n, Dato dag = kMoededag) {
  auto f = lovlig(n, dag);
  for (const auto& m : f.medlemmer) {
    f.til_stede.push_back(m.id);
    f.stemmer.push_back({m.id, Stemme::stemmer_for});
  }
  return f;
}

TEST(DispensationAfgoerelse, naestformanden_traeder_ikke_i_formandens_sted) {
  auto f = alle_for(6);
  f.medlemmer[1].post = Medlemspost::naestformand;
  f.til_stede.erase(f.til_stede.begin());
  f.stemmer.erase(f.stemmer.begin());
  EXPECT_NE(find_fund(bedoem_raadsafgoerelse(f), "formand_ikke_til_stede"), nullptr);
}

TEST(DispensationAfgoerelse, et_raad_uden_formand_kan_intet_beslutte) {
  auto f = alle_for(6);
  f.medlemmer[0].post = Medlemspost::medlem;
  EXPECT_NE(find_fund(bedoem_raadsafgoerelse(f), "raad_uden_formand"), nullptr);
  EXPECT_FALSE(kan_afgoeres(bedoem_raadsafgoerelse(f)));
}

TEST(DispensationAfgoerelse, et_medlem_uden_for_sin_periode_taeller_hverken_med_eller_stemmer) {
  auto f = alle_for(6);
  f.medlemmer[5].til = Dato::af(2023, 3, 19);
  const auto svar = bedoem_raadsafgoerelse(f);
  ASSERT_NE(find_fund(svar, "ikke_medlem_paa_dagen"), nullptr);
  EXPECT_EQ(find_fund(svar, "ikke_medlem_paa_dagen")->ord, "Medlem 6");
  EXPECT_NE(find_fund(svar, "stemt_uden_at_vaere_til_stede"), nullptr);
  f.medlemmer[5].til = Dato::af(2023, 3, 20);
  EXPECT_TRUE(kan_afgoeres(bedoem_raadsafgoerelse(f)));
  f.medlemmer[5].til = std::nullopt;
  f.medlemmer[5].fra = Dato::af(2023, 3, 21);
  EXPECT_FALSE(kan_afgoeres(bedoem_raadsafgoerelse(f)));
}

TEST(DispensationAfgoerelse, en_fremmed_kan_ikke_stemme) {
  auto f = alle_for(6);
  f.stemmer.push_back({{99}, Stemme::stemmer_for});
  const auto svar = bedoem_raadsafgoerelse(f);
  ASSERT_NE(find_fund(svar, "stemt_uden_at_vaere_til_stede"), nullptr);
  EXPECT_FALSE(kan_afgoeres(svar));
  EXPECT_EQ(kontrakt::saetning(*find_fund(svar, "stemt_uden_at_vaere_til_stede")),
            "En, der ikke er registreret i rådet, har stemt uden at være til stede som medlem.");
}

TEST(DispensationAfgoerelse, ingen_stemmer_to_gange) {
  auto f = alle_for(6);
  f.stemmer.push_back(f.stemmer.front());
  EXPECT_NE(find_fund(bedoem_raadsafgoerelse(f), "stemt_to_gange"), nullptr);
}

TEST(DispensationAfgoerelse, et_medlem_paa_moedet_der_ikke_er_regnet_med_naevnes) {
  auto f = alle_for(6);
  f.paa_moedet = f.til_stede;
  EXPECT_EQ(find_fund(bedoem_raadsafgoerelse(f), "deltog_ikke_i_sagen"), nullptr);
  f.til_stede.pop_back();
  f.stemmer.pop_back();
  const auto svar = bedoem_raadsafgoerelse(f);
  ASSERT_NE(find_fund(svar, "deltog_ikke_i_sagen"), nullptr);
  EXPECT_EQ(find_fund(svar, "deltog_ikke_i_sagen")->ord, "Medlem 6");
  EXPECT_TRUE(kan_afgoeres(svar));
}

TEST(DispensationAfgoerelse, to_gange_til_stede_er_een) {
  auto f = alle_for(6);
  f.til_stede.assign(3, RaadsmedlemId{1});
  f.stemmer = {{{1}, Stemme::stemmer_for}};
  EXPECT_NE(find_fund(bedoem_raadsafgoerelse(f), "for_faa_til_stede"), nullptr);
}

TEST(DispensationAfgoerelse, et_raadsmedlem_uden_for_sagsudvalget_taeller_ikke_med_i_det) {
  auto f = alle_for(4, Dato::af(2024, 5, 1));
  f.sagsudvalg = udvalget(Dato::af(2024, 1, 1), {{1}, {2}, {4}});
  const auto svar = bedoem_raadsafgoerelse(f);
  EXPECT_NE(find_fund(svar, "ikke_i_sagsudvalget"), nullptr);
  EXPECT_NE(find_fund(svar, "sagsudvalg_part_mangler"), nullptr);
  EXPECT_FALSE(kan_afgoeres(svar));
}

TEST(DispensationAfgoerelse, sagsudvalget_skal_vaere_nedsat_paa_dagen) {
  auto f = alle_for(4, Dato::af(2024, 5, 1));
  f.sagsudvalg = udvalget(Dato::af(2024, 5, 2), alle_id(f.medlemmer));
  EXPECT_NE(find_fund(bedoem_raadsafgoerelse(f), "sagsudvalg_uden_for_periode"), nullptr);
}

TEST(DispensationAfgoerelse, alt_forkert_siges_paa_een_gang) {
  auto f = lovlig(21, Dato::af(2023, 3, 20));
  f.raad = "RAR Sjælland";
  f.moede_aflyst = true;
  f.pladser.reset();
  f.til = Dato::af(2023, 4, 1);
  f.visiterede_ydelser = true;
  const auto svar = bedoem_raadsafgoerelse(f);
  for (const char* kode :
       {"forkert_raad", "moede_aflyst", "formand_ikke_til_stede", "for_faa_til_stede",
        "ingen_stemte_for", "visiterede_ydelser", "antal_mangler", "varighed_for_kort"})
    EXPECT_NE(find_fund(svar, kode), nullptr) << kode;
}

}  // namespace
}  // namespace nytte::regler::test
