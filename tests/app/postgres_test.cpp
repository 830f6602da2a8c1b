// The server on PostgreSQL: the same start, login, pages and API as on the embedded database.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <boost/json/parse.hpp>
#include <cstdlib>
#include <optional>

#include "koerende.hpp"
#include "store/driver.hpp"
#include "store/forbindelse.hpp"

namespace nytte::app {
namespace {

// A schema of the test's own in the database that NYTTE_TEST_PG names; gone with the object.
class Skema {
 public:
  Skema() : server_(std::getenv("NYTTE_TEST_PG")), navn_("nytte_app_" + std::to_string(getpid())) {
    store::open(server_).driver().script("CREATE SCHEMA " + navn_);
  }
  Skema(const Skema&) = delete;
  Skema& operator=(const Skema&) = delete;
  ~Skema() { store::open(server_).driver().script("DROP SCHEMA " + navn_ + " CASCADE"); }
  std::string adresse() const { return server_ + " options='-csearch_path=" + navn_ + "'"; }

 private:
  std::string server_;
  std::string navn_;
};

class Postgres : public ::testing::Test {
 protected:
  void SetUp() override {
    if (std::getenv("NYTTE_TEST_PG") == nullptr)
      GTEST_SKIP() << "NYTTE_TEST_PG is not set: not tested on PostgreSQL (./test sets it)";
    skema.emplace();
    i = indstillinger_i(m);
    i.database = skema->adresse();
  }

  Koersel program(const std::string& argumenter, const std::string& ind = "") const {
    return koer(fmt::format("{} --database \"{}\"", argumenter, i.database), ind);
  }
  void opret_asta() const {
    const auto k =
        program("bruger opret asta --navn 'Asta Prøve' --kommune 751 --rolle sagsbehandler",
                std::string(kKodeord) + "\n");
    ASSERT_EQ(k.kode, 0) << k.fejl;
  }

  Mappe m;
  std::optional<Skema> skema;
  Indstillinger i;
};

boost::json::object oprettet(const web::proeve::Modtaget& svar) {
  EXPECT_EQ(svar.status, 201U) << svar.body;
  return boost::json::parse(svar.body).as_object();
}

TEST_F(Postgres, log_ind_opret_en_jobordre_og_placer_gennem_APIet) {
  Koerende server(i);
  EXPECT_NE(server.welcome().find("bruger opret"), std::string::npos) << server.welcome();
  EXPECT_EQ(server.welcome().find(skema->adresse()), std::string::npos) << "may hold a password";
  opret_asta();
  ASSERT_TRUE(server.log_in("asta"));
  oprettet(server.api("POST", "/api/v1/arbejdssteder",
                      R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens )"
                      R"(Plejehjem","kommune":"751","sektor":"kommune"})"));
  const auto ordre = oprettet(server.api(
      "POST", "/api/v1/jobordrer",
      R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
      R"("pladser":1,"fra":"2026-01-01","til":"2027-12-31","ud_over_normeret_niveau":true,)"
      R"("konkurrenceforvridende":false,"indgaar_i_serviceniveau":false,)"
      R"("service_for_borger":false})"));
  const std::int64_t jobordre = ordre.at("id").as_int64();
  oprettet(server.api(
      "POST", fmt::format("/api/v1/jobordrer/{}/hoeringer", jobordre),
      R"({"art":"orientering","navn":"Kim Holm","dato":"2026-02-02",)"
      R"("arbejdsgiver_erklaering":"2026-02-02","medarbejder_erklaering":"2026-02-02"})"));
  const std::int64_t borger =
      oprettet(server.api("POST", "/api/v1/borgere",
                          R"({"cpr":"0203851230","navn":"Karen Prøve",)"
                          R"("erhvervskompetencegivende_uddannelse":false,)"
                          R"("senest_ansat_kendt":true,"ydelser":[{"ydelse":"kontanthjaelp",)"
                          R"("visitation":"jobparat","fra":"2026-01-05"}]})"))
          .at("id")
          .as_int64();
  const std::string oenske =
      fmt::format(R"({{"borger":{},"fra":"2026-03-02","til":"2026-05-31","ugentlig_tid":"25:00",)"
                  R"("begrundelse":"aftalt med borgeren"}})",
                  borger);
  const std::string sti = fmt::format("/api/v1/jobordrer/{}/placeringer", jobordre);
  const auto svar = oprettet(server.api("POST", sti, oenske));
  const auto placering = svar.at("placering").at("id").as_int64();
  EXPECT_EQ(server.ask("GET", fmt::format("/api/v1/placeringer/{}", placering)).status, 200U);
  EXPECT_EQ(server.api("POST", sti, oenske).status, 409U) << "the place is taken";
  for (const char* side : {"/", "/jobordrer", "/arbejdssteder", "/borgere", "/regler"})
    EXPECT_EQ(server.ask("GET", side).status, 200U) << side;
  EXPECT_EQ(server.ask("GET", "/klar").status, 200U);
}

TEST_F(Postgres, foerste_start_har_eksemplet_og_naeste_start_finder_det_igen) {
  i.tom = false;
  {
    Koerende server(i);
    EXPECT_NE(server.welcome().find("Mette Holm"), std::string::npos) << server.welcome();
  }
  Koerende igen(i);
  EXPECT_NE(igen.welcome().find("Mette Holm"), std::string::npos);
  EXPECT_TRUE(igen.log_in("mette", "nytte-eksempel-2026"));
  EXPECT_EQ(igen.ask("GET", "/").status, 200U);
}

}  // namespace
}  // namespace nytte::app
