#include "web/server.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "klient.hpp"

namespace nytte::web::proeve {
namespace {

Svar echo(RaaAnmodning&& raa, unsigned) {
  return text(fmt::format("{} {} {}", raa.method, raa.target, raa.body));
}

Svar refusal(const Afvist& afvist) {
  const auto& fejl = beskrivelse(afvist.kode);
  return text(std::string(fejl.navn), static_cast<unsigned>(fejl.http_status));
}

/// A server of its own on a free port, for the length of one test.
class Koerende {
 public:
  explicit Koerende(Servervalg valg = {}, Behandler behandler = echo, Tagerfil tager_fil = {})
      : server_(valg, std::move(behandler), refusal, std::move(tager_fil)),
        traad_([this] { server_.run(); }) {}
  ~Koerende() {
    server_.stop();
    if (traad_.joinable()) traad_.join();
  }
  Koerende(const Koerende&) = delete;
  Koerende& operator=(const Koerende&) = delete;
  [[nodiscard]] std::uint16_t port() const { return server_.port(); }
  Server& server() { return server_; }
  void join() { traad_.join(); }

 private:
  Server server_;
  std::thread traad_;
};

constexpr std::string_view kHent = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n";

TEST(Server, svarer_paa_en_anmodning) {
  Koerende server;
  Klient klient(server.port());
  const auto svar = klient.ask("POST /x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, 200U);
  EXPECT_EQ(svar->body, "POST /x?y=1 abc");
}

TEST(Server, tre_anmodninger_i_et_stykke_besvares_i_raekkefoelge) {
  Koerende server;
  Klient klient(server.port());
  klient.send(
      "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n"
      "GET /3 HTTP/1.1\r\nHost: a\r\n\r\n");
  for (const char nummer : {'1', '2', '3'}) {
    const auto svar = klient.receive();
    ASSERT_TRUE(svar);
    EXPECT_EQ(svar->body, fmt::format("GET /{} ", nummer));
  }
}

TEST(Server, en_anmodning_i_mange_smaa_stykker_besvares) {
  Koerende server;
  Klient klient(server.port());
  for (const char tegn : kHent) klient.send(std::string_view(&tegn, 1));
  const auto svar = klient.receive();
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->body, "GET /a ");
}

TEST(Server, head_faar_laengden_men_ikke_kroppen) {
  Koerende server;
  Klient klient(server.port());
  klient.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto svar = klient.receive(true);
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->headers.at("content-length"), "8");
  const auto naeste = klient.receive();
  ASSERT_TRUE(naeste);
  EXPECT_EQ(naeste->body, "GET /b ");
}

TEST(Server, chunket_krop_samles) {
  Koerende server;
  Klient klient(server.port());
  const auto svar = klient.ask(
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
      "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->body, "POST / abcde");
}

TEST(Server, expect_100_continue_faar_lov_foerst) {
  Koerende server;
  Klient klient(server.port());
  const auto lov =
      klient.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  ASSERT_TRUE(lov);
  EXPECT_EQ(lov->status, 100U);
  const auto svar = klient.ask("ok");
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->body, "POST / ok");
}

/// Expects one refusal, a closed connection, and a server that still serves.
void expect_refused(std::string_view bytes, unsigned status, const Servervalg& valg = {}) {
  Koerende server(valg);
  Klient klient(server.port());
  const auto svar = klient.ask(bytes);
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, status) << svar->body;
  EXPECT_TRUE(klient.closed()) << "a second answer, or the connection was left open";
  Klient naeste(server.port());
  const auto stadig = naeste.ask(kHent);
  ASSERT_TRUE(stadig);
  EXPECT_EQ(stadig->status, 200U);
}

