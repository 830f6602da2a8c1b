#include "tabel.hpp"

#include <fmt/core.h>

#include <boost/json.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "kontrakt/fakta_json.hpp"

namespace nytte::regler::test {
namespace {

namespace json = boost::json;
using Celler = std::vector<std::string>;

const std::string kMappe = std::string(NYTTE_KILDE) + "/tests/tabeller/";
const std::set<std::string> kSvar{"udfald",  "begrundelse",      "margen",
                                  "hjemmel", "mindste_aendring", "aendringer"};

std::string laes_fil(const std::string& sti) {
  std::ifstream fil(sti);
  if (!fil) throw std::runtime_error("cannot read " + sti);
  return {std::istreambuf_iterator<char>(fil), {}};
}

Celler del(const std::string& linje, char skille) {
  Celler ud(1);
  for (const char c : linje) {
    if (c == skille) {
      ud.emplace_back();
    } else if (c != '\r') {
      ud.back() += c;
    }
  }
  return ud;
}

json::value vaerdi(const std::string& celle) {
  const bool som_json = celle == "true" || celle == "false" || celle == "null" ||
                        celle.front() == '{' || celle.front() == '[';
  return som_json ? json::parse(celle) : json::value(celle);
}

// Sets the field at the dotted path, or takes it away.
void saet(json::object& sag, const std::string& sti, const std::string& celle) {
  json::object* her = &sag;
  const Celler led = del(sti, '.');
  for (std::size_t i = 0; i + 1 < led.size(); ++i) {
    json::value& naeste = (*her)[led[i]];
    if (!naeste.is_object()) naeste = json::object();
    her = &naeste.as_object();
  }
  if (celle == "-") {
    her->erase(led.back());
  } else if (sti == "dispensation.pladser") {
    (*her)[led.back()] = std::stoi(celle);
  } else {
    (*her)[led.back()] = vaerdi(celle);
  }
}

std::string tekst(const json::object& sag, const char* gruppe, const char* felt) {
  return std::string(sag.at(gruppe).as_object().at(felt).as_string());
}

// "48 50 52 54": the months before the month of placering.fra, the oldest first.
void ansatte(json::object& sag, const std::string& felt, const std::string& celle) {
  const auto fra = laes_iso_dato(tekst(sag, "placering", "fra"));
  json::array& maaneder = sag["arbejdsgiver"].as_object()["ordinaert_ansatte"].as_array();
  const Celler tal = del(celle, ' ');
  for (std::size_t i = 0; i < tal.size(); ++i) {
    if (tal[i] == "?") continue;
    const std::string m = iso(fra->maaned() - static_cast<int>(tal.size() - i));
    json::object* her = nullptr;
    for (auto& v : maaneder)
      if (v.as_object()["maaned"].as_string() == m) her = &v.as_object();
    if (her == nullptr) her = &maaneder.emplace_back(json::object{{"maaned", m}}).as_object();
    if (felt == "hoveder") {
      (*her)[felt] = std::stoi(tal[i]);
    } else {
      (*her)[felt] = tal[i].find('.') == std::string::npos ? tal[i] + ".00" : tal[i];
    }
  }
}

// "3x37:00", "20:00@2023-03-01..2023-03-31", "20:00@2023-03-01.."
void i_forvejen(json::object& sag, const std::string& celle) {
  json::array& ud = sag["arbejdsgiver"].as_object()["i_forvejen"].as_array();
  for (std::string led : del(celle, ' ')) {
    int antal = 1;
    if (const auto x = led.find('x'); x != std::string::npos) {
      antal = std::stoi(led.substr(0, x));
      led = led.substr(x + 1);
    }
    json::object person{{"ordning", "virksomhedspraktik"}};
    const auto krog = led.find('@');
    person["ugentlig_tid"] = led.substr(0, krog);
    if (krog == std::string::npos) {
      person["fra"] = tekst(sag, "placering", "fra");
      person["til"] = tekst(sag, "placering", "til");
    } else {
      const std::string til = led.substr(krog + 13);
      person["fra"] = led.substr(krog + 1, 10);
      person["til"] = til.empty() ? json::value(nullptr) : json::value(til);
    }
    for (int i = 0; i < antal; ++i) ud.push_back(person);
  }
}

Fakta afkod(const json::object& sag, const std::string& sted) {
  auto fakta = kontrakt::decode_fakta(json::serialize(sag));
  if (fakta.has_value()) return fakta.value();
  std::string fejl = sted;
  for (const auto& p : fakta.error().poster()) fejl += "\n  " + p.felt + ": " + besked(p);
  throw std::runtime_error(fejl);
}

Raekke laes_raekke(const Celler& hoved, const Celler& celler, const std::string& sted) {
  if (celler.size() > hoved.size()) throw std::runtime_error(sted + ": more cells than columns");
  std::map<std::string, std::string> felter;
  for (std::size_t i = 0; i < celler.size(); ++i)
    if (!celler[i].empty()) felter[hoved[i]] = celler[i];
  if (felter["kilde"].empty() || felter["udfald"].empty())
    throw std::runtime_error(sted + ": kilde and udfald are required");

  json::object sag = json::parse(laes_fil(kMappe + "grundsag.json")).as_object();
  std::map<std::string, std::string> svar;
  if (felter.contains("ansatte.aarsvaerk") || felter.contains("ansatte.hoveder"))
    sag["arbejdsgiver"].as_object()["ordinaert_ansatte"] = json::array();
  // What is said relative to the placement comes after the placement itself.
  std::vector<std::pair<std::string, std::string>> bagefter;
  for (const auto& [navn, celle] : felter) {
    if (navn == "kilde" || navn == "note") continue;
    if (kSvar.contains(navn)) {
      svar[navn] = celle;
    } else if (navn == "i_forvejen" || navn.starts_with("ansatte.")) {
      bagefter.emplace_back(navn, celle);
    } else {
      saet(sag, navn, celle);
    }
  }
  for (const auto& [navn, celle] : bagefter) {
    if (navn == "i_forvejen") {
      i_forvejen(sag, celle);
    } else {
      ansatte(sag, navn.substr(8), celle);
    }
  }
  const std::string fuldt = sted + " (" + felter["note"] + ")";
  return {fuldt, afkod(sag, fuldt), svar};
}

}  // namespace

Fakta grundsag() {
  return afkod(json::parse(laes_fil(kMappe + "grundsag.json")).as_object(), "grundsag.json");
}

std::vector<Raekke> laes_tabel(const std::string& regel) {
  const std::string navn = regel + ".tsv";
  std::istringstream fil(laes_fil(kMappe + navn));
  std::vector<Raekke> ud;
  Celler hoved;
  std::string linje;
  for (int nr = 1; std::getline(fil, linje); ++nr) {
    if (linje.empty() || linje.front() == '#') continue;
    if (hoved.empty()) {
      hoved = del(linje, '\t');
    } else {
      ud.push_back(laes_raekke(hoved, del(linje, '\t'), fmt::format("{}:{}", navn, nr)));
    }
  }
  return ud;
}

}  // namespace nytte::regler::test
