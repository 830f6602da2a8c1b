#include "web/afkodning.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "web/flerdelt.hpp"

namespace nytte::web {
namespace {

Afvist bad(std::string detalje) { return {Fejlkode::anmodning_ugyldig, std::move(detalje)}; }
Afvist not_utf8(std::string detalje) { return {Fejlkode::utf8_ugyldig, std::move(detalje)}; }

int hex_value(char tegn) {
  if (tegn >= '0' && tegn <= '9') return tegn - '0';
  if (tegn >= 'a' && tegn <= 'f') return tegn - 'a' + 10;
  if (tegn >= 'A' && tegn <= 'F') return tegn - 'A' + 10;
  return -1;
}

bool is_control(char tegn) {
  const auto kode = static_cast<unsigned char>(tegn);
  return kode < 0x20 || kode == 0x7f;
}

/// Text a person may have typed in several lines: NUL and other control characters are refused,
/// tab, line feed and carriage return are not.
bool clean_text(std::string_view text) {
  const bool control = std::any_of(text.begin(), text.end(), [](char tegn) {
    return is_control(tegn) && tegn != '\t' && tegn != '\n' && tegn != '\r';
  });
  return !control && valid_utf8(text);
}

std::optional<Method> method_of(std::string_view navn) {
  for (const Method method : {Method::get, Method::head, Method::post, Method::put, Method::patch,
                              Method::del, Method::options}) {
    if (method_name(method) == navn) return method;
  }
  return std::nullopt;
}

std::string lower(std::string_view text) {
  std::string smaa(text);
  for (char& tegn : smaa) {
    if (tegn >= 'A' && tegn <= 'Z') tegn = static_cast<char>(tegn - 'A' + 'a');
  }
  return smaa;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The name of "name:port" or "[v6]:port"; nothing when it is malformed.
std::optional<std::string> host_name(std::string_view host) {
  std::string_view navn = host;
  std::string_view port;
  if (host.starts_with('[')) {
    const std::size_t ende = host.find(']');
    if (ende == std::string_view::npos) return std::nullopt;
    navn = host.substr(0, ende + 1);
    port = host.substr(ende + 1);
  } else if (const std::size_t kolon = host.find(':'); kolon != std::string_view::npos) {
    navn = host.substr(0, kolon);
    port = host.substr(kolon);
  }
  const auto host_char = [](char tegn) {
    return std::isalnum(static_cast<unsigned char>(tegn)) != 0 || tegn == '.' || tegn == '-' ||
           tegn == '_' || tegn == ':' || tegn == '[' || tegn == ']';
  };
  const auto digit = [](char tegn) { return tegn >= '0' && tegn <= '9'; };
  if (navn.empty() || !std::all_of(navn.begin(), navn.end(), host_char)) return std::nullopt;
  if (!port.empty()) {
    if (port.front() != ':' || port.size() > 6) return std::nullopt;
    port.remove_prefix(1);
    if (!std::all_of(port.begin(), port.end(), digit)) return std::nullopt;
  }
  return lower(navn);
}

std::optional<Afvist> check_host(const Felter& headers, const Afkodningsvalg& valg) {
  const auto vaerter = headers.all("host");
  if (vaerter.size() != 1) {
    return bad("der skal være præcis ét Host-felt");
  }
  const auto navn = host_name(vaerter.front());
  if (!navn) return bad("Host-feltet er ikke et værtsnavn");
  const bool kendt = valg.vaerter.empty() || std::find(valg.vaerter.begin(), valg.vaerter.end(),
                                                       *navn) != valg.vaerter.end();
  if (!kendt) return Afvist{Fejlkode::vaert_ukendt, ""};
  return std::nullopt;
}

/// Absolute form ("GET http://host/x"), which a proxy sends, becomes origin form and a Host.
void unfold_absolute_target(RaaAnmodning& raa) {
  for (const std::string_view skema : {"http://", "https://"}) {
    if (!lower(raa.target).starts_with(skema)) continue;
    const std::size_t sti = raa.target.find_first_of("/?", skema.size());
    raa.headers.set("host", raa.target.substr(skema.size(), sti - skema.size()));
    raa.target = sti == std::string::npos ? "/" : raa.target.substr(sti);
    if (raa.target.starts_with('?')) raa.target.insert(0, "/");
    return;
  }
}

bool has_dot_segment(std::string_view path) {
  while (!path.empty()) {
    path.remove_prefix(1);
    const std::size_t ende = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, ende);
    if (part == "." || part == "..") return true;
    path.remove_prefix(ende);
  }
  return false;
}

std::optional<Afvist> decode_path(std::string_view raa, std::string& path) {
  if (raa.empty() || raa.front() != '/') {
    return bad("adressen skal begynde med en skråstreg");
  }
  if (lower(raa).find("%2f") != std::string::npos || !percent_decode(raa, false, path)) {
    return bad("adressen er ikke procent-kodet rigtigt");
  }
  if (std::any_of(path.begin(), path.end(), is_control) || !valid_utf8(path)) {
    return not_utf8("adressen");
  }
  if (path.find('\\') != std::string::npos || has_dot_segment(path)) {
    return bad("adressen må ikke have . eller .. som led");
  }
  return std::nullopt;
}

std::optional<Afvist> decode_pairs(std::string_view raa, std::size_t hoejst, Felter& felter) {
  while (!raa.empty()) {
    const std::size_t ende = std::min(raa.find('&'), raa.size());
    const std::string_view par = raa.substr(0, ende);
    raa.remove_prefix(std::min(ende + 1, raa.size()));
    if (par.empty()) continue;
    const std::size_t lig = std::min(par.find('='), par.size());
    std::string navn;
    std::string vaerdi;
    if (!percent_decode(par.substr(0, lig), true, navn) ||
        !percent_decode(par.substr(std::min(lig + 1, par.size())), true, vaerdi)) {
      return bad("et felt er ikke procent-kodet rigtigt");
    }
    if (!clean_text(navn) || !clean_text(vaerdi)) {
      return not_utf8("et felt, eller det har styretegn");
    }
    if (felter.pairs().size() == hoejst) return Afvist{Fejlkode::for_stor, "for mange felter"};
    felter.add(std::move(navn), std::move(vaerdi));
  }
  return std::nullopt;
}

/// Cookies of other programs on the same host may hold anything: what is not clean is passed over.
Felter decode_cookies(const Felter& headers) {
  Felter cookies;
  for (std::string_view linje : headers.all("cookie")) {
    while (!linje.empty()) {
      const std::size_t ende = std::min(linje.find(';'), linje.size());
      const std::string_view par = trimmed(linje.substr(0, ende));
      linje.remove_prefix(std::min(ende + 1, linje.size()));
      const std::size_t lig = par.find('=');
      if (lig == std::string_view::npos || lig == 0 || !clean_text(par)) continue;
      cookies.add(std::string(par.substr(0, lig)), std::string(par.substr(lig + 1)));
    }
  }
  return cookies;
}

std::optional<Afvist> decode_form(const Afkodningsvalg& valg, Anmodning& anmodning) {
  const std::string_view type = anmodning.headers.get("content-type");
  const std::string medie = lower(trimmed(type.substr(0, std::min(type.find(';'), type.size()))));
  if (medie == "application/x-www-form-urlencoded") {
    return decode_pairs(anmodning.body, valg.hoejst_felter, anmodning.form);
  }
  if (medie != "multipart/form-data") return std::nullopt;
  const auto dele =
      split_multipart(anmodning.body, header_parameter(type, "boundary"), valg.hoejst_felter);
  if (!dele) return bad("formularens dele kan ikke læses");
  for (const Formulardel& del : *dele) {
    if (!clean_text(del.navn) || !clean_text(del.filnavn.value_or(""))) {
      return not_utf8("et felt, eller det har styretegn");
    }
    if (del.filnavn) {
      anmodning.filer.push_back({del.navn, *del.filnavn, std::string(del.indhold)});
    } else if (clean_text(del.indhold)) {
      anmodning.form.add(del.navn, std::string(del.indhold));
    } else {
      return not_utf8("et felt, eller det har styretegn");
    }
  }
  return std::nullopt;
}

// What may follow the first byte of a UTF-8 sequence; the length is 0 for a byte that starts none.
struct Bytefoelge {
  std::size_t laengde;
  unsigned lavest;  // of the second byte
  unsigned hoejst;
};

Bytefoelge bytefoelge(unsigned char foerste) {
  if (foerste < 0x80) return {1, 0, 0};
  if (foerste < 0xc2 || foerste > 0xf4) return {0, 0, 0};
  if (foerste < 0xe0) return {2, 0x80, 0xbf};
  if (foerste == 0xe0) return {3, 0xa0, 0xbf};  // overlong below
  if (foerste == 0xed) return {3, 0x80, 0x9f};  // surrogates above
  if (foerste < 0xf0) return {3, 0x80, 0xbf};
  if (foerste == 0xf0) return {4, 0x90, 0xbf};  // overlong below
  if (foerste == 0xf4) return {4, 0x80, 0x8f};  // past U+10FFFF above
  return {4, 0x80, 0xbf};
}

}  // namespace

bool valid_utf8(std::string_view text) {
  std::size_t i = 0;
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(text[n]); };
  while (i < text.size()) {
    const Bytefoelge foelge = bytefoelge(byte(i));
    if (foelge.laengde == 0 || text.size() - i < foelge.laengde) return false;
    for (std::size_t n = 1; n < foelge.laengde; ++n) {
      const unsigned lavest = n == 1 ? foelge.lavest : 0x80;
      const unsigned hoejst = n == 1 ? foelge.hoejst : 0xbf;
      if (byte(i + n) < lavest || byte(i + n) > hoejst) return false;
    }
    i += foelge.laengde;
  }
  return true;
}

