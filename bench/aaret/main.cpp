// What a year of a municipality costs through the use cases, and what a placement does:
// bench_aaret [citizens]
//
// The year is the one of tests/sager/aaret, whose books the tests recount. Here the number of
// placements in the database must be that of the simulation's own log before a figure is printed.
// SQLite in memory: nothing waits for a disk.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>

#include "aaret.hpp"
#include "sager/placering/find_placeringer.hpp"
#include "store/migration.hpp"

int main(int argc, char** argv) {
  using namespace nytte;
  using namespace nytte::sager::test;
  Aarsvalg valg;
  if (argc > 1) valg.borgere = std::max(1, std::atoi(argv[1]));
  auto db = store::open(":memory:");
  if (!store::forbered(db, {0})) return 1;
  const auto foer = std::chrono::steady_clock::now();
  const auto cpu_foer = std::clock();
  Aaret aaret(db, valg);
  aaret.lad_gaa();
  const double cpu = static_cast<double>(std::clock() - cpu_foer) / CLOCKS_PER_SEC;
  const std::chrono::duration<double> ur = std::chrono::steady_clock::now() - foer;
  const auto& log = aaret.log();
  const auto alle = sager::find_placeringer(db, aaret.paa(kAaretTil), {}, {.start = 0, .antal = 0});
  if (!alle || alle.value().raekker.size() != log.forloeb.size()) {
    fmt::print(stderr, "FEJL: databasen har ikke de placeringer, der blev lavet\n");
    return 1;
  }
  std::map<Placeringsstatus, int> status;
  for (const auto& f : log.forloeb) ++status[f.status];
  for (const auto& [s, n] : status) fmt::print("{} {}\n", navn(s), n);
  fmt::print(
      "{} borgere, {} placeringer og henvisninger ({} efter forslaget), {} afslag, {} uden plads, "
      "{} udeblivelser, {} afgange, {} kald\n",
      valg.borgere, log.forloeb.size(), log.foreslaaede, log.afslag, log.fuldt, log.udeblivelser,
      log.afgange.size(), log.kald);
  fmt::print("{:.2f} s CPU, {:.2f} s på uret; {:.2f} ms CPU pr. kald, {:.2f} ms pr. placering\n",
             cpu, ur.count(), 1000 * cpu / static_cast<double>(log.kald),
             1000 * cpu / static_cast<double>(log.forloeb.size()));
}
