// Files for the tests, made by hand: what people hand in, and what they should not.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace nytte::sager::test {

// One page; `krop` goes in as an object of its own.
std::string pdf(const std::string& krop = "");
// One black pixel.
std::string png();
std::string jpeg();

using Dele = std::vector<std::pair<std::string, std::string>>;  // path and content
// The first entry stored, the others packed. `kodeord`: encrypted with it.
std::string zip(const Dele& dele, const std::string& kodeord = "");
Dele odt_dele();
Dele docx_dele();
std::string odt();
std::string docx();

}  // namespace nytte::sager::test
