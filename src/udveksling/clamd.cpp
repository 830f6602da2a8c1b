#include "udveksling/clamd.hpp"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

namespace nytte::udveksling {
namespace {

using sager::Skannedom;
using sager::Skanneudfald;

class Fil {
 public:
  explicit Fil(int nr) : nr_(nr) {}
  ~Fil() {
    if (nr_ >= 0) ::close(nr_);
  }
  Fil(const Fil&) = delete;
  Fil& operator=(const Fil&) = delete;
  int nr() const { return nr_; }
  bool ok() const { return nr_ >= 0; }

 private:
  int nr_;
};

// A kernel timer that becomes readable when the time is up, so that one limit holds for all the
// steps together.
class Frist {
 public:
  explicit Frist(std::chrono::milliseconds frist)
      : ur_(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)) {
    itimerspec tid{};
    tid.it_value.tv_sec = frist.count() / 1000;
    tid.it_value.tv_nsec = (frist.count() % 1000) * 1'000'000;
    if (ur_.ok()) ::timerfd_settime(ur_.nr(), 0, &tid, nullptr);
  }
  // Waits until the socket is ready; false when the time is up first.
  bool vent(int socket, short hvad) const {
    if (!ur_.ok()) return false;
    std::array<pollfd, 2> filer{pollfd{socket, hvad, 0}, pollfd{ur_.nr(), POLLIN, 0}};
    int klar = -1;
    do {
      klar = ::poll(filer.data(), filer.size(), -1);
    } while (klar < 0 && errno == EINTR);
    return klar > 0 && filer[1].revents == 0 && filer[0].revents != 0;
  }

