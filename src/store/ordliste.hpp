#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/raekke.hpp"

/// A list of words in one column, one a line; only for the .cpp files of the subjects. A word holds
/// no line break (the use cases see to it).
namespace nytte::store {

template <>
struct Felt<std::vector<std::string>> {
  static Parameter write(const std::vector<std::string>& value) {
    std::string all;
    for (const auto& ord : value) all += (all.empty() ? "" : "\n") + ord;
    return all;
  }
  static std::vector<std::string> read(const Raekke& row, int column) {
    std::vector<std::string> ud;
    std::string_view rest_of = row.text(column);
    while (!rest_of.empty()) {
      const auto end = rest_of.find('\n');
      ud.emplace_back(rest_of.substr(0, end));
      rest_of = end == std::string_view::npos ? std::string_view() : rest_of.substr(end + 1);
    }
    return ud;
  }
};

}  // namespace nytte::store
