// What the build puts into the program: referencedata/kodelister, byte for byte.
#pragma once

#include <string_view>

namespace nytte::sager {

// The file of a list by its code ("jobordretype"); empty when there is none.
std::string_view medfoelgende_kodeliste_csv(std::string_view liste);

}  // namespace nytte::sager
