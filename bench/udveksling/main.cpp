// How many records a second leave the queue for the national register, against the test stand in
// the same process: bench_udveksling (SQLite; with NYTTE_TEST_PG set, PostgreSQL too).
//
// Before a rate is printed the stand must have each record exactly as often as nytte says, and once
// by name; else the program fails.
#include <fmt/format.h>

#include <chrono>
#include <thread>

#include "dfdg_stand.hpp"
#include "udveksling/dfdg/klient.hpp"
#include "udveksling/dfdg/runde.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

using sager::test::name_of;
using store::Dialekt;

constexpr int kPoster = 400;
constexpr int kPrSted = 8;  // placements the quota of a workplace allows

class Udvekslingsmaal : public sager::test::Verden {
 protected:
  // kPoster placements, a citizen each: as many lanes.
  void mange_baner() {
    std::optional<Jobordre> ordre;
    for (int n = 1; n <= kPoster; ++n) {
      const int sted = 1 + (n - 1) / kPrSted;
      if (n % kPrSted == 1 && sted > 1) opret_sted(sted);
      if (n % kPrSted == 1) ordre = opret_ordre(sted, kPrSted);
      placer(opret_borger(n), *ordre);
    }
  }
  // One placement changed kPoster times: one lane.
  void en_bane() {
    auto p = placer(opret_borger(1), opret_ordre());
    for (int n = 1; n < kPoster; ++n) {
      sager::Placeringsaendring ny{p.id, p.version, p.fra, p.til, p.ugentlig_tid, "Ændret", ""};
      ny.ugentlig_tid = Ugetimer::af(n % 2 == 0 ? 25 : 20);
      p = *sager::aendr_placering(db(), sagsbehandler(), ny).value().placering;
    }
  }

  std::unique_ptr<Dfdgport> klient(const Stand& s, bool rest) const {
    Httpsvalg h;
    h.adresse = fmt::format("https://127.0.0.1:{}", s.stand.port());
    h.ca = certifikater().ca;
    h.certifikat = certifikater().klient.certifikat;
    h.noegle = certifikater().klient.noegle;
    const auto stop = [] { return false; };
    return rest ? rest_klient({h, "proeve"}, stop) : soap_klient({h, "proeve"}, stop);
  }

  // Seconds until the queue is empty. Workers share it as two processes would.
  double toem(Stand& s, bool rest, int arbejdere) {
    const auto foer = std::chrono::steady_clock::now();
    std::vector<std::thread> traade;
    for (int n = 0; n < arbejdere; ++n)
      traade.emplace_back([&, n] {
        auto forbindelse = database().open();
        const auto port = klient(s, rest);
        const Dfdgomgivelser o{.ur = [] {
          return sager::Registerur{maskinens_tid(), Dato::af(2026, 11, 22)};
        }};
        send_registreringer(forbindelse, *port, fmt::format("maal {}", n), o);
      });
    for (auto& t : traade) t.join();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - foer).count();
  }

  // As many requests taken as nytte has rows taken, none left, none known twice.
  std::int64_t kontroller(Stand& s) {
    const auto venter =
        db().value<std::int64_t>("SELECT COUNT(*) FROM dfdg_forsendelse WHERE tilstand <> 'taget'");
    EXPECT_EQ(venter, 0);
    std::int64_t taget = 0;
    const auto o = s.spoerg("optaelling");
    for (const char* liste : {"aktiviteter", "jobordrer"})
      for (const auto& post : o.at(liste).as_array())
        taget += static_cast<std::int64_t>(post.at("anmodninger").as_array().size());
    EXPECT_EQ(taget, static_cast<std::int64_t>(o.at("anmodninger").as_object().size()));
    EXPECT_EQ(taget, antal("dfdg_forsendelse"));
    return taget;
  }

  void maal(bool en, int arbejdere) {
    en ? en_bane() : mange_baner();
    // The second generation gets the same queue again, from the same point.
    for (const bool rest : {true, false}) {
      db().execute(
          "UPDATE dfdg_forsendelse SET tilstand = 'venter', taget = NULL, laan_af = NULL,"
          " laan_til = NULL");
      Stand s;
      const double sekunder = toem(s, rest, arbejdere);
      const auto poster = kontroller(s);
      if (HasFailure()) return;
      fmt::print("| {} | {} | {} | {} | {} | {:.0f} |\n",
                 GetParam() == Dialekt::sqlite ? "SQLite" : "PostgreSQL", rest ? "REST" : "SOAP",
                 en ? "1" : "many", arbejdere, poster, static_cast<double>(poster) / sekunder);
    }
  }
};
PAA_BEGGE(Udvekslingsmaal);

TEST_P(Udvekslingsmaal, en_bane) { maal(true, 1); }
TEST_P(Udvekslingsmaal, mange_baner) { maal(false, 1); }
TEST_P(Udvekslingsmaal, mange_baner_og_to_arbejdere) { maal(false, 2); }

}  // namespace nytte::udveksling::test
