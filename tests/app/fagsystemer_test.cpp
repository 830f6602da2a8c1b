// nytte importer-liste.
#include <gtest/gtest.h>

#include "program.hpp"

namespace nytte::app {
namespace {

constexpr const char* kListe =
    "CPR-nr.;Jobordre type;Start dato;Slut dato;Antal timer;Aktiveringstype;Kommune\n"
    "1502851234;Nytteindsats, kommune;06-03-2023;02-04-2023;25;L\xF8ntilskud og "
    "virksomhedspraktik;751\n"
    "1602851234;Nytteindsats;06-03-2023;02-04-2023;25;Andet;Aarhus\n";  // Windows-1252

std::string ind(const Mappe& m, const std::string& fil, const std::string& mere) {
  return "importer-liste " + fil + " --system workbase --data " + m.fil("data") + " " + mere;
}

TEST(ImporterListe, laeser_en_liste_ind_een_gang_og_proever_den_foerst) {
  const Mappe m;
  const auto fil = m.skriv("liste.csv", kListe);
  EXPECT_EQ(koer(ind(m, fil, "--kommune 751 --proev")).ud,
            "2 rækker læst ind, 1 af dem er ikke, som vejledningen siger.\n"
            "Intet er gemt (--proev).\n");
  EXPECT_EQ(koer(ind(m, fil, "--kommune 751")).ud,
            "2 rækker læst ind som liste 1, 1 af dem er ikke, som vejledningen siger.\n");
  EXPECT_EQ(koer(ind(m, fil, "--kommune 751")).ud,
            "Filen er læst ind før, som liste 1. Intet er gemt.\n");
  EXPECT_EQ(koer(ind(m, fil, "--kommune alle")).ud,
            "2 rækker læst ind som liste 2, 1 af dem er ikke, som vejledningen siger.\n");
}

TEST(ImporterListe, alle_fejl_med_linje_og_kolonne_og_egen_udgangskode) {
  const Mappe m;
  const auto fil = m.skriv("liste.csv",
                           "CPR;Jobordre type;Fra\nabc;Nytteindsats;31-02-2023\n"
                           "1502851234;Nytteindsats;x\n");
  const auto svar = koer(ind(m, fil, "--kommune 751"));
  EXPECT_EQ(svar.kode, 2);
  for (const auto* sted : {"linje 2, kolonne A: ", "linje 2, kolonne C: ", "linje 3, kolonne C: "})
    EXPECT_NE(svar.fejl.find(sted), std::string::npos) << svar.fejl;
}

TEST(ImporterListe, siger_hvad_der_er_galt_med_valgene_og_filen) {
  const Mappe m;
  const auto fil = m.skriv("liste.csv", kListe);
  EXPECT_NE(koer("importer-liste " + fil + " --system excel --data " + m.fil("data"))
                .fejl.find("skriv workbase, kmd_opera eller schultz_fasit"),
            std::string::npos);
  EXPECT_NE(koer(ind(m, fil, "--liste borgere")).fejl.find("skriv placeringer eller jobordrer"),
            std::string::npos);
  const auto uden = koer(ind(m, m.fil("findes-ikke"), "--kommune 751"));
  EXPECT_EQ(uden.kode, 1);
  EXPECT_NE(uden.fejl.find("findes ikke"), std::string::npos) << uden.fejl;
}

}  // namespace
}  // namespace nytte::app
