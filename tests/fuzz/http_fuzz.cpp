// libFuzzer over the decoding of HTTP: target, headers, form, cookies, multipart, and the route
// table. The first line is "METHOD target", then header lines, an empty line, the body.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "web/afkodning.hpp"
#include "web/ruter.hpp"

namespace {

using namespace nytte::web;  // NOLINT: a program of one file

std::string_view take_line(std::string_view& rest_af) {
  const std::size_t ende = std::min(rest_af.find('\n'), rest_af.size());
  const std::string_view linje = rest_af.substr(0, ende);
  rest_af.remove_prefix(std::min(ende + 1, rest_af.size()));
  return linje;
}

RaaAnmodning parse(std::string_view bytes) {
  RaaAnmodning raa;
  const std::string_view foerste = take_line(bytes);
  const std::size_t mellemrum = std::min(foerste.find(' '), foerste.size());
  raa.method = foerste.substr(0, mellemrum);
  raa.target = foerste.substr(std::min(mellemrum + 1, foerste.size()));
  while (!bytes.empty()) {
    const std::string_view linje = take_line(bytes);
    if (linje.empty()) break;
    const std::size_t kolon = std::min(linje.find(':'), linje.size());
    raa.headers.add(std::string(linje.substr(0, kolon)),
                    std::string(linje.substr(std::min(kolon + 1, linje.size()))));
  }
  raa.body = bytes;
  return raa;
}

const Ruter& routes() {
  static const Ruter ruter = [] {
    Ruter r;
    const auto tom = [](const Anmodning&) { return Svar{}; };
    for (const char* m : {"/", "/a", "/a/{b}", "/a/b", "/{c}/b/{d}", "/f/{rest...}"}) {
      r.statisk(m, tom);
    }
    return r;
  }();
  return ruter;
}

/// What every handler may rely on; a broken promise ends the program.
void check(const Anmodning& a) {
  const auto clean = [](const std::string& tekst) {
    if (!valid_utf8(tekst) || tekst.find('\0') != std::string::npos) std::abort();
  };
  clean(a.path);
  if (a.path != "*" && (a.path.empty() || a.path.front() != '/')) std::abort();
  if (a.path.find("/../") != std::string::npos) std::abort();
  for (const Felter* felter : {&a.query, &a.form, &a.cookies}) {
    for (const auto& [navn, vaerdi] : felter->pairs()) {
      clean(navn);
      clean(vaerdi);
    }
  }
  for (const Fil& fil : a.filer) clean(fil.filnavn);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  Afkodet afkodet = decode(parse(bytes), {});
  if (const auto* anmodning = std::get_if<Anmodning>(&afkodet)) {
    check(*anmodning);
    const Opslag opslag = routes().find(anmodning->method, anmodning->path);
    if (const auto* fundet = std::get_if<Fundet>(&opslag)) {
      for (const auto& [navn, vaerdi] : fundet->path_values.pairs()) {
        if (vaerdi.empty()) std::abort();
      }
    }
  }
  return 0;
}
