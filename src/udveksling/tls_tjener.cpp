#include "udveksling/tls_tjener.hpp"

#include <fmt/format.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <stdexcept>
#include <thread>
#include <unordered_set>

namespace nytte::udveksling {
namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Parser = http::request_parser<http::string_body>;

constexpr std::chrono::milliseconds kNedlukning{2'000};

auto into(error_code& ec) { return asio::redirect_error(asio::use_awaitable, ec); }

// One connection: its stream and the one deadline that is running on it.
struct Forbindelse : std::enable_shared_from_this<Forbindelse> {
  Forbindelse(tcp::socket socket, ssl::context& kontekst, asio::io_context& io)
      : strom(std::move(socket), kontekst), ur(io) {}
  tcp::socket& socket() { return strom.next_layer(); }
  void luk() {
    error_code ligegyldig;
    socket().close(ligegyldig);
  }

  ssl::stream<tcp::socket> strom;
  asio::steady_timer ur;
  boost::beast::flat_buffer buffer;
  unsigned runde = 0;   // tells a late timer that its operation is over
  bool i_gang = false;  // a request has been read and is not answered
  bool venter = false;  // the answer is being delayed
  std::optional<Klientcertifikat> klient;
};
using Delt = std::shared_ptr<Forbindelse>;

// When the deadline passes, the connection is closed and what runs on it ends with an error.
void arm(Forbindelse& f, std::chrono::milliseconds frist) {
  const unsigned runde = ++f.runde;
  f.ur.expires_after(frist);
  f.ur.async_wait([f = f.shared_from_this(), runde](error_code ec) {
    if (!ec && runde == f->runde) f->luk();
  });
}

void disarm(Forbindelse& f) {
  ++f.runde;
  f.ur.cancel();
}

std::string navnedel(const X509_NAME* navn, int nid) {
  const int sted = X509_NAME_get_index_by_NID(navn, nid, -1);
  if (sted < 0) return {};
  unsigned char* tegn = nullptr;
  const int laengde =
      ASN1_STRING_to_UTF8(&tegn, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(navn, sted)));
  if (laengde < 0) return {};
  std::string ud(tegn, tegn + laengde);
  OPENSSL_free(tegn);
  return ud;
}

std::string hex(const ASN1_INTEGER* tal) {
  std::string ud;
  for (int i = 0; i < tal->length; ++i) ud += fmt::format("{:02x}", tal->data[i]);
  return ud;
}

// What the client showed; OpenSSL has verified it, or the handshake would have failed.
std::optional<Klientcertifikat> klientcertifikat(SSL* forbindelse) {
  X509* c = SSL_get1_peer_certificate(forbindelse);
  if (c == nullptr) return std::nullopt;
  const X509_NAME* navn = X509_get_subject_name(c);
  Klientcertifikat ud{navnedel(navn, NID_commonName), navnedel(navn, NID_organizationName),
                      navnedel(navn, NID_serialNumber), hex(X509_get0_serialNumber(c))};
  X509_free(c);
  return ud;
}

Tlsanmodning til_anmodning(Parser::value_type&& besked, const Forbindelse& f) {
  Tlsanmodning ud;
  ud.metode = std::string(besked.method_string());
  const std::string maal(besked.target());
  const auto spoergsmaal = maal.find('?');
  ud.sti = maal.substr(0, spoergsmaal);
  if (spoergsmaal != std::string::npos) ud.foresporgsel = maal.substr(spoergsmaal + 1);
  for (const auto& felt : besked) {
    std::string navn(felt.name_string());
    for (char& tegn : navn)
      if (tegn >= 'A' && tegn <= 'Z') tegn = static_cast<char>(tegn - 'A' + 'a');
    ud.hoveder.emplace_back(std::move(navn), std::string(felt.value()));
  }
  ud.krop = std::move(besked.body());
  ud.klient = f.klient;
  return ud;
}

// The whole answer as it goes over the wire; a half one is a part of this.
std::string som_bytes(const Tlssvar& svar, bool hold_aaben) {
  const auto grund = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(svar.status)));
  std::string ud =
      fmt::format("HTTP/1.1 {} {}\r\n", svar.status, std::string_view(grund.data(), grund.size()));
  if (!svar.indholdstype.empty()) ud += fmt::format("Content-Type: {}\r\n", svar.indholdstype);
  for (const auto& [navn, vaerdi] : svar.hoveder) ud += fmt::format("{}: {}\r\n", navn, vaerdi);
  ud += fmt::format("Content-Length: {}\r\nCache-Control: no-store\r\n", svar.krop.size());
  if (!hold_aaben) ud += "Connection: close\r\n";
  return ud + "\r\n" + svar.krop;
}

std::string klip(std::string bytes, const Tlssvar& svar) {
  if (svar.brud == Svarbrud::luk_foer_svar) return {};
  if (svar.brud == Svarbrud::luk_efter_statuslinje) bytes.resize(bytes.find('\n') + 1);
  if (svar.brud == Svarbrud::halv_krop) bytes.resize(bytes.size() - (svar.krop.size() + 1) / 2);
  return bytes;
}

