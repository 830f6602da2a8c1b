#include "app/hjemmel_md.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>
#include <vector>

#include "kontrakt/tekst.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::app {
namespace {

constexpr std::string_view kIndledning = R"(# Hjemmel

Denne fil er skrevet af `nytte regler --hjemmel-md` ud fra `src/regler`; ret den aldrig i hånden. En test holder den op mod registret.

For hver regel: hvad den siger i hvilken periode og for hvem, og hvilken tekst der sagde det på dagen. Paragraffernes numre er flyttet flere gange, mens reglen stod stille; derfor står de to ting hver for sig.

Befolkninger: `almindelig`, `integrationsprogram` (integrationsloven) og `ukraine` (særloven om fordrevne fra Ukraine, som beholder reglerne fra før 2025).

Grad: **A** teksten er læst i fuld ordlyd · **B** læst i uddrag · **S** står i et af kildedokumenterne · **D** udledt · **U** ikke efterprøvet; en regel på en U-tekst advarer, men standser aldrig.
)";

std::string til_og_med(const std::optional<Dato>& d) { return d ? iso(*d) : "–"; }

std::string kode(std::string_view navn) { return fmt::format("`{}`", navn); }

std::string perioder(std::span<const regler::Regelperiode> alle_perioder) {
  std::string ud =
      "\n| fra | til og med | for | gælder | hvad reglen siger |\n| --- | --- | --- | --- | --- "
      "|\n";
  for (const auto& p : alle_perioder)
    ud += fmt::format("| {} | {} | {} | {} | {} |\n", iso(p.fra), til_og_med(p.til),
                      p.population ? kode(navn(*p.population)) : "alle", p.gaelder ? "ja" : "nej",
                      p.indhold);
  return ud;
}

// One row of a provision, and the populations it is the same for.
struct Linje {
  Hjemmel hjemmel;
  std::vector<Population> befolkninger;
};

bool samme(const Hjemmel& a, const Hjemmel& b) {
  return a.dokument == b.dokument && a.sted == b.sted && a.fra == b.fra && a.til == b.til &&
         a.grad == b.grad && a.kontrolleret == b.kontrolleret;
}

std::vector<Linje> linjer(const regler::Bestemmelse& b) {
  std::vector<Linje> ud;
  for (const auto p : alle<Population>())
    for (const auto& h : b.for_population(p).raekker()) {
      const auto i =
          std::find_if(ud.begin(), ud.end(), [&](const Linje& l) { return samme(l.hjemmel, h); });
      if (i == ud.end())
        ud.push_back({h, {p}});
      else
        i->befolkninger.push_back(p);
    }
  std::stable_sort(ud.begin(), ud.end(),
                   [](const Linje& a, const Linje& b_) { return a.hjemmel.fra < b_.hjemmel.fra; });
  return ud;
}

std::string for_hvem(const std::vector<Population>& befolkninger) {
  if (befolkninger.size() == alle<Population>().size()) return "alle";
  std::string ud;
  for (const auto p : befolkninger) ud += (ud.empty() ? "" : ", ") + kode(navn(p));
  return ud;
}

std::string bestemmelse(const regler::Bestemmelse& b) {
  std::string ud = fmt::format(
      "\n### {}\n\n| fra | til og med | for | tekst | grad | kontrolleret |\n"
      "| --- | --- | --- | --- | --- | --- |\n",
      kontrakt::med_stort(b.hvad));
  for (const auto& l : linjer(b))
    ud += fmt::format("| {} | {} | {} | {} {} | {} | {} |\n", iso(l.hjemmel.fra),
                      til_og_med(l.hjemmel.til), for_hvem(l.befolkninger), l.hjemmel.dokument,
                      l.hjemmel.sted, navn(l.hjemmel.grad), iso(l.hjemmel.kontrolleret));
  return ud;
}

}  // namespace

std::string hjemmel_md() {
  std::string ud(kIndledning);
  ud += fmt::format("\nRegelsæt: {}.\n", regler::version());
  for (const regler::Regelkort* kort : regler::register_over_regler()) {
    ud += fmt::format("\n## {}\n\nRegel `{}` · regeltabellen: {}\n",
                      kontrakt::regelnavn(kort->regel), navn(kort->regel), kort->lov);
    ud += perioder(kort->perioder);
    for (const auto& b : kort->bestemmelser) ud += bestemmelse(b);
  }
  ud += "\n# Høring, dispensation og råd\n";
  for (const regler::Sagsregelkort* kort : regler::register_over_sagsregler()) {
    ud += fmt::format("\n## {}\n\nRegel `{}` · regeltabellen: {}\n", kort->navn, kort->kode,
                      kort->lov);
    ud += perioder(kort->perioder);
    for (const auto* b : kort->bestemmelser) ud += bestemmelse(*b);
  }
  return ud;
}

}  // namespace nytte::app
