#include "hjemmelbog.hpp"

#include <fmt/core.h>

#include <vector>

#include "kontrakt/tekst.hpp"
#include "regler/register.hpp"

namespace nytte::regler::test {
namespace {

constexpr std::string_view kIndledning = R"(# Hjemmel

<!-- Generated from src/regler/register.cpp; do not edit. Renew it with
     NYTTE_FORNY=1 build/dev/tests/regler/test_regler --gtest_filter='Hjemmelbog.*' -->

Hver regel for en placering: hvornår den siger hvad, og hvilken tekst der siger det på dagen. Paragrafnumrene har flyttet sig, mens reglen stod stille; derfor står de
to ting hver for sig.

Graden siger, hvor godt teksten er kendt: **A** læst i fuld tekst, **B** læst i uddrag, **S** læst i et kildedokument, **D** udledt, **U** ikke efterprøvet (advarer kun,
standser aldrig). Kolonnen *lov* henviser til rækkerne i regeltabellen.
)";

std::string dage(Dato fra, std::optional<Dato> til) {
  return til ? fmt::format("{} – {}", iso(fra), iso(*til)) : fmt::format("{} –", iso(fra));
}

std::string for_hvem(std::optional<Population> p) {
  return p ? std::string(kontrakt::kodetekst(navn(*p))) : "alle";
}

bool ens(const Hjemler& a, const Hjemler& b) {
  if (a.raekker().size() != b.raekker().size()) return false;
  for (std::size_t i = 0; i < a.raekker().size(); ++i) {
    const Hjemmel& x = a.raekker()[i];
    const Hjemmel& y = b.raekker()[i];
    if (x.dokument != y.dokument || x.sted != y.sted || x.fra != y.fra || x.til != y.til)
      return false;
  }
  return true;
}

std::string tabel(const Hjemler& h) {
  std::string ud = "\n| dage | tekst | grad | efterset |\n| --- | --- | --- | --- |\n";
  for (const Hjemmel& r : h.raekker())
    ud += fmt::format("| {} | {} {} | {} | {} |\n", dage(r.fra, r.til), r.dokument, r.sted,
                      navn(r.grad), iso(r.kontrolleret));
  return ud;
}

// One table for those who share it.
std::string bestemmelse(const Bestemmelse& b) {
  std::string ud;
  std::vector<Population> skrevet;
  for (const auto p : alle<Population>()) {
    bool set = b.for_population(p).raekker().empty();
    for (const auto q : skrevet) set = set || ens(b.for_population(q), b.for_population(p));
    if (set) continue;
    skrevet.push_back(p);
    std::string hvem;
    for (const auto q : alle<Population>())
      if (ens(b.for_population(q), b.for_population(p)))
        hvem += (hvem.empty() ? "" : ", ") + for_hvem(q);
    ud += fmt::format("\n**{}** ({})\n{}", b.hvad, hvem, tabel(b.for_population(p)));
  }
  return ud;
}

std::string regel(const Regelkort& kort) {
  std::string ud = fmt::format("\n## {} (`{}`)\n\nLov: {}.\n\n", kontrakt::regelnavn(kort.regel),
                               navn(kort.regel), kort.lov);
  ud += "| dage | for | hvad gælder |\n| --- | --- | --- |\n";
  for (const auto& p : kort.perioder)
    ud += fmt::format("| {} | {} | {} |\n", dage(p.fra, p.til), for_hvem(p.population), p.indhold);
  for (const auto& b : kort.bestemmelser) ud += bestemmelse(b);
  return ud;
}

}  // namespace

std::string hjemmelbog() {
  std::string ud(kIndledning);
  ud += fmt::format("\nRegelsæt: {}.\n", version());
  for (const Regelkort* kort : register_over_regler()) ud += regel(*kort);
  return ud;
}

}  // namespace nytte::regler::test
