// A letter as part of a page: the same words in the same order as its PDF.
#pragma once

#include "dokumenter/brev.hpp"
#include "web/html.hpp"

namespace nytte::web {

// The letter's title becomes a heading of level 2, since the page has its own h1; the letter's
// headings follow one level down.
Html brev_html(const dokumenter::Brev& brev);

}  // namespace nytte::web
