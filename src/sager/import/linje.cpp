#include "sager/import/linje.hpp"

#include <algorithm>
#include <charconv>

namespace nytte::sager {
namespace {

constexpr std::size_t kDetalje = 40;  // bytes of a wrong value that an error repeats

// The ASCII for a two-byte UTF-8 letter of the Danish alphabet; empty for others.
std::string_view ascii_for(std::string_view to_bytes) {
  if (to_bytes == "æ" || to_bytes == "Æ") return "ae";
  if (to_bytes == "ø" || to_bytes == "Ø") return "oe";
  if (to_bytes == "å" || to_bytes == "Å") return "aa";
  if (to_bytes == "é" || to_bytes == "É") return "e";
  return {};
}

std::string trim(std::string_view t) {
  const auto fra = t.find_first_not_of(" \t\r\n");
  if (fra == std::string_view::npos) return {};
  return std::string(t.substr(fra, t.find_last_not_of(" \t\r\n") - fra + 1));
}

std::string kort(const std::string& v) {
  if (v.size() <= kDetalje) return v;
  auto n = kDetalje;  // not in the middle of a character
  while (n > 0 && (static_cast<unsigned char>(v[n]) & 0xC0U) == 0x80U) --n;
  return v.substr(0, n) + "…";
}

bool hedder(const Kolonne& k, std::string_view navnet) {
  return k.navn == navnet ||
         std::find(k.synonymer.begin(), k.synonymer.end(), navnet) != k.synonymer.end();
}

std::optional<std::int32_t> laes_tal(std::string_view t) {
  std::int32_t n = 0;
  const auto [slut, fejl] = std::from_chars(t.data(), t.data() + t.size(), n);
  if (fejl != std::errc() || slut != t.data() + t.size()) return std::nullopt;
  return n;
}

std::optional<bool> laes_ja_nej(std::string_view t) {
  const auto v = norm(t);
  if (v == "ja" || v == "j" || v == "1" || v == "true" || v == "x") return true;
  if (v == "nej" || v == "n" || v == "0" || v == "false") return false;
  return std::nullopt;
}

// "2024-03", "03-2024", "marts 2024".
std::optional<Maaned> laes_maaned_frit(std::string_view t) {
  if (const auto m = laes_maaned(t)) return m;
  if (t.size() == 7 && (t[2] == '-' || t[2] == '/' || t[2] == '.'))
    return laes_maaned(std::string(t.substr(3)) + "-" + std::string(t.substr(0, 2)));
  const auto d = laes_dato("1. " + std::string(t));
  return d ? std::optional(d->maaned()) : std::nullopt;
}

std::optional<std::int64_t> laes_andel_frit(std::string_view t) {
  std::string v(t);
  std::replace(v.begin(), v.end(), ',', '.');
  return laes_andel(v);
}

}  // namespace

std::string norm(std::string_view tekst) {
  std::string ud;
  const auto skil = [&] {
    if (!ud.empty() && ud.back() != '_') ud += '_';
  };
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    const char c = tekst[i];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      ud += c;
    else if (c >= 'A' && c <= 'Z')
      ud += static_cast<char>(c - 'A' + 'a');
    else if (const auto a = ascii_for(tekst.substr(i, 2)); !a.empty()) {
      ud += a;
      ++i;
    } else {
      skil();
    }
  }
  if (!ud.empty() && ud.back() == '_') ud.pop_back();
  return ud;
}

