// A letter's structure as it is kept: JSON, and back without loss.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dokumenter/brev.hpp"

namespace nytte::dokumenter {

// Texts that are no UTF-8 get replacement signs, so that what was written can be read.
std::string encode_brev(const Brev& brev);
// Nothing when the text is no letter of ours.
std::optional<Brev> decode_brev(std::string_view json);

}  // namespace nytte::dokumenter
