#include "udveksling/jobindsats/laeser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/json/value.hpp>
#include <cmath>

#include "sager/import/csv.hpp"
#include "udveksling/jobindsats/tabel.hpp"
#include "udveksling/json_opslag.hpp"
#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

namespace json = boost::json;

constexpr std::size_t kHoejst = std::size_t{64} << 20U;

// A cell as Danish text: null and a missing value become "..", a number gets a decimal comma.
std::optional<std::string> celle(const json::value& v) {
  if (v.is_null()) return "..";
  if (auto t = som_tekst(&v)) return t;
  const auto* d = v.if_double();
  if (d == nullptr || !std::isfinite(*d) || std::abs(*d) > 1e11) return std::nullopt;
  std::string t = fmt::format("{:.4f}", *d);
  while (t.ends_with('0')) t.pop_back();
  if (t.ends_with('.')) t.pop_back();
  std::replace(t.begin(), t.end(), '.', ',');
  return t;
}

Fejl ukendt(const char* hvad) { return {Fejlkode::svar_ugyldigt, "", hvad}; }

Resultat<void> laes_raekker(const json::value* liste, Svartabel& ud) {
  const auto* alle = liste == nullptr ? nullptr : liste->if_array();
  if (alle == nullptr) return ukendt("der er ingen rækker i det");
  for (const auto& r : *alle) {
    const auto* felter = r.if_array();
    if (felter == nullptr) return ukendt("en række er ikke en liste");
    std::vector<std::string> raekke;
    for (const auto& f : *felter) {
      auto c = celle(f);
      if (!c) return ukendt("en celle er hverken tekst eller tal");
      raekke.push_back(std::move(*c));
    }
    ud.raekker.push_back(std::move(raekke));
  }
  return success();
}

// {"columns":[...],"rows":[[...]]}
Resultat<Publicering> af_v3(const json::value& v) {
  Svartabel t;
  const auto* kolonner = find(v, "columns");
  if (kolonner == nullptr || !kolonner->is_array()) return ukendt("kolonnerne mangler (columns)");
  for (const auto& k : kolonner->get_array()) t.kolonner.push_back(tekst_eller_tom(&k));
  NYTTE_TRY(laes_raekker(find(v, "rows"), t));
  NYTTE_TRY(auto ud, tal_af(t));
  ud.form = "v3";
  return ud;
}

// [{"Variables":[{"Label":"Periode"},...],"Data":[[...]]}]
Resultat<Publicering> af_v2(const json::array& svar) {
  Publicering ud;
  ud.form = "v2";
  for (const auto& del : svar) {
    Svartabel t;
    const auto* variable = find(del, "Variables");
    if (variable == nullptr || !variable->is_array())
      return ukendt("kolonnerne mangler (Variables)");
    for (const auto& x : variable->get_array())
      t.kolonner.push_back(tekst_eller_tom(find(x, "Label")));
    NYTTE_TRY(laes_raekker(find(del, "Data"), t));
    NYTTE_TRY(auto en, tal_af(t));
    ud.tal.insert(ud.tal.end(), en.tal.begin(), en.tal.end());
    ud.bemaerkninger.insert(ud.bemaerkninger.end(), en.bemaerkninger.begin(),
                            en.bemaerkninger.end());
  }
  if (svar.empty()) return ukendt("det er tomt");
  return ud;
}

// --- the shared table: a line a municipality, a column a scheme and measure; empty: not published

struct Talkolonne {
  std::string_view navn;
  Tilbud tilbud;
  Maal maal;
};
constexpr std::array<Talkolonne, 4> kTalkolonner{{
    {"nytteindsats_forloeb", Tilbud::nytteindsats, Maal::forloeb},
    {"nytteindsats_personer", Tilbud::nytteindsats, Maal::beroerte},
    {"saerligt_tilrettelagt_forloeb", Tilbud::saerligt_tilrettelagt_nytteindsats, Maal::forloeb},
    {"saerligt_tilrettelagt_personer", Tilbud::saerligt_tilrettelagt_nytteindsats, Maal::beroerte},
}};

