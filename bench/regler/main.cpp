// bench_regler [runs]: the pair of rules and complete placements, on one core. Prints one JSON
// object a line; a digest that differs ends the run before anything is timed.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>

#include "placeringer.hpp"
#include "regelpar.hpp"
#include "regler/placering.hpp"

namespace {

using namespace nytte;

struct Maaling {
  std::vector<double> vaegur;
  std::vector<double> cpu;
};

// Two rounds to warm up, then `runs` that count.
Maaling maal(int runs, const std::function<void()>& runde) {
  Maaling m;
  for (int k = -2; k < runs; ++k) {
    const auto t = std::chrono::steady_clock::now();
    const std::clock_t c = std::clock();
    runde();
    if (k < 0) continue;
    m.vaegur.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count());
    m.cpu.push_back(static_cast<double>(std::clock() - c) / CLOCKS_PER_SEC);
  }
  std::sort(m.vaegur.begin(), m.vaegur.end());
  std::sort(m.cpu.begin(), m.cpu.end());
  return m;
}

void skriv(const char* navn, std::size_t antal, const Maaling& m, const std::string& aftryk) {
  const auto n = static_cast<double>(antal);
  fmt::print(
      "{{\"bench\":\"{}\",\"evaluations\":{},\"runs\":{},\"per_second_min\":{:.0f},"
      "\"per_second_median\":{:.0f},\"per_second_max\":{:.0f},\"cpu_nanoseconds_median\":{:.1f},"
      "\"digest\":\"{}\"}}\n",
      navn, antal, m.vaegur.size(), n / m.vaegur.back(), n / m.vaegur[m.vaegur.size() / 2],
      n / m.vaegur.front(), m.cpu[m.cpu.size() / 2] / n * 1e9, aftryk);
  std::fflush(stdout);
}

std::string par_aftryk(const std::vector<bench::Sag>& sager) {
  bench::Fingeraftryk aftryk;
  for (const auto& s : sager) aftryk.spis(bench::afgoer_par(s));
  return aftryk.tekst();
}

bool regelpar(std::size_t antal, const char* ventet, int runs) {
  const auto sager = bench::lav_sager(antal);
  const std::string aftryk = par_aftryk(sager);
  if (aftryk != ventet) {
    fmt::print(stderr, "{} cases: digest {}, expected {}\n", antal, aftryk, ventet);
    return false;
  }
  // The findings are made in another translation unit, so none can be left out.
  volatile std::int64_t sum = 0;
  const auto m = maal(runs, [&] {
    std::int64_t s = 0;
    for (const auto& sag : sager) {
      const bench::Par par = bench::afgoer_par(sag);
      s += static_cast<int>(par.forhold.udfald) + static_cast<int>(par.varighed.udfald);
    }
    sum = s;
  });
  skriv("rule pair with findings", antal, m, aftryk);
  return true;
}

void placeringer(const char* navn, const std::vector<Fakta>& sager, int runs) {
  constexpr std::size_t kAntal = 200'000;
  Placeringsvurdering ud;
  volatile std::int64_t sum = 0;
  const auto m = maal(runs, [&] {
    std::int64_t s = 0;
    for (std::size_t i = 0; i < kAntal; ++i) {
      regler::afgoer_placering(sager[i % sager.size()], ud);
      s += static_cast<int>(ud.udfald);
    }
    sum = s;
  });
  skriv(navn, kAntal, m, bench::udfaldsaftryk(sager));
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
  if (!regelpar(20'000, "3b670f6b", runs) || !regelpar(1'000'000, "5cd309ed", runs)) return 1;
  placeringer("placements, all lawful, 2014 to 2026", bench::lovlige(), runs);
  placeringer("placements, one in four refused, 2014 to 2026", bench::blandede(), runs);
  placeringer("placements, every one over the ratio", bench::overskredne(), runs);
  return 0;
}
