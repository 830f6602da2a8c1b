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

// Even where somebody makes a browser show it, nothing in it runs or is fetched.
Svar bevogtet(std::string body, std::string mediatype, const std::string& navn) {
  Svar svar = download(std::move(body), std::move(mediatype), ascii_name(navn));
  svar.headers.set("Content-Disposition",
                   fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", ascii_name(navn),
                               percent_encode(navn)));
  svar.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
  svar.headers.set("X-Content-Type-Options", "nosniff");
  return svar;
}

}  // namespace

Svar som_fil(const sager::HentetBilag& b) {
  return bevogtet(b.indhold, std::string(sager::mediatype(b.bilag.type)), b.bilag.navn);
}

Svar som_pdf_fil(std::string pdf, std::string_view titel) {
  return bevogtet(std::move(pdf), std::string(sager::mediatype(Filtype::pdf)),
                  sager::sikkert_filnavn(std::string(titel) + ".pdf"));
}

}  // namespace nytte::web