 private:
  Fil ur_;
};

int new_socket(int familie) {
  return ::socket(familie, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

bool connect_within(int socket, const sockaddr* adresse, socklen_t laengde, const Frist& frist) {
  if (::connect(socket, adresse, laengde) == 0) return true;
  if (errno != EINPROGRESS || !frist.vent(socket, POLLOUT)) return false;
  int fejl = 0;
  socklen_t plads = sizeof fejl;
  return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &fejl, &plads) == 0 && fejl == 0;
}

int connect_unix(const std::string& sti, const Frist& frist) {
  sockaddr_un adresse{};
  adresse.sun_family = AF_UNIX;
  if (sti.size() >= sizeof adresse.sun_path) return -1;
  std::copy(sti.begin(), sti.end(), std::begin(adresse.sun_path));
  const int socket = new_socket(AF_UNIX);
  // The sockets interface takes every kind of address through one type.
  const auto* raa = reinterpret_cast<const sockaddr*>(&adresse);
  if (socket >= 0 && connect_within(socket, raa, sizeof adresse, frist)) return socket;
  if (socket >= 0) ::close(socket);
  return -1;
}

int connect_tcp(const Clamdadresse& hvor, const Frist& frist) {
  addrinfo oenske{};
  oenske.ai_socktype = SOCK_STREAM;
  oenske.ai_flags = AI_NUMERICSERV;
  addrinfo* fundne = nullptr;
  if (::getaddrinfo(hvor.vaert.c_str(), std::to_string(hvor.port).c_str(), &oenske, &fundne) != 0)
    return -1;
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> ejer(fundne, ::freeaddrinfo);
  for (const addrinfo* a = fundne; a != nullptr; a = a->ai_next) {
    const int socket = new_socket(a->ai_family);
    if (socket >= 0 && connect_within(socket, a->ai_addr, a->ai_addrlen, frist)) return socket;
    if (socket >= 0) ::close(socket);
  }
  return -1;
}

bool send_all(int socket, std::string_view bytes, const Frist& frist) {
  while (!bytes.empty()) {
    if (!frist.vent(socket, POLLOUT)) return false;
    const auto sendt = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sendt < 0 && errno != EAGAIN && errno != EINTR) return false;
    if (sendt > 0) bytes.remove_prefix(static_cast<std::size_t>(sendt));
  }
  return true;
}

// Four bytes, the greatest first.
std::string length_of(std::size_t n) {
  std::string ud;
  for (const unsigned flyt : {24U, 16U, 8U, 0U}) ud += static_cast<char>((n >> flyt) & 0xFFU);
  return ud;
}

bool send_stream(int socket, std::string_view indhold, const Frist& frist) {
  constexpr std::size_t kDel = 256 * 1024;
  if (!send_all(socket, std::string_view("zINSTREAM\0", 10), frist)) return false;
  while (!indhold.empty()) {
    const auto del = indhold.substr(0, kDel);
    indhold.remove_prefix(del.size());
    if (!send_all(socket, length_of(del.size()), frist) || !send_all(socket, del, frist))
      return false;
  }
  return send_all(socket, length_of(0), frist);
}

// Up to the zero byte that ends it; nothing without one, or when it does not come to an end.
std::optional<std::string> read_answer(int socket, const Frist& frist) {
  constexpr std::size_t kHoejst = 1'000;
  std::string svar;
  std::array<char, 256> del{};
  while (svar.size() < kHoejst) {
    if (!frist.vent(socket, POLLIN)) return std::nullopt;
    const auto laest = ::recv(socket, del.data(), del.size(), 0);
    if (laest < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (laest <= 0) return std::nullopt;
    svar.append(del.data(), static_cast<std::size_t>(laest));
    const auto nul = svar.find('\0');
    if (nul != std::string::npos) return svar.substr(0, nul);
  }
  return std::nullopt;
}

Skannedom dom(const std::string& svar) {
  if (svar == "stream: OK") return {Skanneudfald::ren, svar};
  if (svar.starts_with("stream: ") && svar.ends_with(" FOUND")) return {Skanneudfald::virus, svar};
  return {Skanneudfald::ikke_kontrolleret, svar};
}

Skannedom ask(const Clamdadresse& adresse, std::string_view indhold, const Frist& frist) {
  const Fil socket(adresse.sti.empty() ? connect_tcp(adresse, frist)
                                       : connect_unix(adresse.sti, frist));
  if (!socket.ok()) return {Skanneudfald::ikke_kontrolleret, "ingen forbindelse"};
  // A scanner that has had enough (its size limit) says so and stops reading: its answer is read
  // all the same.
  const bool er_sendt = send_stream(socket.nr(), indhold, frist);
  const auto svar = read_answer(socket.nr(), frist);
  if (!svar) return {Skanneudfald::ikke_kontrolleret, "intet svar"};
  auto udfald = dom(*svar);
  if (!er_sendt && udfald.udfald == Skanneudfald::ren)
    udfald.udfald = Skanneudfald::ikke_kontrolleret;
  return udfald;
}

}  // namespace

std::optional<Clamdadresse> laes_clamdadresse(std::string_view text) {
  constexpr std::string_view kUnix = "unix:";
  if (text.starts_with(kUnix)) {
    text.remove_prefix(kUnix.size());
    if (!text.starts_with('/') || text.size() > 100) return std::nullopt;
    return Clamdadresse{std::string(text), {}, 0};
  }
  const auto kolon = text.rfind(':');
  if (kolon == std::string_view::npos || kolon == 0) return std::nullopt;
  auto vaert = text.substr(0, kolon);
  if (vaert.starts_with('[') && vaert.ends_with(']')) vaert = vaert.substr(1, vaert.size() - 2);
  const auto port = text.substr(kolon + 1);
  std::uint16_t nr = 0;
  const auto [slut, fejl] = std::from_chars(port.data(), port.data() + port.size(), nr);
  if (fejl != std::errc() || slut != port.data() + port.size() || nr == 0 || vaert.empty())
    return std::nullopt;
  return Clamdadresse{{}, std::string(vaert), nr};
}

Clamd::Clamd(Clamdadresse adresse, std::chrono::milliseconds frist)
    : adresse_(std::move(adresse)), frist_(frist) {}

Skannedom Clamd::skan(std::string_view indhold) const noexcept {
  try {
    return ask(adresse_, indhold, Frist(frist_));
  } catch (const std::exception&) {  // out of memory: not checked, so not kept
    return {};
  }
}

}  // namespace nytte::udveksling
