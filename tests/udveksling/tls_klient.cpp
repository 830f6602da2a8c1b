#include "tls_klient.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

namespace nytte::udveksling::test {

struct Tlsklient::Indre {
  std::uint16_t port;
  SSL_CTX* kontekst = SSL_CTX_new(TLS_client_method());
  SSL* ssl = nullptr;
  int fd = -1;

  bool skriv(const std::string& bytes) {
    return SSL_write(ssl, bytes.data(), static_cast<int>(bytes.size())) ==
           static_cast<int>(bytes.size());
  }
  // Empty when the server has closed.
  std::string laes() {
    char buffer[16 * 1024];
    const int n = SSL_read(ssl, buffer, sizeof buffer);
    return n > 0 ? std::string(buffer, static_cast<std::size_t>(n)) : std::string();
  }
};

Tlsklient::Tlsklient(std::uint16_t port, std::string ca, std::optional<dfdg::Certifikatpar> klient)
    : indre_(std::make_unique<Indre>()) {
  ::signal(SIGPIPE, SIG_IGN);  // a server that has closed is an answer like any other
  indre_->port = port;
  SSL_CTX_set_verify(indre_->kontekst, SSL_VERIFY_PEER, nullptr);
  SSL_CTX_load_verify_locations(indre_->kontekst, ca.c_str(), nullptr);
  if (!klient) return;
  SSL_CTX_use_certificate_chain_file(indre_->kontekst, klient->certifikat.c_str());
  SSL_CTX_use_PrivateKey_file(indre_->kontekst, klient->noegle.c_str(), SSL_FILETYPE_PEM);
}

Tlsklient::~Tlsklient() {
  luk();
  SSL_CTX_free(indre_->kontekst);
}

bool Tlsklient::forbind() {
  luk();
  indre_->fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const timeval frist{60, 0};
  ::setsockopt(indre_->fd, SOL_SOCKET, SO_RCVTIMEO, &frist, sizeof frist);
  sockaddr_in hvor{};
  hvor.sin_family = AF_INET;
  hvor.sin_port = htons(indre_->port);
  hvor.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(indre_->fd, reinterpret_cast<sockaddr*>(&hvor), sizeof hvor) != 0) {
    luk();
    return false;
  }
  indre_->ssl = SSL_new(indre_->kontekst);
  SSL_set1_host(indre_->ssl, "localhost");
  SSL_set_fd(indre_->ssl, indre_->fd);
  if (SSL_connect(indre_->ssl) == 1) return true;
  luk();
  return false;
}

void Tlsklient::luk() {
  if (indre_->ssl != nullptr) SSL_free(indre_->ssl);
  if (indre_->fd >= 0) ::close(indre_->fd);
  indre_->ssl = nullptr;
  indre_->fd = -1;
}

Tlsklientsvar Tlsklient::spoerg(const std::string& metode, const std::string& sti,
                                const std::string& krop, const Hoveder& hoveder) {
  Tlsklientsvar ud;
  if (indre_->ssl == nullptr && !forbind()) return ud;
  std::string bytes = fmt::format("{} {} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n",
                                  metode, sti, krop.size());
  for (const auto& [navn, vaerdi] : hoveder) bytes += fmt::format("{}: {}\r\n", navn, vaerdi);
  std::string svar;
  std::size_t hoved = std::string::npos;
  if (indre_->skriv(bytes + "\r\n" + krop)) {
    std::size_t venter = 1;
    while (hoved == std::string::npos || svar.size() < hoved + 4 + venter) {
      const std::string mere = indre_->laes();
      if (mere.empty()) break;
      svar += mere;
      hoved = svar.find("\r\n\r\n");
      const auto laengde = svar.find("Content-Length: ");
      if (hoved != std::string::npos && laengde != std::string::npos)
        venter = static_cast<std::size_t>(std::atoll(svar.c_str() + laengde + 16));
      if (hoved != std::string::npos) ud.helt = svar.size() >= hoved + 4 + venter;
    }
  }
  if (svar.starts_with("HTTP/1.1 ")) ud.status = std::atoi(svar.c_str() + 9);
  ud.hoved = svar.substr(0, hoved);
  if (hoved != std::string::npos) ud.krop = svar.substr(hoved + 4);
  if (!ud.helt || ud.hoved.find("Connection: close") != std::string::npos) luk();
  return ud;
}

std::string Tlsklient::raat(const std::string& bytes) {
  std::string ud;
  if (!forbind() || !indre_->skriv(bytes)) return ud;
  for (std::string mere = indre_->laes(); !mere.empty(); mere = indre_->laes()) ud += mere;
  luk();
  return ud;
}

}  // namespace nytte::udveksling::test
