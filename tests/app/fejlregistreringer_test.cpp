#include <gtest/gtest.h>

#include <string>

#include "program.hpp"

namespace nytte::app {
namespace {

constexpr const char* kOverskrift =
    "Kommune;Mentor ID nr.;Start dato;Slut dato;Status;CPR-nr.;Navn;Sagstype;Jobordre type;"
    "Virksomhedsnavn;P-nr.;CVR-nr.;Aktiveringstype;Antal timer;Jobindhold;Tilbudssted\n";
constexpr const char* kPraktik =
    "710;JO2;09-09-2014;08-12-2014;Ansat;0405901235;Ib Opdigtet;Kontanthjælp;Virksomhedspraktik;"
    "Vej og Park;9901234567;12345674;Løntilskud og virksomhedspraktik;;nytteinsats vejkanter;"
    "Kommunal arbejdsplads\n";

TEST(FindFejlregistreringer, en_fil_er_nok_og_fund_er_ingen_fejl) {
  const Mappe m;
  const std::string fil = m.skriv("liste.csv", std::string(kOverskrift) + kPraktik);
  const auto k =
      koer("find-fejlregistreringer " + fil + " --system workbase --data " + m.fil("ingen"));
  EXPECT_EQ(k.kode, 0);
  EXPECT_NE(k.ud.find("Nytteindsats skrevet som virksomhedspraktik: 1"), std::string::npos);
  EXPECT_NE(k.ud.find("linje 2  sikker  040590-xxxx"), std::string::npos);
  EXPECT_NE(k.ud.find("teksten siger \"nytteinsats\""), std::string::npos);
  EXPECT_NE(k.ud.find("Timer mangler: 1"), std::string::npos);
  EXPECT_EQ(k.ud.find("0405901235"), std::string::npos);
  EXPECT_EQ(k.ud.find("Opdigtet"), std::string::npos);
}

TEST(FindFejlregistreringer, samme_fil_giver_samme_json) {
  const Mappe m;
  const std::string fil = m.skriv("liste.csv", std::string(kOverskrift) + kPraktik);
  const std::string linje =
      "find-fejlregistreringer " + fil + " --system workbase --json --data " + m.fil("ingen");
  const auto k = koer(linje);
  EXPECT_EQ(k.kode, 0);
  EXPECT_EQ(k.ud.rfind("{\"system\":\"workbase\",\"raekker\":1,", 0), 0U);
  EXPECT_NE(k.ud.find("\"kode\":\"ord_for\",\"vaerdi\":\"nytteinsats\""), std::string::npos);
  EXPECT_NE(k.ud.find("\"cpr\":\"040590-xxxx\""), std::string::npos);
  EXPECT_EQ(koer(linje).ud, k.ud);
}

TEST(FindFejlregistreringer, en_liste_der_ikke_kan_forstaas_har_sin_egen_udgangskode) {
  const Mappe m;
  const std::string fil = m.skriv("liste.csv", "a;b\n1;2\n");
  EXPECT_EQ(koer("find-fejlregistreringer " + fil + " --system workbase").kode, 2);
  EXPECT_EQ(koer("find-fejlregistreringer " + m.fil("nix") + " --system workbase").kode, 1);
  EXPECT_EQ(koer("find-fejlregistreringer " + fil + " --system andet").kode, 1);
}

}  // namespace
}  // namespace nytte::app
