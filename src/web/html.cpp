#include "web/html.hpp"

namespace nytte::web {
namespace {

// Length of the well-formed UTF-8 sequence at i, 0 when the bytes there are not one.
std::size_t utf8_laengde(std::string_view t, std::size_t i) {
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(t[n]); };
  const unsigned char b = byte(i);
  std::size_t n = 0;
  if (b < 0x80) return 1;
  if (b >= 0xC2 && b <= 0xDF) n = 2;
  if (b >= 0xE0 && b <= 0xEF) n = 3;
  if (b >= 0xF0 && b <= 0xF4) n = 4;
  if (n == 0 || i + n > t.size()) return 0;
  for (std::size_t k = 1; k < n; ++k)
    if ((byte(i + k) & 0xC0) != 0x80) return 0;
  if (b == 0xE0 && byte(i + 1) < 0xA0) return 0;  // overlong
  if (b == 0xED && byte(i + 1) > 0x9F) return 0;  // surrogates
  if (b == 0xF0 && byte(i + 1) < 0x90) return 0;  // overlong
  if (b == 0xF4 && byte(i + 1) > 0x8F) return 0;  // past U+10FFFF
  return n;
}

void skriv_tegn(std::string& ud, char c) {
  switch (c) {
    case '&':
      ud += "&amp;";
      return;
    case '<':
      ud += "&lt;";
      return;
    case '>':
      ud += "&gt;";
      return;
    case '"':
      ud += "&quot;";
      return;
    case '\'':
      ud += "&#39;";
      return;
    default:
      break;
  }
  const auto kode = static_cast<unsigned char>(c);
  const bool styretegn = (kode < 0x20 && c != '\n' && c != '\t') || kode == 0x7F;
  if (styretegn)
    ud += "\xEF\xBF\xBD";  // U+FFFD
  else
    ud += c;
}

void skriv_tekst(std::string& ud, std::string_view t) {
  for (std::size_t i = 0; i < t.size();) {
    const std::size_t n = utf8_laengde(t, i);
    if (n == 0) {
      ud += "\xEF\xBF\xBD";
      ++i;
    } else if (n == 1) {
      skriv_tegn(ud, t[i++]);
    } else {
      ud += t.substr(i, n);
      i += n;
    }
  }
}

bool sikker_adresse(std::string_view a) {
  if (a.empty() || a.starts_with("https://")) return true;
  if (a.starts_with("//") || a.starts_with("/\\")) return false;  // another host
  return a[0] == '/' || a[0] == '#' || a[0] == '?';
}

bool er_adresse(std::string_view navn) {
  return navn == "href" || navn == "src" || navn == "action" || navn == "formaction";
}

}  // namespace

bool Attribut::hedder_som(const Attribut& anden) const {
  return navn_.tekst() == anden.navn_.tekst();
}

void Attribut::skriv_til(std::string& ud) const {
  if (!findes_) return;
  ud += ' ';
  ud += navn_.tekst();
  if (bar_) return;
  ud += "=\"";
  if (er_adresse(navn_.tekst()) && !sikker_adresse(vaerdi_))
    ud += '#';
  else
    skriv_tekst(ud, vaerdi_);
  ud += '"';
}

Html tekst(std::string_view t) {
  Html h;
  h.markup_.reserve(t.size());
  skriv_tekst(h.markup_, t);
  return h;
}

Elementskriver::Elementskriver(Navn navn, const Attributter& attributter) {
  html_.markup_ += '<';
  html_.markup_ += navn.tekst();
  for (const Attribut& a : attributter) a.skriv_til(html_.markup_);
  html_.markup_ += '>';
}

Html Elementskriver::afsluttet(Navn navn) && {
  html_.markup_ += "</";
  html_.markup_ += navn.tekst();
  html_.markup_ += '>';
  return std::move(html_);
}

Html Elementskriver::dokument(const Html& html) {
  Html h;
  h.markup_ = "<!doctype html>\n" + html.markup_ + "\n";
  return h;
}

Html html_dokument(const Html& html) { return Elementskriver::dokument(html); }

}  // namespace nytte::web
