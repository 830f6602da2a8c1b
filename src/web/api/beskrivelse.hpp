// The description of the API: docs/openapi.yaml as it was when the program was built, and a page
// made from it.
#pragma once

#include <string>
#include <string_view>

namespace nytte::web::api {

/// The file, put into the program by CMake.
std::string_view openapi_yaml();

/// A readable page: every address with what it does and who may call it. Reads the part of YAML
/// that docs/openapi.yaml is written in: paths at two spaces, methods at four, their summary and
/// x-roller at six.
std::string api_page(std::string_view yaml);

}  // namespace nytte::web::api
