// The real program, killed with SIGKILL between write and send, between send and answer, between
// answer and record, and anywhere: afterwards the test stand has each registration exactly once and
// nytte knows it.
//
// The stand holds a call until the process is dead, or the test holds the database's lock while the
// answer arrives, so that nothing here depends on time. The rounds come from a seed. 24 rounds of
// each form run with ctest; DRAB_RUNDER=200 runs so many of each (CONTRIBUTING.md), and
// DRAB_FROE gives another seed.
#include <fmt/format.h>

#include <map>
#include <random>
#include <set>
#include <thread>

#include "dfdg_stand.hpp"
#include "proces.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

namespace json = boost::json;
using sager::test::name_of;
using store::Dialekt;

enum class Punkt { skriv_og_send, send_og_svar, svar_og_gem, hvor_som_helst };

constexpr int kPrSted = 8;  // placements at a workplace; the quota allows them
constexpr std::chrono::milliseconds kHoejst{30'000};

class Drab : public sager::test::Verden {
 protected:
  // A caseworker places one more citizen: a row in the queue, and one for each new job order.
  void placer_en() {
    const int n = 1 + static_cast<int>(placeringer_.size());
    const int sted = 1 + (n - 1) / kPrSted;
    if (n % kPrSted == 1) {
      if (sted > 1) opret_sted(sted);
      ordre_ = opret_ordre(sted, kPrSted);
    }
    placeringer_.push_back(placer(opret_borger(n), *ordre_));
  }

  // A caseworker changes one that is already there: a new revision, behind the first.
  void aendr_en() {
    auto& p = placeringer_[static_cast<std::size_t>(tal(placeringer_.size()))];
    sager::Placeringsaendring ny{p.id, p.version, p.fra, p.til, p.ugentlig_tid, "Ændret", ""};
    ny.ugentlig_tid = p.ugentlig_tid == Ugetimer::af(25) ? Ugetimer::af(20) : Ugetimer::af(25);
    auto svar = sager::aendr_placering(db(), sagsbehandler(), ny);
    ASSERT_TRUE(svar) << sager::test::fejltekst(svar);
    ASSERT_TRUE(svar.value().placering) << sager::test::stopper(svar.value().forslag.vurdering);
    p = *svar.value().placering;
  }

  std::vector<std::string> ord(const Stand& s, const std::string& form) {
    const auto& c = certifikater();
    std::vector<std::string> ud{"dfdg",
                                "send",
                                "--dfdg-form",
                                form,
                                "--dfdg-adresse",
                                fmt::format("https://127.0.0.1:{}", s.stand.port()),
                                "--dfdg-ca",
                                c.ca,
                                "--dfdg-certifikat",
                                c.klient.certifikat,
                                "--dfdg-noegle",
                                c.klient.noegle,
                                "--dfdg-bruger-id",
                                "CVR:00000000-UUID:proeve"};
    for (const auto& o : databaseord(database(), GetParam())) ud.push_back(o);
    return ud;
  }

  void drab(Stand& s, const std::string& form, Punkt punkt) {
    const bool foer_haandtryk = punkt == Punkt::skriv_og_send;
    const bool tilfaeldigt = punkt == Punkt::hvor_som_helst;
    s.styr("ryd", {});
    if (!tilfaeldigt)
      s.fejl(foer_haandtryk                ? "hold_forbindelse"
             : punkt == Punkt::svar_og_gem ? "hold_efter"
             : tal(2) == 0                 ? "hold_foer"
                                           : "hold_efter",
             {{"efter", foer_haandtryk ? 0 : 1 + tal(2)}});
    Proces p(ord(s, form));
    if (tilfaeldigt) {
      std::this_thread::sleep_for(std::chrono::microseconds(tal(100'000)));
    } else if (vent_holdt(s, p)) {
      ++ramt_[punkt];
      if (punkt == Punkt::svar_og_gem) svar_uden_at_gemme(s, p);
    }
    p.draeb();
    s.styr("slip", {});
  }

  // False when the process had nothing more to send, and ended by itself.
  static bool vent_holdt(Stand& s, const Proces& p) {
    while (p.lever())
      if (s.spoerg("holdt?antal=1&ms=20").at("holdt").as_int64() > 0) return true;
    return false;
  }

  // The answer goes out while the test has what the process must write to record it.
  void svar_uden_at_gemme(Stand& s, Proces& p) {
    auto laas = database().open();
    const bool sqlite = GetParam() == Dialekt::sqlite;
    laas.driver().script(sqlite ? "BEGIN IMMEDIATE"
                                : "BEGIN; LOCK TABLE dfdg_forsendelse IN EXCLUSIVE MODE");
    s.styr("slip", {});
    const auto sidste = std::chrono::steady_clock::now() + kHoejst;
    const auto venter = [&] {
      return sqlite ? p.sover()
                    : laas.value<std::int64_t>("SELECT COUNT(*) FROM pg_locks WHERE NOT granted")
                              .value() > 0;
    };
    while (!venter() && p.lever()) ASSERT_LT(std::chrono::steady_clock::now(), sidste);
    p.draeb();
    laas.driver().script("ROLLBACK");
  }

  void koer(const std::string& form) {
    giv_programmets_navn(database(), GetParam());
    const char* oensket = std::getenv("DRAB_RUNDER");
    const int runder = oensket == nullptr ? 24 : std::max(24, std::atoi(oensket));
    const char* froe = std::getenv("DRAB_FROE");
    tilfaeldig_.seed(froe == nullptr ? 4 : static_cast<unsigned>(std::atoi(froe)));
    Stand s;
    for (int i = 0; i < runder; ++i) {
      // One more than the calls that are left alone, so that there is always one to be held.
      for (int ny = 0; ny < 3; ++ny) placer_en();
      if (i % 5 == 4) aendr_en();
      drab(s, form, static_cast<Punkt>(i % 4));
      if (HasFatalFailure()) return;
    }
    s.styr("ryd", {});
    // What is left goes through in peace; a lane may need a pass for each of its revisions.
    for (int i = 0; i < 5 && venter() > 0; ++i) EXPECT_EQ(Proces(ord(s, form)).vent(), 0);
    kontroller(s);
  }

  std::int64_t venter() {
    return db()
        .value<std::int64_t>("SELECT COUNT(*) FROM dfdg_forsendelse WHERE tilstand = 'venter'")
        .value();
  }

  // Request -> record at the stand, each taken once.
  static std::map<std::string, std::string> taget_der(const json::object& o) {
    std::map<std::string, std::string> ud;
    for (const char* liste : {"aktiviteter", "jobordrer"}) {
      const char* oprettelse = liste[0] == 'j' ? "opret_jobordre" : "opret";
      for (const auto& post : o.at(liste).as_array()) {
        EXPECT_EQ(post.at("taget").as_object().at(oprettelse), 1) << post;
        for (const auto& a : post.at("anmodninger").as_array())
          EXPECT_TRUE(ud.emplace(a.as_string().c_str(), post.at("id").as_string().c_str()).second)
              << "taken twice: " << a;
      }
    }
    return ud;
  }

  // The same as nytte knows it; nothing is left over.
  std::map<std::string, std::string> taget_her() {
    std::map<std::string, std::string> ud;
    db().query("SELECT anmodning, noegle, tilstand FROM dfdg_forsendelse",
               [&](const store::Raekke& r) {
                 const std::string tilstand(r.text(2));
                 EXPECT_TRUE(tilstand == "taget" || tilstand == "erstattet") << tilstand;
                 if (tilstand == "taget") ud.emplace(r.text(0), r.text(1));
               });
    return ud;
  }

  void kontroller(Stand& s) {
    const auto o = s.spoerg("optaelling");
    EXPECT_EQ(o.at("aktiviteter").as_array().size(), placeringer_.size());
    EXPECT_EQ(taget_her(), taget_der(o));
    int igen = 0;  // asked again after the register had taken it, and known again
    for (const auto& a : o.at("anmodninger").as_object()) igen += a.value().as_int64() > 1 ? 1 : 0;
    EXPECT_GT(igen, 0);
    for (const auto punkt : {Punkt::skriv_og_send, Punkt::send_og_svar, Punkt::svar_og_gem})
      EXPECT_GT(ramt_[punkt], 2) << static_cast<int>(punkt);
  }

  int tal(std::size_t under) {
    return static_cast<int>(std::uniform_int_distribution<std::size_t>(0, under - 1)(tilfaeldig_));
  }

  std::optional<Jobordre> ordre_;
  std::vector<Placering> placeringer_;
  std::mt19937 tilfaeldig_;
  std::map<Punkt, int> ramt_;  // rounds where the process was killed just there
};
PAA_BEGGE(Drab);

TEST_P(Drab, hver_registrering_er_der_en_gang_i_den_nye_form) { koer("rest"); }
TEST_P(Drab, hver_registrering_er_der_en_gang_i_den_klassiske_form) { koer("soap"); }

}  // namespace nytte::udveksling::test
