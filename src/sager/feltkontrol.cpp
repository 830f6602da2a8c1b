#include "sager/feltkontrol.hpp"

#include <algorithm>

namespace nytte::sager {
namespace {

// Characters, not bytes: continuation bytes of UTF-8 are not counted.
std::size_t tegn(std::string_view tekst) {
  return static_cast<std::size_t>(std::count_if(tekst.begin(), tekst.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

bool er_vaert(std::string_view vaert) {
  if (vaert == "localhost") return true;
  if (vaert.empty() || vaert.size() > 253 || vaert.find('.') == std::string_view::npos)
    return false;
  std::size_t led = 0;  // characters since the last dot
  char foer = '.';
  for (const char c : vaert) {
    const bool bogstav = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (c == '.' ? (led == 0 || foer == '-') : !(bogstav || (c == '-' && led > 0))) return false;
    led = c == '.' ? 0 : led + 1;
    if (led > 63) return false;
    foer = c;
  }
  return led > 0 && foer != '-';
}

}  // namespace

bool er_mailadresse(std::string_view adresse) {
  const auto snabel = adresse.find('@');
  if (adresse.size() > 254 || snabel == std::string_view::npos || snabel == 0 || snabel > 64)
    return false;
  const auto navn = adresse.substr(0, snabel);
  return er_vaert(adresse.substr(snabel + 1)) && std::all_of(navn.begin(), navn.end(), [](char c) {
           return c > ' ' && c < 0x7f &&
                  std::string_view("\"(),:;<>@[\\]").find(c) == std::string_view::npos;
         });
}

bool er_blank(std::string_view tekst) {
  return tekst.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void Feltkontrol::fejl(Fejlkode kode, std::string_view felt, std::string detalje) {
  fejl_.tilfoej(kode, foran_ + std::string(felt), std::move(detalje));
}

void Feltkontrol::paakraevet(std::string_view felt, std::string_view tekst, std::size_t hoejst) {
  if (er_blank(tekst)) fejl(Fejlkode::felt_mangler, felt);
  valgfri(felt, tekst, hoejst);
}

void Feltkontrol::valgfri(std::string_view felt, std::string_view tekst, std::size_t hoejst) {
  if (tegn(tekst) > hoejst)
    fejl(Fejlkode::tekst_for_lang, felt, "højst " + std::to_string(hoejst) + " tegn");
}

void Feltkontrol::mailadresse(std::string_view felt, std::string_view tekst) {
  if (!tekst.empty() && !er_mailadresse(tekst))
    fejl(Fejlkode::mailadresse_ugyldig, felt, "skriv den som navn@eksempel.dk");
}

void Feltkontrol::tal(std::string_view felt, std::int64_t vaerdi, std::int64_t mindst,
                      std::int64_t hoejst) {
  if (vaerdi < mindst || vaerdi > hoejst)
    fejl(Fejlkode::tal_uden_for_graenser, felt,
         std::to_string(mindst) + " til " + std::to_string(hoejst));
}

void Feltkontrol::periode(std::string_view felt_til, Dato fra, std::optional<Dato> til) {
  if (til && *til < fra) fejl(Fejlkode::periode_omvendt, felt_til);
}

Resultat<void> Feltkontrol::svar() const {
  if (fejl_.tom()) return success();
  return fejl_;
}

}  // namespace nytte::sager
