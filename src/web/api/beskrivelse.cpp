#include "web/api/beskrivelse.hpp"

#include <algorithm>
#include <array>

#include "web/aktiver.hpp"
#include "web/fejlsvar.hpp"

namespace nytte::web::api {
namespace {

std::size_t indent(std::string_view linje) {
  return std::min(linje.find_first_not_of(' '), linje.size());
}

/// The text after "key: ", without quotes.
std::string_view value_of(std::string_view linje) {
  const std::size_t kolon = linje.find(": ");
  if (kolon == std::string_view::npos) return "";
  std::string_view vaerdi = linje.substr(kolon + 2);
  if (vaerdi.size() > 1 && vaerdi.front() == '"' && vaerdi.back() == '"') {
    vaerdi = vaerdi.substr(1, vaerdi.size() - 2);
  }
  return vaerdi;
}

bool is_method(std::string_view noegle) {
  constexpr std::array kMetoder{"get:", "put:", "post:", "delete:", "patch:"};
  return std::find(kMetoder.begin(), kMetoder.end(), noegle) != kMetoder.end();
}

std::string upper(std::string_view tekst) {
  std::string stort(tekst);
  for (char& tegn : stort) {
    if (tegn >= 'a' && tegn <= 'z') tegn = static_cast<char>(tegn - 'a' + 'A');
  }
  return stort;
}

/// One operation while its lines are read.
struct Operation {
  std::string metode;
  std::string sti;
  std::string resume;
  std::string roller;

  [[nodiscard]] std::string row() const {
    return "<tr><td>" + metode + "</td><td><code>" + escaped_html(sti) + "</code></td><td>" +
           escaped_html(resume) + "</td><td>" + escaped_html(roller) + "</td></tr>\n";
  }
};

std::string table_rows(std::string_view yaml) {
  std::string raekker;
  std::string sti;
  Operation op;
  const auto finish = [&] {
    if (!op.metode.empty()) raekker += op.row();
    op = {};
  };
  bool i_paths = false;
  while (!yaml.empty()) {
    const std::size_t ende = std::min(yaml.find('\n'), yaml.size());
    const std::string_view linje = yaml.substr(0, ende);
    yaml.remove_prefix(std::min(ende + 1, yaml.size()));
    const std::size_t ind = indent(linje);
    const std::string_view noegle = linje.substr(ind);
    if (ind == 0 && !noegle.empty()) i_paths = noegle == "paths:";
    if (!i_paths || noegle.empty()) continue;
    if (ind == 2) sti = noegle.substr(0, noegle.size() - 1);
    if (ind <= 4) finish();
    if (ind == 4 && is_method(noegle)) {
      op.metode = upper(noegle.substr(0, noegle.size() - 1));
      op.sti = sti;
    }
    if (ind == 6 && noegle.starts_with("summary: ")) op.resume = value_of(noegle);
    if (ind == 6 && noegle.starts_with("x-roller: ")) op.roller = value_of(noegle);
  }
  finish();
  return raekker;
}

}  // namespace

std::string api_page(std::string_view yaml) {
  return "<!doctype html>\n<html lang=\"da\"><head><meta charset=\"utf-8\">"
         "<meta name=\"viewport\" content=\"width=device-width\"><title>nyttes API</title>\n"
         "<link rel=\"stylesheet\" href=\"" +
         std::string(aktiv_adresse("dkfds.css")) + "\">\n<link rel=\"stylesheet\" href=\"" +
         std::string(aktiv_adresse("nytte.css")) +
         "\"></head>\n<body><div class=\"container sideramme\"><main>\n"
         "<p><a href=\"/\">nytte</a></p><h1>nyttes API</h1>\n"
         "<p>JSON over HTTP. Den fulde beskrivelse er <a href=\"/api/v1/openapi.yaml\">"
         "openapi.yaml</a> (OpenAPI 3.1). Kald med en nøgle: "
         "<code>Authorization: Bearer nytte_…</code>; nøgler laves på "
         "<code>POST /api/v1/mig/noegler</code>.</p>\n"
         "<p>En ændring sender den version, den bygger på, i <code>If-Match</code>. En oprettelse "
         "kan sende <code>Idempotency-Key</code>: så gøres den kun én gang. Fejl er "
         "<code>application/problem+json</code> med alle fejl på én gang i feltet "
         "<code>fejl</code>.</p>\n"
         "<div class=\"tabelramme\" tabindex=\"0\" role=\"region\" aria-label=\"Adresser, kan "
         "rulles\">"
         "<table class=\"table\"><caption>Adresser</caption><thead><tr><th "
         "scope=\"col\">Metode</th>"
         "<th scope=\"col\">Adresse</th><th scope=\"col\">Hvad</th><th scope=\"col\">Roller</th>"
         "</tr></thead><tbody>\n" +
         table_rows(yaml) + "</tbody></table></div></main></div></body></html>\n";
}

}  // namespace nytte::web::api
