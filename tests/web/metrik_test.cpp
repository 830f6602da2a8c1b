#include "web/metrik.hpp"

#include <gtest/gtest.h>

namespace nytte::web {
namespace {

TEST(Metrik, taellere_skrives_i_prometheus_format) {
  Metrik metrik;
  metrik.count("a_total", "Counts a.", {{"rute", "/x/{id}"}, {"kode", "20\"0"}});
  metrik.count("a_total", "Counts a.", {{"rute", "/x/{id}"}, {"kode", "20\"0"}}, 2);
  EXPECT_EQ(metrik.text(),
            "# HELP a_total Counts a.\n# TYPE a_total counter\n"
            "a_total{rute=\"/x/{id}\",kode=\"20\\\"0\"} 3\n");
}

TEST(Metrik, et_histogram_taeller_hver_vaerdi_i_alle_spande_over_den) {
  Metrik metrik;
  metrik.observe("b_seconds", "B.", {}, 0.002);
  metrik.observe("b_seconds", "B.", {}, 20);
  const std::string text = metrik.text();
  EXPECT_NE(text.find("b_seconds_bucket{le=\"0.001\"} 0\n"), std::string::npos) << text;
  EXPECT_NE(text.find("b_seconds_bucket{le=\"0.0025\"} 1\n"), std::string::npos);
  EXPECT_NE(text.find("b_seconds_bucket{le=\"10\"} 1\n"), std::string::npos);
  EXPECT_NE(text.find("b_seconds_bucket{le=\"+Inf\"} 2\n"), std::string::npos);
  EXPECT_NE(text.find("b_seconds_sum 20.002\nb_seconds_count 2\n"), std::string::npos);
}

TEST(Metrik, en_maaler_spoerges_hver_gang) {
  Metrik metrik;
  double vaerdi = 1;
  metrik.gauge("c", "C.", [&] { return vaerdi; });
  vaerdi = 7;
  EXPECT_NE(metrik.text().find("# TYPE c gauge\nc 7\n"), std::string::npos);
}

}  // namespace
}  // namespace nytte::web
