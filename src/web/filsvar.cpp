#include "web/filsvar.hpp"

#include <fmt/format.h>

#include "web/afkodning.hpp"

namespace nytte::web {
namespace {

// A name in ASCII for old programs; the real one in UTF-8 beside it (RFC 6266).
std::string ascii_name(std::string_view navn) {
  std::string ud;
  for (const char c : navn) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 && byte < 0xC0) continue;  // the rest of a character
    ud += byte >= 0x80 ? '_' : c;
  }
  return ud;
}

}  // namespace

Svar som_fil(const sager::HentetBilag& b) {
  Svar svar =
      download(b.indhold, std::string(sager::mediatype(b.bilag.type)), ascii_name(b.bilag.navn));
  svar.headers.set("Content-Disposition",
                   fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}",
                               ascii_name(b.bilag.navn), percent_encode(b.bilag.navn)));
  // Even where somebody makes a browser show it, nothing in it runs or is fetched.
  svar.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
  svar.headers.set("X-Content-Type-Options", "nosniff");
  return svar;
}

}  // namespace nytte::web
