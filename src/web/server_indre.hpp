// The inside of the server: only server.cpp and server_anmodning.cpp, which know the HTTP library,
// include it.
#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/version.hpp>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

#include "web/arbejdere.hpp"
#include "web/server.hpp"

namespace nytte::web {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Parser = http::request_parser<http::string_body>;

/// Completes with the error in `ec` instead of throwing.
inline auto into(error_code& ec) { return asio::redirect_error(asio::use_awaitable, ec); }

/// One connection: its socket and the one deadline that is running on it.
struct Forbindelse {
  Forbindelse(tcp::socket socket_, asio::io_context& io) : socket(std::move(socket_)), ur(io) {}

  tcp::socket socket;
  asio::steady_timer ur;
  boost::beast::flat_buffer buffer;
  unsigned runde = 0;      ///< tells a late timer that its operation is over
  bool udloebet = false;   ///< the latest deadline passed
  bool i_tomgang = false;  ///< waiting for a request, so a stop may close it
};
using Delt = std::shared_ptr<Forbindelse>;

/// Starts a deadline: when it passes, what runs on the socket is cancelled.
void arm(const Delt& forbindelse, std::chrono::milliseconds frist);
void disarm(const Delt& forbindelse);

RaaAnmodning to_raw(Parser::value_type&& besked);

struct Server::Indre : std::enable_shared_from_this<Server::Indre> {
  Indre(const Servervalg& valg_, Behandler behandler_, Afvisning afvisning_, Tagerfil tager_fil_)
      : valg(valg_),
        behandler(std::move(behandler_)),
        afvisning(std::move(afvisning_)),
        tager_fil(std::move(tager_fil_)),
        signaler(io),
        lytter(io),
        nedlukningsur(io) {}

  void listen();
  void run();
  void begin_stop();
  void finish_if_empty();

  asio::awaitable<void> accept_loop();
  asio::awaitable<void> serve(Delt forbindelse);
  asio::awaitable<bool> wait_for_first_byte(Delt forbindelse);
  asio::awaitable<bool> serve_one(Delt forbindelse);
  asio::awaitable<error_code> read_header(Delt forbindelse, Parser& parser);
  [[nodiscard]] std::size_t body_limit(const Parser& parser) const;
  asio::awaitable<error_code> read_body(Delt forbindelse, Parser& parser);
  asio::awaitable<std::optional<Afvist>> read_request(Delt forbindelse, Parser& parser,
                                                      bool& borte);
  asio::awaitable<Svar> run_handler(RaaAnmodning raa);
  struct Svarform {
    unsigned version;
    bool hold_aaben;
    bool uden_krop;  ///< the answer to HEAD
  };
  asio::awaitable<bool> write(Delt forbindelse, Svar svar, Svarform form);
  asio::awaitable<void> refuse(Delt forbindelse, Afvist afvist);

  Servervalg valg;
  Behandler behandler;
  Afvisning afvisning;
  Tagerfil tager_fil;
  unsigned filer = 0;  ///< big bodies being read right now
  asio::io_context io{1};
  asio::signal_set signaler;
  tcp::acceptor lytter;
  asio::steady_timer nedlukningsur;
  std::unordered_set<Delt> aabne;
  std::atomic<std::size_t> antal{0};
  std::unique_ptr<Arbejdere> arbejdere;
  bool stopper = false;
};

}  // namespace nytte::web
