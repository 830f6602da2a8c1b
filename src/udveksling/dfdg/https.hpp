// HTTPS with a client certificate. https.cpp is the one file of the register's client that knows
// libcurl.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nytte::udveksling {

struct Httpsvalg {
  std::string adresse;     ///< "https://host:port", nothing after
  std::string certifikat;  ///< PEM file, ours
  std::string noegle;      ///< PEM file, its private key
  std::string ca;          ///< PEM file: who may vouch for the server; empty: the machine's own
  std::chrono::milliseconds frist{60'000};  ///< a whole request, from connecting to the last byte
  std::size_t hoejst_svar = 8UL << 20U;     ///< bytes of an answer
};

using Hoveder = std::vector<std::pair<std::string, std::string>>;

struct Httpskald {
  std::string metode;  ///< GET, POST, PUT
  std::string sti;     ///< with its query
  Hoveder hoveder{};
  std::string indholdstype{};
  std::string krop{};
};

struct Httpssvar {
  int status = 0;  ///< 0: no whole answer came
  std::string indholdstype{};
  std::string krop{};
  std::string fejl{};       ///< in words, when there is no answer
  bool vej_lukket = false;  ///< not even a connection
};

class Https {
 public:
  /// `stop` breaks off a request under way.
  Https(Httpsvalg valg, std::function<bool()> stop);
  ~Https();
  Https(const Https&) = delete;
  Https& operator=(const Https&) = delete;

  /// One request. Nothing is tried again here, but libcurl sends once more by itself when a kept
  /// connection died before any byte of the answer: harmless, since the request has its id. Not
  /// from two threads.
  Httpssvar kald(const Httpskald& k);

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling
