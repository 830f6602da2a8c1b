// A file that was handed in, to save: never shown by the browser in our name.
#pragma once

#include "sager/bilag/bilag.hpp"
#include "web/http.hpp"

namespace nytte::web {

/// As an attachment whatever the browser would rather do, never sniffed, and sandboxed where
/// somebody shows it all the same.
Svar som_fil(const sager::HentetBilag& b);

/// A PDF of our own making, to save under its title; as guarded as a foreign file.
Svar som_pdf_fil(std::string pdf, std::string_view titel);

}  // namespace nytte::web
