// UTF-8 of RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace nytte::kontrakt {

/// The length of the valid front; tekst.size() when all of it is valid.
std::size_t gyldig_utf8(std::string_view tekst);

}  // namespace nytte::kontrakt
