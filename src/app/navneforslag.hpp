// "Did you mean": the nearest of some words to one that was mistyped.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nytte::app {

/// The nearest word, if at most a third of its letters differ.
std::optional<std::string> naermeste(std::string_view ord, const std::vector<std::string>& mulige);

}  // namespace nytte::app
