// The strategy as a document: the page to print, the PDF and the public page are the same words.
#pragma once

#include <string>

#include "dokumenter/brev.hpp"
#include "sager/strategi/strategi.hpp"

namespace nytte::sager {

// Headings, the policy as a table, kinds of parties, what changed since the version before. No name
// of anybody who said something of it.
dokumenter::Brev strategibrev(const OffentligStrategi& s);
// The same of what a reader of the municipality sees.
OffentligStrategi til_offentligheden(const Strategivisning& v);

// "Strategi for nytteindsats, Favrskov, version 2.pdf"
std::string strategifilnavn(const OffentligStrategi& s);

}  // namespace nytte::sager
