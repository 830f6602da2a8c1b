// Whatever anybody does, in whatever order, with old pages and old links: no project is approved
// without every step of its chain on exactly the content that stands.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "projektverden.hpp"
#include "sager/post/link.hpp"
#include "sager/projekt/indhold_json.hpp"
#include "store/projekt.hpp"

namespace nytte::sager::test {
namespace {

class Projektegenskab : public Projektverden {
 protected:
  Projekt nu(ProjektId id) { return vis_projekt(db(), konsulent(), id).value().projekt; }

  Kontekst nogen(int n) {
    switch (n % 5) {
      case 0:
        return leder();
      case 1:
        return fremmed();
      case 2:
        return sagsbehandler();
      default:
        return konsulent();
    }
  }

  // A link to any step of any edition, as an old mail may hold it.
  std::string token(ProjektId id, int udgave, int trin) {
    return nyt_link(db(), {.formaal = std::string(kProjektformaal),
                           .emne = std::string(kProjekttrinemne),
                           .noegle = std::to_string(id.vaerdi) + "-" + std::to_string(udgave) +
                                     "-" + std::to_string(trin),
                           .udloeber = {konsulent().nu.sekunder + 86'400},
                           .oprettet = konsulent().nu,
                           .meddelelse = {}});
  }

  bool goer(ProjektId id, int hvem, int hvad) {
    const auto k = nogen(hvem);
    const auto p = nu(id);
    // Now and then an old page.
    const Projektvalg v{id, p.version - (hvad % 13 == 12 ? 1 : 0)};
    auto s = svar(p, "fordi");
    s.valg = v;
    if (hvad % 17 == 16) s.trin = 1 + hvad % 4;
    switch (hvad % 8) {
      case 0:
        return send_projekt(db(), k, v, modtagere()).has_value();
      case 1:
      case 2:
      case 3:
        return godkend_trin(db(), k, s).has_value();
      case 4: {
        auto i = indhold();
        i.pladser = 1 + hvad % 5;
        return gem_projekt(db(), k, v, i).has_value();
      }
      case 5:
        return (hvad % 3 == 0 ? returner_projekt(db(), k, s)
                              : kommenter_projekt(db(), k, id, "et ord"))
            .has_value();
      case 6:
        return ny_projektudgave(db(), k, v, "fordi").has_value();
      default:
        return svar_ved_link(
                   db(),
                   {.token = token(id, 1 + hvad % 3, 1 + hvad % 4), .nu = k.nu, .i_dag = k.i_dag},
                   {.handling = hvad % 5 == 0 ? Linkhandling::returner : Linkhandling::godkend,
                    .navn = "Kim Holm",
                    .kommentar = "fordi"})
            .has_value();
    }
  }

  // From the tables alone.
  void kontroller(ProjektId id) {
    const auto r = *store::find_projekt(db(), id);
    const auto skridt = store::list_projektskridt(db(), id);
    ASSERT_EQ(static_cast<std::size_t>(r.skridt), skridt.size());
    ASSERT_EQ(skridt.back().tilstand, r.tilstand) << "the row repeats its newest step";
    if (r.tilstand != Projekttilstand::godkendt) return;
    const auto u = *store::find_projektudgave(db(), id, r.udgave);
    const auto aftryk = projekt_fingeraftryk(r.p_nummer, r.indhold_json, u.opgavenavne_json);
    ASSERT_EQ(u.udgave.fingeraftryk, aftryk) << "what stands is what was frozen";
    for (const auto& t : u.udgave.kaede) {
      bool givet = false;
      for (const auto& s : skridt)
        givet = givet || (s.udgave == r.udgave && s.trin == t.nr && s.fingeraftryk == aftryk &&
                          (s.handling == Projekthandling::godkend ||
                           s.handling == Projekthandling::godkend_sidste));
      ASSERT_TRUE(givet) << "step " << t.nr;
    }
  }
};
PAA_BEGGE(Projektegenskab);

TEST_P(Projektegenskab, ingen_raekkefoelge_af_handlinger_godkender_uden_hvert_trin_paa_indholdet) {
  gem_kaede();
  int godkendte = 0;
  const bool ok = rc::check("acts in any order", [&] {
    const auto handlinger = *rc::gen::container<std::vector<std::pair<int, int>>>(
        24, rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::inRange(0, 500)));
    const auto id = opret().id;
    const auto foer = antal("projekt_skridt");
    std::int64_t lykkedes = 0;
    // Half of the runs start on their way, so that approvals are reached often.
    if (handlinger.front().second % 2 == 0 && goer(id, 3, 0)) ++lykkedes;
    for (const auto& [hvem, hvad] : handlinger) {
      if (goer(id, hvem, hvad)) ++lykkedes;
      kontroller(id);
      RC_ASSERT(!HasFatalFailure());
      if (nu(id).tilstand == Projekttilstand::godkendt) ++godkendte;
    }
    RC_ASSERT(antal("projekt_skridt") - foer == lykkedes);
  });
  EXPECT_TRUE(ok);
  EXPECT_GT(godkendte, 0) << "no walk reached an approval: the test showed nothing";
}

TEST(Projektovergange, fra_lukket_foerer_ingen_vej_og_kun_to_handlinger_foerer_til_godkendelse) {
  for (const auto h : alle<Projekthandling>())
    EXPECT_FALSE(efter(Projekttilstand::lukket, h)) << navn(h);
  for (const auto t : alle<Projekttilstand>())
    for (const auto h : alle<Projekthandling>()) {
      if (efter(t, h) != Projekttilstand::godkendt) continue;
      EXPECT_TRUE(h == Projekthandling::godkend_sidste || h == Projekthandling::kommenter)
          << navn(t) << " " << navn(h);
    }
}

}  // namespace
}  // namespace nytte::sager::test
