#include "web/server.hpp"

#include <fmt/format.h>

#include <algorithm>
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
#include <csignal>
#include <optional>
#include <stdexcept>
#include <unordered_set>
#include <utility>

#include "web/arbejdere.hpp"

namespace nytte::web {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Parser = http::request_parser<http::string_body>;

/// Completes with the error in `ec` instead of throwing.
auto into(error_code& ec) { return asio::redirect_error(asio::use_awaitable, ec); }

/// What to answer when the parser gives up; nothing when the client just went away.
std::optional<Afvist> refusal(const error_code& ec) {
  if (ec == http::error::header_limit || ec == http::error::buffer_overflow) {
    return Afvist{Fejlkode::hoved_for_stort, ""};
  }
  if (ec == http::error::body_limit) {
    return Afvist{Fejlkode::for_stor, ""};
  }
  if (ec == boost::system::errc::resource_unavailable_try_again) {
    return Afvist{Fejlkode::server_optaget, ""};
  }
  if (ec == http::error::end_of_stream || ec == http::error::partial_message) return std::nullopt;
  const error_code mal = http::make_error_code(http::error::bad_target);
  if (ec.category() != mal.category()) return std::nullopt;
  return Afvist{Fejlkode::anmodning_ugyldig, "den følger ikke HTTP"};
}

RaaAnmodning to_raw(Parser::value_type&& besked) {
  RaaAnmodning raa;
  raa.method = std::string(besked.method_string());
  raa.target = std::string(besked.target());
  for (const auto& felt : besked) {
    std::string navn(felt.name_string());
    for (char& tegn : navn) {
      if (tegn >= 'A' && tegn <= 'Z') tegn = static_cast<char>(tegn - 'A' + 'a');
    }
    raa.headers.add(std::move(navn), std::string(felt.value()));
  }
  raa.body = std::move(besked.body());
  return raa;
}

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
void arm(const Delt& forbindelse, std::chrono::milliseconds frist) {
  const unsigned runde = ++forbindelse->runde;
  forbindelse->udloebet = false;
  forbindelse->ur.expires_after(frist);
  forbindelse->ur.async_wait([forbindelse, runde](error_code ec) {
    if (ec || runde != forbindelse->runde) return;
    forbindelse->udloebet = true;
    error_code ligegyldig;
    forbindelse->socket.cancel(ligegyldig);
  });
}

void disarm(const Delt& forbindelse) {
  ++forbindelse->runde;
  forbindelse->ur.cancel();
}

}  // namespace

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

void Server::Indre::listen() {
  try {
    const tcp::endpoint sted(asio::ip::make_address(valg.adresse), valg.port);
    lytter.open(sted.protocol());
    lytter.set_option(asio::socket_base::reuse_address(true));
    lytter.bind(sted);
    lytter.listen(asio::socket_base::max_listen_connections);
  } catch (const boost::system::system_error& fejl) {
    throw std::runtime_error(fmt::format("adressen {} port {} kan ikke bruges: {}", valg.adresse,
                                         valg.port, fejl.code().message()));
  }
}

void Server::Indre::run() {
  arbejdere = std::make_unique<Arbejdere>(valg.arbejdere, valg.hoejst_koe);
  if (valg.lyt_til_signaler) {
    signaler.add(SIGTERM);
    signaler.add(SIGINT);
    signaler.async_wait([this](error_code ec, int) {
      if (!ec) begin_stop();
    });
  }
  asio::co_spawn(io, accept_loop(), asio::detached);
  io.run();
  arbejdere.reset();
}

void Server::Indre::begin_stop() {
  if (stopper) return;
  stopper = true;
  error_code ligegyldig;
  lytter.close(ligegyldig);
  signaler.cancel(ligegyldig);
  for (const Delt& forbindelse : aabne) {
    if (forbindelse->i_tomgang) forbindelse->socket.close(ligegyldig);
  }
  nedlukningsur.expires_after(valg.nedlukning);
  nedlukningsur.async_wait([this](error_code ec) {
    if (ec) return;
    for (const Delt& forbindelse : aabne) {
      error_code lukkefejl;
      forbindelse->socket.close(lukkefejl);
    }
  });
  finish_if_empty();
}

void Server::Indre::finish_if_empty() {
  if (stopper && aabne.empty()) nedlukningsur.cancel();
}

asio::awaitable<void> Server::Indre::accept_loop() {
  while (!stopper) {
    error_code ec;
    tcp::socket socket = co_await lytter.async_accept(into(ec));
    if (stopper) co_return;
    if (ec) {
      // Out of file descriptors, most likely: wait for some to be given back.
      asio::steady_timer pause(io, std::chrono::milliseconds(50));
      co_await pause.async_wait(into(ec));
      continue;
    }
    socket.set_option(tcp::no_delay(true), ec);
    auto forbindelse = std::make_shared<Forbindelse>(std::move(socket), io);
    aabne.insert(forbindelse);
    antal = aabne.size();
    asio::co_spawn(io, serve(forbindelse), asio::detached);
  }
}

