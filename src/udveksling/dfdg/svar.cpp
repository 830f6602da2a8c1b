#include "udveksling/dfdg/svar.hpp"

#include <algorithm>
#include <array>

#include "sager/dfdg/koe.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::size_t kHoejstTekst = 500;

char lille(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool samme_uden_store(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lille(x) == lille(y); });
}

bool er_ja(int status) { return status >= 200 && status < 300; }

// The first is what it is called by; all are shown.
Registersvar af_fejl(const Laestsvar& s) {
  Registersvar ud{.art = er_for_nu(s.fejl.front().kode) ? Svarart::for_nu : Svarart::afvist,
                  .kode = vist_tekst(s.fejl.front().kode)};
  for (const auto& f : s.fejl) {
    if (!ud.tekst.empty()) ud.tekst += "; ";
    ud.tekst += (s.fejl.size() > 1 ? f.kode + ": " : "") + f.tekst;
  }
  ud.tekst = vist_tekst(ud.tekst);
  return ud;
}

Registersvar for_nu(std::string tekst) {
  return {.art = Svarart::for_nu, .kode = sager::kSvarUforstaaet, .tekst = std::move(tekst)};
}

bool er_syg(int status) { return status == 408 || status == 425 || status == 429 || status >= 500; }

}  // namespace

bool er_for_nu(std::string_view kode) {
  constexpr std::array<std::string_view, 3> kSelvSyg{"1009", "1011", "1100"};
  return std::find(kSelvSyg.begin(), kSelvSyg.end(), kode) != kSelvSyg.end();
}

bool samme_guid(std::string_view a, std::string_view b) {
  return !a.empty() && samme_uden_store(a, b);
}

bool er_indholdstype(std::string_view hel, std::string_view type) {
  auto kort = hel.substr(0, hel.find(';'));
  while (kort.ends_with(' ')) kort.remove_suffix(1);
  return samme_uden_store(kort, type);
}

std::string vist_tekst(std::string_view tekst) {
  std::string ud;
  std::size_t tegn = 0;
  for (const char c : tekst) {
    const auto u = static_cast<unsigned char>(c);
    if ((u & 0xC0U) != 0x80U && ++tegn > kHoejstTekst) break;
    ud += u < 0x20 || u == 0x7f ? ' ' : c;
  }
  return ud;
}

Registersvar bedoem(const Laestsvar& s, std::string_view noegle) {
  const auto status = std::to_string(s.status);
  if (s.status == 412) return {.art = Svarart::taget_foer, .kode = "412"};
  if (!s.kan_laes) return for_nu("Svaret kan ikke læses (HTTP " + status + ")");
  if (!s.fejl.empty() && !er_ja(s.status)) {
    auto ud = af_fejl(s);
    if (s.status == 503 || s.status == 429) ud.art = Svarart::for_nu;
    return ud;
  }
  if (er_ja(s.status) && s.noegle) {
    if (samme_guid(*s.noegle, noegle)) return {.art = Svarart::taget};
    return {.art = Svarart::fremmed,
            .kode = sager::kSvarFremmed,
            .tekst = "Kvitteringen gælder " + vist_tekst(*s.noegle)};
  }
  if (er_syg(s.status)) return for_nu("Registeret svarer HTTP " + status);
  return for_nu("Svaret har ingen kvittering (HTTP " + status + ")");
}

Registersvar uden_svar(const Httpssvar& s) {
  return {.art = Svarart::for_nu,
          .kode = sager::kSvarUforstaaet,
          .tekst = s.fejl,
          .vej_lukket = s.vej_lukket};
}

}  // namespace nytte::udveksling
