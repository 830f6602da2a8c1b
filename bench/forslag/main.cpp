// How long the proposal of places takes for a very large municipality: bench_forslag [rounds]
//
// Before anything is timed, small cases must have the goal of two other solvers (every assignment
// tried; successive shortest paths), and every timed answer must keep the limits and give only
// pairs that the rules let be. The whole proposal is: the rules asked of every pair, the flow
// solved, the answer gone through in order as placing does it. CPU time on one core.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

#include "naiv_tildeling.hpp"
#include "sager/forslag/loesning.hpp"
#include "tilfaeldig_grundlag.hpp"

namespace nytte::sager::test {
namespace {

constexpr int kSmaa = 400;

[[noreturn]] void fejl(const std::string& hvad) {
  fmt::print(stderr, "FEJL: {}\n", hvad);
  std::exit(1);
}

// Real pairs of small invented municipalities, and the same against paths in middle-sized ones.
void kontroller() {
  for (int n = 1; n <= kSmaa; ++n) {
    const bool lille = n % 4 != 0;
    const auto g = tilfaeldigt_grundlag({.froe = static_cast<std::uint64_t>(n),
                                         .borgere = lille ? 6U : 40U,
                                         .jobordrer = lille ? 4U : 25U,
                                         .hoejst_pladser = 2});
    const Parring parring(g);
    const auto o = parring.opgave();
    const auto t = tildel(o);
    if (!er_lovlig(o, t.plads)) fejl("grænserne er ikke holdt i en lille kommune");
    if (t.maal != (lille ? naiv_tildeling(o) : kredsvis_tildeling(o)))
      fejl(fmt::format("froe {}: en anden løser fandt et andet mål", n));
  }
  fmt::print("{} små kommuner: samme mål som to andre løsere\n", kSmaa);
}

// Of the processor: one core, and what other programs do is left out.
double sekunder(const std::function<void()>& arbejde) {
  const auto foer = std::clock();
  arbejde();
  return static_cast<double>(std::clock() - foer) / CLOCKS_PER_SEC;
}

double median(std::vector<double> tider) {
  std::sort(tider.begin(), tider.end());
  return tider[tider.size() / 2];
}

void maal(const char* navn, const Grundlagsvalg& valg, int runder) {
  const auto g = tilfaeldigt_grundlag(valg);
  std::vector<double> regler;
  std::vector<double> flow;
  std::vector<double> hele;
  std::int64_t placerede = 0;
  std::int32_t pladser = 0;
  std::size_t raekker = 0;
  std::int32_t loest = 0;
  for (const auto& p : g.pladser) pladser += p.grundlag.ledige_pladser;
  for (int i = 0; i < runder; ++i) {
    Tildelingsopgave o;
    Tildeling t;
    regler.push_back(sekunder([&] { o = Parring(g).opgave(); }));
    flow.push_back(sekunder([&] { t = tildel(o); }));
    if (!er_lovlig(o, t.plads)) fejl("grænserne er ikke holdt");
    hele.push_back(sekunder([&] {
      const Parring parring(g);
      const auto l = forslag::loes(g, parring);
      if (!er_lovlig(l.opgave, l.svar.plads)) fejl("grænserne er ikke holdt");
      placerede = l.svar.maal.i_alt();
    }));
    raekker = o.raekker.size();
    loest = t.runder;
  }
  fmt::print("| {} | {} | {} | {} | {} | {} | {:.2f} s | {:.2f} s | {:.2f} s |\n", navn,
             g.borgere.size(), pladser, g.pladser.size(), raekker, placerede, median(regler),
             median(flow), median(hele));
  if (loest > 1) fmt::print("  (nettet blev løst {} gange)\n", loest);
}

}  // namespace
}  // namespace nytte::sager::test

int main(int argc, char** argv) {
  using namespace nytte::sager::test;
  const int runder = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
  kontroller();
  fmt::print(
      "| kommune | borgere | pladser | jobordrer | forskellige | placeret | regler | flow | hele "
      "forslaget |\n");
  maal("flere pladser på hver jobordre",
       {.froe = 1, .borgere = 5000, .jobordrer = 1500, .hoejst_pladser = 4}, runder);
  maal("en plads på hver jobordre",
       {.froe = 2, .borgere = 5000, .jobordrer = 6000, .hoejst_pladser = 1}, runder);
  maal("alle har en historie",
       {.froe = 3, .borgere = 5000, .jobordrer = 1500, .hoejst_pladser = 4, .mangler = 70}, runder);
  maal("en almindelig kommune", {.froe = 4, .borgere = 300, .jobordrer = 80, .hoejst_pladser = 4},
       runder);
}
