// Where everything in a chart stands: shapes and texts without colour or file format. Units are
// those of a page at a text size of 12; x to the right, y downwards.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "dokumenter/diagram.hpp"

namespace nytte::dokumenter {

inline constexpr double kDiagramskrift = 12;
// Series are told apart by pattern (bars) and by dashes and marks (lines), never by colour alone.
inline constexpr std::size_t kMaksSerier = 8;

struct Punkt {
  double x = 0, y = 0;
};
// A bar or its part, or a square of the legend.
struct Flade {
  double x = 0, y = 0, bredde = 0, hoejde = 0;
  std::size_t serie = 0;  // 0 to kMaksSerier - 1
  std::string navn;       // what it is and its figure; said on pointing
};
enum class Stregart : std::uint8_t { net, akse, serie };
struct Streg {
  std::vector<Punkt> punkter;
  Stregart art = Stregart::net;
  std::size_t serie = 0;
};
// The mark of a point on a line: the series gives its shape.
struct Maerke {
  Punkt p;
  std::size_t serie = 0;
  std::string navn;
};
enum class Anker : std::uint8_t { venstre, midt, hoejre };
struct Skrevet {
  double x = 0, y = 0;  // y: the line the letters stand on
  Anker anker = Anker::venstre;
  std::string tekst;
  bool daempet = false;  // a gap's word, or a note
};
using Tegningsdel = std::variant<Flade, Streg, Maerke, Skrevet>;

struct Tegning {
  double bredde = 0, hoejde = 0;
  std::vector<Tegningsdel> dele;
};

// 400 wide (readable on a phone at full width), wider for a line with many points.
Tegning tegn(const Diagram& d);

// The marks of an axis: round numbers (1, 2 or 5 times a power of ten), four to six steps or so,
// that hold both ends and 0; whole steps where the figures have no decimals.
struct Akse {
  double bund = 0, top = 1, trin = 1;
  int decimaler = 0;
};
Akse akse(double mindst, double stoerst, int decimaler);

// The outline of a mark round (0, 0); the series gives its shape, four of them.
std::vector<Punkt> maerkeform(std::size_t serie);
// Dash and gap of a series' line; empty: unbroken.
std::vector<double> stiplet(std::size_t serie);

// How a bar's ground is filled: with a tone, and lines or dots over it.
struct Fyld {
  const char* tone;  // "#rrggbb"
  const char* blaek;
  enum class Moenster : std::uint8_t {
    glat,
    skraa,
    prikker,
    kryds,
    vandret,
    modskraa,
    lodret,
    tern
  } moenster;
};
Fyld fyld(std::size_t serie);

}  // namespace nytte::dokumenter
