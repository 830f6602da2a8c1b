#include "flowtabel.hpp"

#include <fmt/core.h>

#include <fstream>
#include <stdexcept>

#include "kontrakt/fund_tekst.hpp"

namespace nytte::regler::test {
namespace {

const std::string kMappe = std::string(NYTTE_KILDE) + "/tests/tabeller/";

std::vector<std::string> del(const std::string& linje, char skille) {
  std::vector<std::string> ud(1);
  for (const char c : linje) {
    if (c == skille) {
      ud.emplace_back();
    } else if (c != '\r') {
      ud.back() += c;
    }
  }
  return ud;
}

// "tr_p_nummer=Kim Holm@2020-01-01..2022-12-31#sosu"; period and trade group may be left out.
Medarbejderrepraesentant repraesentant(const std::string& s, std::int64_t id, PNummer p, Cvr cvr) {
  const auto lig = s.find('=');
  const auto krog = s.find('@');
  const auto fag = s.find('#');
  const auto niveau = laes_kode<Niveau>(s.substr(0, lig));
  if (lig == std::string::npos || !niveau) throw std::runtime_error("not a representative: " + s);
  Medarbejderrepraesentant m{{id}, *niveau, p, cvr, {}, {}, {}, {}, Dato::af(2000, 1, 1), {}, 1};
  m.navn = s.substr(lig + 1, std::min(krog, fag) - lig - 1);
  if (fag != std::string::npos) m.faggruppe = s.substr(fag + 1);
  if (krog != std::string::npos) {
    m.fra = laes_iso_dato(s.substr(krog + 1, 10)).value();
    const std::string til = s.substr(krog + 13, 10);
    if (til.size() == 10 && til[0] != '#') m.til = laes_iso_dato(til).value();
  }
  return m;
}

}  // namespace

void Flowraekke::forkert(const std::string& felt) const {
  throw std::runtime_error(sted_ + ": cannot read " + felt + " = " + felter_.at(felt));
}

std::string Flowraekke::tekst(const std::string& felt) const {
  const auto i = felter_.find(felt);
  return i == felter_.end() || i->second == "-" ? std::string() : i->second;
}

std::optional<std::int32_t> Flowraekke::tal(const std::string& felt) const {
  const std::string t = tekst(felt);
  if (t.empty()) return std::nullopt;
  try {
    return std::stoi(t);
  } catch (const std::exception&) {
    forkert(felt);
  }
}

std::optional<bool> Flowraekke::ja_nej(const std::string& felt) const {
  const std::string t = tekst(felt);
  if (t.empty()) return std::nullopt;
  if (t != "ja" && t != "nej") forkert(felt);
  return t == "ja";
}

std::optional<Dato> Flowraekke::dato(const std::string& felt) const {
  const std::string t = tekst(felt);
  if (t.empty()) return std::nullopt;
  const auto d = laes_iso_dato(t);
  if (!d) forkert(felt);
  return d;
}

std::vector<std::string> Flowraekke::ord(const std::string& felt, char skille) const {
  const std::string t = tekst(felt);
  return t.empty() ? std::vector<std::string>{} : del(t, skille);
}

std::vector<Flowraekke> laes_flowtabel(const std::string& navn) {
  std::ifstream fil(kMappe + navn + ".tsv");
  if (!fil) throw std::runtime_error("cannot read " + kMappe + navn + ".tsv");
  std::vector<Flowraekke> ud;
  std::vector<std::string> hoved;
  std::map<std::string, std::string> grund;
  std::string linje;
  for (int nr = 1; std::getline(fil, linje); ++nr) {
    if (linje.empty() || linje.front() == '#') continue;
    if (hoved.empty()) {
      hoved = del(linje, '\t');
      continue;
    }
    const auto celler = del(linje, '\t');
    const std::string sted = fmt::format("{}.tsv:{}", navn, nr);
    if (celler.size() > hoved.size()) throw std::runtime_error(sted + ": more cells than columns");
    std::map<std::string, std::string> felter = grund;
    for (std::size_t i = 0; i < celler.size(); ++i)
      if (!celler[i].empty()) felter[hoved[i]] = celler[i];
    if (felter["kilde"] == "grund") {
      grund = felter;
      grund.erase("kilde");
    } else {
      const std::string note = felter["note"];
      ud.emplace_back(sted + " (" + note + ")", std::move(felter));
    }
  }
  return ud;
}

std::string hjemmel_af(const Fund& f) {
  return f.hjemmel == nullptr ? "null" : kontrakt::hjemmelstekst(f);
}

const Fund* find_fund(const Fundliste& fund, const std::string& kode) {
  const auto kolon = kode.find(':');
  const std::string felt = kolon == std::string::npos ? "" : kode.substr(kolon + 1);
  const auto k = laes_kode<Fundkode>(kode.substr(0, kolon));
  if (!k) throw std::runtime_error("no such code: " + kode);
  for (const Fund& f : fund)
    if (f.kode == *k && (felt.empty() || f.felt == felt)) return &f;
  return nullptr;
}

std::string alle_koder(const Fundliste& fund) {
  std::string ud;
  for (const Fund& f : fund)
    if (f.udfald != Udfald::opfyldt)
      ud += fmt::format("\n  {} {}:{} {}", navn(f.udfald), navn(f.kode), f.felt,
                        kontrakt::saetning(f));
  return ud;
}

Hoeringsvalgfakta hoeringsvalg_af(const Flowraekke& r, Dato dag) {
  const PNummer p = PNummer::laes("1000000001").value();
  const Cvr cvr = Cvr::laes("10000001").value();
  Hoeringsvalgfakta f{.dag = dag, .p_nummer = p, .cvr = cvr};
  f.faggruppe = r.tekst("faggruppe");
  f.population = laes_kode<Population>(r.tekst("population")).value_or(Population::almindelig);
  std::int64_t id = 0;
  for (const auto& s : r.ord("repraesentanter", ';'))
    f.repraesentanter.push_back(repraesentant(s, ++id, p, cvr));
  // "1@2023-03-01..2023-03-08": of the first in the column before
  for (const auto& s : r.ord("fravaer"))
    f.fravaer.push_back({{std::stoi(s.substr(0, s.find('@')))},
                         laes_iso_dato(s.substr(s.find('@') + 1, 10)).value(),
                         laes_iso_dato(s.substr(s.find("..") + 2, 10)).value(),
                         {},
                         0});
  for (const auto& s : r.ord("findes_ikke"))
    f.findes_ikke.push_back(
        {p, laes_kode<Niveau>(s).value(), f.faggruppe, Dato::af(2000, 1, 1), {}, 0});
  return f;
}

}  // namespace nytte::regler::test
