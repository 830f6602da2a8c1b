#include "udveksling/dfdg/proevestand/styring.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <map>

#include "model/dato.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/proevestand/levering.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;

constexpr int kHoejstVent = 30'000;  // milliseconds

Tlssvar svar(const json::object &o) {
  Tlssvar ud;
  ud.krop = json::serialize(o);
  return ud;
}

Tlssvar klaret() { return svar({{"ok", true}}); }

Tlssvar forkert(const std::string &grund) {
  Tlssvar ud = svar({{"grund", json::string(grund.data(), grund.size())}});
  ud.status = 400;
  return ud;
}

int tal(const json::object &o, std::string_view navn, int standard) {
  return o.contains(navn) ? static_cast<int>(tal_i(o, navn)) : standard;
}

Tlssvar planlaeg(const Styring &s, const json::object &o) {
  Planlagt p;
  const auto art = laes_kode<Proevefejl>(tekst_i(o, "art"));
  if (!art) return forkert("art kendes ikke");
  p.art = *art;
  p.efter = tal(o, "efter", 0);
  p.antal = tal(o, "antal", 1);
  p.tal = tal(o, "tal", 503);
  p.tid = std::chrono::milliseconds(tal(o, "ms", 0));
  if (o.contains("metode")) {
    p.metode = laes_kode<Metode>(tekst_i(o, "metode"));
    if (!p.metode) return forkert("metode kendes ikke");
  }
  const bool status = p.art == Proevefejl::status;
  if (p.antal < 1 || p.efter < 0 || p.tid.count() < 0 || (status && (p.tal < 200 || p.tal > 599)))
    return forkert("antal, tal eller ms er uden for grænserne");
  s.plan.laeg(p);
  return klaret();
}

Tlssvar borger(const Styring &s, const json::object &o) {
  const std::string cpr = tekst_i(o, "personnummer");
  const auto tilstand = laes_kode<Borgertilstand>(o.contains("tilstand") ? tekst_i(o, "tilstand")
                                                                         : std::string("kendt"));
  if (!er_cpr(cpr) || !tilstand) return forkert("personnummer eller tilstand er forkert");
  s.tilstand.saet_borger(cpr, {*tilstand, tekst_i(o, "kommune")});
  return klaret();
}

Tlssvar kode(const Styring &s, const json::object &o) {
  const auto liste = laes_kode<Kodelistenavn>(tekst_i(o, "liste"));
  const auto fra = laes_iso_dato(tekst_i(o, "startdato"));
  const auto til = laes_iso_dato(tekst_i(o, "slutdato"));
  if (!liste || !fra || !til || tal_i(o, "kode") <= 0)
    return forkert("liste, kode, startdato eller slutdato er forkert");
  s.tilstand.saet_kode(tekst_i(o, "liste"),
                       {*liste, tal_i(o, "kode"), *fra, *til, tekst_i(o, "navn"), ""});
  return klaret();
}

Tlssvar post(const Styring &s, const json::object &o) {
  const json::value *felter = o.if_contains("felter");
  const std::string cpr = tekst_i(o, "personnummer");
  const bool cpr_ok = cpr.empty() || er_cpr(cpr);
  if (!er_guid(tekst_i(o, "id")) || !cpr_ok || felter == nullptr || !felter->is_object())
    return forkert("id, personnummer eller felter er forkert");
  s.tilstand.laeg_post(tekst_i(o, "id"), cpr, felter->get_object());
  return klaret();
}

Tlssvar glem(const Styring &s, const json::object &o) {
  return s.tilstand.glem_post(tekst_i(o, "id")) ? klaret() : forkert("id findes ikke");
}

Tlssvar koe(const Styring &s, const json::object &o) {
  if (tekst_i(o, "beskedId").empty() || tekst_i(o, "beskedtype").empty())
    return forkert("beskedId eller beskedtype mangler");
  s.tilstand.laeg_i_koe(o);
  return klaret();
}

