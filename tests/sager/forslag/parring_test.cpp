#include "sager/forslag/parring.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "sager/forslag/loesning.hpp"
#include "sager/placering/bedoem.hpp"
#include "tilfaeldig_grundlag.hpp"

namespace nytte::sager::test {
namespace {

Grundlagsvalg valg() {
  return {.froe = *rc::gen::inRange<std::uint64_t>(1, 1'000'000),
          .borgere = *rc::gen::inRange<std::size_t>(1, 25),
          .jobordrer = *rc::gen::inRange<std::size_t>(1, 15),
          .dag = *rc::gen::element(Dato::af(2019, 5, 2), Dato::af(2023, 3, 1),
                                   Dato::af(2024, 11, 20), Dato::af(2025, 8, 4)),
          .mangler = *rc::gen::element(0, 20, 60),
          .samme_uge = *rc::gen::arbitrary<bool>()};
}

std::string regler_i(const Bits& b) {
  std::string ud;
  for (const Regel r : alle<Regel>())
    if (b.har(r)) ud += std::string(navn(r)) + " ";
  return ud;
}

}  // namespace

TEST(Parring, hver_regel_hoerer_til_netop_et_sted) {
  std::map<Regel, int> antal;
  for (const auto regler : {borgerregler(), stedregler(), parregler()})
    for (const Regel r : regler) ++antal[r];
  ASSERT_EQ(antal.size(), kAntalRegler);
  for (const auto& [r, n] : antal) EXPECT_EQ(n, 1) << navn(r);
}

// The rules asked one by one for what they depend on say of every pair what the whole decision
// says of it.
RC_GTEST_PROP(Parring, siger_det_samme_som_vurder_placering_om_hvert_par, ()) {
  const auto g = tilfaeldigt_grundlag(valg());
  const Parring parring(g);
  for (std::size_t i = 0; i < g.borgere.size(); ++i)
    for (std::size_t j = 0; j < g.pladser.size(); ++j) {
      const auto dom = parring.dom(i, j);
      const auto svar =
          vurder(forslag::grundlag_for(g.borgere[i], g.pladser[j]), parring.oenske(i, j));
      Bits stopper;
      Bits advarsler;
      for (const auto& v : svar.vurdering.vurderinger) {
        if (v.udfald == Udfald::ikke_opfyldt || v.udfald == Udfald::uafklaret)
          stopper.saet(v.regel);
        if (v.udfald == Udfald::advarsel) advarsler.saet(v.regel);
      }
      Bits regler;
      for (const Regel r : alle<Regel>())
        if (dom.stopper.har(r)) regler.saet(r);
      RC_LOG() << i << " " << j << ": " << regler_i(regler) << " mod " << regler_i(stopper);
      RC_ASSERT(regler.tal() == stopper.tal());
      RC_ASSERT(dom.advarsler.tal() == advarsler.tal());
      if (dom.stopper.tom()) RC_ASSERT(svar.maa_placeres());
      const bool vores = dom.stopper.har(Hindring::fravalgt) ||
                         dom.stopper.har(Hindring::fritaget) || dom.stopper.har(Hindring::for_kort);
      if (!dom.stopper.tom() && !vores) RC_ASSERT(!svar.maa_placeres());
    }
}

// Everybody of the proposal, one after another, with those before him there.
RC_GTEST_PROP(Forslag, hele_forslaget_kan_placeres_et_for_et, ()) {
  const auto g = tilfaeldigt_grundlag(valg());
  const Parring parring(g);
  const auto l = forslag::loes(g, parring);
  RC_ASSERT(er_lovlig(l.opgave, l.svar.plads));
  std::map<PNummer, std::vector<IForvejen>> der;
  std::vector<std::int32_t> taget(g.pladser.size(), 0);
  std::int32_t placerede = 0;
  for (const bool ukraine : {true, false})
    for (std::size_t i = 0; i < g.borgere.size(); ++i) {
      const auto j = l.svar.plads[i];
      if (!j || (g.borgere[i].hvem.borger.population == Population::ukraine) != ukraine) continue;
      auto grundlag = forslag::grundlag_for(g.borgere[i], g.pladser[*j]);
      auto& her = der[grundlag.jobordre.p_nummer];
      grundlag.i_forvejen.insert(grundlag.i_forvejen.end(), her.begin(), her.end());
      grundlag.ledige_pladser -= taget[*j]++;
      const auto oenske = parring.oenske(i, *j);
      RC_ASSERT(vurder(grundlag, oenske).maa_placeres());
      her.push_back({Ordning::nytteindsats, oenske.fra, oenske.til, oenske.ugentlig_tid});
      ++placerede;
    }
  RC_CLASSIFY(placerede > 0, "nogen fik plads");
  RC_CLASSIFY(!l.opgivet.empty(), "et par blev opgivet");
}

// With one weekly time the bound of the ratio is exact: nobody without a place could be put beside
// those proposed.
RC_GTEST_PROP(Forslag, ingen_kunne_foejes_til_naar_ugen_er_den_samme, ()) {
  auto v = valg();
  v.samme_uge = true;
  v.mangler = *rc::gen::element(0, 5);
  const auto g = tilfaeldigt_grundlag(v);
  const Parring parring(g);
  const auto l = forslag::loes(g, parring);
  std::map<PNummer, std::vector<IForvejen>> der;
  std::vector<std::int32_t> taget(g.pladser.size(), 0);
  for (std::size_t i = 0; i < g.borgere.size(); ++i)
    if (const auto j = l.svar.plads[i]) {
      const auto o = parring.oenske(i, *j);
      der[g.pladser[*j].grundlag.jobordre.p_nummer].push_back(
          {Ordning::nytteindsats, o.fra, o.til, o.ugentlig_tid});
      ++taget[*j];
    }
  // Deadlines and weeks cut short by a benefit make the bound a bound (F-067).
  const auto hele_ugen = [&](std::size_t i, std::size_t j) {
    const auto o = parring.oenske(i, j);
    const auto& f = g.pladser[j].form;
    return o.til == f.til && o.ugentlig_tid == f.tid;
  };
  for (std::size_t i = 0; i < g.borgere.size(); ++i) {
    if (l.svar.plads[i]) continue;
    for (std::size_t j = 0; j < g.pladser.size(); ++j) {
      if (!parring.dom(i, j).stopper.tom() || !hele_ugen(i, j)) continue;
      auto grundlag = forslag::grundlag_for(g.borgere[i], g.pladser[j]);
      const auto& her = der[grundlag.jobordre.p_nummer];
      bool ens = true;  // all job orders of the workplace begin and end alike
      for (const auto& p : g.pladser)
        ens = ens && (p.grundlag.jobordre.p_nummer != grundlag.jobordre.p_nummer ||
                      p.form == g.pladser[j].form);
      for (const auto& x : her) ens = ens && x.til == g.pladser[j].form.til;
      if (!ens) continue;
      grundlag.i_forvejen.insert(grundlag.i_forvejen.end(), her.begin(), her.end());
      grundlag.ledige_pladser -= taget[j];
      RC_ASSERT(!vurder(grundlag, parring.oenske(i, j)).maa_placeres());
    }
  }
}

}  // namespace nytte::sager::test
