// A letter as a tagged PDF, and several PDFs as one. ADR 0014.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dokumenter/brev.hpp"

namespace nytte::dokumenter {

// A4, tagged in reading order, Danish, with the title shown; page numbers are artifacts. The same
// letter gives the same bytes: the only date in the file is the letter's own. May be called from
// any thread. Text that is no UTF-8 is shown with replacement signs; nothing makes it fail.
std::string som_pdf(const Brev& brev);

// One file of a bundle; `bogmaerke` is its name in the list of contents.
struct Bundtdel {
  std::string bogmaerke;
  std::string pdf;
};

struct Bundt {
  std::string pdf;
  // The bookmarks of what could not be taken in (broken, or behind a password). The front page
  // says so too; the file itself must be offered beside the bundle.
  std::vector<std::string> udeladt;
};

// A front page with the list of contents, then the parts in order, each with its bookmark. Tags of
// the parts are kept. Parts hold no more than 20,000 pages together; what goes beyond is left out
// and named as the broken ones are.
Bundt bundt(std::string_view titel, const std::vector<Bundtdel>& dele);

// The number of pages; nothing when the bytes are no readable PDF.
std::optional<std::size_t> antal_sider(const std::string& pdf);

// Why the letters are not set in IBM Plex Sans on this machine; nothing when they are. For the log.
std::optional<std::string> skriftadvarsel();

}  // namespace nytte::dokumenter
