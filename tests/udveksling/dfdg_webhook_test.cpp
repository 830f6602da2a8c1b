// What the register pushes: replayed, out of order, from somebody else, and while the program is
// killed. The stand's own delivery is used where one message is enough.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "dfdg_stand.hpp"
#include "proces.hpp"
#include "sager/dfdg/indbakke.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/webhook.hpp"
#include "verden.hpp"

namespace nytte::udveksling::test {

namespace json = boost::json;
using sager::test::name_of;
using store::Dialekt;

class Webhook : public sager::test::Verden {
 protected:
  void SetUp() override {
    Verden::SetUp();
    if (IsSkipped()) return;
    borger_ = opret_borger(1);
    cpr_ = ny_borger(1).borger.cpr.udlever(CprFormaal::indberetning);
  }

  Webhookvalg valg() const {
    Webhookvalg v;
    v.tls.certifikat = certifikater().server.certifikat;
    v.tls.noegle = certifikater().server.noegle;
    v.tls.klient_ca = certifikater().ca;
    v.navn = dfdg::kRegisternavn;
    return v;
  }
  Webhookomgivelser omgivelser() {
    return {.aabn = [this] { return database().open(); },
            .ur = [this] { return ur(); },
            .tael = [this](const std::string& u) { udfald_.push_back(u); }};
  }
  sager::Registerur ur() { return {sagsbehandler().nu, sager::test::kDag}; }

  json::object flytning(const std::string& id, int revision, bool bekraeftet) const {
    return {{"beskedId", id},
            {"beskedtype", "flytning"},
            {"haendelsestidspunkt", fmt::format("2023-03-01T12:00:{:02}Z", revision)},
            {"revision", revision},
            {"personnummer", cpr_},
            {"registrerendeMyndighed", {{"organisationskode", "73000"}}},
            {"flytning",
             {{"fraKommune", "751"},
              {"tilKommune", "730"},
              {"flyttedato", "2023-02-28"},
              {"bekraeftet", bekraeftet}}}};
  }

  // What the other side answered to each, 0 for nothing.
  std::vector<int> lever(Stand& s, const Tlstjener& lytter, json::object med) {
    med["url"] = fmt::format("https://127.0.0.1:{}{}", lytter.port(), rest::kWebhooksti);
    std::vector<int> ud;
    const auto svar = s.styr("lever", med);
    for (const auto& v : svar.at("svar").as_array())
      ud.push_back(static_cast<int>(v.at("status").as_int64()));
    return ud;
  }

  std::set<std::string> gemt() {
    std::set<std::string> ud;
    db().query("SELECT besked_id FROM dfdg_besked",
               [&](const store::Raekke& r) { ud.emplace(r.text(0)); });
    return ud;
  }

  Borger borger_ = ny_borger(1).borger;
  std::string cpr_;
  std::vector<std::string> udfald_;
};
PAA_BEGGE(Webhook);

TEST_P(Webhook, den_samme_besked_flere_gange_gemmes_en_gang_og_kvitteres_hver_gang) {
  Stand s;
  const auto lytter = lyt(valg(), omgivelser());
  EXPECT_EQ(lever(s, *lytter, {{"beskeder", {flytning("b-1", 1, false)}}, {"gange", 3}}),
            (std::vector{200, 200, 200}));
  EXPECT_EQ(antal("dfdg_besked"), 1);
  EXPECT_EQ(udfald_, (std::vector<std::string>{"ny", "gentaget", "gentaget"}));
}

TEST_P(Webhook, et_brugt_id_med_andet_indhold_afvises_og_den_foerste_bliver_staaende) {
  Stand s;
  const auto lytter = lyt(valg(), omgivelser());
  EXPECT_EQ(
      lever(s, *lytter, {{"beskeder", {flytning("b-1", 1, false), flytning("b-1", 1, true)}}}),
      (std::vector{200, 409}));
  EXPECT_EQ(antal("dfdg_besked"), 1);
  sager::behandl_beskeder(db(), ur());
  EXPECT_TRUE(sager::ubekraeftet_flytning(db(), borger_.id));
}

TEST_P(Webhook, beskeder_i_forkert_raekkefoelge_ender_som_i_den_rigtige) {
  for (const bool omvendt : {false, true}) {
    Stand s;
    const auto lytter = lyt(valg(), omgivelser());
    const std::string navn = omvendt ? "o-" : "r-";
    EXPECT_EQ(lever(s, *lytter,
                    {{"beskeder", {flytning(navn + "1", 1, false), flytning(navn + "2", 2, true)}},
                     {"omvendt", omvendt}}),
              (std::vector{200, 200}));
    sager::behandl_beskeder(db(), ur());
    EXPECT_FALSE(sager::ubekraeftet_flytning(db(), borger_.id)) << navn;
  }
}

TEST_P(Webhook, kun_registeret_selv_kan_levere) {
  Stand s;
  const auto lytter = lyt(valg(), omgivelser());
  const json::array besked{flytning("b-1", 1, false)};
  EXPECT_EQ(lever(s, *lytter, {{"beskeder", besked}, {"afsender", "forkert_navn"}}),
            std::vector{403});
  EXPECT_EQ(lever(s, *lytter, {{"beskeder", besked}, {"afsender", "fremmed"}}), std::vector{0});
  EXPECT_EQ(lever(s, *lytter, {{"beskeder", besked}, {"afsender", "udloebet"}}), std::vector{0});
  Tlsklient uden(lytter->port(), certifikater().ca);
  EXPECT_EQ(uden.spoerg("POST", std::string(rest::kWebhooksti), "{}").status, 0);
  EXPECT_EQ(antal("dfdg_besked"), 0);
  EXPECT_EQ(udfald_, std::vector<std::string>{"afsender_ukendt"});
}

TEST_P(Webhook, det_der_ikke_kan_laeses_gemmes_ikke_og_kvitteres_ikke) {
  const auto lytter = lyt(valg(), omgivelser());
  Tlsklient k(lytter->port(), certifikater().ca, certifikater().register_);
  const std::string sti(rest::kWebhooksti);
  const Tlsklient::Hoveder json_{{"Content-Type", "application/json"}};
  EXPECT_EQ(k.spoerg("POST", sti, "{\"beskedId\":", json_).status, 400);
  EXPECT_EQ(k.spoerg("POST", sti, "{}", json_).status, 400);
  auto uden_person = flytning("b-1", 1, false);
  uden_person["personnummer"] = "ikke et nummer";
  EXPECT_EQ(k.spoerg("POST", sti, json::serialize(uden_person), json_).status, 400);
  EXPECT_EQ(k.spoerg("POST", sti, "<a/>", {{"Content-Type", "text/xml"}}).status, 415);
  EXPECT_EQ(k.spoerg("GET", sti).status, 405);
  EXPECT_EQ(k.spoerg("POST", "/andet", "{}", json_).status, 404);
  EXPECT_EQ(antal("dfdg_besked"), 0);
}

// --- killed between receiving and acknowledging

std::uint16_t ledig_port() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in hvor{};
  hvor.sin_family = AF_INET;
  hvor.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t laengde = sizeof hvor;
  ::bind(fd, reinterpret_cast<sockaddr*>(&hvor), sizeof hvor);
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&hvor), &laengde);
  ::close(fd);
  return ntohs(hvor.sin_port);
}

