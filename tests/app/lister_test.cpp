// nytte import and eksport.
#include <gtest/gtest.h>

#include "program.hpp"

namespace nytte::app {
namespace {

constexpr const char* kSteder =
    "p_nummer;cvr;navn;kommune;sektor\n"
    "9900000001;99000001;B\xF8rnehuset;751;kommune\n";  // Windows-1252

std::string ind(const Mappe& m, const std::string& indhold, const std::string& flag = "") {
  return "import arbejdssteder " + m.skriv("fil.csv", indhold) + " --kommune 751 --data " +
         m.fil("data") + flag;
}

TEST(Lister, importeres_proeves_og_eksporteres) {
  const Mappe m;
  EXPECT_EQ(koer(ind(m, kSteder, " --proev")).ud,
            "1 linjer: 1 oprettet, 0 rettet, 0 uændret.\nIntet er gemt (--proev).\n");
  EXPECT_EQ(koer(ind(m, kSteder)).ud, "1 linjer: 1 oprettet, 0 rettet, 0 uændret.\n");
  EXPECT_EQ(koer(ind(m, kSteder)).ud, "1 linjer: 0 oprettet, 0 rettet, 1 uændret.\n");
  const auto ud = koer("eksport arbejdssteder --kommune 751 --data " + m.fil("data"));
  EXPECT_EQ(ud.kode, 0);
  EXPECT_NE(ud.ud.find("9900000001;99000001;Børnehuset;"), std::string::npos) << ud.ud;
}

TEST(Lister, alle_fejl_med_linje_og_felt_og_egen_udgangskode) {
  const Mappe m;
  const auto svar = koer(ind(m, "p_nummer;cvr;navn;kommune;sektor\n12;34;Sted;751;kommune\n"));
  EXPECT_EQ(svar.kode, 2);
  EXPECT_NE(svar.fejl.find("nytte: linje 2, p_nummer: "), std::string::npos) << svar.fejl;
  EXPECT_NE(svar.fejl.find("nytte: linje 2, cvr: "), std::string::npos) << svar.fejl;
}

TEST(Lister, ukendt_liste_kommune_og_fil) {
  const Mappe m;
  EXPECT_EQ(koer("import stole x.csv --kommune 751 --data " + m.fil("data")).kode, 1);
  const auto fil =
      koer("import ansatte " + m.fil("findes-ikke") + " --kommune 751 --data " + m.fil("data"));
  EXPECT_EQ(fil.kode, 1);
  EXPECT_NE(fil.fejl.find("FIL: "), std::string::npos) << fil.fejl;
  const auto kommune = koer("eksport ansatte --kommune 999 --data " + m.fil("data"));
  EXPECT_NE(kommune.fejl.find("kommune: "), std::string::npos) << kommune.fejl;
}

}  // namespace
}  // namespace nytte::app
