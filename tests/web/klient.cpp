#include "klient.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <stdexcept>

namespace nytte::web::proeve {

Klient::Klient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in sted{};
  sted.sin_family = AF_INET;
  sted.sin_port = htons(port);
  sted.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // A guard against a server that never answers; no test waits for it.
  const timeval frist{20, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &frist, sizeof frist);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&sted), sizeof sted) != 0) {
    throw std::runtime_error("cannot connect to the server under test");
  }
}

Klient::~Klient() { ::close(socket_); }

void Klient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sendt = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sendt <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sendt));
  }
}

bool Klient::read_more() {
  std::array<char, 16 * 1024> stykke{};
  ssize_t laest = -1;
  do {
    laest = ::recv(socket_, stykke.data(), stykke.size(), 0);
  } while (laest < 0 && errno == EINTR);
  if (laest <= 0) return false;
  buffer_.append(stykke.data(), static_cast<std::size_t>(laest));
  return true;
}

std::optional<Modtaget> Klient::receive(bool uden_krop) {
  while (buffer_.find("\r\n\r\n") == std::string::npos) {
    if (!read_more()) return std::nullopt;
  }
  const std::size_t hoved = buffer_.find("\r\n\r\n");
  Modtaget svar;
  svar.status = static_cast<unsigned>(std::stoul(buffer_.substr(9, 3)));
  std::size_t linje = buffer_.find("\r\n") + 2;
  while (linje < hoved + 2) {
    const std::size_t ende = buffer_.find("\r\n", linje);
    const std::size_t kolon = buffer_.find(':', linje);
    std::string navn = buffer_.substr(linje, kolon - linje);
    std::transform(navn.begin(), navn.end(), navn.begin(),
                   [](unsigned char tegn) { return static_cast<char>(std::tolower(tegn)); });
    const std::string vaerdi = buffer_.substr(kolon + 2, ende - kolon - 2);
    if (navn == "set-cookie") svar.cookies += vaerdi + "\n";
    svar.headers[navn] = vaerdi;
    linje = ende + 2;
  }
  buffer_.erase(0, hoved + 4);
  const auto laengde = svar.headers.find("content-length");
  if (uden_krop || laengde == svar.headers.end()) return svar;
  const std::size_t antal = std::stoul(laengde->second);
  while (buffer_.size() < antal) {
    if (!read_more()) return std::nullopt;
  }
  svar.body = buffer_.substr(0, antal);
  buffer_.erase(0, antal);
  return svar;
}

bool Klient::closed() {
  while (read_more()) {
  }
  return buffer_.empty();
}

}  // namespace nytte::web::proeve
