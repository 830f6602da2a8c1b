#include "web/server.hpp"

#include <fmt/format.h>

#include <csignal>
#include <stdexcept>
#include <utility>

#include "web/server_indre.hpp"

namespace nytte::web {

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
