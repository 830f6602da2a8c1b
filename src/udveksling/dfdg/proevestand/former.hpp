// The two forms of the interface: a request read into a Kald, and an Udfald
// written as its answer.
#pragma once

#include <string>

#include "udveksling/dfdg/proevestand/kald.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling::dfdg::stand {

/// Nothing when the path and method are none of the form's.
std::optional<Kald> laes_rest(const Tlsanmodning &a);
/// `tidspunkt` is when it was recorded, "2026-01-31T12:00:00Z".
Tlssvar skriv_rest(const Kald &kald, const Udfald &udfald, const std::string &tidspunkt);

std::optional<Kald> laes_soap(const Tlsanmodning &a);
Tlssvar skriv_soap(const Kald &kald, const Udfald &udfald, const std::string &tidspunkt);

/// %41 is A; what is no such escape stays as it is.
std::string uden_procent(std::string_view tekst);

}  // namespace nytte::udveksling::dfdg::stand
