// A letter as structure: what it says, in reading order. The same Brev becomes a tagged PDF, a page
// and plain text, so the three cannot differ.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "dokumenter/billede.hpp"
#include "dokumenter/diagram.hpp"
#include "dokumenter/kort.hpp"
#include "model/dato.hpp"

namespace nytte::dokumenter {

struct Overskrift {
  int niveau = 2;  // 2 to 4; the title is the only one of level 1
  std::string tekst;
};

struct Afsnit {
  std::string tekst;  // one paragraph; line breaks in it are kept
  bool fed = false;
};

struct Punktliste {
  std::vector<std::string> punkter;
  bool nummereret = false;
};

// Names and values, one a line.
struct Oplysninger {
  std::vector<std::pair<std::string, std::string>> linjer;
};

// The first row is the head; with `foerste_kolonne` the first cell of each row heads that row.
struct Tabel {
  std::string titel;
  std::vector<std::string> kolonner;
  std::vector<std::vector<std::string>> raekker;
  bool foerste_kolonne = false;
};

// A line to sign on, or who signed and when.
struct Underskrift {
  std::string hvem;
  std::string tekst;
};

// The legal part: framed, with its citation; never editable.
struct Lovtekst {
  std::string overskrift;
  std::string tekst;
  std::string hjemmel;
};

struct Sideskift {};

// A Kort (kort.hpp) and a Billede (billede.hpp) are blocks, drawn on the page and in the PDF, in
// words elsewhere. A Diagram (diagram.hpp) is a block too: drawn on the page and in the PDF, in
// words elsewhere. It does not bring its table along: put `som_tabel` after it.

using Blok = std::variant<Overskrift, Afsnit, Punktliste, Oplysninger, Tabel, Underskrift, Lovtekst,
                          Sideskift, Diagram, Kort, Billede>;

struct Brev {
  std::string titel;
  std::string afsender;               // the authority
  std::vector<std::string> modtager;  // name and address, line by line
  std::optional<Dato> dato;
  std::string reference;  // a case number; never a CPR number
  std::vector<Blok> blokke;
};

// As plain text in lines of at most 76 characters; for mail and for a screen reader's first
// reading.
std::string som_tekst(const Brev& brev);

}  // namespace nytte::dokumenter
