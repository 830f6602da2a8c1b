// The stand as a client: delivers messages to nytte's webhook.
#pragma once

#include <string>

#include "udveksling/dfdg/proevecertifikater.hpp"

namespace nytte::udveksling::dfdg::stand {

struct Leveringssvar {
  int status = 0;     // HTTP; 0: nothing was answered
  std::string grund;  // why not, in the transport's words
};

/// One POST of JSON, with the sender's certificate; `ca` must vouch for the
/// other side.
Leveringssvar lever(const std::string &url, const std::string &krop, const Certifikatpar &afsender,
                    const std::string &ca);

}  // namespace nytte::udveksling::dfdg::stand