asio::awaitable<void> Server::Indre::serve(Delt forbindelse) {
  if (aabne.size() > valg.hoejst_forbindelser) {
    Afvist optaget{Fejlkode::server_optaget, ""};
    co_await refuse(forbindelse, std::move(optaget));
  } else {
    while (!stopper && co_await wait_for_first_byte(forbindelse)) {
      if (!co_await serve_one(forbindelse)) break;
    }
  }
  disarm(forbindelse);
  error_code ligegyldig;
  forbindelse->socket.shutdown(tcp::socket::shutdown_both, ligegyldig);
  forbindelse->socket.close(ligegyldig);
  aabne.erase(forbindelse);
  antal = aabne.size();
  finish_if_empty();
}

/// Waits for the next request to begin. False when the client left or stayed silent too long.
asio::awaitable<bool> Server::Indre::wait_for_first_byte(Delt forbindelse) {
  if (forbindelse->buffer.size() > 0) co_return true;
  arm(forbindelse, valg.tomgang);
  forbindelse->i_tomgang = true;
  error_code ec;
  const std::size_t laest =
      co_await forbindelse->socket.async_read_some(forbindelse->buffer.prepare(4096), into(ec));
  forbindelse->i_tomgang = false;
  disarm(forbindelse);
  forbindelse->buffer.commit(laest);
  co_return !ec;
}

/// Reads the header, counting every byte of it: the parser's own limit is for one line.
asio::awaitable<error_code> Server::Indre::read_header(Delt forbindelse, Parser& parser) {
  error_code ec;
  std::size_t ialt = 0;
  parser.eager(false);
  while (!ec && !parser.is_header_done()) {
    ialt +=
        co_await http::async_read_some(forbindelse->socket, forbindelse->buffer, parser, into(ec));
    if (!ec && ialt > valg.hoejst_hoved) ec = http::make_error_code(http::error::header_limit);
  }
  if (ec) co_return ec;
  const auto& besked = parser.get();
  const auto kodning = besked.find(http::field::transfer_encoding);
  // Anything but a lone "chunked" leaves it open where the body ends: the way of request smuggling.
  if (kodning != besked.end() && !boost::beast::iequals(kodning->value(), "chunked")) {
    co_return http::make_error_code(http::error::bad_transfer_encoding);
  }
  co_return ec;
}

/// How many bytes of body this request may have: known when its head is.
std::size_t Server::Indre::body_limit(const Parser& parser) const {
  if (!tager_fil) return valg.hoejst_krop;
  const auto& besked = parser.get();
  const std::string method(besked.method_string());
  const std::string target(besked.target());
  return tager_fil(method, target) ? std::max(valg.hoejst_filkrop, valg.hoejst_krop)
                                   : valg.hoejst_krop;
}

/// Counts one of the big bodies for as long as it lives.
class Filplads {
 public:
  Filplads(unsigned& filer, bool er_stor) : filer_(filer), er_stor_(er_stor) {
    if (er_stor_) ++filer_;
  }
  ~Filplads() {
    if (er_stor_) --filer_;
  }
  Filplads(const Filplads&) = delete;
  Filplads& operator=(const Filplads&) = delete;

 private:
  unsigned& filer_;
  bool er_stor_;
};

/// Reads the body within the limit of its route. What says that it is too big is refused before a
/// byte of it is read; what does not say (chunked) when it has become so.
asio::awaitable<error_code> Server::Indre::read_body(Delt forbindelse, Parser& parser) {
  error_code ec;
  const std::size_t graense = body_limit(parser);
  const auto laengde = parser.content_length();
  if (laengde && *laengde > graense) co_return http::make_error_code(http::error::body_limit);
  parser.body_limit(graense);
  // A length that is not stated may become the whole of the limit.
  const bool er_stor =
      graense > valg.hoejst_krop && (parser.chunked() || (laengde && *laengde > valg.hoejst_krop));
  if (er_stor && filer >= valg.hoejst_filer) {
    co_return boost::system::errc::make_error_code(
        boost::system::errc::resource_unavailable_try_again);
  }
  const Filplads plads(filer, er_stor);
  if (er_stor) arm(forbindelse, valg.laesefrist * 6);
  if (boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
    http::response<http::empty_body> fortsaet{http::status::continue_, 11};
    co_await http::async_write(forbindelse->socket, fortsaet, into(ec));
  }
  parser.eager(true);
  if (!ec && !parser.is_done()) {
    co_await http::async_read(forbindelse->socket, forbindelse->buffer, parser, into(ec));
  }
  co_return ec;
}

/// Reads one request. The refusal to answer with, if any; `borte` when there is nobody to answer.
asio::awaitable<std::optional<Afvist>> Server::Indre::read_request(Delt forbindelse, Parser& parser,
                                                                   bool& borte) {
  arm(forbindelse, valg.laesefrist);
  error_code ec = co_await read_header(forbindelse, parser);
  if (!ec) ec = co_await read_body(forbindelse, parser);
  disarm(forbindelse);
  if (!ec) co_return std::nullopt;
  if (forbindelse->udloebet) co_return Afvist{Fejlkode::tidsfrist_overskredet, ""};
  auto afvist = refusal(ec);
  borte = !afvist.has_value();
  co_return afvist;
}

