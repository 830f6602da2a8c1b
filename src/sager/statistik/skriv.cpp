// A table as JSON in the shape of the jobindsats API, and as a sheet.
#include <fmt/format.h>

#include "kontrakt/json_skriver.hpp"
#include "sager/statistik/statistik.hpp"

namespace nytte::sager {
namespace {

// As jobindsats.dk marks what is missing: "*" is hidden, ".." is unknown.
std::string_view tegn(Tomt t) { return t == Tomt::skjult ? "*" : ".."; }

struct Jsoncelle {
  kontrakt::JsonSkriver& w;
  void operator()(const std::string& t) const { w.tekst(t); }
  void operator()(std::int64_t n) const { w.tal(n); }
  void operator()(double d) const { w.raa(fmt::format("{}", d)); }
  void operator()(Tomt t) const { w.tekst(tegn(t)); }
};

struct Arkcelle {
  dokumenter::Regnearkscelle operator()(const std::string& t) const { return t; }
  dokumenter::Regnearkscelle operator()(std::int64_t n) const { return n; }
  dokumenter::Regnearkscelle operator()(double d) const { return d; }
  dokumenter::Regnearkscelle operator()(Tomt t) const {
    return t == Tomt::skjult ? "skjult" : "ukendt";
  }
};

// Text where any cell is one, else decimals where any cell has them.
dokumenter::Kolonnetype kolonnetype(const Statistiktabel& t, std::size_t k) {
  auto type = dokumenter::Kolonnetype::heltal;
  for (const auto& raekke : t.rows) {
    if (std::holds_alternative<std::string>(raekke[k])) return dokumenter::Kolonnetype::tekst;
    if (std::holds_alternative<double>(raekke[k])) type = dokumenter::Kolonnetype::decimal;
  }
  return type;
}

}  // namespace

std::string som_json(const Statistiktabel& t) {
  std::string ud;
  kontrakt::JsonSkriver w(ud);
  w.objekt();
  w.felt("columns");
  w.liste();
  for (const auto& k : t.columns) w.tekst(k);
  w.liste_slut();
  w.felt("rows");
  w.liste();
  for (const auto& raekke : t.rows) {
    w.liste();
    for (const auto& celle : raekke) std::visit(Jsoncelle{w}, celle);
    w.liste_slut();
  }
  w.liste_slut();
  w.objekt_slut();
  return ud;
}

dokumenter::Regneark som_regneark(const Statistiktabel& t, std::string_view titel) {
  dokumenter::Regneark ark;
  ark.navn = std::string(titel);
  for (std::size_t k = 0; k < t.columns.size(); ++k)
    ark.kolonner.push_back({t.columns[k], kolonnetype(t, k), 0});
  for (const auto& raekke : t.rows) {
    auto& ny = ark.raekker.emplace_back();
    for (const auto& celle : raekke) ny.push_back(std::visit(Arkcelle{}, celle));
  }
  return ark;
}

std::string som_csv(const Statistiktabel& t) {
  return dokumenter::som_csv(som_regneark(t, "Statistik"));
}

}  // namespace nytte::sager