Resultat<Kolonneplads> find_kolonner(const Csvraekke& overskrift,
                                     const std::vector<Kolonne>& kolonner) {
  Kolonneplads plads;
  Fejl fejl;
  for (std::size_t i = 0; i < overskrift.felter.size(); ++i) {
    const auto navnet = norm(overskrift.felter[i]);
    const auto k = std::find_if(kolonner.begin(), kolonner.end(),
                                [&](const Kolonne& en) { return hedder(en, navnet); });
    if (k == kolonner.end())
      fejl.tilfoej(Fejlkode::csv_kolonne_ukendt, "linje 1", kort(trim(overskrift.felter[i])));
    else if (!plads.emplace(k->navn, i).second)
      fejl.tilfoej(Fejlkode::csv_kolonne_dobbelt, "linje 1", std::string(k->navn));
  }
  for (const auto& k : kolonner)
    if (k.paakraevet && !plads.contains(k.navn))
      fejl.tilfoej(Fejlkode::csv_kolonne_mangler, "linje 1", std::string(k.navn));
  if (!fejl.tom()) return fejl;
  return plads;
}

std::string Linje::tekst(std::string_view kolonne) const {
  const auto p = plads_.find(kolonne);
  return p == plads_.end() ? "" : trim(raekke_.felter[p->second]);
}

void Linje::fejl(Fejlkode kode, std::string_view kolonne, std::string detalje) {
  fejl_.tilfoej(kode, "linje " + std::to_string(raekke_.linje) + ", " + std::string(kolonne),
                kort(detalje));
}

void Linje::fejl(const Fejl& fra_brug) {
  for (const auto& p : fra_brug.poster()) {
    const auto foran = "linje " + std::to_string(raekke_.linje);
    fejl_.tilfoej(p.kode, p.felt.empty() ? foran : foran + ", " + p.felt, p.detalje);
  }
}

template <class T>
std::optional<T> Linje::laes(std::string_view kolonne, std::optional<T> (*parse)(std::string_view),
                             Fejlkode kode) {
  const auto v = tekst(kolonne);
  if (v.empty()) return std::nullopt;
  const auto laest = parse(v);
  if (!laest) fejl(kode, kolonne, kode == Fejlkode::cpr_ugyldigt ? "" : v);
  return laest;
}

std::optional<PNummer> Linje::p_nummer(std::string_view kolonne) {
  return laes<PNummer>(kolonne, PNummer::laes, Fejlkode::p_nummer_ugyldigt);
}
std::optional<Cvr> Linje::cvr(std::string_view kolonne) {
  return laes<Cvr>(kolonne, Cvr::laes, Fejlkode::cvr_ugyldigt);
}
std::optional<Cpr> Linje::cpr(std::string_view kolonne) {
  return laes<Cpr>(kolonne, Cpr::laes, Fejlkode::cpr_ugyldigt);
}
std::optional<Kommunekode> Linje::kommune(std::string_view kolonne) {
  return laes<Kommunekode>(kolonne, Kommunekode::laes, Fejlkode::kommune_ukendt);
}
std::optional<Dato> Linje::dato(std::string_view kolonne) {
  return laes<Dato>(kolonne, laes_dato, Fejlkode::dato_ugyldig);
}
std::optional<Maaned> Linje::maaned(std::string_view kolonne) {
  return laes<Maaned>(kolonne, laes_maaned_frit, Fejlkode::maaned_ugyldig);
}
std::optional<Ugetimer> Linje::ugetid(std::string_view kolonne) {
  return laes<Ugetimer>(kolonne, Ugetimer::laes_frit, Fejlkode::ugetid_ugyldig);
}
std::optional<Aarsvaerk> Linje::aarsvaerk(std::string_view kolonne) {
  return laes<Aarsvaerk>(kolonne, Aarsvaerk::laes_frit, Fejlkode::tal_ugyldigt);
}
std::optional<std::int64_t> Linje::andel(std::string_view kolonne) {
  return laes<std::int64_t>(kolonne, laes_andel_frit, Fejlkode::tal_ugyldigt);
}
std::optional<std::int32_t> Linje::tal(std::string_view kolonne) {
  return laes<std::int32_t>(kolonne, laes_tal, Fejlkode::tal_ugyldigt);
}
std::optional<bool> Linje::ja_nej(std::string_view kolonne) {
  return laes<bool>(kolonne, laes_ja_nej, Fejlkode::vaerdi_ukendt);
}

}  // namespace nytte::sager
