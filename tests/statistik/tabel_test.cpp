// The tables of counts worked out by hand: tests/tabeller/statistik_*.tsv.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "model/arbejdstid.hpp"
#include "statistik/raekker.hpp"

namespace nytte::statistik {
namespace {

using Felter = std::map<std::string, std::string>;

std::vector<std::string> delt(const std::string& t, const std::string& ved) {
  std::vector<std::string> ud;
  for (std::size_t fra = 0; fra <= t.size();) {
    const auto til = std::min(t.find(ved, fra), t.size());
    ud.push_back(t.substr(fra, til - fra));
    fra = til + ved.size();
  }
  return ud;
}

std::vector<Felter> laes(const std::string& maal) {
  std::ifstream ind(std::string(NYTTE_KILDE) + "/tests/tabeller/statistik_" + maal + ".tsv");
  std::string linje;
  std::getline(ind, linje);
  const auto overskrift = delt(linje, "\t");
  std::vector<Felter> ud;
  for (int nr = 2; std::getline(ind, linje); ++nr) {
    if (linje.empty() || linje[0] == '#') continue;
    const auto celler = delt(linje, "\t");
    if (celler.size() != overskrift.size())
      throw std::runtime_error(
          fmt::format("statistik_{}.tsv:{}: {} columns", maal, nr, celler.size()));
    auto& f = ud.emplace_back();
    for (std::size_t i = 0; i < celler.size(); ++i) f[overskrift[i]] = celler[i];
    f["sted"] = fmt::format("statistik_{}.tsv:{} ({})", maal, nr, f["note"]);
  }
  return ud;
}

void saet(Forloebsraekke& r, const std::string& navn, const std::string& v) {
  if (navn == "kommune")
    r.kommune = static_cast<std::int16_t>(std::stoi(v));
  else if (navn == "ydelse")
    r.ydelse = laes_kode<Ydelse>(v).value();
  else if (navn == "foedt")
    r.foedt = laes_iso_dato(v).value();
  else if (navn == "tid")
    r.ugeminutter = v == "ukendt" ? -1 : Ugetimer::laes(v).value().minutter();
  else
    throw std::runtime_error("unknown: " + navn);
}

std::vector<Forloebsraekke> raekker(const std::string& tekst) {
  std::vector<Forloebsraekke> ud;
  for (const auto& del : delt(tekst, ";")) {
    std::istringstream ord(del);
    std::string person;
    std::string dage;
    ord >> person >> dage;
    const auto fra_til = delt(dage, "..");
    auto r = test::raekke(std::stoll(person), laes_iso_dato(fra_til.at(0)).value(),
                          laes_iso_dato(fra_til.at(1)).value());
    for (std::string felt; ord >> felt;) {
      const auto lig = felt.find('=');
      saet(r, felt.substr(0, lig), felt.substr(lig + 1));
    }
    ud.push_back(r);
  }
  return ud;
}

std::string tal(const Linje& l, const Valg& v) {
  if (v.maal == Maal::fuldtidspersoner) {
    const double dage = v.tidsrum[l.tidsrum].dage.dage();
    auto ud = fmt::format("{:.2f}", static_cast<double>(l.tal[1]) / 2220 / dage);
    return l.tal[2] == 0 ? ud : ud + fmt::format(" ukendt={}", l.tal[2]);
  }
  if (v.maal == Maal::varighed)
    return fmt::format("{} {:.1f}", l.tal[0],
                       static_cast<double>(l.tal[1]) / static_cast<double>(l.tal[0]) / 7);
  return std::to_string(l.tal[0]);
}

std::string vaerdi(Opdeling o, std::int64_t v) {
  return o == Opdeling::ydelse ? std::string(navn(static_cast<Ydelse>(v))) : std::to_string(v);
}

std::string svar(Maal maal, const Felter& f) {
  Valg v;
  v.maal = maal;
  v.tidsrum = inddel(laes_maaned(f.at("fra")).value(), laes_maaned(f.at("til")).value(),
                     laes_kode<Periodeinddeling>(f.at("periode")));
  if (const auto o = laes_kode<Opdeling>(f.at("opdel"))) v.opdel = {*o};
  const auto linjer = optael(Datasaet(raekker(f.at("raekker"))), v);
  std::string ud;
  for (std::size_t p = 0; p < v.tidsrum.size(); ++p) {
    std::string her;
    for (const auto& l : linjer)
      if (l.tidsrum == p)
        her += (her.empty() ? "" : " ") +
               (v.opdel.empty() ? "" : vaerdi(v.opdel[0], l.vaerdier[0]) + "=") + tal(l, v);
    ud += (p == 0 ? "" : " | ") + her;
  }
  return ud;
}

class Tabeller : public testing::TestWithParam<Maal> {};

TEST_P(Tabeller, hver_raekke_passer) {
  const auto alle = laes(std::string(navn(GetParam())));
  EXPECT_GE(alle.size(), 5U);
  for (const auto& f : alle) EXPECT_EQ(svar(GetParam(), f), f.at("svar")) << f.at("sted");
}

INSTANTIATE_TEST_SUITE_P(Statistik, Tabeller,
                         testing::Values(Maal::forloeb, Maal::beroerte, Maal::fuldtidspersoner,
                                         Maal::varighed),
                         [](const auto& maal) { return std::string(navn(maal.param)); });

}  // namespace
}  // namespace nytte::statistik