TEST(Server, et_hoved_paa_200_kB_afvises) {
  const std::string langt(200'000, 'x');
  expect_refused("GET / HTTP/1.1\r\nHost: a\r\nX-Langt: " + langt + "\r\n\r\n", 431);
}

TEST(Server, en_adresse_paa_200_kB_afvises) {
  const std::string lang(200'000, 'x');
  expect_refused("GET /" + lang + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
}

TEST(Server, tusind_hovedfelter_afvises) {
  std::string felter;
  for (int i = 0; i < 2'000; ++i) felter += fmt::format("X-{}: 1\r\n", i);
  expect_refused("GET / HTTP/1.1\r\nHost: a\r\n" + felter + "\r\n", 431);
}

TEST(Server, to_forskellige_laengder_afvises) {
  expect_refused(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde", 400);
}

TEST(Server, laengde_sammen_med_chunked_afvises) {
  expect_refused(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
      "\r\n0\r\n\r\nGET /smuglet HTTP/1.1\r\nHost: a\r\n\r\n",
      400);
  expect_refused(
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n"
      "\r\n0\r\n\r\nGET /smuglet HTTP/1.1\r\nHost: a\r\n\r\n",
      400);
}

TEST(Server, ukendt_transfer_encoding_afvises) {
  expect_refused(
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400);
}

TEST(Server, en_umulig_laengde_afvises) {
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400);
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
}

TEST(Server, mellemrum_foer_kolon_afvises) {
  expect_refused("GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n", 400);
}

TEST(Server, en_linje_der_ikke_er_HTTP_afvises) {
  expect_refused("hej\r\n\r\n", 400);
  expect_refused(std::string(1'000'000, '['), 400);
}

TEST(Server, NUL_i_et_hovedfelt_afvises) {
  expect_refused(std::string_view("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 30), 400);
}

TEST(Server, en_daarlig_chunk_afvises) {
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
}

TEST(Server, en_krop_over_graensen_afvises_foer_den_er_sendt) {
  Servervalg valg;
  valg.hoejst_krop = 1'000;
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n", 413, valg);
}

TEST(Server, en_chunket_krop_over_graensen_afvises) {
  Servervalg valg;
  valg.hoejst_krop = 1'000;
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n" +
                     std::string(2'000, 'a') + "\r\n0\r\n\r\n",
                 413, valg);
}

TEST(Server, en_krop_paa_graensen_tages) {
  Servervalg valg;
  valg.hoejst_krop = 1'000;
  Koerende server(valg);
  Klient klient(server.port());
  const auto svar = klient.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" +
                               std::string(1'000, 'a'));
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, 200U);
}

TEST(Server, en_langsom_klient_faar_408_og_lukkes) {
  Servervalg valg;
  valg.laesefrist = std::chrono::milliseconds(50);
  expect_refused("GET / HTTP/1.1\r\nHost: a\r\n", 408, valg);
  expect_refused("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc", 408, valg);
}

TEST(Server, en_tavs_forbindelse_lukkes_uden_svar) {
  Servervalg valg;
  valg.tomgang = std::chrono::milliseconds(50);
  Koerende server(valg);
  Klient klient(server.port());
  EXPECT_FALSE(klient.receive());
  Klient efter_et_svar(server.port());
  EXPECT_TRUE(efter_et_svar.ask(kHent));
  EXPECT_TRUE(efter_et_svar.closed());
}

TEST(Server, tre_hundrede_tavse_browsere_spaerrer_ikke) {
  Koerende server;
  std::vector<std::unique_ptr<Klient>> tavse;
  for (int i = 0; i < 300; ++i) {
    tavse.push_back(std::make_unique<Klient>(server.port()));
    tavse.back()->send("GET / HT");
  }
  Klient klient(server.port());
  const auto svar = klient.ask(kHent);
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, 200U);
}

TEST(Server, forbindelser_over_graensen_faar_503) {
  Servervalg valg;
  valg.hoejst_forbindelser = 1;
  Koerende server(valg);
  Klient foerste(server.port());
  ASSERT_TRUE(foerste.ask(kHent));
  Klient anden(server.port());
  const auto svar = anden.ask(kHent);
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, 503U);
}

TEST(Server, connection_close_lukker_efter_svaret) {
  Koerende server;
  Klient klient(server.port());
  const auto svar = klient.ask("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->headers.at("connection"), "close");
  EXPECT_TRUE(klient.closed());
}

TEST(Server, HTTP_1_0_lukker_efter_svaret) {
  Koerende server;
  Klient klient(server.port());
  EXPECT_TRUE(klient.ask("GET / HTTP/1.0\r\nHost: a\r\n\r\n"));
  EXPECT_TRUE(klient.closed());
}

TEST(Server, en_klient_der_gaar_midt_i_det_hele_goer_ingen_skade) {
  Koerende server;
  for (const std::string_view stykke : {"", "GET", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
                                        "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\na"}) {
    Klient klient(server.port());
    klient.send(stykke);
  }
  Klient klient(server.port());
  EXPECT_TRUE(klient.ask(kHent));
}

/// A gate that handlers wait at until the test opens it.
class Port {
 public:
  void wait() {
    std::unique_lock laas(laas_);
    ++venter_;
    aendret_.notify_all();
    aendret_.wait(laas, [this] { return aaben_; });
  }
  void await_waiting(int antal) {
    std::unique_lock laas(laas_);
    aendret_.wait(laas, [&] { return venter_ >= antal; });
  }
  void open() {
    const std::lock_guard laas(laas_);
    aaben_ = true;
    aendret_.notify_all();
  }

 private:
  std::mutex laas_;
  std::condition_variable aendret_;
  int venter_ = 0;
  bool aaben_ = false;
};

TEST(Server, anmodninger_koerer_samtidig_paa_hver_sin_arbejder) {
  Port port;
  std::atomic<unsigned> arbejdere{0};
  Servervalg valg;
  valg.arbejdere = 2;
  Koerende server(valg, [&](RaaAnmodning&&, unsigned arbejder) {
    arbejdere |= 1U << arbejder;
    port.wait();
    return text("ok");
  });
  Klient en(server.port());
  Klient to(server.port());
  en.send(kHent);
  to.send(kHent);
  port.await_waiting(2);
  port.open();
  EXPECT_TRUE(en.receive());
  EXPECT_TRUE(to.receive());
  EXPECT_EQ(arbejdere, 3U);
}

TEST(Server, en_fuld_koe_giver_503_med_retry_after) {
  Port port;
  Servervalg valg;
  valg.arbejdere = 1;
  valg.hoejst_koe = 0;
  Koerende server(valg, [&](RaaAnmodning&&, unsigned) {
    port.wait();
    return text("ok");
  });
  Klient klient(server.port());
  const auto svar = klient.ask(kHent);
  port.open();
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->status, 503U);
  EXPECT_EQ(svar->headers.at("retry-after"), "1");
}

TEST(Server, stop_goer_det_igangvaerende_faerdigt_og_lukker_de_tavse) {
  Port port;
  auto server = std::make_unique<Koerende>(Servervalg{}, [&](RaaAnmodning&&, unsigned) {
    port.wait();
    return text("naaede det");
  });
  Klient tavs(server->port());
  Klient travl(server->port());
  travl.send(kHent);
  port.await_waiting(1);
  server->server().stop();
  EXPECT_TRUE(tavs.closed());
  port.open();
  const auto svar = travl.receive();
  ASSERT_TRUE(svar);
  EXPECT_EQ(svar->body, "naaede det");
  EXPECT_EQ(svar->headers.at("connection"), "close");
  server->join();
}

// A server whose one route /fil takes 1,000 bytes, and all others 100.
class Filserver {
 public:
  explicit Filserver(unsigned hoejst_filer = 8)
      : server_(choices(hoejst_filer), size_of, is_file) {}
  std::uint16_t port() const { return server_.port(); }
  unsigned status(const std::string& anmodning) const {
    Klient klient(port());
    const auto svar = klient.ask(anmodning);
    return svar ? svar->status : 0U;
  }

 private:
  static Servervalg choices(unsigned hoejst_filer) {
    Servervalg valg;
    valg.hoejst_krop = 100;
    valg.hoejst_filkrop = 1'000;
    valg.hoejst_filer = hoejst_filer;
    return valg;
  }
  static Svar size_of(RaaAnmodning&& raa, unsigned) {
    return text(std::to_string(raa.body.size()));
  }
  static bool is_file(std::string_view method, std::string_view target) {
    return method == "POST" && target == "/fil";
  }
  Koerende server_;
};

std::string posted(std::string_view sti, std::size_t antal) {
  return fmt::format("POST {} HTTP/1.1\r\nHost: a\r\nContent-Length: {}\r\n\r\n{}", sti, antal,
                     std::string(antal, 'x'));
}

TEST(Server, kun_den_rute_der_tager_en_fil_har_den_store_graense) {
  const Filserver server;
  EXPECT_EQ(server.status(posted("/fil", 1'000)), 200U);
  EXPECT_EQ(server.status(posted("/fil", 1'001)), 413U);
  EXPECT_EQ(server.status(posted("/andet", 100)), 200U);
  EXPECT_EQ(server.status(posted("/andet", 101)), 413U);
}

TEST(Server, to_hundrede_megabyte_afvises_foer_de_er_sendt) {
  const Filserver server;
  for (const auto* sti : {"/fil", "/andet"}) {
    EXPECT_EQ(server.status(fmt::format(
                  "POST {} HTTP/1.1\r\nHost: a\r\nContent-Length: 209715200\r\n\r\n", sti)),
              413U);
    EXPECT_EQ(server.status(fmt::format("POST {} HTTP/1.1\r\nHost: a\r\nContent-Length: 209715200"
                                        "\r\nExpect: 100-continue\r\n\r\n",
                                        sti)),
              413U);
  }
}

TEST(Server, en_krop_uden_laengde_har_samme_graense) {
  const Filserver server;
  const auto chunked = [](std::string_view sti, std::size_t antal) {
    return fmt::format(
        "POST {} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{}\r\n0\r\n\r\n",
        sti, antal, std::string(antal, 'x'));
  };
  EXPECT_EQ(server.status(chunked("/fil", 1'000)), 200U);
  EXPECT_EQ(server.status(chunked("/fil", 1'001)), 413U);
  EXPECT_EQ(server.status(chunked("/andet", 101)), 413U);
}

TEST(Server, for_mange_store_filer_paa_en_gang_giver_503_og_smaa_gaar_igennem) {
  const Filserver server(1);
  Klient langsom(server.port());
  langsom.send(
      "POST /fil HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n");
  ASSERT_EQ(langsom.receive()->status, 100U);  // now its body is being read
  EXPECT_EQ(server.status(posted("/fil", 1'000)), 503U);
  EXPECT_EQ(server.status(posted("/fil", 100)), 200U);
  EXPECT_EQ(server.status(posted("/andet", 100)), 200U);
  langsom.send(std::string(1'000, 'x'));
  ASSERT_EQ(langsom.receive()->status, 200U);
  EXPECT_EQ(server.status(posted("/fil", 1'000)), 200U);
}

TEST(Server, en_optaget_port_er_en_klar_fejl) {
  Koerende foerste;
  Servervalg valg;
  valg.port = foerste.port();
  try {
    const Server anden(valg, echo, refusal);
    FAIL() << "two servers on one port";
  } catch (const std::runtime_error& fejl) {
    EXPECT_NE(std::string(fejl.what()).find(fmt::format("127.0.0.1 port {}", valg.port)),
              std::string::npos);
  }
}

}  // namespace
}  // namespace nytte::web::proeve
