#include "hjemmelbog.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace nytte::regler::test {
namespace {

const std::string kSti = std::string(NYTTE_KILDE) + "/docs/hjemmel.md";

TEST(Hjemmelbog, docs_hjemmel_md_siger_det_samme_som_registeret) {
  if (std::getenv("NYTTE_FORNY") != nullptr) std::ofstream(kSti) << hjemmelbog();
  std::ifstream fil(kSti);
  const std::string staar{std::istreambuf_iterator<char>(fil), {}};
  EXPECT_TRUE(staar == hjemmelbog()) << "renew it: see its first lines";
}

}  // namespace
}  // namespace nytte::regler::test
