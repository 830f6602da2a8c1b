#include "sager/evaluering/bygger.hpp"

#include <algorithm>
#include <stdexcept>

#include "statistik/skjul.hpp"

namespace nytte::sager {
namespace {

constexpr std::array kSider{Talaar::aar, Talaar::foer};

std::size_t nr(Talaar side) { return static_cast<std::size_t>(side); }

std::vector<Evalueringstal>& tal(Talraekke& r, Talaar side) {
  return side == Talaar::aar ? r.aar : r.foer;
}
const std::vector<Evalueringstal>& tal(const Talraekke& r, Talaar side) {
  return side == Talaar::aar ? r.aar : r.foer;
}

void skjul_alle(Talraekke& r, Talaar side) {
  for (auto& t : tal(r, side)) t.skjules = true;
}

bool er_tom(const Talraekke& r) {
  for (const auto side : kSider)
    for (const auto& t : tal(r, side))
      if (t.vaerdi != 0) return false;
  return true;
}

}  // namespace

Tabelbygger::Tabelbygger(std::string_view noegle, std::string_view titel,
                         std::string_view raekkeord)
    : tabel_{.noegle = std::string(noegle),
             .titel = std::string(titel),
             .raekkeord = std::string(raekkeord),
             .forklaring = {},
             .kolonner = {},
             .raekker = {}} {}

Tabelbygger& Tabelbygger::forklaring(std::string_view t) {
  tabel_.forklaring = t;
  return *this;
}
Tabelbygger& Tabelbygger::beregning(std::string adresse) {
  tabel_.beregning = std::move(adresse);
  return *this;
}
Tabelbygger& Tabelbygger::kolonne(std::string_view navn, Talenhed enhed) {
  tabel_.kolonner.push_back({std::string(navn), enhed});
  return *this;
}
Tabelbygger& Tabelbygger::medlemmer(Talmedlem slags) {
  tabel_.medlemmer = slags;
  return *this;
}

void Tabelbygger::raekke(std::string_view noegle, std::string_view navn) {
  const bool kendt = std::any_of(raekker_.begin(), raekker_.end(),
                                 [&](const Raekke& r) { return r.raekke.noegle == noegle; });
  if (kendt) return;
  const std::vector<Evalueringstal> nul(tabel_.kolonner.size());
  raekker_.push_back({.raekke = {.noegle = std::string(noegle),
                                 .navn = std::string(navn),
                                 .aar = nul,
                                 .foer = nul},
                      .personer = {}});
}

Tabelbygger::Raekke& Tabelbygger::find(std::string_view noegle) {
  const auto it = std::find_if(raekker_.begin(), raekker_.end(),
                               [&](const Raekke& r) { return r.raekke.noegle == noegle; });
  if (it == raekker_.end()) throw std::logic_error("a row that was not made");
  return *it;
}

void Tabelbygger::saet(Talaar side, std::string_view noegle, std::size_t kolonne,
                       std::optional<Hundrededele> v) {
  auto& celle = tal(find(noegle).raekke, side).at(kolonne);
  celle.vaerdi = v.value_or(0);
  celle.tilstand = v ? Taltilstand::kendt : Taltilstand::ukendt;
}

void Tabelbygger::laeg_til(Talaar side, std::string_view noegle, std::size_t kolonne,
                           Hundrededele v) {
  tal(find(noegle).raekke, side).at(kolonne).vaerdi += v;
}

void Tabelbygger::person(Talaar side, std::string_view noegle, std::int64_t person) {
  find(noegle).personer[nr(side)].insert(person);
}

void Tabelbygger::personantal(Talaar side, std::string_view noegle, std::int64_t antal) {
  find(noegle).kendt_antal[nr(side)] = antal;
}

std::int64_t Tabelbygger::Raekke::antal(Talaar side) const {
  return std::max(kendt_antal[nr(side)], static_cast<std::int64_t>(personer[nr(side)].size()));
}

std::int64_t Tabelbygger::personer(Talaar side, std::string_view noegle) const {
  for (const auto& r : raekker_)
    if (r.raekke.noegle == noegle) return r.antal(side);
  return 0;
}

std::vector<std::string> Tabelbygger::noegler() const {
  std::vector<std::string> ud;
  for (const auto& r : raekker_) ud.push_back(r.raekke.noegle);
  return ud;
}

void Tabelbygger::medlem(std::string_view noegle, std::string medlem) {
  auto& alle = find(noegle).raekke.medlemmer;
  if (std::find(alle.begin(), alle.end(), medlem) == alle.end()) alle.push_back(std::move(medlem));
}

void Tabelbygger::skjul(Talaar side, std::string_view noegle) {
  skjul_alle(find(noegle).raekke, side);
}

void Tabelbygger::efter_navn() {
  std::stable_sort(raekker_.begin(), raekker_.end(), [](const Raekke& a, const Raekke& b) {
    const bool sidst_a = a.raekke.noegle == kIAlt;
    const bool sidst_b = b.raekke.noegle == kIAlt;
    return sidst_a != sidst_b ? sidst_b : a.raekke.navn < b.raekke.navn;
  });
}

void Tabelbygger::uden_tomme() {
  std::erase_if(raekker_, [](const Raekke& r) {
    return r.raekke.noegle != kIAlt && er_tom(r.raekke) && r.personer[0].empty() &&
           r.personer[1].empty();
  });
}

// By the persons of each row, as if they added up: one small row is never hidden alone.
void Tabelbygger::skjul_smaa(Talaar side) {
  std::vector<std::int64_t> antal;
  for (const auto& r : raekker_)
    if (r.raekke.noegle != kIAlt) antal.push_back(r.antal(side));
  auto s = statistik::skjul(antal);
  // A person may stand in several rows: the sum of the rows may be big where the people are two.
  const auto alle = personer(side, kIAlt);
  if (alle > 0 && alle < statistik::kMindsteTal) {
    s.total = true;
    s.celler.assign(antal.size(), true);
  }
  std::size_t n = 0;
  for (auto& r : raekker_) {
    const bool sum = r.raekke.noegle == kIAlt;
    if (sum ? s.total : s.celler[n]) skjul_alle(r.raekke, side);
    n += sum ? 0U : 1U;
  }
}

Evalueringstabel Tabelbygger::byg(Skjulemaade maade) {
  if (maade == Skjulemaade::personer)
    for (const auto side : kSider) skjul_smaa(side);
  for (auto& r : raekker_) tabel_.raekker.push_back(std::move(r.raekke));
  return std::move(tabel_);
}

}  // namespace nytte::sager
