// Every kind of page, drawn from invented facts: what the golden test compares and what one looks
// at in a browser.
#pragma once

#include <map>
#include <string>

namespace nytte::web::test {

// Name of the page ("placer_nej") and its whole HTML document.
std::map<std::string, std::string> alle_eksempelsider();

}  // namespace nytte::web::test
