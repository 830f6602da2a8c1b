// Whatever anybody does, in whatever order, with retries and old pages: nothing is granted without
// quorum, unanimity, two people, and an application that was sent with its hearing's result.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <thread>

#include "raad_verden.hpp"
#include "store/ansoegning.hpp"
#include "store/bruger.hpp"
#include "store/moede.hpp"
#include "store/raadsafgoerelse.hpp"

namespace nytte::sager::test {
namespace {

class Raadsegenskab : public Raadsverden {
 protected:
  // Everybody who may try: the municipality, two of the secretariat, chair, member, another
  // council.
  Kontekst nogen(int n) {
    switch (n % 6) {
      case 0:
        return bo();
      case 1:
        return ea();
      case 2:
        return formand();
      case 3:
        return menigt();
      case 4:
        return fyn();
      default:
        return konsulent();
    }
  }

  // How many rows tell of steps; each successful command below is one step.
  std::int64_t skridt_i_alt() { return antal("ansoegning_skridt"); }

  // A decision as somebody might write it: few or many present, one against, too short, no number.
  NyRaadsafgoerelse udkast(AnsoegningId id, const Moede& m, int slags) {
    auto ny = enige(id, m);
    if (slags % 5 == 1 && !ny.stemmer.empty()) ny.stemmer.back().stemme = Stemme::imod;
    if (slags % 5 == 2) ny.til = ny.fra;
    if (slags % 5 == 3) ny.udfald = Raadsudfald::afslaaet;
    if (slags % 5 == 4 && !ny.stemmer.empty()) ny.stemmer.erase(ny.stemmer.begin());
    if (slags % 7 == 6) ny.skridt -= 1;  // an old page
    return ny;
  }

  // The newest decision that is neither confirmed nor discarded, or any at all.
  RaadsafgoerelseId en_afgoerelse(AnsoegningId id) {
    RaadsafgoerelseId ud{1};
    for (const auto& g : store::list_raadsafgoerelser(db(), id)) ud = g.afgoerelse.id;
    return ud;
  }

  // True when it did something.
  bool goer(AnsoegningId id, const Moede& m, int hvem, int hvad) {
    const auto k = nogen(hvem);
    const Sagshandling h{id, skridt(id) - (hvad % 11 == 10 ? 1 : 0), "fordi"};
    switch (hvad % 8) {
      case 0:
        return saet_paa_dagsorden(db(), k, h, m.id).has_value();
      case 1:
        return tag_af_dagsorden(db(), k, h).has_value();
      case 2:
        return returner_ansoegning(db(), k, h).has_value();
      case 3: {
        const auto svar = registrer_raadsafgoerelse(db(), k, udkast(id, m, hvad / 8));
        return svar.has_value() && svar.value().afgoerelse.has_value();
      }
      case 4: {
        const auto svar = bekraeft_raadsafgoerelse(db(), k, {en_afgoerelse(id), skridt(id)});
        return svar.has_value() && svar.value().bekraeftet;
      }
      case 5:
        return kasser_raadsafgoerelse(db(), k, {en_afgoerelse(id), skridt(id)}, "fordi")
            .has_value();
      case 6: {
        auto ny = udkast(id, m, hvad / 8);
        ny.moede = m.id;
        const auto svar = ret_raadsafgoerelse(db(), k, ny, "fordi");
        return svar.has_value() && svar.value().afgoerelse.has_value();
      }
      default:
        if (tilstand(id) != Ansoegningstilstand::mangelfuld) return false;
        send_igen(id);
        return true;
    }
  }

