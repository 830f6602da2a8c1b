// The whole way over the wire: queue, worker, client of either form, and the test stand. What the
// register does wrong never makes a registration two, and never one that nobody sees.
#include <set>

#include "dfdg_stand.hpp"
#include "store/dfdg.hpp"
#include "store/dfdg_forskel.hpp"
#include "udveksling/dfdg/afstem.hpp"
#include "udveksling/dfdg/klient.hpp"
#include "udveksling/dfdg/runde.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

namespace json = boost::json;
using sager::test::name_of;
using store::Dialekt;
using F = Forsendelsestilstand;

class Helhed : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    ordre_ = opret_ordre(1, 8);
    nu_ = sagsbehandler().nu;
  }

  std::unique_ptr<Dfdgport> klient(const Stand& s, bool rest) const {
    Httpsvalg h;
    h.adresse = "https://127.0.0.1:" + std::to_string(s.stand.port());
    h.ca = certifikater().ca;
    h.certifikat = certifikater().klient.certifikat;
    h.noegle = certifikater().klient.noegle;
    h.frist = frist_;
    const auto stop = [] { return false; };
    return rest ? rest_klient({h, "proeve"}, stop) : soap_klient({h, "proeve"}, stop);
  }
  // A pass with a client of its own, as a new process has; an hour after the one before.
  Dfdgrundesvar send(const Stand& s, bool rest) {
    nu_.sekunder += 3'600;
    return send_registreringer(db(), *klient(s, rest), "proeve", o_);
  }
  F tilstand(const Placering& p) {
    return store::list_forsendelser(db(), Registeremne::placering, p.id.vaerdi).back().tilstand;
  }
  std::string svarkode(const Placering& p) {
    return store::list_forsendelser(db(), Registeremne::placering, p.id.vaerdi).back().svarkode;
  }
  static std::int64_t oprettet(Stand& s) {
    const auto o = s.spoerg("optaelling");
    const auto& taget = o.at("aktiviteter_taget").as_object();
    return taget.contains("opret") ? taget.at("opret").as_int64() : 0;
  }
  // The call that creates the next placement goes wrong so; its job order goes before it in peace.
  Placering placer_med_fejl(Stand& s, bool rest, const char* art, json::object med = {}) {
    const auto p = placer(opret_borger(++borgere_), ordre_);
    med["metode"] = "opret";
    s.fejl(art, med);
    send(s, rest);
    return p;
  }

  void daarlige_svar(bool rest) {
    Stand s;
    for (const char* art : {"status", "luk_foer", "luk_efter", "luk_efter_statuslinje", "halv_krop",
                            "indholdstype"}) {
      const auto p = placer_med_fejl(s, rest, art, {{"tal", 500}});
      EXPECT_EQ(tilstand(p), F::venter) << art;
      send(s, rest);
      EXPECT_EQ(tilstand(p), F::taget) << art << " " << svarkode(p);
      EXPECT_EQ(oprettet(s), borgere_) << art;
    }
  }

  void sene_svar(bool rest) {
    Stand s;
    frist_ = std::chrono::milliseconds(400);
    const auto p = placer_med_fejl(s, rest, "forsink", {{"ms", 60'000}});
    EXPECT_EQ(tilstand(p), F::venter);
    frist_ = std::chrono::milliseconds(20'000);
    send(s, rest);
    EXPECT_EQ(tilstand(p), F::taget) << svarkode(p);
    EXPECT_EQ(oprettet(s), 1);
  }

  void nej(bool rest) {
    Stand s;
    const auto ukendt = placer_med_fejl(s, rest, "kode", {{"tal", 99'999}});
    EXPECT_EQ(tilstand(ukendt), F::afvist);
    EXPECT_EQ(svarkode(ukendt), "99999");
    const auto fremmed = placer_med_fejl(s, rest, "fremmed_post");
    EXPECT_EQ(tilstand(fremmed), F::afvist);
    // Neither stands in the way of the next citizen.
    const auto naeste = placer(opret_borger(++borgere_), ordre_);
    send(s, rest);
    EXPECT_EQ(tilstand(naeste), F::taget);
  }

  void forskelle(bool rest) {
    Stand s;
    std::vector<Placering> alle;
    for (int n = 1; n <= 3; ++n) alle.push_back(placer(opret_borger(n), ordre_));
    send(s, rest);
    const auto kommune = Kommunekode::fra(751).value();
    afstem_register(db(), *klient(s, rest), "en", o_);
    EXPECT_EQ(store::count_aabne_forskelle(db(), kommune), 0);
    // The register forgets one, and has others than those it was told of.
    const auto noegle = [&](int n) {
      return store::list_forsendelser(db(), Registeremne::placering,
                                      alle[static_cast<std::size_t>(n)].id.vaerdi)
          .back()
          .noegle;
    };
    const auto o = s.spoerg("optaelling");
    const auto cpr = [](int n) {
      return ny_borger(n).borger.cpr.udlever(CprFormaal::indberetning);
    };
    for (const auto& post : o.at("aktiviteter").as_array()) {
      auto felter = post.at("felter").as_object();
      if (post.at("id").as_string() != noegle(1)) continue;
      felter["timerPrUge"] = 30;
      s.styr("post", {{"id", noegle(1)}, {"personnummer", cpr(2)}, {"felter", felter}});
      s.styr("post", {{"id", "99999999-2222-4333-8444-555555555555"},
                      {"personnummer", cpr(3)},
                      {"felter", felter}});
    }
    s.styr("glem", {{"id", noegle(0)}});
    afstem_register(db(), *klient(s, rest), "to", o_);
    std::multiset<Forskelsart> arter;
    for (const auto& f :
         store::find_forskelle(db(), kommune, {}, Side{.start = 0, .antal = 0}).raekker)
      arter.insert(f.forskel.art);
    EXPECT_EQ(arter,
              (std::multiset{Forskelsart::kun_her, Forskelsart::kun_der, Forskelsart::forskellig}));
  }

  Jobordre ordre_ = ordre();
  Tidspunkt nu_{};
  int borgere_ = 0;
  std::chrono::milliseconds frist_{20'000};
  Dfdgomgivelser o_{.ur = [this] { return sager::Registerur{nu_, sager::test::kDag}; }, .stop = {}};
};
PAA_BEGGE(Helhed);

TEST_P(Helhed, et_daarligt_svar_bliver_til_en_registrering_ved_naeste_forsoeg_rest) {
  daarlige_svar(true);
}
TEST_P(Helhed, et_daarligt_svar_bliver_til_en_registrering_ved_naeste_forsoeg_soap) {
  daarlige_svar(false);
}
TEST_P(Helhed, et_svar_efter_fristen_bliver_laest_tilbage_rest) { sene_svar(true); }
TEST_P(Helhed, et_svar_efter_fristen_bliver_laest_tilbage_soap) { sene_svar(false); }
TEST_P(Helhed, et_nej_og_en_andens_post_ses_og_standser_ingen_anden_rest) { nej(true); }
TEST_P(Helhed, et_nej_og_en_andens_post_ses_og_standser_ingen_anden_soap) { nej(false); }
TEST_P(Helhed, natlig_tilbagelaesning_finder_hver_slags_forskel_rest) { forskelle(true); }
TEST_P(Helhed, natlig_tilbagelaesning_finder_hver_slags_forskel_soap) { forskelle(false); }

}  // namespace nytte::udveksling::test
