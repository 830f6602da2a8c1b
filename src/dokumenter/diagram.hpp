// A chart as values: bars, stacked bars or lines. It always stands beside the table of the same
// figures (`som_tabel`); the chart is for the eye, the table is the answer.
//
// The page draws it as SVG (web/html_diagram.hpp: diagram_svg, diagram_figur), a letter has it as a
// block (PDF: a Figure with alternative text). Both draw the same `Tegning` (diagram_plan.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "model/statistik.hpp"

namespace nytte::dokumenter {

enum class Diagramform : std::uint8_t { soejler, stablede_soejler, linjer };

// A figure, or why there is none: shown as a gap with the word "skjult" or "ukendt".
using Diagramvaerdi = std::variant<double, Tomt>;

struct Diagramserie {
  std::string navn;
  std::vector<Diagramvaerdi> vaerdier;  // one a category; those that are missing are unknown
};

struct Diagram {
  std::string titel;
  std::string beskrivelse;  // what is to be seen, in a sentence or two
  Diagramform form = Diagramform::soejler;
  std::string kategoriakse;  // what the categories are ("Kvartal")
  std::string talakse;       // what is counted, with its unit ("Fuldtidspersoner")
  std::vector<std::string> kategorier;
  std::vector<Diagramserie> serier;  // at most eight are drawn; a note names the number left out
  int decimaler = 0;                 // of the figures shown, 0 to 4
};

struct Tabel;  // brev.hpp

// The same figures as a table: the categories down, the series across.
Tabel som_tabel(const Diagram& d);
// Title, description and every figure in words; what a reader hears in place of the picture. Above
// 60 figures it names the highest and the lowest of each series instead.
std::string alternativ_tekst(const Diagram& d);

// "1.234,5"; "skjult" or "ukendt" where there is none (a number that is not finite is unknown).
std::string tal_paa_dansk(double v, int decimaler);
std::string vaerdi_paa_dansk(const Diagramvaerdi& v, int decimaler);

}  // namespace nytte::dokumenter