  // What must hold of every granted application, read from the tables alone.
  void kontroller(AnsoegningId id) {
    const auto t = tilstand(id);
    if (t != Ansoegningstilstand::imoedekommet && t != Ansoegningstilstand::delvist_imoedekommet)
      return;
    std::optional<Raadsafgoerelse> gaelder;
    for (const auto& g : store::list_raadsafgoerelser(db(), id))
      if (g.udgang && g.udgang->bekraeftet) gaelder = g.afgoerelse;
    ASSERT_TRUE(gaelder.has_value());
    ASSERT_NE(gaelder->registreret_af, gaelder->bekraeftet_af);
    ASSERT_GE(gaelder->stemmer.size(), 11U);
    bool formand_der = false;
    for (const auto& s : gaelder->stemmer) {
      ASSERT_EQ(s.stemme, Stemme::stemmer_for);
      formand_der = formand_der || s.medlem == medlemmer.front().id;
    }
    ASSERT_TRUE(formand_der);
    const auto sendt = store::list_indsendelser(db(), id);
    ASSERT_FALSE(sendt.empty());
    ASSERT_NE(sendt.back().indhold_json.find("hoeringsresultat"), std::string::npos);
  }
};
PAA_BEGGE(Raadsegenskab);

TEST_P(Raadsegenskab, ingen_raekkefoelge_af_handlinger_naar_en_afgoerelse_uden_reglerne) {
  auto moede_af_dagen = moede();
  std::vector<RaadsmedlemId> der;
  for (std::size_t i = 0; i < 12; ++i) der.push_back(medlemmer.at(i).id);
  til_stede(moede_af_dagen, der);
  const auto moede_nu = moede_af_dagen;
  int givet = 0;
  const bool ok = rc::check("commands in any order", [&] {
    const auto handlinger = *rc::gen::container<std::vector<std::pair<int, int>>>(
        14, rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 400)));
    const auto id = indsendt();
    const auto foer = skridt_i_alt();
    std::int64_t lykkedes = 0;
    // Half of the runs start on the agenda, so that decisions are reached often.
    if (handlinger.front().second % 2 == 0 && goer(id, moede_nu, 0, 0)) ++lykkedes;
    for (const auto& [hvem, hvad] : handlinger) {
      if (goer(id, moede_nu, hvem, hvad)) ++lykkedes;
      kontroller(id);
      RC_ASSERT(!HasFatalFailure());
    }
    RC_ASSERT(skridt_i_alt() - foer == lykkedes);
    const auto t = tilstand(id);
    if (t == Ansoegningstilstand::imoedekommet) ++givet;
  });
  EXPECT_TRUE(ok);
  EXPECT_GT(givet, 0);  // or nothing was tried
}

TEST_P(Raadsegenskab, to_sekretaerer_paa_en_gang_en_vinder_og_den_anden_faar_det_at_vide) {
  for (int omgang = 0; omgang < 5; ++omgang) {
    const auto id = indsendt();
    const auto m = paa_moede(id, 11, kMoededag);
    const auto ny = enige(id, m);
    const auto ka = bo();
    const auto kb = ea();
    const auto proev = [&](const Kontekst& k) {
      auto egen = database().open();
      return registrer_raadsafgoerelse(egen, k, ny);
    };
    std::optional<Resultat<Raadssvar>> a;
    std::optional<Resultat<Raadssvar>> b;
    std::thread anden([&] { b.emplace(proev(kb)); });
    a.emplace(proev(ka));
    anden.join();
    ASSERT_NE(a->has_value(), b->has_value());
    const auto& taber = a->has_value() ? *b : *a;
    const auto kode = fejlkode(taber);
    EXPECT_TRUE(kode == Fejlkode::version_foraeldet || kode == Fejlkode::database_laast ||
                kode == Fejlkode::findes_allerede)
        << fejltekst(taber);
    EXPECT_EQ(store::list_raadsafgoerelser(db(), id).size(), 1U);
  }
}

TEST_P(Raadsegenskab, to_der_bekraefter_paa_en_gang_giver_een_virkning) {
  const auto id = indsendt();
  const auto a = registreret(id, paa_moede(id, 11));
  const auto nr = skridt(id);
  const auto ka = ea();
  const auto kb = formand();
  const auto proev = [&](const Kontekst& k) {
    auto egen = database().open();
    return bekraeft_raadsafgoerelse(egen, k, {a, nr});
  };
  std::optional<Resultat<Bekraeftelsessvar>> anden_svar;
  std::thread anden([&] { anden_svar.emplace(proev(kb)); });
  const auto foerste = proev(ka);
  anden.join();
  EXPECT_NE(foerste.has_value(), anden_svar->has_value());
  EXPECT_EQ(antal("dispensation"), 1);
  EXPECT_EQ(tilstand(id), Ansoegningstilstand::imoedekommet);
}

}  // namespace
}  // namespace nytte::sager::test