// What to answer when the parser gave up; nothing when the client just went away.
std::optional<Tlssvar> afvisning(const error_code& ec) {
  if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
    return Tlssvar{431, "", ""};
  if (ec == http::error::body_limit) return Tlssvar{413, "", ""};
  if (ec == http::error::end_of_stream || ec == http::error::partial_message) return std::nullopt;
  if (ec.category() == http::make_error_code(http::error::bad_target).category())
    return Tlssvar{400, "", ""};
  return std::nullopt;
}

}  // namespace

struct Tlstjener::Indre {
  Indre(Tlsvalg valg_, Tlsbehandler behandler_)
      : valg(std::move(valg_)), behandler(std::move(behandler_)), pulje(valg.traade) {}

  void indlaes_certifikater();
  void lyt();
  void begynd_stop();
  template <class Opgave>
  asio::awaitable<std::invoke_result_t<Opgave>> paa_traad(Opgave opgave);
  asio::awaitable<void> tag_imod();
  asio::awaitable<void> betjen(Delt f);
  asio::awaitable<bool> haandtryk(Forbindelse& f);
  asio::awaitable<bool> en_anmodning(Forbindelse& f);
  asio::awaitable<error_code> laes(Forbindelse& f, Parser& parser);
  asio::awaitable<bool> vent(Forbindelse& f, std::chrono::milliseconds tid);
  asio::awaitable<bool> skriv(Forbindelse& f, std::string bytes);

  Tlsvalg valg;
  Tlsbehandler behandler;
  asio::io_context io{1};
  ssl::context kontekst{ssl::context::tls_server};
  tcp::acceptor lytter{io};
  asio::steady_timer nedlukningsur{io};
  std::unordered_set<Delt> aabne;
  bool stopper = false;
  asio::thread_pool pulje;
  std::thread traad;
};

void Tlstjener::Indre::indlaes_certifikater() {
  std::string fil = valg.certifikat;
  try {
    kontekst.use_certificate_chain_file(fil);
    fil = valg.noegle;
    kontekst.use_private_key_file(fil, ssl::context::pem);
    fil = valg.klient_ca;
    if (!fil.empty()) kontekst.load_verify_file(fil);
  } catch (const boost::system::system_error& fejl) {
    throw std::runtime_error(
        fmt::format("certifikatfilen {} kan ikke bruges: {}", fil, fejl.code().message()));
  }
  SSL_CTX* raa = kontekst.native_handle();
  SSL_CTX_set_min_proto_version(raa, TLS1_2_VERSION);
  // No resumed sessions: each connection shows its certificate and is verified anew.
  SSL_CTX_set_session_cache_mode(raa, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_options(raa, SSL_OP_NO_TICKET);
  SSL_CTX_set_num_tickets(raa, 0);
  if (valg.klient_ca.empty()) return;
  SSL_CTX_set_client_CA_list(raa, SSL_load_client_CA_file(valg.klient_ca.c_str()));
  auto krav = ssl::verify_peer;
  if (valg.kraev_klient) krav |= ssl::verify_fail_if_no_peer_cert;
  kontekst.set_verify_mode(krav);
}

void Tlstjener::Indre::lyt() {
  indlaes_certifikater();
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
  asio::co_spawn(io, tag_imod(), asio::detached);
  traad = std::thread([this] { io.run(); });
}

void Tlstjener::Indre::begynd_stop() {
  stopper = true;
  error_code ligegyldig;
  lytter.close(ligegyldig);
  for (const Delt& f : aabne) {
    if (!f->i_gang) f->luk();
    if (f->venter) f->ur.cancel();
  }
  if (aabne.empty()) return;
  nedlukningsur.expires_after(kNedlukning);
  nedlukningsur.async_wait([this](error_code ec) {
    if (ec) return;
    for (const Delt& f : aabne) f->luk();
  });
}

/// Runs `opgave` on the pool and comes back to the io thread with what it returned.
template <class Opgave>
asio::awaitable<std::invoke_result_t<Opgave>> Tlstjener::Indre::paa_traad(Opgave opgave) {
  using Svar = std::invoke_result_t<Opgave>;
  using Token = const asio::use_awaitable_t<>;
  Svar svar = co_await asio::async_initiate<Token, void(Svar)>(
      [this](auto faerdig, Opgave&& arbejde) {
        // A completion handler cannot be copied: it and what it is to be told have shared owners.
        auto fortsaet = std::make_shared<decltype(faerdig)>(std::move(faerdig));
        asio::post(pulje, [this, fortsaet, arbejde = std::move(arbejde),
                           vagt = asio::make_work_guard(io)] {
          auto resultat = std::make_shared<Svar>(arbejde());
          asio::post(io, [fortsaet, resultat] { std::move (*fortsaet)(std::move(*resultat)); });
        });
      },
      asio::use_awaitable, std::move(opgave));
  co_return svar;
}

asio::awaitable<void> Tlstjener::Indre::tag_imod() {
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
    if (aabne.size() >= valg.hoejst_forbindelser) continue;
    socket.set_option(tcp::no_delay(true), ec);
    auto f = std::make_shared<Forbindelse>(std::move(socket), kontekst, io);
    aabne.insert(f);
    asio::co_spawn(io, betjen(f), asio::detached);
  }
}

