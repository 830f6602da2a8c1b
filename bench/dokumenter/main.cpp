// Milliseconds (CPU) and bytes of a letter as PDF. The letter is checked first: right pages, and
// the same bytes twice.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "dokumenter/breve/tilbud.hpp"
#include "dokumenter/pdf.hpp"

namespace {

using namespace nytte;
using namespace nytte::dokumenter;

Brev letter() {
  Tilbudsdata d{.kommune = "Favrskov Kommune",
                .borger = "Åse Prøve",
                .dag = Dato::af(2025, 8, 4),
                .arbejdssted = "Strandvejens Plejehjem",
                .stilling = "Gartnermedhjælper",
                .opgave = "Du passer de fælles bede og hjælper beboerne ud i haven.",
                .kontaktperson = "Tove Prøve, telefon 12 34 56 78",
                .fra = Dato::af(2025, 8, 18),
                .til = Dato::af(2025, 10, 10)};
  return tilbud(d);
}

Brev long_letter() {
  Brev b;
  b.titel = "Et langt brev";
  std::string text;
  for (int i = 0; i < 15; ++i) text += "Kommunen skriver et ord mere. ";
  for (int i = 0; i < 1500; ++i) b.blokke.emplace_back(Afsnit{text, false});
  return b;
}

double milliseconds(const Brev& b, int runs) {
  const std::clock_t from = std::clock();  // CPU: the machine is seldom quiet
  for (int i = 0; i < runs; ++i)
    if (som_pdf(b).empty()) std::abort();
  return 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC / runs;
}

bool report(const char* name, const Brev& b, std::size_t least_pages, int runs) {
  const std::string pdf = som_pdf(b);  // also warms up: the fonts are loaded once
  const auto pages = antal_sider(pdf).value_or(0);
  if (pages < least_pages || pdf != som_pdf(b)) {
    std::fprintf(stderr, "%s: %zu pages, or other bytes the second time\n", name, pages);
    return false;
  }
  std::printf("%-12s %4zu pages  %6.1f kB  %8.2f ms\n", name, pages,
              static_cast<double>(pdf.size()) / 1000.0, milliseconds(b, runs));
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 200;
  const bool ok = report("tilbud", letter(), 1, runs) && report("long", long_letter(), 200, 3);
  return ok ? 0 : 1;
}
