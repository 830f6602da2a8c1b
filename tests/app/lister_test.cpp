// nytte import and eksport.
#include "app/lister.hpp"

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

constexpr const char* kToSteder =
    "p_nummer;cvr;navn;kommune;sektor\n"
    "1003456781;29189846;Strandvejens Plejehjem;751;kommune\n"
    "1003456782;29189846;Parken;751;kommune\n";

std::string import(const Mappe& m, const std::string& liste, const std::string& fil) {
  return "import " + liste + " " + fil + " --kommune 751 --data " + m.fil("data");
}

TEST(Import, fortaeller_om_en_afbrudt_sidste_linje_sammen_med_de_andre_fejl) {
  const Mappe m;
  const auto raekke =
      koer(import(m, "arbejdssteder",
                  m.skriv("afbrudt.csv", std::string(kToSteder) + "12;29189846;Havnen;751;kommune\n"
                                                                  "1003456783;2918")));
  EXPECT_EQ(raekke.kode, 2) << raekke.fejl;
  EXPECT_NE(raekke.fejl.find("linje 4, p_nummer: "), std::string::npos) << raekke.fejl;
  EXPECT_NE(raekke.fejl.find("linje 5: "), std::string::npos) << raekke.fejl;

  const auto hoved =
      koer(import(m, "arbejdssteder", m.skriv("hoved.csv", "p_nummer;nvn\n1;2;3\n")));
  EXPECT_NE(hoved.fejl.find("nvn"), std::string::npos) << hoved.fejl;
  EXPECT_NE(hoved.fejl.find("linje 2: "), std::string::npos) << hoved.fejl;
}

TEST(Import, kommunen_er_den_eneste_der_har_brugere_naar_den_er_udeladt) {
  const Mappe m;
  const std::string uden =
      "import arbejdssteder " + m.skriv("to.csv", kToSteder) + " --data " + m.fil("data");
  const auto ingen = koer(uden);
  EXPECT_EQ(ingen.kode, 1) << ingen.fejl;
  EXPECT_NE(ingen.fejl.find("--kommune: "), std::string::npos) << ingen.fejl;
  ASSERT_EQ(koer("bruger opret mette --navn 'Mette Holm' --kommune 751 --rolle leder --data " +
                     m.fil("data"),
                 "en-lang-adgangskode-7\n")
                .kode,
            0);
  EXPECT_EQ(koer(uden).kode, 0);
}

TEST(Import, er_alt_eller_intet_med_linje_og_felt_for_hver_fejl) {
  const Mappe m;
  const std::string galt = std::string(kToSteder) + "100345678;29189846;Havnen;751;kommunal\n";
  const auto k = koer(import(m, "arbejdssteder", m.skriv("galt.csv", galt)));
  EXPECT_EQ(k.kode, 2) << k.fejl;
  EXPECT_NE(k.fejl.find("linje 4, p_nummer: "), std::string::npos) << k.fejl;
  EXPECT_NE(k.fejl.find("linje 4, sektor: "), std::string::npos) << k.fejl;
  EXPECT_NE(k.fejl.find(" fejl. Intet er gemt.\n"), std::string::npos);
  const auto ud = koer("eksport arbejdssteder --kommune 751 --data " + m.fil("data"));
  EXPECT_EQ(ud.ud.find("Parken"), std::string::npos);
}

TEST(Import, proev_gemmer_intet_og_gem_gemmer) {
  const Mappe m;
  const std::string fil = m.skriv("steder.csv", kToSteder);
  const auto proev = koer(import(m, "arbejdssteder", fil) + " --proev");
  EXPECT_EQ(proev.kode, 0) << proev.fejl;
  EXPECT_TRUE(proev.ud.starts_with("2 linjer: 2 oprettet, 0 rettet, 0 uændret.\nIntet er gemt"))
      << proev.ud;
  const auto gem = koer(import(m, "arbejdssteder", fil));
  EXPECT_TRUE(gem.ud.starts_with("2 linjer: 2 oprettet, 0 rettet, 0 uændret")) << gem.ud;
  const auto igen = koer(import(m, "arbejdssteder", fil));
  EXPECT_TRUE(igen.ud.starts_with("2 linjer: 0 oprettet, 0 rettet, 2 uændret")) << igen.ud;
}

TEST(Import, kan_ikke_uden_fil_eller_kommune) {
  const Mappe m;
  const auto k = koer(import(m, "ansatte", m.fil("ingen.csv")));
  EXPECT_EQ(k.kode, 1);
  EXPECT_NE(k.fejl.find("filen findes ikke"), std::string::npos) << k.fejl;
  EXPECT_EQ(koer("import ansatte - --kommune 7 --data " + m.fil("data")).kode, 1);
}

TEST(Eksport, kan_laeses_ind_igen_uden_at_noget_aendres) {
  const Mappe m;
  ASSERT_EQ(koer(import(m, "arbejdssteder", m.skriv("steder.csv", kToSteder))).kode, 0);
  const std::string fil = m.fil("ud.csv");
  EXPECT_EQ(koer("eksport arbejdssteder " + fil + " --kommune 751 --data " + m.fil("data")).kode,
            0);
  EXPECT_NE(laes_fil(fil).find("Strandvejens Plejehjem"), std::string::npos);
  const auto igen = koer(import(m, "arbejdssteder", fil));
  EXPECT_TRUE(igen.ud.starts_with("2 linjer: 0 oprettet, 0 rettet, 2 uændret"))
      << igen.ud << igen.fejl;
  EXPECT_EQ(koer("eksport arbejdssteder /dev/full --kommune 751 --data " + m.fil("data")).kode, 1);
}

TEST(Fremdrift, er_fyldt_naar_alt_er_klaret) {
  EXPECT_EQ(fremdriftslinje(0, 10, 4), "[....]   0 %");
  EXPECT_EQ(fremdriftslinje(5, 10, 4), "[##..]  50 %");
  EXPECT_EQ(fremdriftslinje(10, 10, 4), "[####] 100 %");
  EXPECT_EQ(fremdriftslinje(0, 0, 4), "[####] 100 %");
}

}  // namespace
}  // namespace nytte::app