bool percent_decode(std::string_view text, bool plus, std::string& ud) {
  ud.clear();
  ud.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus) {
      ud += ' ';
    } else if (text[i] != '%') {
      ud += text[i];
    } else {
      if (text.size() - i < 3) return false;
      const int hoej = hex_value(text[i + 1]);
      const int lav = hex_value(text[i + 2]);
      if (hoej < 0 || lav < 0) return false;
      ud += static_cast<char>(hoej * 16 + lav);
      i += 2;
    }
  }
  return true;
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string ud;
  for (const char tegn : text) {
    const auto kode = static_cast<unsigned char>(tegn);
    const bool ascii_ord = kode < 0x80 && std::isalnum(kode) != 0;
    if (ascii_ord || tegn == '-' || tegn == '.' || tegn == '_' || tegn == '~') {
      ud += tegn;
    } else {
      ud += '%';
      ud += hex[kode >> 4U];
      ud += hex[kode & 0x0fU];
    }
  }
  return ud;
}

std::string header_parameter(std::string_view header, std::string_view navn) {
  std::size_t plads = header.find(';');
  while (plads != std::string_view::npos) {
    header.remove_prefix(plads + 1);
    header = trimmed(header);
    const std::size_t lig = header.find('=');
    if (lig == std::string_view::npos) return "";
    const std::string fundet = lower(trimmed(header.substr(0, lig)));
    header = trimmed(header.substr(lig + 1));
    std::string vaerdi;
    if (header.starts_with('"')) {
      std::size_t i = 1;
      for (; i < header.size() && header[i] != '"'; ++i) {
        if (header[i] == '\\' && i + 1 < header.size()) ++i;
        vaerdi += header[i];
      }
      header.remove_prefix(std::min(i + 1, header.size()));
    } else {
      vaerdi = trimmed(header.substr(0, std::min(header.find(';'), header.size())));
    }
    if (fundet == navn) return vaerdi;
    plads = header.find(';');
  }
  return "";
}

