// nytte proevestand dfdg as a person starts it.
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <csignal>

#include "program.hpp"

namespace nytte::app {
namespace {

// Starts it, reads what it says until it is up, asks it to stop; what it said and how it ended.
Koersel start_og_stop(const std::string& mappe) {
  int roer[2];
  if (::pipe(roer) != 0) throw std::runtime_error("pipe");
  const pid_t pid = ::fork();
  if (pid == 0) {
    ::dup2(roer[1], STDOUT_FILENO);
    ::close(roer[0]);
    ::execl(NYTTE_PROGRAM, NYTTE_PROGRAM, "proevestand", "dfdg", "--mappe", mappe.c_str(), "--port",
            "0", nullptr);
    ::_exit(127);
  }
  ::close(roer[1]);
  std::string ud;
  char stykke[4096];
  ssize_t n = 1;
  while (n > 0 && ud.find("docs/proevestand.md") == std::string::npos) {
    n = ::read(roer[0], stykke, sizeof stykke);
    if (n > 0) ud.append(stykke, static_cast<std::size_t>(n));
  }
  ::kill(pid, SIGTERM);
  int status = 0;
  ::waitpid(pid, &status, 0);
  ::close(roer[0]);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, ud, ""};
}

TEST(Proevestandkommando, siger_hvordan_nytte_startes_og_stopper_paent) {
  const Mappe m;
  const auto k = start_og_stop(m.fil("stand"));
  EXPECT_EQ(k.kode, 0);
  for (const char* valg :
       {"nytte serve --dfdg-form rest", "--dfdg-ca ", "--dfdg-certifikat ", "--dfdg-webhook-port "})
    EXPECT_NE(k.ud.find(valg), std::string::npos) << valg;
  struct stat om {};
  ASSERT_EQ(::stat(m.fil("stand/klient.noegle.pem").c_str(), &om), 0);
  EXPECT_EQ(om.st_mode & 0777U, 0600U);
}

TEST(Proevestandkommando, siger_hvad_der_mangler_eller_ikke_kan_lade_sig_goere) {
  const Mappe m;
  const std::string kommando = "proevestand dfdg --mappe " + m.fil("stand");
  EXPECT_NE(koer("proevestand dfdg").fejl.find("--mappe"), std::string::npos);
  const auto certifikat = koer(kommando + " --certifikat kongens");
  EXPECT_EQ(certifikat.kode, 1);
  EXPECT_NE(certifikat.fejl.find("server_udloebet"), std::string::npos) << certifikat.fejl;
  const auto borgere = koer(kommando + " --port 0 --borgere " + m.fil("findes_ikke"));
  EXPECT_EQ(borgere.kode, 1);
  EXPECT_NE(borgere.fejl.find("findes_ikke"), std::string::npos) << borgere.fejl;
}

TEST(Proevestandkommando, siger_at_porten_er_optaget) {
  const Mappe m;
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in hvor{};
  hvor.sin_family = AF_INET;
  hvor.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t laengde = sizeof hvor;
  ASSERT_EQ(::bind(fd, reinterpret_cast<sockaddr*>(&hvor), sizeof hvor), 0);
  ASSERT_EQ(::listen(fd, 1), 0);
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&hvor), &laengde);
  const auto port = std::to_string(ntohs(hvor.sin_port));
  const auto k = koer("proevestand dfdg --mappe " + m.fil("stand") + " --port " + port);
  EXPECT_EQ(k.kode, 1);
  EXPECT_NE(k.fejl.find(port), std::string::npos) << k.fejl;
  ::close(fd);
}

}  // namespace
}  // namespace nytte::app
