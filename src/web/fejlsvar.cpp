#include "web/fejlsvar.hpp"

#include <fmt/format.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace nytte::web {
namespace {

/// The error that gives the answer its status: it is the one to name first.
const Fejlpost& leading(const Fejl& fejl) {
  static const Fejlpost ukendt{Fejlkode::intern, "", ""};
  for (const Fejlpost& post : fejl.poster()) {
    if (beskrivelse(post.kode).http_status == fejl.http_status()) return post;
  }
  return ukendt;
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string ud;
  for (const char tegn : text) {
    switch (tegn) {
      case '&':
        ud += "&amp;";
        break;
      case '<':
        ud += "&lt;";
        break;
      case '>':
        ud += "&gt;";
        break;
      case '"':
        ud += "&quot;";
        break;
      default:
        ud += tegn;
    }
  }
  return ud;
}

bool is_api(std::string_view path) { return path.starts_with("/api/"); }

Svar problem(const Fejl& fejl, std::string_view korrelation) {
  const Fejlpost& foerst = leading(fejl);
  const Fejlbeskrivelse& tekst = beskrivelse(foerst.kode);
  boost::json::array poster;
  for (const Fejlpost& post : fejl.poster()) {
    poster.push_back({{"kode", navn(post.kode)}, {"felt", post.felt}, {"besked", besked(post)}});
  }
  const boost::json::object krop{{"type", fmt::format("urn:nytte:fejl:{}", tekst.navn)},
                                 {"title", tekst.tekst},
                                 {"status", fejl.http_status()},
                                 {"detail", besked(foerst)},
                                 {"korrelation", korrelation},
                                 {"fejl", std::move(poster)}};
  Svar svar = json(boost::json::serialize(krop), static_cast<unsigned>(fejl.http_status()));
  svar.headers.set("Content-Type", "application/problem+json");
  return svar;
}

Svar plain_error_page(const Fejl& fejl, std::string_view korrelation) {
  std::string poster;
  for (const Fejlpost& post : fejl.poster()) {
    poster += "<p>" + escaped_html(besked(post)) + "</p>\n";
  }
  const std::string titel = escaped_html(beskrivelse(leading(fejl).kode).tekst);
  return html(
      fmt::format("<!doctype html>\n<html lang=\"da\"><head><meta charset=\"utf-8\">"
                  "<meta name=\"viewport\" content=\"width=device-width\">"
                  "<title>{0} – nytte</title></head>\n<body><main><h1>{0}</h1>\n{1}"
                  "<p><a href=\"/\">Til forsiden</a></p>\n"
                  "<p>Nævn nummeret {2}, hvis du spørger om hjælp.</p></main></body></html>\n",
                  titel, poster, escaped_html(korrelation)),
      static_cast<unsigned>(fejl.http_status()));
}

}  // namespace nytte::web
