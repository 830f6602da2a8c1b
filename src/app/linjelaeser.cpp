#include "app/linjelaeser.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace nytte::app {
namespace {

constexpr std::size_t kLaesning = 64 * 1024;
constexpr std::string_view kMaerke = "\xEF\xBB\xBF";

}  // namespace

// One read, at the end of the buffer. False at the end of the input.
bool Linjelaeser::fyld() {
  if (slut_) return false;
  buffer_.erase(0, start_);
  start_ = 0;
  const std::size_t foer = buffer_.size();
  buffer_.resize(foer + kLaesning);
  ssize_t n = 0;
  do {
    n = ::read(fd_, buffer_.data() + foer, kLaesning);
  } while (n < 0 && errno == EINTR);
  if (n < 0) fejl_ = errno;
  slut_ = n <= 0;
  buffer_.resize(foer + (slut_ ? 0 : static_cast<std::size_t>(n)));
  return !slut_;
}

// Where the first character that is no white space stands, from `fra` on; reads until there is one.
std::optional<std::size_t> Linjelaeser::ikke_tom(std::size_t fra) {
  while (true) {
    const std::size_t p = resten().find_first_not_of(" \t\r\n", fra);
    if (p != std::string_view::npos) return p;
    if (resten().size() > graenser_.linje || !fyld()) return std::nullopt;
  }
}

std::optional<std::size_t> Linjelaeser::linjeende(std::size_t fra) {
  while (true) {
    const std::size_t p = resten().find('\n', fra);
    if (p != std::string_view::npos) return p;
    if (resten().size() > graenser_.linje || !fyld()) return std::nullopt;
  }
}

bool Linjelaeser::er_et_objekt() {
  while (resten().size() < kMaerke.size() && fyld()) {
  }
  if (resten().starts_with(kMaerke)) start_ += kMaerke.size();
  const auto start = ikke_tom(0);
  if (!start) return false;
  const auto ende = linjeende(*start);
  if (!ende || !afbrudt_(resten().substr(*start, *ende - *start))) return false;
  const auto anden = ikke_tom(*ende);
  return anden && resten()[*anden] != '{';
}

Portion Linjelaeser::tag(std::size_t bytes) {
  Portion p{std::string(resten().substr(0, bytes)), false, false};
  start_ += bytes;
  return p;
}

Portion Linjelaeser::tag_alt() {
  while (resten().size() <= graenser_.linje && fyld()) {
  }
  const bool for_lang = resten().size() > graenser_.linje;
  Portion p = tag(for_lang ? graenser_.begyndelse : resten().size());
  p.for_lang = for_lang;
  p.hele = !for_lang;
  do {
    start_ = buffer_.size();
  } while (fyld());
  return p;
}

// The line at the front is over the limit: keeps its beginning and reads past its end.
Portion Linjelaeser::spring_over() {
  Portion p = tag(graenser_.begyndelse);
  p.for_lang = true;
  while (true) {
    const std::size_t ende = resten().find('\n');
    if (ende != std::string_view::npos) {
      start_ += ende + 1;
      return p;
    }
    start_ = buffer_.size();
    if (!fyld()) return p;
  }
}

// Bytes of the whole lines at the front that fit in one portion; 0 when there is no whole line.
std::size_t Linjelaeser::hele_linjer() const {
  const std::string_view r = resten();
  std::size_t bytes = 0;
  for (std::size_t n = 0; n < graenser_.linjer; ++n) {
    const std::size_t ende = r.find('\n', bytes);
    if (ende == std::string_view::npos || ende - bytes > graenser_.linje) break;
    if (bytes > 0 && ende + 1 > graenser_.portion) break;
    bytes = ende + 1;
  }
  return bytes;
}

std::optional<Portion> Linjelaeser::naeste() {
  if (!std::exchange(begyndt_, true) && er_et_objekt()) return tag_alt();
  while (true) {
    if (const std::size_t bytes = hele_linjer(); bytes > 0) return tag(bytes);
    if (std::min(resten().find('\n'), resten().size()) > graenser_.linje) return spring_over();
    if (!fyld()) break;
  }
  if (fejl_ != 0 || resten().empty()) return std::nullopt;
  return tag(resten().size());
}

}  // namespace nytte::app
