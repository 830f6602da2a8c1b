// The recorded answers that the readers of other systems are held to.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "udveksling/post/filer.hpp"

namespace nytte::udveksling::test {

inline std::string optaget(const std::string& kilde, const std::string& navn) {
  const auto fil = laes_fil(kilde + "/tests/udveksling/data/" + navn, std::size_t{1} << 20U);
  EXPECT_TRUE(fil.has_value()) << navn;
  return fil.value_or("");
}

}  // namespace nytte::udveksling::test
