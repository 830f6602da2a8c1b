// Against a scanner of our own that answers as each test wants.
#include "udveksling/clamd.hpp"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <thread>

namespace nytte::udveksling {
namespace {

using sager::Skanneudfald;

// Takes one connection, reads a whole stream (or not) and answers.
class Skanner {
 public:
  explicit Skanner(std::string svar, bool laeser = true)
      : lytter_(::socket(AF_INET, SOCK_STREAM, 0)), svar_(std::move(svar)), laeser_(laeser) {
    sockaddr_in her{};
    her.sin_family = AF_INET;
    her.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t plads = sizeof her;
    auto* raa = reinterpret_cast<sockaddr*>(&her);
    EXPECT_EQ(::bind(lytter_, raa, sizeof her), 0);
    EXPECT_EQ(::listen(lytter_, 1), 0);
    EXPECT_EQ(::getsockname(lytter_, raa, &plads), 0);
    port_ = ntohs(her.sin_port);
    traad_ = std::thread([this] { serve(); });
  }
  ~Skanner() {
    ::shutdown(lytter_, SHUT_RDWR);
    traad_.join();
    ::close(lytter_);
  }
  Skanner(const Skanner&) = delete;
  Skanner& operator=(const Skanner&) = delete;

  Clamdadresse adresse() const { return {{}, "127.0.0.1", port_}; }
  const std::string& modtaget() const { return modtaget_; }

 private:
  std::string take(int socket, std::size_t n) {
    std::string ud(n, '\0');
    std::size_t har = 0;
    while (har < n) {
      const auto laest = ::recv(socket, ud.data() + har, n - har, 0);
      if (laest <= 0) return {};
      har += static_cast<std::size_t>(laest);
    }
    return ud;
  }
  void serve() {
    const int socket = ::accept(lytter_, nullptr, nullptr);
    if (socket < 0) return;
    if (laeser_) {
      EXPECT_EQ(take(socket, 10), std::string("zINSTREAM\0", 10));
      for (;;) {
        const auto n = take(socket, 4);
        if (n.size() != 4) break;
        std::size_t laengde = 0;
        for (const char c : n) laengde = laengde * 256 + static_cast<unsigned char>(c);
        if (laengde == 0) break;
        modtaget_ += take(socket, laengde);
      }
    }
    if (svar_ == "tavs") {
      take(socket, 1);  // until the other side gives up
    } else {
      ::send(socket, svar_.data(), svar_.size(), MSG_NOSIGNAL);
    }
    ::close(socket);
  }

  int lytter_;
  std::uint16_t port_ = 0;
  std::string svar_;
  bool laeser_;
  std::string modtaget_;
  std::thread traad_;
};

Skanneudfald asked(const std::string& svar, const std::string& indhold = "en fil",
                   bool laeser = true) {
  const Skanner skanner(svar, laeser);
  return Clamd(skanner.adresse(), std::chrono::milliseconds(300)).skan(indhold).udfald;
}

TEST(Clamd, kun_ok_er_rent_og_found_er_virus) {
  EXPECT_EQ(asked(std::string("stream: OK\0", 11)), Skanneudfald::ren);
  EXPECT_EQ(asked(std::string("stream: Eicar-Test-Signature FOUND\0", 35)), Skanneudfald::virus);
}

TEST(Clamd, hele_filen_naar_frem_byte_for_byte) {
  std::string stor;
  for (int i = 0; i < 700'000; ++i) stor += static_cast<char>(i % 251);
  std::string modtaget;
  {
    const Skanner skanner(std::string("stream: OK\0", 11));
    EXPECT_EQ(Clamd(skanner.adresse()).skan(stor).udfald, Skanneudfald::ren);
    modtaget = skanner.modtaget();
  }
  EXPECT_EQ(modtaget, stor);
}

TEST(Clamd, alt_andet_er_ikke_kontrolleret) {
  for (const std::string& svar :
       {std::string("INSTREAM size limit exceeded. ERROR\0", 36), std::string("OK\0", 3),
        std::string("stream: OK"), std::string(), std::string("stream: OK mere\0", 16),
        std::string(5'000, 'x'), std::string("tavs")}) {
    EXPECT_EQ(asked(svar), Skanneudfald::ikke_kontrolleret) << svar;
  }
}

TEST(Clamd, en_skanner_der_ikke_laeser_giver_ikke_lov) {
  EXPECT_EQ(asked(std::string("stream: OK\0", 11), std::string(30'000'000, 'x'), false),
            Skanneudfald::ikke_kontrolleret);
}

TEST(Clamd, en_skanner_der_er_nede_giver_ikke_lov) {
  Clamdadresse lukket;
  {
    const Skanner skanner("");
    lukket = skanner.adresse();
  }
  EXPECT_EQ(Clamd(lukket).skan("x").udfald, Skanneudfald::ikke_kontrolleret);
  EXPECT_EQ(Clamd({"/findes/ikke", {}, 0}).skan("x").udfald, Skanneudfald::ikke_kontrolleret);
}

TEST(Clamd, adressen_skrives_paa_to_maader) {
  EXPECT_EQ(laes_clamdadresse("unix:/run/clamav/clamd.ctl")->sti, "/run/clamav/clamd.ctl");
  EXPECT_EQ(laes_clamdadresse("localhost:3310")->port, 3310);
  EXPECT_EQ(laes_clamdadresse("[::1]:3310")->vaert, "::1");
  for (const auto* galt : {"", "unix:", "unix:relativ", "vaert", ":3310", "vaert:", "vaert:0",
                           "vaert:99999", "vaert:33x"}) {
    EXPECT_FALSE(laes_clamdadresse(galt)) << galt;
  }
}

}  // namespace
}  // namespace nytte::udveksling
