// nytte kodelister importer and vis.
#include "app/kodelister.hpp"

#include <gtest/gtest.h>

#include "program.hpp"

namespace nytte::app {
namespace {

std::string importer(const Mappe& m, const std::string& indhold, const std::string& mere = "") {
  return "kodelister importer " + m.skriv("typer.csv", indhold) +
         " --liste jobordretype --kommune 751 --data " + m.fil("data") + mere;
}

constexpr const char* kListe =
    "kode;startdato;slutdato;navn;beskrivelse\n"
    "41;01-12-2013;31-12-9999;Nytteindsats, kommune;\n"
    "43;01-12-2013;31-12-9999;Nytteindsats, stat;\n"
    "46;01-12-2024;31-12-9999;S\xE6rligt tilrettelagt nytteindsats;\n";

TEST(Kodelistekommando, indlaeser_og_siger_hvad_der_fandt_sin_kode) {
  const Mappe m;
  const auto proev = koer(importer(m, kListe, " --proev"));
  EXPECT_EQ(proev.kode, 0) << proev.fejl;
  EXPECT_NE(proev.ud.find("Intet er gemt"), std::string::npos);
  const auto svar = koer(importer(m, kListe));
  EXPECT_EQ(svar.kode, 0) << svar.fejl;
  for (const char* linje :
       {"3 koder, version 1.", "Nytteindsats, kommune: 41 Nytteindsats, kommune",
        "Nytteindsats, staten: 43 Nytteindsats, stat",
        "Nytteindsats, regional: findes ikke i listen", "46 Særligt tilrettelagt nytteindsats"})
    EXPECT_NE(svar.ud.find(linje), std::string::npos) << linje << "\n" << svar.ud;
  EXPECT_NE(koer(importer(m, kListe)).ud.find("den samme som version 1"), std::string::npos);
  const auto vis =
      koer("kodelister vis --liste jobordretype --dato 2013-11-30 --kommune 751 --data " +
           m.fil("data"));
  EXPECT_EQ(vis.kode, 0) << vis.fejl;
  EXPECT_NE(vis.ud.find("gælder ikke på dagen"), std::string::npos) << vis.ud;
  EXPECT_EQ(vis.ud.find("Kulturministeriet"), std::string::npos) << "only the list asked for";
}

TEST(Kodelistekommando, alle_fejl_med_linje_og_egen_udgangskode) {
  const Mappe m;
  const auto svar = koer(importer(
      m, "kode;startdato;slutdato;navn\nx;2014-01-01;2015-01-01;A\n1;2015-01-01;2014-01-01;B\n"));
  EXPECT_EQ(svar.kode, 2);
  EXPECT_NE(svar.fejl.find("linje 2, kode"), std::string::npos) << svar.fejl;
  EXPECT_NE(svar.fejl.find("linje 3, slutdato"), std::string::npos) << svar.fejl;
}

TEST(Kodelistekommando, ukendt_liste_naevner_de_mulige) {
  const auto svar = koer("kodelister vis --liste farver");
  EXPECT_EQ(svar.kode, 1);
  EXPECT_NE(svar.fejl.find("jobordretype"), std::string::npos) << svar.fejl;
}

}  // namespace
}  // namespace nytte::app
