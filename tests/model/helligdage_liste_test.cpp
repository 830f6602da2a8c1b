// src/model/kalender against tests/tabeller/{helligdage,arbejdsdage}.tsv, which
// tests/orakel/helligdage.py derives in another way.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

#include "model/kalender.hpp"

namespace nytte {
namespace {

constexpr int kFoerste = 2014;
constexpr int kSidste = 2030;

// The first column, and the last.
std::map<std::string, std::string> tabel(const std::string& navn) {
  std::ifstream fil(std::string(NYTTE_KILDE) + "/tests/tabeller/" + navn);
  if (!fil) throw std::runtime_error("cannot read " + navn);
  std::map<std::string, std::string> ud;
  std::string linje;
  bool hoved = true;
  while (std::getline(fil, linje)) {
    if (linje.empty() || linje.front() == '#') continue;
    if (!hoved) ud[linje.substr(0, linje.find('\t'))] = linje.substr(linje.rfind('\t') + 1);
    hoved = false;
  }
  return ud;
}

TEST(Helligdagslisten, har_de_samme_dage_og_navne_hvert_aar) {
  const auto listen = tabel("helligdage.tsv");
  std::map<std::string, std::string> vores;
  for (int aar = kFoerste; aar <= kSidste; ++aar)
    for (const auto& h : helligdage(aar)) vores[iso(h.dato)] = h.navn;
  EXPECT_EQ(vores, listen);
  EXPECT_EQ(listen.size(), 17U * 10U + 10U);  // store bededag ten times, 2014 to 2023
}

// 1 January 2014 was a Wednesday; from there a week is counted day by day.
TEST(Helligdagslisten, hver_dag_er_arbejdsdag_praecis_naar_listen_siger_det) {
  const auto listen = tabel("helligdage.tsv");
  int ugedag = 3;
  for (Dato d = Dato::af(2014, 1, 1); d <= Dato::af(2030, 12, 31); d = d + 1) {
    EXPECT_EQ(er_arbejdsdag(d), ugedag <= 5 && !listen.contains(iso(d))) << iso(d);
    ugedag = ugedag % 7 + 1;
  }
}

TEST(Helligdagslisten, hver_maaned_har_lige_saa_mange_arbejdsdage) {
  const auto tal = tabel("arbejdsdage.tsv");
  ASSERT_EQ(tal.size(), 17U * 12U);
  for (const auto& [maaned, antal] : tal) {
    const auto m = laes_maaned(maaned);
    ASSERT_TRUE(m) << maaned;
    const auto p = Periode::fra_til(m->foerste_dag(), (*m + 1).foerste_dag() - 1);
    EXPECT_EQ(std::to_string(arbejdsdage(*p)), antal) << maaned;
  }
}

// Ten working days, as a deadline counts them, from every day: walked one by one on the list.
TEST(Helligdagslisten, ti_arbejdsdage_fra_hver_dag_er_det_listen_giver) {
  const auto listen = tabel("helligdage.tsv");
  for (Dato d = Dato::af(2014, 1, 1); d <= Dato::af(2030, 12, 1); d = d + 1) {
    Dato gaaet = d;
    for (int mangler = 10; mangler > 0;) {
      gaaet = gaaet + 1;
      if (gaaet.ugedag() <= 5 && !listen.contains(iso(gaaet))) --mangler;
    }
    EXPECT_EQ(plus_arbejdsdage(d, 10), gaaet) << iso(d);
  }
}

}  // namespace
}  // namespace nytte
