// A table as text: JSON in the shape of the jobindsats API, and CSV.
#include <fmt/format.h>

#include <algorithm>

#include "kontrakt/json_skriver.hpp"
#include "sager/import/csv.hpp"
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

struct Csvcelle {
  std::string operator()(const std::string& t) const { return t; }
  std::string operator()(std::int64_t n) const { return std::to_string(n); }
  std::string operator()(double d) const {
    std::string ud = fmt::format("{}", d);
    std::replace(ud.begin(), ud.end(), '.', ',');
    return ud;
  }
  std::string operator()(Tomt t) const { return std::string(tegn(t)); }
};

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

std::string som_csv(const Statistiktabel& t) {
  std::string ud(kCsvBom);
  skriv_csv_linje(ud, t.columns);
  for (const auto& raekke : t.rows) {
    std::vector<std::string> felter;
    for (const auto& celle : raekke) felter.push_back(std::visit(Csvcelle{}, celle));
    skriv_csv_linje(ud, felter);
  }
  return ud;
}

}  // namespace nytte::sager
