// What the drawing side hands to the tagging side: pages with numbered pieces of content, and the
// tree that gives the pieces their meaning. Knows no library.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace nytte::dokumenter::pdf {

// A numbered piece (MCID) on a page; both from 0.
struct Stykke {
  std::size_t side = 0;
  int mcid = 0;
};
using Knude = std::size_t;                                  // a place in Raatryk::knuder
inline constexpr Knude kArtefakt = static_cast<Knude>(-1);  // content without meaning
inline constexpr Knude kDokument = 0;

struct Strukturknude {
  std::string rolle;         // "P", "TH", as the PDF standard names them
  std::string omfang = {};   // of a TH: "Row" or "Column"
  std::string adresse = {};  // of a Link
  Knude foraelder = kDokument;
  std::string alternativ = {};                        // of a Figure: what is read in its place
  std::vector<std::variant<Knude, Stykke>> led = {};  // children and content, in reading order
  std::array<double, 4> kasse = {};  // of a Figure: its corners, from the lower left of the page
};

// Where a link can be clicked, in points from the lower left corner of its page.
struct Linkfelt {
  Knude knude = kDokument;
  std::size_t side = 0;
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
};

struct Raatryk {
  std::string pdf;  // its pieces are numbered but have no tree yet
  std::vector<Strukturknude> knuder;
  std::vector<Linkfelt> felter;
};

// Gives the pages their tree, language and title. `raa.pdf` is Cairo's own output; anything else is
// our bug.
std::string efterbehandl(const Raatryk& raa);

}  // namespace nytte::dokumenter::pdf
