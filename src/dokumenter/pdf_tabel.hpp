// The column of text that runs over the pages, and the tables in it.
#pragma once

#include "dokumenter/brev.hpp"
#include "dokumenter/pdf_tegner.hpp"

namespace nytte::dokumenter::pdf {

inline constexpr double kVenstre = 76;
inline constexpr double kSatsbredde = kSidebredde - 2 * kVenstre;  // about 75 letters of text
inline constexpr double kTop = 68;
inline constexpr double kBund = kSidehoejde - 74;

// Where the next line goes.
class Spalte {
 public:
  explicit Spalte(Tegner& t) : t_(t) {}

  double y() const { return y_; }
  void saet_y(double y) { y_ = y; }
  void luft(double h) { y_ += h; }
  // A new page when this much is not left on the page.
  void plads(double h);
  void ny_side();
  // How many lines from line `fra` stand on this page without leaving one alone on either side; at
  // least one at the top of a page.
  std::size_t passer(const Sats& s, std::size_t fra) const;
  // All lines, over as many pages as it takes.
  void tekst(const Sats& s, double x, Knude knude);

 private:
  Tegner& t_;
  double y_ = kTop;
};

// The head is repeated on each page the table goes over; for a screen reader it is said once.
void saet_tabel(Tegner& t, Spalte& spalte, const Tabel& tabel);

}  // namespace nytte::dokumenter::pdf
