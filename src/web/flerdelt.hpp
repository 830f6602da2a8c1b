// multipart/form-data (RFC 7578): what a browser sends when a form has a file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nytte::web {

struct Formulardel {
  std::string navn;
  std::optional<std::string> filnavn;  ///< set when the part is a file, also an empty one
  std::string_view indhold;            ///< points into the body
};

/// The parts of a body, in order. Nothing when the boundary is not legal (1 to 70 characters), a
/// part lacks its name, the closing boundary is missing, or there are more than `hoejst` parts.
std::optional<std::vector<Formulardel>> split_multipart(std::string_view body,
                                                        std::string_view boundary,
                                                        std::size_t hoejst);

}  // namespace nytte::web
