// A list as a file for a spreadsheet: UTF-8 with BOM, semicolons, CRLF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nytte::web {

// A field that a spreadsheet would take for a formula gets an apostrophe in front.
std::string csv_fil(const std::vector<std::string_view>& kolonner,
                    const std::vector<std::vector<std::string>>& raekker);

}  // namespace nytte::web
