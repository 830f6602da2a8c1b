// Every kind of page, drawn from invented facts: what the golden test compares and what one looks
// at in a browser.
#pragma once

#include <map>
#include <string>

namespace nytte::web::test {

// Name of the page ("placer_nej") and its whole HTML document.
std::map<std::string, std::string> alle_eksempelsider();
// Those of the council, added to the others.
void raadssider(std::map<std::string, std::string>& ud);

}  // namespace nytte::web::test
