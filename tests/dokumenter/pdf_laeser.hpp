// Opens our PDFs with programs that are not ours: poppler and qpdf.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nytte::dokumenter {

// What `program <options> <file>` prints, standard error included; ends with "exit <status>" when
// that is not 0.
std::string laes_pdf(const std::string& pdf, const std::string& program,
                     const std::string& valg = {});

// The words in the order of the content, page numbers and repeated heads left out by the caller.
std::vector<std::string> ord(std::string_view tekst);

}  // namespace nytte::dokumenter
