// A small HTTPS server with client certificates, for the register's push messages and for the
// test stand. tls_tjener.cpp is the only file of this folder that knows the HTTP library.
//
// One io thread reads and writes all connections; a fixed pool of threads runs the handler, which
// may block. Requests of one connection are answered in order.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nytte::udveksling {

struct Tlsvalg {
  std::string adresse = "127.0.0.1";
  std::uint16_t port = 0;    ///< 0: any free port, see Tlstjener::port
  std::string certifikat;    ///< PEM file: the server's certificate, and its chain
  std::string noegle;        ///< PEM file: its private key
  std::string klient_ca;     ///< PEM file: who may vouch for clients; empty: nobody is asked
  bool kraev_klient = true;  ///< false: no certificate is let in, a wrong one is not
  unsigned traade = 4;       ///< handlers at the same time
  std::size_t hoejst_hoved = 16 * 1024;           ///< bytes of request line and headers; else 431
  std::size_t hoejst_krop = 1024 * 1024;          ///< bytes of body; else 413
  std::size_t hoejst_forbindelser = 200;          ///< open connections; the next one is closed
  std::chrono::milliseconds laesefrist{10'000};   ///< handshake, and body; else closed
  std::chrono::milliseconds tomgang{60'000};      ///< a silent connection is closed
  std::chrono::milliseconds skrivefrist{10'000};  ///< a client that does not read is closed
  /// Asked for each connection before the handshake, on a thread of the pool; may block, false
  /// closes the connection. Empty: all are let in.
  std::function<bool()> foer_haandtryk{};
};

/// Who the client's certificate says that it is. All empty where the certificate has no such name.
struct Klientcertifikat {
  std::string navn;          ///< subject CN
  std::string organisation;  ///< subject O
  std::string serienummer;   ///< subject serialNumber ("CVR:..-UID:.." in Danish certificates)
  std::string nummer;        ///< the certificate's own serial number, hexadecimal, lower case
};

struct Tlsanmodning {
  std::string metode;        ///< as sent: GET, POST ...
  std::string sti;           ///< before "?", not decoded
  std::string foresporgsel;  ///< after "?", not decoded; may be empty
  std::vector<std::pair<std::string, std::string>> hoveder;  ///< names in lower case
  std::string krop;
  std::optional<Klientcertifikat> klient;  ///< verified; nothing when none was shown

  /// The first header of that name (lower case); nothing when there is none.
  [[nodiscard]] std::optional<std::string_view> hoved(std::string_view navn) const;
};

/// How an answer goes wrong on purpose. Only a test stand asks for any of these.
enum class Svarbrud : std::uint8_t {
  ingen,
  luk_foer_svar,          ///< the connection is closed, nothing is answered
  luk_efter_statuslinje,  ///< closed after the first line
  halv_krop               ///< the whole head, half the body, then closed
};

struct Tlssvar {
  int status = 200;
  std::string indholdstype = "application/json; charset=utf-8";  ///< empty: no such header
  std::string krop{};
  std::vector<std::pair<std::string, std::string>> hoveder{};
  std::chrono::milliseconds forsinkelse{0};  ///< waits so long before answering, off the threads
  Svarbrud brud = Svarbrud::ingen;
};

/// Must not throw. Runs on several threads at a time.
using Tlsbehandler = std::function<Tlssvar(const Tlsanmodning&)>;

class Tlstjener {
 public:
  /// Binds, listens and serves from now on. Throws std::runtime_error (Danish, for the log) when
  /// the address is taken or a file cannot be used.
  Tlstjener(Tlsvalg valg, Tlsbehandler behandler);
  /// Stops: no new requests; those that run get up to two seconds to be answered. Waits for a
  /// handler that blocks.
  ~Tlstjener();
  Tlstjener(const Tlstjener&) = delete;
  Tlstjener& operator=(const Tlstjener&) = delete;

  /// The port that was bound.
  [[nodiscard]] std::uint16_t port() const;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling
