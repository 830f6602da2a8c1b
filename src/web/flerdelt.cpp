#include "web/flerdelt.hpp"

#include <algorithm>
#include <cctype>

#include "web/afkodning.hpp"

namespace nytte::web {
namespace {

bool starts_with_nocase(std::string_view text, std::string_view smaat) {
  if (text.size() < smaat.size()) return false;
  return std::equal(smaat.begin(), smaat.end(), text.begin(), [](char a, char b) {
    return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
  });
}

/// A quoted parameter in the browsers' encoding: %22, %0D and %0A stand for themselves decoded,
/// other percent signs are text.
std::string browser_unescape(std::string tekst) {
  for (const auto& [kode, tegn] :
       {std::pair{"%22", '"'}, std::pair{"%0D", '\r'}, std::pair{"%0A", '\n'}}) {
    for (std::size_t i = tekst.find(kode); i != std::string::npos; i = tekst.find(kode, i + 1)) {
      tekst.replace(i, 3, 1, tegn);
    }
  }
  return tekst;
}

/// Reads the header lines of one part; false when the form field has no name.
bool read_part_headers(std::string_view linjer, Formulardel& del) {
  while (!linjer.empty()) {
    const std::size_t ende = std::min(linjer.find("\r\n"), linjer.size());
    const std::string_view linje = linjer.substr(0, ende);
    linjer.remove_prefix(std::min(ende + 2, linjer.size()));
    if (!starts_with_nocase(linje, "content-disposition:")) continue;
    del.navn = browser_unescape(header_parameter(linje, "name"));
    if (linje.find("filename=") != std::string_view::npos) {
      del.filnavn = browser_unescape(header_parameter(linje, "filename"));
    }
  }
  return !del.navn.empty();
}

}  // namespace

std::optional<std::vector<Formulardel>> split_multipart(std::string_view body,
                                                        std::string_view boundary,
                                                        std::size_t hoejst) {
  if (boundary.empty() || boundary.size() > 70) return std::nullopt;
  const std::string skel = "--" + std::string(boundary);
  const std::string skel_linje = "\r\n" + skel;
  std::vector<Formulardel> dele;
  if (!body.starts_with(skel)) return std::nullopt;
  body.remove_prefix(skel.size());
  while (!body.starts_with("--")) {
    if (!body.starts_with("\r\n") || dele.size() == hoejst) return std::nullopt;
    body.remove_prefix(2);
    const std::size_t hoved = body.find("\r\n\r\n");
    if (hoved == std::string_view::npos) return std::nullopt;
    Formulardel del;
    if (!read_part_headers(body.substr(0, hoved), del)) return std::nullopt;
    body.remove_prefix(hoved + 4);
    const std::size_t ende = body.find(skel_linje);
    if (ende == std::string_view::npos) return std::nullopt;
    del.indhold = body.substr(0, ende);
    dele.push_back(std::move(del));
    body.remove_prefix(ende + skel_linje.size());
  }
  return dele;
}

}  // namespace nytte::web
