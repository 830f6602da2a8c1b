#include "store/raad.hpp"

#include <charconv>
#include <stdexcept>

#include "store/felter.hpp"
#include "store/indlejret.hpp"

namespace nytte::store {
namespace {

using Line = std::vector<std::string_view>;

// The lines of one of our own files, without the header; semicolon, no quotes.
std::vector<Line> lines_of(std::string_view csv) {
  std::vector<Line> lines;
  while (!csv.empty()) {
    const auto end = std::min(csv.find('\n'), csv.size());
    auto rest = csv.substr(0, end);
    csv.remove_prefix(std::min(end + 1, csv.size()));
    if (rest.empty()) continue;
    Line line;
    for (auto at = rest.find(';'); at != std::string_view::npos; at = rest.find(';')) {
      line.push_back(rest.substr(0, at));
      rest.remove_prefix(at + 1);
    }
    line.push_back(rest);
    lines.push_back(std::move(line));
  }
  if (!lines.empty()) lines.erase(lines.begin());
  return lines;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw std::logic_error("the embedded reference data is damaged");
  }
  return value;
}

}  // namespace

std::vector<Kommune> list_kommuner(Forbindelse& db) {
  return db.all("SELECT kode, navn FROM kommune ORDER BY navn COLLATE \"da-x-icu\"",
                [](const Raekke& row) {
                  Laeser r(row);
                  const auto kode = r.next<Kommunekode>();
                  return Kommune{kode, r.next<std::string>()};
                });
}

std::optional<Kommune> find_kommune(Forbindelse& db, Kommunekode kode) {
  const auto navn = db.value<std::string>("SELECT navn FROM kommune WHERE kode = $1", kode);
  return navn ? std::optional(Kommune{kode, *navn}) : std::nullopt;
}

std::optional<std::string> find_raad(Forbindelse& db, Kommunekode kommune, Dato dag) {
  return db.value<std::string>(
      "SELECT raad FROM raad_kommune WHERE kommune = $1 AND fra <= $2"
      " AND (til IS NULL OR til >= $2)",
      kommune, dag);
}

namespace {

// An open last day sorts last, and comes out as none.
constexpr std::string_view kRaadstid =
    "SELECT raad, MIN(fra), NULLIF(MAX(COALESCE(til, '9999-12-31')), '9999-12-31')"
    " FROM raad_kommune";

Raadstid laes_raadstid(const Raekke& row) {
  Laeser r(row);
  return {r.next<std::string>(), r.next<Dato>(), r.next<std::optional<Dato>>()};
}

}  // namespace

std::vector<Raadstid> list_raad(Forbindelse& db) {
  static const auto sql = std::string(kRaadstid) + " GROUP BY raad ORDER BY raad";
  return db.all(sql, laes_raadstid);
}

std::optional<Raadstid> find_raad(Forbindelse& db, const std::string& raad) {
  static const auto sql = std::string(kRaadstid) + " WHERE raad = $1 GROUP BY raad";
  return db.first(sql, laes_raadstid, raad);
}

std::vector<std::string> list_raad_for(Forbindelse& db, Kommunekode kommune) {
  return db.all(
      "SELECT raad FROM raad_kommune WHERE kommune = $1 GROUP BY raad ORDER BY MIN(fra)",
      [](const Raekke& row) { return Laeser(row).next<std::string>(); }, kommune);
}

Resultat<void> indlaes_referencedata(Forbindelse& db) {
  std::vector<Parameter> kommuner;
  for (const auto& line : lines_of(kommuner_csv())) {
    kommuner.push_back(parameter(number(line.at(0))));
    kommuner.push_back(parameter(line.at(1)));
  }
  db.run_many(
      "INSERT INTO kommune (kode, navn) VALUES ($1, $2)"
      " ON CONFLICT (kode) DO UPDATE SET navn = excluded.navn",
      kommuner, 2);
  std::vector<Parameter> raad;
  std::vector<Parameter> geografi;
  for (const auto& line : lines_of(raads_geografi_csv())) {
    raad.push_back(parameter(line.at(0)));
    geografi.push_back(parameter(line.at(0)));
    geografi.push_back(parameter(number(line.at(1))));
    geografi.push_back(parameter(line.at(3)));
    geografi.push_back(line.at(4).empty() ? Parameter{} : parameter(line.at(4)));
  }
  db.run_many("INSERT INTO raad (navn) VALUES ($1) ON CONFLICT (navn) DO NOTHING", raad, 1);
  // Emptied first: a corrected border between two councils would overlap the old one for a moment.
  db.execute("DELETE FROM raad_kommune");
  db.run_many("INSERT INTO raad_kommune (raad, kommune, fra, til) VALUES ($1, $2, $3, $4)",
              geografi, 4);
  return success();
}

}  // namespace nytte::store