/// Reads, handles and answers one request; true when the connection may be used again.
asio::awaitable<bool> Server::Indre::serve_one(Delt forbindelse) {
  Parser parser;
  parser.header_limit(static_cast<std::uint32_t>(valg.hoejst_hoved));
  parser.body_limit(boost::none);  // known when the head is: read_body
  bool borte = false;
  std::optional<Afvist> afvist = co_await read_request(forbindelse, parser, borte);
  if (afvist) {
    co_await refuse(forbindelse, std::move(*afvist));
    co_return false;
  }
  if (borte) co_return false;
  const Svarform form{parser.get().version(), parser.keep_alive(),
                      parser.get().method() == http::verb::head};
  // Named before co_await: GCC 12 destroys a temporary argument of an awaited call twice.
  RaaAnmodning raa = to_raw(parser.release());
  Svar svar = co_await run_handler(std::move(raa));
  co_return co_await write(forbindelse, std::move(svar), form);
}

/// Hands the request to a worker and comes back to the io thread with its answer.
asio::awaitable<Svar> Server::Indre::run_handler(RaaAnmodning raa) {
  using Token = const asio::use_awaitable_t<>;
  Svar svar = co_await asio::async_initiate<Token, void(Svar)>(
      [this](auto faerdig, RaaAnmodning&& anmodning) {
        // std::function must be copyable, a completion handler is not: both share one owner.
        auto fortsaet = std::make_shared<decltype(faerdig)>(std::move(faerdig));
        auto delt = std::make_shared<RaaAnmodning>(std::move(anmodning));
        auto arbejde = asio::make_work_guard(io);
        const auto opgave = [this, fortsaet, delt, arbejde](unsigned arbejder) {
          auto resultat = std::make_shared<Svar>(behandler(std::move(*delt), arbejder));
          asio::post(io, [fortsaet, resultat] { std::move (*fortsaet)(std::move(*resultat)); });
        };
        if (arbejdere->submit(opgave)) return;
        Svar optaget = afvisning({Fejlkode::server_optaget, ""});
        optaget.headers.set("Retry-After", "1");
        auto resultat = std::make_shared<Svar>(std::move(optaget));
        asio::post(io, [fortsaet, resultat] { std::move (*fortsaet)(std::move(*resultat)); });
      },
      asio::use_awaitable, std::move(raa));
  co_return svar;
}

/// Writes the answer; true when the connection may be used again.
asio::awaitable<bool> Server::Indre::write(Delt forbindelse, Svar svar, Svarform form) {
  http::response<http::string_body> besked{http::int_to_status(svar.status), form.version};
  besked.result(svar.status);
  for (const auto& [navn, vaerdi] : svar.headers.pairs()) besked.insert(navn, vaerdi);
  besked.keep_alive(form.hold_aaben && !stopper);
  const bool kan_have_krop = svar.status >= 200 && svar.status != 204 && svar.status != 304;
  if (kan_have_krop) besked.content_length(svar.body.size());
  if (kan_have_krop && !form.uden_krop) besked.body() = std::move(svar.body);
  arm(forbindelse, valg.skrivefrist);
  error_code ec;
  co_await http::async_write(forbindelse->socket, besked, into(ec));
  disarm(forbindelse);
  co_return !ec && besked.keep_alive();
}

/// Answers what cannot be served, then reads away what the client still sends for a short while:
/// closing at once would reset the connection before the answer arrives.
asio::awaitable<void> Server::Indre::refuse(Delt forbindelse, Afvist afvist) {
  Svar svar = afvisning(afvist);
  const Svarform form{11, false, false};
  if (!co_await write(forbindelse, std::move(svar), form)) {
    error_code ec;
    forbindelse->socket.shutdown(tcp::socket::shutdown_send, ec);
    arm(forbindelse, std::chrono::milliseconds(1'000));
    std::size_t ialt = 0;
    while (!ec && ialt < 4 * 1024 * 1024) {
      forbindelse->buffer.clear();
      ialt += co_await forbindelse->socket.async_read_some(forbindelse->buffer.prepare(16 * 1024),
                                                           into(ec));
    }
    disarm(forbindelse);
  }
}

Server::Server(const Servervalg& valg, Behandler behandler, Afvisning afvisning, Tagerfil tager_fil)
    : indre_(std::make_shared<Indre>(valg, std::move(behandler), std::move(afvisning),
                                     std::move(tager_fil))) {
  indre_->listen();
}

Server::~Server() = default;

std::uint16_t Server::port() const { return indre_->lytter.local_endpoint().port(); }

void Server::run() { indre_->run(); }

void Server::stop() {
  asio::post(indre_->io, [indre = indre_] { indre->begin_stop(); });
}

std::size_t Server::connections() const { return indre_->antal; }

}  // namespace nytte::web
