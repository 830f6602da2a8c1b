// The post as an installation meets it: settings, the commands, the worker of the server.
#include "sager/post/post.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "app/ur.hpp"
#include "koerende.hpp"
#include "sager/adgang/brugere.hpp"
#include "store/post.hpp"
#include "udveksling/smtp_server.hpp"

namespace nytte::app {
namespace {

MeddelelseId laeg(const Mappe& m, const std::string& til) {
  auto db = store::open(m.fil("data/nytte.db"));
  const Tidspunkt tid = nu();
  sager::NyMeddelelse n;
  n.modtager_navn = "Tove Prøve";
  n.modtager = til;
  n.titel = "Høring";
  n.tekst = "Svar: {{link}}";
  n.emne = "henvendelse";
  n.noegle = "7";
  n.link = sager::Linkoenske{"hoeringssvar", {tid.sekunder + 86'400}, "/svar/"};
  const auto k = sager::systemkontekst(tid, dansk_dag(tid), Kommunekode::fra(751).value());
  return store::udfoer(db, store::Adgang::skriv,
                       [&](store::Forbindelse& t) { return sager::laeg_i_post(t, k, n); });
}

TEST(Post, send_laegger_i_mappen_og_vis_siger_hvad_der_ikke_er_sendt) {
  const Mappe m;
  const std::string data = " --data " + m.fil("data");
  ASSERT_EQ(koer("migrer" + data).kode, 0);
  EXPECT_EQ(koer("post vis" + data).ud, "Alt er sendt.\n");
  laeg(m, "tove@proeve.invalid");
  laeg(m, "ikke en adresse");
  const auto sendt = koer("post send --basis-url https://nytte.invalid" + data);
  EXPECT_EQ(sendt.kode, 0) << sendt.fejl;
  EXPECT_NE(sendt.ud.find("mail: 0 sendt, 1 i mappe, 0 venter, 1 afvist, 0 opgivet"),
            std::string::npos)
      << sendt.ud;
  const std::string eml = laes_fil(m.fil("data/post/ud/1.eml"));
  EXPECT_NE(eml.find("Svar: https://nytte.invalid/svar/"), std::string::npos) << eml;
  const auto vis = koer("post vis" + data);
  EXPECT_NE(vis.ud.find("\ti_mappe\tmail\t"), std::string::npos) << vis.ud;
  EXPECT_NE(vis.ud.find("Mailadressen kan ikke bruges"), std::string::npos) << vis.ud;
}

// The program, so that it can be killed.
pid_t start(std::vector<std::string> argv) {
  std::vector<char*> ord;
  for (auto& a : argv) ord.push_back(a.data());
  ord.push_back(nullptr);
  pid_t pid = 0;
  EXPECT_EQ(::posix_spawn(&pid, NYTTE_PROGRAM, nullptr, nullptr, ord.data(), environ), 0);
  return pid;
}

std::string nummer_i(const std::string& eml) {
  const auto fra = eml.find("Message-Id:");
  return eml.substr(fra, eml.find("\r\n", fra) - fra);
}

TEST(Post, draebt_efter_indholdet_sendes_igen_med_samme_nummer_og_ikke_foer_laanet_er_ude) {
  using udveksling::test::Smtpserver;
  const Mappe m;
  const std::string data = m.fil("data");
  ASSERT_EQ(koer("migrer --data " + data).kode, 0);
  const auto id = laeg(m, "tove@proeve.invalid");
  Smtpserver server({{"slut", udveksling::test::kHaeng}});
  const std::string valg = " --mail-uden-tls --basis-url https://nytte.invalid --mail-server " +
                           server.adresse() + " --data " + data;
  const pid_t pid =
      start({NYTTE_PROGRAM, "post", "send", "--mail-uden-tls", "--basis-url",
             "https://nytte.invalid", "--mail-server", server.adresse(), "--data", data});
  for (int i = 0; i < 1'000 && server.modtaget().empty(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  ::kill(pid, SIGKILL);
  int status = 0;
  ::waitpid(pid, &status, 0);
  ASSERT_EQ(server.modtaget().size(), 1U);
  server.svar({});
  EXPECT_EQ(koer("post send" + valg).kode, 0);
  EXPECT_EQ(server.modtaget().size(), 1U) << "the dead one's lease still holds";
  auto db = store::open(data + "/nytte.db");
  EXPECT_EQ(store::find_meddelelse(db, id)->meddelelse.tilstand, Meddelelsestilstand::venter);
  db.execute("UPDATE meddelelse SET laan_til = '2000-01-01T00:00:00Z'");
  EXPECT_EQ(koer("post send" + valg).kode, 0);
  const auto m2 = server.modtaget();
  ASSERT_EQ(m2.size(), 2U);
  EXPECT_EQ(nummer_i(m2[0]), nummer_i(m2[1]));
  EXPECT_EQ(store::find_meddelelse(db, id)->meddelelse.tilstand, Meddelelsestilstand::afsendt);
}

TEST(Post, indstillinger_der_ikke_passer_sammen_siges_alle_paa_en_gang) {
  const Mappe m;
  const auto svar = koer(
      "post send --mail-server http://x --mail-afsender x --digital-post-cvr 12"
      " --data " +
      m.fil("data"));
  EXPECT_EQ(svar.kode, 1);
  for (const char* navn : {"mail_server", "basis_url", "mail_afsender", "digital_post_cvr"})
    EXPECT_NE(svar.fejl.find(navn), std::string::npos) << svar.fejl;
}

TEST(Post, serveren_sender_selv_og_standser_ordentligt) {
  const Mappe m;
  const std::string data = " --data " + m.fil("data");
  ASSERT_EQ(koer("migrer" + data).kode, 0);
  const auto id = laeg(m, "tove@proeve.invalid");
  const std::string fil = m.fil("data/post/ud/" + std::to_string(id.vaerdi) + ".eml");
  {
    const Koerende server(indstillinger_i(m));
    // The worker begins at once; this ends as soon as the file is there.
    for (int i = 0; i < 500 && ::access(fil.c_str(), F_OK) != 0; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_EQ(::access(fil.c_str(), F_OK), 0);
  auto db = store::open(m.fil("data/nytte.db"));
  EXPECT_EQ(store::find_meddelelse(db, id)->meddelelse.tilstand, Meddelelsestilstand::i_mappe);
}

TEST(Post, en_server_der_er_bedt_om_det_sender_ikke) {
  const Mappe m;
  ASSERT_EQ(koer("migrer --data " + m.fil("data")).kode, 0);
  const auto id = laeg(m, "tove@proeve.invalid");
  auto i = indstillinger_i(m);
  i.post_i_server = false;
  {
    Koerende server(i);
    EXPECT_EQ(server.ask("GET", "/sundhed").status, 200U);
  }
  auto db = store::open(m.fil("data/nytte.db"));
  EXPECT_EQ(store::find_meddelelse(db, id)->meddelelse.forsoeg, 0);
}

}  // namespace
}  // namespace nytte::app
