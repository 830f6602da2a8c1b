#include <algorithm>
#include <array>
#include <cstddef>

#include "sager/bilag/filkontrol.hpp"

namespace nytte::sager {
namespace {

using namespace std::string_view_literals;

constexpr auto kPdf = "%PDF-"sv;
constexpr auto kPng = "\x89PNG\r\n\x1a\n"sv;
constexpr auto kJpeg = "\xff\xd8\xff"sv;
constexpr auto kZip = "PK\x03\x04"sv;

Fejl unknown(const std::string& mediatype) { return {Fejlkode::filtype_ukendt, "fil", mediatype}; }

// A file that can be read as two kinds is neither: programs that guess differently would see
// different things. A reader of PDF looks for its beginning in the first kilobyte, a reader of ZIP
// for its end in the last 65 kilobytes.
bool is_also_pdf(std::string_view indhold) {
  return indhold.substr(0, 1024).find(kPdf) != std::string_view::npos;
}

bool is_also_zip(std::string_view indhold) {
  constexpr std::size_t kTail = 65'557;
  const auto tail = indhold.substr(indhold.size() - std::min(indhold.size(), kTail));
  return tail.find("PK\x05\x06"sv) != std::string_view::npos;
}

Resultat<void> only_one_kind(std::string_view indhold, bool may_be_pdf) {
  if (is_also_zip(indhold) || (!may_be_pdf && is_also_pdf(indhold))) {
    return Fejl(Fejlkode::filnavn_passer_ikke, "fil", "filen er to slags på én gang");
  }
  return success();
}

Resultat<Filtype> packed(std::string_view indhold, const std::string& mediatype) {
  static constexpr std::array kPakker{
      "application/zip"sv, "application/octet-stream"sv,
      "application/vnd.oasis.opendocument.text"sv,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"sv};
  if (std::find(kPakker.begin(), kPakker.end(), mediatype) == kPakker.end()) {
    return unknown(mediatype);
  }
  if (is_also_pdf(indhold)) {
    return Fejl(Fejlkode::filnavn_passer_ikke, "fil", "filen er to slags på én gang");
  }
  return kontroller_pakke(indhold);
}

}  // namespace

Resultat<Filtype> find_filtype(std::string_view indhold) {
  if (indhold.empty()) return Fejl(Fejlkode::fil_tom, "fil");
  const auto mediatype = mediatype_af_indhold(indhold);
  if (indhold.starts_with(kZip)) return packed(indhold, mediatype);
  if (indhold.starts_with(kPdf) && mediatype == "application/pdf") {
    NYTTE_TRY(only_one_kind(indhold, true));
    NYTTE_TRY(kontroller_pdf(indhold));
    return Filtype::pdf;
  }
  if (indhold.starts_with(kPng) && mediatype == "image/png") {
    NYTTE_TRY(only_one_kind(indhold, false));
    NYTTE_TRY(kontroller_png(indhold));
    return Filtype::png;
  }
  if (indhold.starts_with(kJpeg) && mediatype == "image/jpeg") {
    NYTTE_TRY(only_one_kind(indhold, false));
    NYTTE_TRY(kontroller_jpeg(indhold));
    return Filtype::jpeg;
  }
  return unknown(mediatype);
}

}  // namespace nytte::sager