struct Csvkolonner {
  std::size_t periode = 0;
  std::size_t kode = 0;
  std::size_t navn = 0;
  std::array<std::size_t, kTalkolonner.size()> tal{};
};

Resultat<Csvkolonner> kolonner_i(const std::vector<std::string>& overskrift) {
  Fejl fejl;
  const auto plads = [&](std::string_view navn) {
    const auto antal = std::count(overskrift.begin(), overskrift.end(), navn);
    if (antal == 0) fejl.tilfoej(Fejlkode::csv_kolonne_mangler, std::string(navn));
    if (antal > 1) fejl.tilfoej(Fejlkode::csv_kolonne_dobbelt, std::string(navn));
    const auto i = std::find(overskrift.begin(), overskrift.end(), navn);
    return i == overskrift.end() ? 0 : static_cast<std::size_t>(i - overskrift.begin());
  };
  Csvkolonner k;
  k.periode = plads("periode");
  k.kode = plads("kommunekode");
  k.navn = plads("kommune");
  for (std::size_t i = 0; i < kTalkolonner.size(); ++i)
    k.tal.at(i) = plads(kTalkolonner.at(i).navn);
  if (!fejl.tom()) return fejl;
  return k;
}

void laes_linje(const sager::Csvraekke& r, const Csvkolonner& k, Publicering& ud, Fejl& fejl) {
  const auto galt = [&](Fejlkode kode, std::size_t felt_nr, std::string_view felt) {
    fejl.tilfoej(kode, fmt::format("linje {}, {}", r.linje, felt),
                 ren_tekst(r.felter[felt_nr], 40));
  };
  const auto periode = Publiceringsperiode::laes(r.felter[k.periode]);
  if (!periode) return galt(Fejlkode::vaerdi_ukendt, k.periode, "periode");
  std::optional<Kommunekode> kommune;
  if (!r.felter[k.kode].empty()) {
    kommune = Kommunekode::laes(r.felter[k.kode]);
    if (!kommune) return galt(Fejlkode::kommune_ukendt, k.kode, "kommunekode");
  }
  for (std::size_t i = 0; i < kTalkolonner.size(); ++i) {
    const auto& c = kTalkolonner.at(i);
    const std::size_t felt_nr = k.tal.at(i);
    const auto tal = laes_dansk_tal(r.felter[felt_nr]);
    const bool duer = tal && (!tal.value() || (*tal.value() >= 0 && *tal.value() % 10'000 == 0));
    if (!duer) {
      galt(Fejlkode::tal_ugyldigt, felt_nr, c.navn);
      continue;
    }
    std::optional<std::int64_t> v;
    if (tal.value()) v = *tal.value() / 10'000;
    ud.tal.push_back({*periode, kommune, ren_tekst(r.felter[k.navn], 200), c.tilbud, c.maal, v});
  }
}

Resultat<Publicering> af_csv(std::string_view fil) {
  NYTTE_TRY(const auto t, sager::laes_csv(fil));
  NYTTE_TRY(const auto k, kolonner_i(t.overskrift.felter));
  Fejl fejl = t.fejl;
  Publicering ud;
  ud.form = "csv";
  for (const auto& r : t.raekker) laes_linje(r, k, ud, fejl);
  if (!fejl.tom()) return fejl;
  return ud;
}

}  // namespace

Resultat<Publicering> laes_jobindsats(std::string_view fil) {
  const auto rent = uden_bom(fil);
  const auto foerste = rent.find_first_not_of(" \t\r\n");
  const char c = foerste == std::string_view::npos ? '\0' : rent[foerste];
  if (c == '<') return ukendt("det er en side og ikke tal");
  if (c != '{' && c != '[') return af_csv(rent);
  NYTTE_TRY(const auto v, laes_json(rent, kHoejst));
  if (const auto* liste = v.if_array()) return af_v2(*liste);
  return af_v3(v);
}

}  // namespace nytte::udveksling
