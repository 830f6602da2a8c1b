// The pages as stored text. NYTTE_GOLDEN=skriv writes them anew; look at the difference before you
// commit it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "eksempelsider.hpp"

namespace nytte::web::test {
namespace {

const std::filesystem::path kMappe = std::filesystem::path(NYTTE_KILDE) / "tests/golden/sider";

// The hash of an asset changes with its content, not with the page.
std::string uden_hash(const std::string& html) {
  static const std::regex hash("(/aktiver/[A-Za-z0-9-]+)\\.[0-9a-f]{12}\\.");
  return std::regex_replace(html, hash, "$1.");
}

// One element a line, so that a difference can be read.
std::string brudt(const std::string& html) {
  static const std::regex graense("><");
  return std::regex_replace(html, graense, ">\n<");
}

std::string laes(const std::filesystem::path& fil) {
  std::ifstream ind(fil, std::ios::binary);
  std::stringstream ud;
  ud << ind.rdbuf();
  return ud.str();
}

class Sider : public testing::TestWithParam<std::string> {};

TEST_P(Sider, as_stored) {
  const std::string html = alle_eksempelsider().at(GetParam());
  const std::string faerdig = brudt(uden_hash(html));
  const auto fil = kMappe / (GetParam() + ".html");
  if (const char* skriv = std::getenv("NYTTE_GOLDEN");
      skriv != nullptr && std::string(skriv) == "skriv") {
    std::filesystem::create_directories(kMappe);
    std::ofstream(fil, std::ios::binary) << faerdig;
  }
  ASSERT_TRUE(std::filesystem::exists(fil)) << fil << ": run with NYTTE_GOLDEN=skriv";
  EXPECT_EQ(faerdig, laes(fil));
}

TEST_P(Sider, lives_under_the_strict_content_security_policy) {
  const std::string html = alle_eksempelsider().at(GetParam());
  EXPECT_FALSE(std::regex_search(
      html, std::regex("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\ssrc=)|javascript:")));
}

TEST_P(Sider, every_post_form_carries_its_token) {
  const std::string html = alle_eksempelsider().at(GetParam());
  static const std::regex form("<form[^>]*method=\"post\"[^>]*>(.{0,60})");
  for (std::sregex_iterator i(html.begin(), html.end(), form), slut; i != slut; ++i)
    EXPECT_NE((*i)[1].str().find("name=\"csrf\""), std::string::npos) << i->str();
}

TEST_P(Sider, no_id_is_used_twice) {
  const std::string html = alle_eksempelsider().at(GetParam());
  static const std::regex id("\\sid=\"([^\"]+)\"");
  std::map<std::string, int> antal;
  for (std::sregex_iterator i(html.begin(), html.end(), id), slut; i != slut; ++i)
    ++antal[(*i)[1].str()];
  for (const auto& [navn, n] : antal) EXPECT_EQ(n, 1) << navn;
}

std::vector<std::string> navne() {
  std::vector<std::string> ud;
  for (const auto& [navn, html] : alle_eksempelsider()) ud.push_back(navn);
  return ud;
}

INSTANTIATE_TEST_SUITE_P(Eksempler, Sider, testing::ValuesIn(navne()),
                         [](const auto& i) { return i.param; });

}  // namespace
}  // namespace nytte::web::test
