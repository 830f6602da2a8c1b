// One request as it comes in: header, body within the limit of its route, and what is refused.
#include <algorithm>

#include "web/server_indre.hpp"

namespace nytte::web {
namespace {

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

}  // namespace

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

}  // namespace nytte::web
