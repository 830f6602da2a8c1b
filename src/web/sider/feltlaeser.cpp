#include "web/sider/feltlaeser.hpp"

#include <charconv>

namespace nytte::web {
namespace {

std::optional<std::int64_t> heltal(std::string_view t) {
  std::int64_t n = 0;
  const auto [slut, fejl] = std::from_chars(t.data(), t.data() + t.size(), n);
  if (fejl != std::errc() || slut != t.data() + t.size()) return std::nullopt;
  return n;
}

// "2026-02", "02-2026", "februar 2026".
std::optional<Maaned> laes_maaned_frit(const std::string& t) {
  if (const auto m = laes_maaned(t)) return m;
  if (t.size() == 7 && (t[2] == '-' || t[2] == '.' || t[2] == '/'))
    return laes_maaned(t.substr(3) + "-" + t.substr(0, 2));
  if (const auto d = laes_dato("1. " + t)) return d->maaned();
  return std::nullopt;
}

}  // namespace

std::string Feltlaeser::tekst(std::string_view navn) const {
  std::string_view t = felter_.get(navn);
  constexpr std::string_view blanke = " \t\r\n";
  const auto fra = t.find_first_not_of(blanke);
  if (fra == std::string_view::npos) return {};
  return std::string(t.substr(fra, t.find_last_not_of(blanke) - fra + 1));
}

bool Feltlaeser::mangler(std::string_view navn) {
  if (!tekst(navn).empty()) return false;
  fejl(Fejlkode::felt_mangler, navn);
  return true;
}

std::optional<Dato> Feltlaeser::dato(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  return valgfri_dato(navn);
}

std::optional<Dato> Feltlaeser::valgfri_dato(std::string_view navn) {
  const std::string t = tekst(navn);
  if (t.empty()) return std::nullopt;
  const auto d = laes_dato(t);
  if (!d) fejl(Fejlkode::dato_ugyldig, navn);
  return d;
}

std::optional<Maaned> Feltlaeser::maaned(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto m = laes_maaned_frit(tekst(navn));
  if (!m) fejl(Fejlkode::maaned_ugyldig, navn);
  return m;
}

std::optional<Ugetimer> Feltlaeser::ugetid(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto u = Ugetimer::laes_frit(tekst(navn));
  if (!u) fejl(Fejlkode::ugetid_ugyldig, navn);
  return u;
}

std::optional<Aarsvaerk> Feltlaeser::valgfrit_aarsvaerk(std::string_view navn) {
  const std::string t = tekst(navn);
  if (t.empty()) return std::nullopt;
  const auto a = Aarsvaerk::laes_frit(t);
  if (!a) fejl(Fejlkode::tal_ugyldigt, navn);
  return a;
}

std::optional<std::int32_t> Feltlaeser::tal(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  return valgfrit_tal(navn);
}

std::optional<std::int32_t> Feltlaeser::valgfrit_tal(std::string_view navn) {
  const std::string t = tekst(navn);
  if (t.empty()) return std::nullopt;
  const auto n = heltal(t);
  if (!n) {
    fejl(Fejlkode::tal_ugyldigt, navn);
    return std::nullopt;
  }
  if (*n < -1'000'000'000 || *n > 1'000'000'000) {
    fejl(Fejlkode::tal_uden_for_graenser, navn);
    return std::nullopt;
  }
  return static_cast<std::int32_t>(*n);
}

std::optional<std::int64_t> Feltlaeser::valgfri_andel(std::string_view navn) {
  std::string t = tekst(navn);
  if (t.empty()) return std::nullopt;
  for (char& c : t)
    if (c == ',') c = '.';
  const auto andel = laes_andel(t);
  if (!andel) fejl(Fejlkode::tal_uden_for_graenser, navn);
  return andel;
}

std::optional<PNummer> Feltlaeser::p_nummer(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto p = PNummer::laes(tekst(navn));
  if (!p) fejl(Fejlkode::p_nummer_ugyldigt, navn);
  return p;
}

std::optional<Cvr> Feltlaeser::cvr(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto c = Cvr::laes(tekst(navn));
  if (!c) fejl(Fejlkode::cvr_ugyldigt, navn);
  return c;
}

std::optional<Cpr> Feltlaeser::cpr(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto c = Cpr::laes(tekst(navn));
  if (!c) fejl(Fejlkode::cpr_ugyldigt, navn);
  return c;
}

std::optional<Kommunekode> Feltlaeser::kommune(std::string_view navn) {
  if (mangler(navn)) return std::nullopt;
  const auto k = Kommunekode::laes(tekst(navn));
  if (!k) fejl(Fejlkode::kommune_ukendt, navn);
  return k;
}

std::optional<bool> Feltlaeser::ja_nej(std::string_view navn) const {
  const std::string t = tekst(navn);
  if (t == "ja") return true;
  if (t == "nej") return false;
  return std::nullopt;
}

Version Feltlaeser::version() const { return heltal(tekst("version")).value_or(0); }

Fejl omdoebt(const Fejl& fejl,
             std::initializer_list<std::pair<std::string_view, std::string_view>> navne) {
  Fejl ud;
  for (const Fejlpost& post : fejl.poster()) {
    std::string felt = post.felt;
    for (const auto& [fra, til] : navne)
      if (felt == fra) felt = til;
    ud.tilfoej(post.kode, felt, post.detalje);
  }
  return ud;
}

}  // namespace nytte::web
