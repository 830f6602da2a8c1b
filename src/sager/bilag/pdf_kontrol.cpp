// The only file that knows zlib.
#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

#include "sager/bilag/filkontrol.hpp"

namespace nytte::sager {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHoejstUdpakket = std::size_t{64} * 1024 * 1024;  // of all object streams

Fejl error(Fejlkode kode, std::string detalje = {}) { return {kode, "fil", std::move(detalje)}; }

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Does the name at `s` (after its slash) read as `name`, escapes (#4A) undone, with its end after
// it? Names are compared as a reader of PDF would.
bool reads_as(std::string_view s, std::string_view name) {
  std::size_t at = 0;
  for (const char wanted : name) {
    if (at >= s.size()) return false;
    char c = s[at++];
    if (c == '#' && at + 2 <= s.size() && hex(s[at]) >= 0 && hex(s[at + 1]) >= 0) {
      c = static_cast<char>(hex(s[at]) * 16 + hex(s[at + 1]));
      at += 2;
    }
    if (c != wanted) return false;
  }
  constexpr auto kEnds = " \t\r\n\f\0()<>[]{}/%"sv;
  return at >= s.size() || kEnds.find(s[at]) != std::string_view::npos;
}

bool has_name(std::string_view text, std::string_view name) {
  for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    if (reads_as(text.substr(at + 1), name)) return true;
  }
  return false;
}

// What runs, starts something, or carries another file. Long enough never to stand by chance in
// compressed bytes; a script without /JavaScript is no script (ISO 32000-1, 12.6.4.16).
bool is_active(std::string_view text) {
  constexpr std::array kForbudt{"JavaScript"sv,    "Launch"sv,    "EmbeddedFile"sv,
                                "EmbeddedFiles"sv, "RichMedia"sv, "RichMediaContent"sv};
  for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    const auto after = text.substr(at + 1);
    if (std::any_of(kForbudt.begin(), kForbudt.end(),
                    [&](std::string_view name) { return reads_as(after, name); })) {
      return true;
    }
  }
  return false;
}

// zlib's unpacking of what stands at the beginning of `packed`, at most `most` bytes; nothing when
// it would be more. What cannot be unpacked ends where it breaks, as readers of PDF have it.
std::optional<std::string> unpack(std::string_view packed, std::size_t most) {
  z_stream z{};
  if (inflateInit(&z) != Z_OK) return std::nullopt;
  // zlib's interface is not const; it does not write to its input.
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // NOLINT
  z.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  std::array<char, 65'536> part{};
  int code = Z_OK;
  while (code == Z_OK && out.size() <= most) {
    z.next_out = reinterpret_cast<Bytef*>(part.data());
    z.avail_out = static_cast<uInt>(part.size());
    code = inflate(&z, Z_NO_FLUSH);
    out.append(part.data(), part.size() - z.avail_out);
    if (z.avail_in == 0 && z.avail_out != 0) break;
  }
  inflateEnd(&z);
  if (out.size() > most) return std::nullopt;
  return out;
}

// The dictionary of the stream whose keyword stands at `keyword`: back to the object it belongs to.
std::string_view dictionary_before(std::string_view text, std::size_t keyword) {
  constexpr std::size_t kHoejst = 4096;
  const std::size_t from = keyword - std::min(keyword, kHoejst);
  const auto before = text.substr(from, keyword - from);
  const auto object = before.rfind(" obj");
  return object == std::string_view::npos ? before : before.substr(object);
}

std::string_view content_after(std::string_view text, std::size_t keyword) {
  auto content = text.substr(keyword + 6);
  if (content.starts_with("\r\n")) return content.substr(2);
  if (content.starts_with('\n') || content.starts_with('\r')) return content.substr(1);
  return content;
}

// Objects packed together in a stream: unpacked and looked at as the rest.
Resultat<void> check_object_streams(std::string_view text) {
  std::size_t left = kHoejstUdpakket;
  for (auto at = text.find("stream"); at != std::string_view::npos;
       at = text.find("stream", at + 6)) {
    if (at >= 3 && text.substr(at - 3, 3) == "end") continue;
    const auto dictionary = dictionary_before(text, at);
    if (!has_name(dictionary, "ObjStm")) continue;
    if (!has_name(dictionary, "Filter")) continue;  // not packed: seen with the rest
    if (!has_name(dictionary, "FlateDecode") || has_name(dictionary, "ASCIIHexDecode") ||
        has_name(dictionary, "ASCII85Decode") || has_name(dictionary, "LZWDecode")) {
      return error(Fejlkode::fil_aktivt_indhold, "en del af den kan ikke kontrolleres");
    }
    const auto unpacked = unpack(content_after(text, at), left);
    if (!unpacked) return error(Fejlkode::fil_pakket_for_stor);
    left -= unpacked->size();
    if (is_active(*unpacked)) return error(Fejlkode::fil_aktivt_indhold);
  }
  return success();
}

}  // namespace

Resultat<void> kontroller_pdf(std::string_view indhold) {
  const auto tail = indhold.substr(indhold.size() - std::min<std::size_t>(indhold.size(), 2048));
  const bool is_whole = tail.find("%%EOF") != std::string_view::npos &&
                        tail.find("startxref") != std::string_view::npos;
  if (!is_whole) return error(Fejlkode::fil_beskadiget);
  if (has_name(indhold, "Encrypt")) return error(Fejlkode::fil_krypteret);
  if (is_active(indhold)) return error(Fejlkode::fil_aktivt_indhold);
  return check_object_streams(indhold);
}

}  // namespace nytte::sager