const Certifikatpar *afsender(const Proevecertifikater &c, const std::string &navn) {
  if (navn.empty() || navn == "register") return &c.register_;
  if (navn == "forkert_navn") return &c.klient_forkert_navn;
  if (navn == "udloebet") return &c.klient_udloebet;
  if (navn == "fremmed") return &c.klient_fremmed;
  return nullptr;
}

// Delivers in the order of the list, or the other way round; all of them, as
// often as is asked.
Tlssvar lever_beskeder(const Styring &s, const json::object &o) {
  const json::value *liste = o.if_contains("beskeder");
  const Certifikatpar *fra = afsender(s.certifikater, tekst_i(o, "afsender"));
  const std::string url = tekst_i(o, "url");
  if (liste == nullptr || !liste->is_array() || fra == nullptr || !url.starts_with("https://"))
    return forkert("url, beskeder eller afsender er forkert");
  json::array beskeder = liste->get_array();
  const json::value *omvendt = o.if_contains("omvendt");
  if (omvendt != nullptr && omvendt->is_bool() && omvendt->get_bool())
    std::reverse(beskeder.begin(), beskeder.end());
  json::array ud;
  for (int gang = 0; gang < std::clamp(tal(o, "gange", 1), 1, 1'000); ++gang) {
    for (const json::value &b : beskeder) {
      const auto l = lever(url, json::serialize(b), *fra, s.certifikater.ca);
      ud.push_back(json::object{{"status", l.status},
                                {"grund", json::string(l.grund.data(), l.grund.size())}});
    }
  }
  return svar({{"svar", std::move(ud)}});
}

int parameter(const std::string &foresporgsel, std::string_view navn, int standard) {
  const auto sted = foresporgsel.find(std::string(navn) + "=");
  if (sted == std::string::npos) return standard;
  int ud = standard;
  const char *fra = foresporgsel.data() + sted + navn.size() + 1;
  std::from_chars(fra, foresporgsel.data() + foresporgsel.size(), ud);
  return ud;
}

std::optional<Tlssvar> spoerg(const Styring &s, std::string_view hvad, const std::string &om) {
  if (hvad == "optaelling") return svar(s.tilstand.optaelling());
  if (hvad == "holdt") {
    const std::chrono::milliseconds hoejst(std::clamp(parameter(om, "ms", 0), 0, kHoejstVent));
    return svar({{"holdt", s.plan.vent_paa(parameter(om, "antal", 1), hoejst)}});
  }
  return std::nullopt;
}

std::optional<Tlssvar> goer(const Styring &s, const std::string &hvad) {
  if (hvad == "slip") s.plan.slip();
  if (hvad == "ryd") s.plan.ryd();
  if (hvad == "nulstil") s.tilstand.nulstil();
  if (hvad == "slip" || hvad == "ryd" || hvad == "nulstil") return klaret();
  return std::nullopt;
}

}  // namespace

Tlssvar styr(const Styring &s, const Tlsanmodning &a) {
  static const std::map<std::string, Tlssvar (*)(const Styring &, const json::object &)> kSkriv{
      {"fejl", &planlaeg},
      {"borger", &borger},
      {"kode", &kode},
      {"post", &post},
      {"glem", &glem},
      {"koe", &koe},
      {"lever", &lever_beskeder},
  };
  const std::string hvad = a.sti.substr(kStyring.size());
  if (a.metode == "GET")
    if (auto ud = spoerg(s, hvad, a.foresporgsel)) return *ud;
  if (a.metode == "POST") {
    if (auto ud = goer(s, hvad)) return *ud;
    const auto fundet = kSkriv.find(hvad);
    boost::system::error_code galt;
    const json::value v = json::parse(a.krop, galt);
    if (fundet != kSkriv.end() && (galt || !v.is_object()))
      return forkert("indholdet er ikke et JSON-objekt");
    if (fundet != kSkriv.end()) return fundet->second(s, v.get_object());
  }
  Tlssvar ud = forkert("stien kendes ikke");
  ud.status = 404;
  return ud;
}

}  // namespace nytte::udveksling::dfdg::stand
