// The transport: HTTP/1.1 over TCP. server.cpp is the only file that knows the HTTP library.
//
// One io thread reads and writes all connections, so that idle browsers cost nothing; a fixed pool
// of workers runs the blocking handlers. A worker has a number, by which app gives it its own
// database connection. Requests of one connection are answered in order (pipelining).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "web/afkodning.hpp"
#include "web/http.hpp"

namespace nytte::web {

struct Servervalg {
  std::string adresse = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: any free port, see Server::port
  unsigned arbejdere = 4;
  std::size_t hoejst_hoved = 16 * 1024;           ///< bytes of request line and headers; else 431
  std::size_t hoejst_krop = 2 * 1024 * 1024;      ///< bytes of body; else 413
  std::size_t hoejst_filkrop = 21 * 1024 * 1024;  ///< the same where a route takes a file
  unsigned hoejst_filer = 8;  ///< bigger bodies than hoejst_krop read at once; the next gets 503
  std::size_t hoejst_forbindelser = 1'000;        ///< open connections; the next one gets 503
  std::size_t hoejst_koe = 500;                   ///< requests waiting for a worker; else 503
  std::chrono::milliseconds laesefrist{10'000};   ///< from first byte to whole request; else 408
  std::chrono::milliseconds tomgang{60'000};      ///< a silent kept-alive connection is closed
  std::chrono::milliseconds skrivefrist{30'000};  ///< a client that does not read is closed
  std::chrono::milliseconds nedlukning{10'000};   ///< what running requests get when stopping
  bool lyt_til_signaler = false;                  ///< SIGTERM and SIGINT stop the server
};

/// Answers one request, on worker number `arbejder` (0 up to Servervalg::arbejdere). Must not
/// throw.
using Behandler = std::function<Svar(RaaAnmodning&&, unsigned arbejder)>;

/// Does this request line's route take a file? Asked when the head is read, on the io thread.
using Tagerfil = std::function<bool(std::string_view method, std::string_view target)>;

/// Words the answer to what never became a request: 400, 408, 413, 431, 503.
using Afvisning = std::function<Svar(const Afvist&)>;

class Server {
 public:
  /// Binds and listens; throws std::runtime_error with the address when it cannot.
  /// Without `tager_fil` every route has the ordinary limit.
  Server(const Servervalg& valg, Behandler behandler, Afvisning afvisning, Tagerfil tager_fil = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// The port that was bound.
  [[nodiscard]] std::uint16_t port() const;
  /// Serves until stop() or a signal; requests that run are finished first.
  void run();
  /// Thread-safe, returns at once.
  void stop();
  /// Open connections right now (for metrics). Thread-safe.
  [[nodiscard]] std::size_t connections() const;

 private:
  struct Indre;
  std::shared_ptr<Indre> indre_;
};

}  // namespace nytte::web
