// The steering interface: what a test, or a person with curl, tells the stand
// and asks it.
#pragma once

#include "udveksling/dfdg/proevecertifikater.hpp"
#include "udveksling/dfdg/proevestand/fejlplan.hpp"
#include "udveksling/dfdg/proevestand/tilstand.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling::dfdg::stand {

inline constexpr std::string_view kStyring = "/proevestand/";

struct Styring {
  Tilstand &tilstand;
  Fejlplan &plan;
  const Proevecertifikater &certifikater;
};

/// Answers a request under kStyring; 400 with "grund" when it cannot be
/// understood.
Tlssvar styr(const Styring &s, const Tlsanmodning &a);

}  // namespace nytte::udveksling::dfdg::stand
