// A client that sends exactly the bytes it is given, over a plain socket.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace nytte::web::proeve {

struct Modtaget {
  unsigned status = 0;
  std::map<std::string, std::string> headers;  ///< names in lower case; the last of a name wins
  std::string cookies;                         ///< the Set-Cookie lines, one a line
  std::string body;
};

class Klient {
 public:
  explicit Klient(std::uint16_t port);
  ~Klient();
  Klient(const Klient&) = delete;
  Klient& operator=(const Klient&) = delete;

  /// Sends what the other side will take; a closed connection is no error.
  void send(std::string_view bytes);
  /// One answer; nothing when the connection ended first. `uden_krop` for the answer to HEAD.
  std::optional<Modtaget> receive(bool uden_krop = false);
  /// True when the server has closed and nothing more is to be read.
  bool closed();
  /// Sends and receives.
  std::optional<Modtaget> ask(std::string_view bytes) {
    send(bytes);
    return receive();
  }

 private:
  bool read_more();

  int socket_;
  std::string buffer_;
};

}  // namespace nytte::web::proeve
