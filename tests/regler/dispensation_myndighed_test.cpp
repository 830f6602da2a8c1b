// tests/tabeller/dispensation_myndighed.tsv: the body of a municipality on a day, by the geography
// that the program is loaded with.
#include <gtest/gtest.h>

#include <fstream>

#include "flowtabel.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "regler/dispensation.hpp"

namespace nytte::regler::test {
namespace {

struct Geografi {
  std::string raad;
  std::string kommune;
  Dato fra;
  std::optional<Dato> til;
};

// raad;kommunekode;kommune;fra;til with a heading; til may be empty.
std::vector<Geografi> geografien() {
  std::ifstream fil(std::string(NYTTE_KILDE) + "/referencedata/raads-geografi.csv");
  std::vector<Geografi> ud;
  std::string linje;
  std::getline(fil, linje);
  while (std::getline(fil, linje)) {
    std::vector<std::string> c(1);
    for (const char t : linje) {
      if (t == ';') {
        c.emplace_back();
      } else if (t != '\r') {
        c.back() += t;
      }
    }
    if (c.size() >= 5) ud.push_back({c[0], c[1], laes_iso_dato(c[3]).value(), laes_iso_dato(c[4])});
  }
  return ud;
}

std::optional<std::string> raad_for(const std::string& kommune, Dato dag) {
  static const auto alle = geografien();
  for (const auto& g : alle)
    if (g.kommune == kommune && g.fra <= dag && (!g.til || dag <= *g.til)) return g.raad;
  return std::nullopt;
}

TEST(DispensationMyndighed, tabellens_raekker_afgoeres_af_det_raad_der_staar) {
  const auto raekker = laes_flowtabel("dispensation_myndighed");
  ASSERT_GE(raekker.size(), 20U);
  for (const auto& r : raekker) {
    SCOPED_TRACE(r.sted());
    const Dato dag = r.dato("dato").value();
    Myndighedsfakta f{.dag = dag, .raad = raad_for(r.tekst("kommune"), dag)};
    f.kommune = r.tekst("kommunenavn");
    f.population = laes_kode<Population>(r.tekst("population")).value_or(Population::almindelig);
    const Fund svar = hvem_afgoer(f);
    EXPECT_EQ(navn(svar.udfald), r.tekst("udfald"));
    EXPECT_EQ(navn(svar.kode), r.tekst("kode"));
    if (r.har("myndighed")) {
      EXPECT_EQ(svar.ord, r.tekst("myndighed"));
      EXPECT_EQ(rette_myndighed(f).value_or(""), r.tekst("myndighed"));
    }
    if (r.har("hjemmel")) {
      EXPECT_EQ(hjemmel_af(svar), r.tekst("hjemmel"));
    }
    EXPECT_TRUE(kontrakt::argumenter_passer(svar));
  }
}

// No day without an answer, no municipality without a council in the years of dispensations.
TEST(DispensationMyndighed, hver_kommune_har_eet_raad_hver_dag_til_og_med_2024) {
  for (const auto& g : geografien()) {
    const Dato dage[] = {Dato::af(2014, 1, 1),  Dato::af(2014, 12, 31), Dato::af(2015, 1, 1),
                         Dato::af(2015, 4, 11), Dato::af(2015, 4, 12),  Dato::af(2019, 12, 31),
                         Dato::af(2020, 1, 1),  Dato::af(2024, 12, 31)};
    for (const Dato dag : dage) {
      Myndighedsfakta f{.dag = dag, .raad = raad_for(g.kommune, dag)};
      f.kommune = g.kommune;
      EXPECT_EQ(hvem_afgoer(f).udfald, Udfald::opfyldt) << g.kommune << " " << iso(dag);
    }
  }
}

}  // namespace
}  // namespace nytte::regler::test
