// Precision and recall of the misregistration finder on the labelled set, as the tables of
// bench/README.md: bench_fejlregistrering [--readme FILE | --vaegte | --kurve | --fart]
#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "fejlregistrering/maaling.hpp"
#include "sager/fejlregistrering/fund.hpp"

namespace {

using namespace nytte;
using namespace nytte::saet;
using T = Fejlregistreringstype;

constexpr std::array<std::uint64_t, 3> kTuningfroe{1, 2, 3};
constexpr std::array<std::uint64_t, 4> kMaalefroe{1001, 1002, 1003, 1004};
constexpr std::array kAndele{3, 12, 35};  // per cent of courses that are nytteindsats
constexpr int kKommuner = 12;

Saet saet(std::uint64_t froe, Ordforraad ord, int procent) {
  return maerket_saet({.froe = froe,
                       .ord = ord,
                       .kommuner = kKommuner,
                       .borgere = 500,
                       .procent_nytteindsats = procent});
}

Maaling paa(Ordforraad ord, int procent, Grundlag g) {
  Maaling ud;
  for (const auto froe : kMaalefroe) {
    const Saet s = saet(froe, ord, procent);
    ud += maal(s, find(s, g));
  }
  return ud;
}

std::string procent(double d) { return fmt::format("{:.1f} %", 100 * d); }

std::string typetabel(const Maaling& m) {
  std::string ud =
      "| type | faults there | found | false | precision | recall |\n"
      "| --- | ---: | ---: | ---: | ---: | ---: |\n";
  for (std::size_t t = 0; t < kTyper; ++t) {
    const Tal& n = m.typer[t];
    ud += fmt::format("| `{}` | {} | {} | {} | {} | {} |\n", navn(static_cast<T>(t)),
                      n.rigtige + n.oversete, n.rigtige, n.falske, procent(n.praecision()),
                      procent(n.genkaldelse()));
  }
  return ud;
}

std::string celle(const Tal& n) {
  const auto ialt = n.rigtige + n.falske;
  return ialt == 0 ? "–" : fmt::format("{} of {}", procent(n.praecision()), ialt);
}

// The share of findings that are right, by confidence: of the two kinds that are a judgement, and
// of all.
std::string baandtabel(Ordforraad ord, Grundlag g) {
  std::string ud =
      "| nytteindsats among all courses | findings | sikker | sandsynlig | mulig |\n"
      "| ---: | --- | ---: | ---: | ---: |\n";
  for (const int p : kAndele) {
    const Maaling m = paa(ord, p, g);
    std::array<Tal, kBaand> to{};
    std::array<Tal, kBaand> alle{};
    for (std::size_t t = 0; t < kTyper; ++t)
      for (std::size_t b = 0; b < kBaand; ++b) {
        alle[b] += m.baand[t][b];
        if (t < 2) to[b] += m.baand[t][b];
      }
    ud += fmt::format("| {} % | typed as another offer | {} | {} | {} |\n", p, celle(to[0]),
                      celle(to[1]), celle(to[2]));
    ud += fmt::format("| {} % | all | {} | {} | {} |\n", p, celle(alle[0]), celle(alle[1]),
                      celle(alle[2]));
  }
  return ud;
}

std::string rapport() {
  std::string ud;
  for (const auto ord : {Ordforraad::tilbageholdt, Ordforraad::tuning})
    for (const auto g : {Grundlag::register_og_jobordrer, Grundlag::listen_alene}) {
      const auto m = paa(ord, 12, g);
      ud += fmt::format("**{}; {}.** {} rows, 12 % of all courses nytteindsats.\n\n",
                        ord == Ordforraad::tilbageholdt ? "Phrases kept back"
                                                        : "Phrases the word list was tuned on",
                        g == Grundlag::listen_alene
                            ? "the list alone"
                            : "with the register of workplaces and the list of job orders",
                        m.raekker);
      ud += typetabel(m) + "\n" + baandtabel(ord, g) + "\n";
    }
  return ud;
}

int skriv_readme(const std::string& fil) {
  constexpr std::string_view kFra = "<!-- bench_fejlregistrering: from here -->\n";
  constexpr std::string_view kTil = "<!-- bench_fejlregistrering: to here -->";
  std::ifstream ind(fil);
  std::string t{std::istreambuf_iterator<char>(ind), {}};
  const auto fra = t.find(kFra);
  const auto til = t.find(kTil);
  if (fra == std::string::npos || til == std::string::npos || til < fra) {
    std::cerr << fil << ": the two marks are not there\n";
    return 1;
  }
  t.replace(fra + kFra.size(), til - fra - kFra.size(), "\n" + rapport());
  std::ofstream(fil) << t;
  return 0;
}

// How often each ground stands in rows that are nytteindsats and in rows that are not, among those
// typed as something else: what the weights are set from. Only the tuning part is looked at.
void vaegte() {
  std::map<std::string, std::array<std::int64_t, 2>> antal;
  std::array<std::int64_t, 2> ialt{};
  for (const auto froe : kTuningfroe) {
    const Saet s = saet(froe, Ordforraad::tuning, 12);
    const std::set<Etiket> fejl(s.fejl.begin(), s.fejl.end());
    sager::Findergrundlag g{
        .arbejdssteder = s.arbejdssteder, .alle_arbejdssteder = true, .jobordrer = s.jobordrer};
    const sager::Indeks indeks(s.raekker, g);
    for (std::size_t i = 0; i < s.raekker.size(); ++i) {
      const auto& r = s.raekker[i];
      if (!sager::er_anden_aktivitet(r.tilbud) || indeks.samtidig(r) != nullptr) continue;
      const bool er = fejl.contains({i, T::nytteindsats_som_virksomhedspraktik}) ||
                      fejl.contains({i, T::nytteindsats_som_vejledning});
      ++ialt[er ? 0 : 1];
      for (const auto& x : sager::vej_grunde(indeks, r).beviser) {
        const bool ord = x.art == Bevisart::ord_for || x.art == Bevisart::ord_imod;
        const std::string hvad = ord ? x.vaerdi.substr(0, 7) : std::string();
        ++antal[fmt::format("{} {} {}", navn(x.art), x.vaegt, hvad)][er ? 0 : 1];
      }
    }
  }
  fmt::print("rows {} against {}\n", ialt[0], ialt[1]);
  for (const auto& [hvad, n] : antal) {
    const double a = (static_cast<double>(n[0]) + 0.5) / (static_cast<double>(ialt[0]) + 1);
    const double b = (static_cast<double>(n[1]) + 0.5) / (static_cast<double>(ialt[1]) + 1);
    fmt::print("{:60} {:6} {:6}  {:+.1f}\n", hvad, n[0], n[1], 10 * std::log10(a / b));
  }
}

// The share that is right by weight, on the tuning part: where the bands are drawn.
void kurve() {
  for (const int p : kAndele) {
    std::map<int, std::array<int, 2>> antal;
    for (const auto froe : kTuningfroe) {
      const Saet s = saet(froe, Ordforraad::tuning, p);
      const std::set<Etiket> fejl(s.fejl.begin(), s.fejl.end());
      for (const auto& f : find(s, Grundlag::register_og_jobordrer))
        if (f.type <= T::nytteindsats_som_vejledning)
          ++antal[f.vaegt / 2 * 2][fejl.contains({f.raekke, f.type}) ? 0 : 1];
    }
    fmt::print("{} %\n", p);
    for (const auto& [v, n] : antal)
      fmt::print("  {:3} {:5} {:5}  {:.0f} %\n", v, n[0], n[1], 100.0 * n[0] / (n[0] + n[1]));
  }
}

void fart() {
  for (const int borgere : {8'000, 16'000, 32'000}) {
    const Saet s = maerket_saet({.froe = 9, .kommuner = 12, .borgere = borgere});
    const auto start = std::chrono::steady_clock::now();
    const auto fund = find(s, Grundlag::register_og_jobordrer);
    const std::chrono::duration<double> tid = std::chrono::steady_clock::now() - start;
    fmt::print("{} rows: {} findings in {:.2f} s, {:.2f} us a row\n", s.raekker.size(), fund.size(),
               tid.count(), 1e6 * tid.count() / static_cast<double>(s.raekker.size()));
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::string valg = argc > 1 ? argv[1] : "";
  if (valg == "--readme" && argc > 2) return skriv_readme(argv[2]);
  if (valg == "--vaegte")
    vaegte();
  else if (valg == "--kurve")
    kurve();
  else if (valg == "--fart")
    fart();
  else
    std::cout << rapport();
  return 0;
}
