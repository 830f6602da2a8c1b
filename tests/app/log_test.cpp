#include "app/log.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <boost/json/parse.hpp>
#include <filesystem>
#include <fstream>

#include "app/ur.hpp"

namespace nytte::app {
namespace {

/// What the log wrote, one parsed object a line.
std::vector<boost::json::object> written(Logniveau mindst, const std::function<void(Log&)>& skriv) {
  const auto sti = std::filesystem::temp_directory_path() /
                   ("nytte-log-" + std::to_string(::getpid()) + ".jsonl");
  std::filesystem::remove(sti);
  {
    Log log(sti.string(), mindst, [] { return Tidspunkt{1'709'164'800}; });
    skriv(log);
    log.flush();
  }
  std::vector<boost::json::object> linjer;
  std::ifstream fil(sti);
  for (std::string linje; std::getline(fil, linje);) {
    linjer.push_back(boost::json::parse(linje).as_object());
  }
  std::filesystem::remove(sti);
  return linjer;
}

TEST(Log, en_linje_er_et_JSON_objekt_med_tid_og_niveau) {
  const auto linjer = written(Logniveau::info, [](Log& log) {
    log.write(Logniveau::info, "startet \"nu\"\n", {{"port", std::int64_t{80}}, {"sti", "a\\b"}});
  });
  ASSERT_EQ(linjer.size(), 1U);
  EXPECT_EQ(linjer[0].at("tid"), "2024-02-29T00:00:00Z");
  EXPECT_EQ(linjer[0].at("niveau"), "info");
  EXPECT_EQ(linjer[0].at("haendelse"), "startet \"nu\"\n");
  EXPECT_EQ(linjer[0].at("port"), 80);
  EXPECT_EQ(linjer[0].at("sti"), "a\\b");
}

TEST(Log, under_mindste_niveau_skrives_intet) {
  const auto linjer = written(Logniveau::advarsel, [](Log& log) {
    log.write(Logniveau::info, "ikke");
    log.write(Logniveau::fejl, "ja");
  });
  ASSERT_EQ(linjer.size(), 1U);
  EXPECT_EQ(linjer[0].at("haendelse"), "ja");
}

TEST(Log, en_anmodning_skrives_med_moenster_og_uden_sti) {
  const auto linjer = written(Logniveau::info, [](Log& log) {
    log.write(web::Journallinje{"ab12", "GET", "/borgere/{id}", 500, std::chrono::milliseconds(12),
                                34, 5, "det gik galt"});
  });
  ASSERT_EQ(linjer.size(), 2U);
  EXPECT_EQ(linjer[0].at("rute"), "/borgere/{id}");
  EXPECT_EQ(linjer[0].at("niveau"), "fejl");
  EXPECT_DOUBLE_EQ(linjer[0].at("ms").as_double(), 12.0);
  EXPECT_EQ(linjer[1].at("fejl"), "det gik galt");
  EXPECT_EQ(linjer[1].at("korrelation"), "ab12");
}

TEST(Ur, dagen_skifter_ved_dansk_midnat_ogsaa_om_sommeren) {
  EXPECT_EQ(dansk_dag({1'704'063'599}), Dato::af(2023, 12, 31));  // 2023-12-31T22:59:59Z
  EXPECT_EQ(dansk_dag({1'704'063'600}), Dato::af(2024, 1, 1));    // 2023-12-31T23:00:00Z
  EXPECT_EQ(dansk_dag({1'719'784'799}), Dato::af(2024, 6, 30));   // 2024-06-30T21:59:59Z
  EXPECT_EQ(dansk_dag({1'719'784'800}), Dato::af(2024, 7, 1));    // 2024-06-30T22:00:00Z
}

}  // namespace
}  // namespace nytte::app
