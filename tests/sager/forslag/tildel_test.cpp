#include "sager/forslag/tildel.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "naiv_tildeling.hpp"

namespace nytte::sager::test {
namespace {

constexpr Parpris kFrit{};

Tildelingsborger borger(std::size_t raekke, std::int32_t hast = 0) { return {raekke, hast}; }
Tildelingsplads plads(std::int32_t antal, std::optional<std::size_t> gruppe = std::nullopt) {
  return {antal, gruppe};
}

// Everything small enough that all assignments can be tried, the limits nested in two levels.
rc::Gen<Parpris> et_par() {
  return rc::gen::exec([] {
    if (*rc::gen::inRange(0, 4) == 0) return kUmuligt;
    return Parpris{*rc::gen::inRange<std::uint8_t>(0, 2), *rc::gen::inRange<std::uint8_t>(0, 3),
                   *rc::gen::inRange<std::uint8_t>(0, 2), *rc::gen::inRange<std::uint8_t>(0, 3),
                   true};
  });
}

rc::Gen<Tildelingsopgave> en_opgave() {
  return rc::gen::exec([] {
    Tildelingsopgave o;
    const auto grupper = *rc::gen::inRange<std::size_t>(0, 4);
    for (std::size_t g = 0; g < grupper; ++g) {
      Tildelingsgruppe ny{*rc::gen::inRange(0, 4), {}};
      if (g > 0 && *rc::gen::arbitrary<bool>()) ny.over = *rc::gen::inRange<std::size_t>(0, g);
      o.grupper.push_back(ny);
    }
    const auto pladser = *rc::gen::inRange<std::size_t>(1, 5);
    for (std::size_t j = 0; j < pladser; ++j) {
      Tildelingsplads ny{*rc::gen::inRange(0, 3), {}};
      if (grupper > 0 && *rc::gen::arbitrary<bool>())
        ny.gruppe = *rc::gen::inRange<std::size_t>(0, grupper);
      o.pladser.push_back(ny);
    }
    const auto raekker = *rc::gen::inRange<std::size_t>(1, 5);
    for (std::size_t r = 0; r < raekker; ++r)
      o.raekker.push_back(*rc::gen::container<std::vector<Parpris>>(pladser, et_par()));
    const auto borgere = *rc::gen::inRange<std::size_t>(1, 7);
    for (std::size_t i = 0; i < borgere; ++i)
      o.borgere.push_back({*rc::gen::inRange<std::size_t>(0, raekker),
                           *rc::gen::inRange<std::int32_t>(0, kHoejesteHast + 1)});
    return o;
  });
}

std::string beskriv(const Tildelingsmaal& m) {
  std::string ud;
  for (const auto n : m.placerede) ud += std::to_string(n) + " ";
  for (const auto n : m.priser) ud += "/" + std::to_string(n);
  return ud;
}

}  // namespace

TEST(Tildel, ingen_borgere_giver_ingenting) {
  const auto t = tildel({.raekker = {}, .borgere = {}, .pladser = {plads(2)}, .grupper = {}});
  EXPECT_TRUE(t.plads.empty());
  EXPECT_EQ(t.maal.i_alt(), 0);
}

TEST(Tildel, den_hvis_frist_er_overskredet_gaar_foran_den_foerste_i_listen) {
  const Tildelingsopgave o{.raekker = {{kFrit}},
                           .borgere = {borger(0), borger(0, kHoejesteHast)},
                           .pladser = {plads(1)},
                           .grupper = {}};
  EXPECT_EQ(tildel(o).plads, (Tildelte{std::nullopt, 0U}));
}

TEST(Tildel, en_flytter_sig_for_at_to_kan_faa_plads) {
  // The first could take either, the second only place 0, which is the cheaper for the first.
  const Tildelingsopgave o{.raekker = {{kFrit, {.politik = 2}}, {kFrit, kUmuligt}},
                           .borgere = {borger(0, kHoejesteHast), borger(1)},
                           .pladser = {plads(1), plads(1)},
                           .grupper = {}};
  EXPECT_EQ(tildel(o).plads, (Tildelte{1U, 0U}));
}

TEST(Tildel, politik_vejer_mere_end_alle_oensker_tilsammen) {
  const Tildelingsopgave o{.raekker = {{{.politik = 1}, {.tidligere = 1, .oensker = 9}}},
                           .borgere = {borger(0)},
                           .pladser = {plads(1), plads(1)},
                           .grupper = {}};
  EXPECT_EQ(tildel(o).plads, Tildelte{1U});
}

TEST(Tildel, en_faelles_graense_deles_af_arbejdspladsens_jobordrer) {
  const Tildelingsopgave o{.raekker = {{kFrit, kFrit}},
                           .borgere = {borger(0), borger(0), borger(0)},
                           .pladser = {plads(2, 0), plads(2, 0)},
                           .grupper = {{.hoejst = 1, .over = {}}}};
  EXPECT_EQ(tildel(o).maal.i_alt(), 1);
}

TEST(Tildel, kun_antal_giver_lige_saa_mange_som_det_hele) {
  const Tildelingsopgave o{.raekker = {{{.politik = 3}, kUmuligt}, {{.oensker = 1}, kFrit}},
                           .borgere = {borger(0), borger(1), borger(1)},
                           .pladser = {plads(1), plads(1)},
                           .grupper = {}};
  EXPECT_EQ(tildel(o, Tildelingsform::kun_antal).maal.placerede, tildel(o).maal.placerede);
}

RC_GTEST_PROP(Tildel, intet_er_bedre_end_forslaget_naar_alt_proeves, ()) {
  const auto o = *en_opgave();
  const auto t = tildel(o);
  RC_ASSERT(er_lovlig(o, t.plads));
  RC_ASSERT(t.maal == maal_af(o, t.plads));
  const auto bedste = naiv_tildeling(o);
  RC_LOG() << beskriv(t.maal) << " mod " << beskriv(bedste);
  RC_ASSERT(t.maal == bedste);
  RC_ASSERT(t.prispunkter == kPrispunkter);
  RC_ASSERT(tildel(o, Tildelingsform::kun_antal).maal.placerede == bedste.placerede);
}

RC_GTEST_PROP(Tildel, samme_opgave_giver_samme_svar, ()) {
  const auto o = *en_opgave();
  RC_ASSERT(tildel(o).plads == tildel(o).plads);
}

// So many rows and places that most pairs are left out at first: the flow of least cost is held
// against one that is found by cancelling circles that pay.
RC_GTEST_PROP(Tildel, par_der_kommer_til_undervejs_giver_ogsaa_det_bedste, ()) {
  Tildelingsopgave o;
  const auto pladser = *rc::gen::inRange<std::size_t>(30, 60);
  for (std::size_t j = 0; j < pladser; ++j)
    o.pladser.push_back(plads(*rc::gen::inRange(0, 2), j / 8));
  for (std::size_t g = 0; g <= pladser / 8; ++g) o.grupper.push_back({*rc::gen::inRange(1, 6), {}});
  const auto borgere = *rc::gen::inRange<std::size_t>(20, 40);
  for (std::size_t i = 0; i < borgere; ++i) {
    o.raekker.push_back(*rc::gen::container<std::vector<Parpris>>(pladser, et_par()));
    o.borgere.push_back({i, *rc::gen::inRange<std::int32_t>(0, kHoejesteHast + 1)});
  }
  const auto t = tildel(o);
  RC_ASSERT(er_lovlig(o, t.plads));
  const auto bedste = kredsvis_tildeling(o);
  RC_LOG() << beskriv(t.maal) << " mod " << beskriv(bedste);
  RC_ASSERT(t.maal == bedste);
}

}  // namespace nytte::sager::test
