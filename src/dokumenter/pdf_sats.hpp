// Text as Pango has set it: pieces, their lines and links. Only for pdf_sats.cpp, which sets it,
// and pdf_tegner.cpp and pdf_figur.cpp, which put it on a page.
#pragma once

#include <pango/pango.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dokumenter/pdf_skrift.hpp"
#include "dokumenter/pdf_tegner.hpp"

namespace nytte::dokumenter::pdf {

struct Adresse {
  int fra, til;  // bytes of the piece
  std::string url;
};

struct Linjedata {
  PangoLayoutLine* linje;
  std::size_t stykke;
  double grundlinje;  // from the top of the line
  double hoejde;
  double bredde;
};

struct Stykkedata {
  std::string tekst;
  Objekt<PangoLayout> layout;
  std::vector<Adresse> adresser;
};

struct Satsdata {
  std::vector<Stykkedata> stykker;
  std::vector<Linjedata> linjer;

  Satsdata() = default;
  Satsdata(const Satsdata&) = delete;
  Satsdata& operator=(const Satsdata&) = delete;
  ~Satsdata();
};

// A line of a text, and where its upper left corner is on the page.
struct Tekstlinje {
  Sats sats;
  std::size_t nr;
  double x, y;
  Knude knude;
};

// Valid UTF-8 without control characters other than the line break.
std::string renset(std::string_view tekst);

// What Tegner::saet promises. Takes the lock.
Sats saet_i(PangoContext* kontekst, std::string_view tekst, Skrift skrift, double bredde);

}  // namespace nytte::dokumenter::pdf