asio::awaitable<void> Tlstjener::Indre::betjen(Delt f) {
  // References from here on: this frame owns the connection while the others run.
  bool videre = co_await haandtryk(*f);
  while (videre && !stopper) videre = co_await en_anmodning(*f);
  disarm(*f);
  f->luk();
  aabne.erase(f);
  if (stopper && aabne.empty()) nedlukningsur.cancel();
}

asio::awaitable<bool> Tlstjener::Indre::haandtryk(Forbindelse& f) {
  if (valg.foer_haandtryk) {
    auto spoerg = [this] { return valg.foer_haandtryk(); };
    const bool ind = co_await paa_traad(spoerg);
    if (!ind) co_return false;
  }
  arm(f, valg.laesefrist);
  error_code ec;
  co_await f.strom.async_handshake(ssl::stream_base::server, into(ec));
  disarm(f);
  if (!ec) f.klient = klientcertifikat(f.strom.native_handle());
  co_return !ec;
}

asio::awaitable<error_code> Tlstjener::Indre::laes(Forbindelse& f, Parser& parser) {
  error_code ec;
  parser.header_limit(static_cast<std::uint32_t>(valg.hoejst_hoved));
  parser.body_limit(valg.hoejst_krop);
  arm(f, valg.tomgang);
  co_await http::async_read_header(f.strom, f.buffer, parser, into(ec));
  if (ec) co_return ec;
  arm(f, valg.laesefrist);
  if (boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
    const std::string fortsaet = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await asio::async_write(f.strom, asio::buffer(fortsaet), into(ec));
  }
  if (!ec) co_await http::async_read(f.strom, f.buffer, parser, into(ec));
  disarm(f);
  co_return ec;
}

/// Reads, handles and answers one request; true when the connection may be used again.
asio::awaitable<bool> Tlstjener::Indre::en_anmodning(Forbindelse& f) {
  Parser parser;
  const error_code ec = co_await laes(f, parser);
  if (ec) {
    const auto afvist = afvisning(ec);
    if (!afvist) co_return false;
    std::string bytes = som_bytes(*afvist, false);
    co_await skriv(f, std::move(bytes));
    co_return false;
  }
  f.i_gang = true;
  const bool hold_aaben = parser.keep_alive();
  // A shared owner, since the pool copies what it is given.
  auto anmodning = std::make_shared<const Tlsanmodning>(til_anmodning(parser.release(), f));
  auto spoerg = [this, anmodning] { return behandler(*anmodning); };
  Tlssvar svar = co_await paa_traad(spoerg);
  if (svar.forsinkelse.count() > 0 && !co_await vent(f, svar.forsinkelse)) co_return false;
  const bool videre = hold_aaben && !stopper && svar.brud == Svarbrud::ingen;
  std::string bytes = klip(som_bytes(svar, hold_aaben && !stopper), svar);
  const bool skrevet = bytes.empty() || co_await skriv(f, std::move(bytes));
  f.i_gang = false;
  co_return skrevet&& videre;
}

/// True when the time has passed; false when the client left meanwhile, or the server stops.
asio::awaitable<bool> Tlstjener::Indre::vent(Forbindelse& f, std::chrono::milliseconds tid) {
  ++f.runde;
  f.venter = true;
  f.ur.expires_after(tid);
  // A client that waits sends nothing: what comes is its farewell.
  f.socket().async_wait(tcp::socket::wait_read, [delt = f.shared_from_this()](error_code ec) {
    if (!ec) delt->ur.cancel();
  });
  error_code ec;
  co_await f.ur.async_wait(into(ec));
  f.venter = false;
  error_code ligegyldig;
  f.socket().cancel(ligegyldig);
  co_return !ec;
}

asio::awaitable<bool> Tlstjener::Indre::skriv(Forbindelse& f, std::string bytes) {
  arm(f, valg.skrivefrist);
  error_code ec;
  co_await asio::async_write(f.strom, asio::buffer(bytes), into(ec));
  disarm(f);
  co_return !ec;
}

std::optional<std::string_view> Tlsanmodning::hoved(std::string_view navn) const {
  const auto fundet = std::find_if(hoveder.begin(), hoveder.end(),
                                   [&](const auto& par) { return par.first == navn; });
  if (fundet == hoveder.end()) return std::nullopt;
  return fundet->second;
}

Tlstjener::Tlstjener(Tlsvalg valg, Tlsbehandler behandler)
    : indre_(std::make_unique<Indre>(std::move(valg), std::move(behandler))) {
  indre_->lyt();
}

Tlstjener::~Tlstjener() {
  asio::post(indre_->io, [indre = indre_.get()] { indre->begynd_stop(); });
  indre_->traad.join();
  indre_->pulje.join();
}

std::uint16_t Tlstjener::port() const { return indre_->lytter.local_endpoint().port(); }

}  // namespace nytte::udveksling