TEST_P(Webhook, hvad_der_er_kvitteret_er_gemt_ogsaa_naar_programmet_bliver_draebt) {
  constexpr int kRunder = 6;
  constexpr int kBeskeder = 40;
  giv_programmets_navn(database(), GetParam());
  std::mt19937 tilfaeldig(4);
  std::set<std::string> kvitteret;
  for (int runde = 0; runde < kRunder; ++runde) {
    const auto port = ledig_port();
    const auto& c = certifikater();
    std::vector<std::string> ord{"serve", "--port", "0", "--logfil", "/dev/null"};
    for (const auto& o : databaseord(database(), GetParam())) ord.push_back(o);
    for (const auto& o :
         {std::string("--dfdg-webhook-port"), std::to_string(port),
          std::string("--dfdg-webhook-certifikat"), c.server.certifikat,
          std::string("--dfdg-webhook-noegle"), c.server.noegle, std::string("--dfdg-webhook-ca"),
          c.ca, std::string("--dfdg-webhook-navn"), std::string(dfdg::kRegisternavn)})
      ord.push_back(o);
    Proces program(ord);
    Tlsklient k(port, c.ca, c.register_);
    while (!k.forbind()) ASSERT_TRUE(program.lever());
    // Somewhere after the first of the round's answers, one more each round: while a message is
    // read, stored, or answered. Told by answers, so that a slow machine gets there too.
    const auto hvornaar = std::chrono::microseconds(tilfaeldig() % 10'000);
    std::atomic<int> svaret{0};
    std::thread drab([&] {
      for (int set = svaret; set < runde; set = svaret) svaret.wait(set);
      std::this_thread::sleep_for(hvornaar);
      program.draeb();
    });
    for (int n = 0; n < kBeskeder; ++n) {
      const std::string id = fmt::format("{}-{}", runde, n);
      const auto svar =
          k.spoerg("POST", std::string(rest::kWebhooksti), json::serialize(flytning(id, n, false)),
                   {{"Content-Type", "application/json"}});
      if (svar.status == 200) kvitteret.insert(id);
      if (svar.status == 0) break;
      ++svaret;
      svaret.notify_one();
    }
    svaret = kRunder;
    svaret.notify_one();
    drab.join();
    const auto her = gemt();
    for (const auto& id : kvitteret) EXPECT_TRUE(her.count(id)) << id << " was acknowledged";
  }
  EXPECT_FALSE(kvitteret.empty());
  // The register delivers again what it has no answer to: then all is there, once.
  const auto lytter = lyt(valg(), omgivelser());
  Tlsklient k(lytter->port(), certifikater().ca, certifikater().register_);
  for (int runde = 0; runde < kRunder; ++runde)
    for (int n = 0; n < kBeskeder; ++n)
      EXPECT_EQ(k.spoerg("POST", std::string(rest::kWebhooksti),
                         json::serialize(flytning(fmt::format("{}-{}", runde, n), n, false)),
                         {{"Content-Type", "application/json"}})
                    .status,
                200);
  EXPECT_EQ(antal("dfdg_besked"), kRunder * kBeskeder);
}

}  // namespace nytte::udveksling::test