Afkodet decode(RaaAnmodning&& raa, const Afkodningsvalg& valg) {
  unfold_absolute_target(raa);
  Anmodning anmodning;
  const auto method = method_of(raa.method);
  if (!method) return Afvist{Fejlkode::metode_ukendt, ""};
  anmodning.method = *method;
  if (auto afvist = check_host(raa.headers, valg)) return *afvist;
  if (raa.target.find('#') != std::string::npos) {
    return bad("adressen må ikke indeholde #");
  }
  const std::size_t spm = std::min(raa.target.find('?'), raa.target.size());
  const std::string_view target = raa.target;
  if (raa.target == "*" && *method == Method::options) {
    anmodning.path = "*";
  } else if (auto afvist = decode_path(target.substr(0, spm), anmodning.path)) {
    return *afvist;
  }
  const std::string_view query = target.substr(std::min(spm + 1, target.size()));
  if (auto afvist = decode_pairs(query, valg.hoejst_felter, anmodning.query)) return *afvist;
  anmodning.headers = std::move(raa.headers);
  anmodning.cookies = decode_cookies(anmodning.headers);
  anmodning.body = std::move(raa.body);
  if (auto afvist = decode_form(valg, anmodning)) return *afvist;
  return anmodning;
}

}  // namespace nytte::web
