// The papers of a hearing as stored text. NYTTE_GOLDEN=skriv writes them anew; read the difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "dokumenter/breve/hoeringspapir.hpp"
#include "dokumenter/breve/hoeringssvar.hpp"

namespace nytte::dokumenter {
namespace {

Hoeringsgrundlag grundlag() {
  Hoeringsgrundlag g;
  g.kommune = "Aarhus";
  g.jobordre = "JO100001";
  g.arbejdssted = "Strandvejens Plejehjem";
  g.adresse = "Strandvejen 1, 8000 Aarhus";
  g.p_nummer = "9900000001";
  g.arbejdsgiver = "Aarhus Kommune";
  g.stilling = "pedelmedhjælper";
  g.faggruppe = "FOA";
  g.opgave = "Pasning af sansehaven";
  g.pladser = 3;
  g.fra = Dato::af(2023, 3, 1);
  g.til = Dato::af(2023, 12, 31);
  g.ugentlig_tid = Ugetimer::af(25);
  g.dag = g.fra;
  g.forhold =
      Forholdsgrundlag{.maaneder = {{*laes_maaned("2023-01"), Aarsvaerk::laes("51.00"), 60},
                                    {*laes_maaned("2023-02"), Aarsvaerk::laes("51.00"), 61}},
                       .snit = Broek(51),
                       .kvote = 10,
                       .personer = 1,
                       .brugt = Broek(25, 37),
                       .hvis = Broek(100, 37),
                       .graense = Broek(10),
                       .holder = true,
                       .hjemmel = "BEK 1216/2023 § 102, stk. 1",
                       .hjemmel_erklaering = "BEK 1216/2023 § 102, stk. 5"};
  g.raekkefoelge = {{Niveau::tr_p_nummer, Ledstatus::findes_ikke, "", "Der er ingen.", ""},
                    {Niveau::tr_cvr, Ledstatus::skal_hoeres, "Kim Holm", "Skal høres.", ""}};
  g.hjemmel = "BEK 1216/2023 § 101";
  g.hjemmel_erklaering = "BEK 1216/2023 § 101, stk. 3";
  return g;
}

Hoeringsgrundlag orientering() {
  auto g = grundlag();
  g.art = Hoeringsart::orientering;
  g.forhold.reset();
  g.hjemmel = "LOV 1654/2024 § 87";
  g.hjemmel_erklaering.clear();
  return g;
}

Hoeringspapir papir(Hoeringsgrundlag g) {
  return {.grundlag = std::move(g),
          .modtager = "Kim Holm",
          .organisation = "FOA Aarhus",
          .reference = "Høring 7",
          .dato = Dato::af(2023, 3, 1),
          .svarfrist = Dato::af(2023, 3, 22)};
}

void som_gemt(const std::string& navn, const Brev& brev) {
  const auto fil = std::filesystem::path(NYTTE_KILDE) / "tests/golden/breve" / (navn + ".txt");
  const std::string tekst = som_tekst(brev);
  if (const char* skriv = std::getenv("NYTTE_GOLDEN"); skriv && std::string(skriv) == "skriv")
    std::ofstream(fil) << tekst;
  std::ifstream gemt(fil);
  std::stringstream ventet;
  ventet << gemt.rdbuf();
  EXPECT_EQ(tekst, ventet.str()) << fil;
}

TEST(Hoeringsbreve, papiret_til_medarbejdersiden) {
  som_gemt("hoeringspapir", hoeringspapir(papir(grundlag())));
}

TEST(Hoeringsbreve, orienteringen_har_hverken_forholdstal_eller_erklaering) {
  const auto b = hoeringspapir(papir(orientering()));
  EXPECT_EQ(som_tekst(b).find("Rimelighedskravet"), std::string::npos);
  EXPECT_EQ(som_tekst(b).find("Skriftlig erklæring"), std::string::npos);
  som_gemt("orienteringspapir", b);
}

TEST(Hoeringsbreve, svaret_med_tid_og_navn) {
  Henvendelse h{.id = {},
                .sag = {},
                .niveau = Niveau::tr_cvr,
                .repraesentant = {},
                .navn = "Kim Holm",
                .organisation = "FOA Aarhus",
                .email = "kim@example.dk",
                .sendt = {},
                .rykket = {},
                .svarfrist = {},
                .grund = {}};
  const Hoeringssvar s{.henvendelse = {},
                       .droeftet = true,
                       .droeftet_dato = Dato::af(2023, 2, 28),
                       .forhold_holder = false,
                       .enig = false,
                       .bemaerkning = "Vi er for få i forvejen.",
                       .navn = "Kim Holm",
                       .bruger = {},
                       .tid = {},
                       .dag = Dato::af(2023, 3, 2)};
  som_gemt("hoeringssvar", hoeringssvar({.grundlag = grundlag(),
                                         .henvendelse = h,
                                         .svar = s,
                                         .reference = "Høring 7",
                                         .bilag = {"referat.pdf"}}));
}

TEST(Hoeringsbreve, mangler_en_maaned_siges_det_og_intet_paastaas) {
  auto g = grundlag();
  g.forhold->snit.reset();
  g.forhold->kvote.reset();
  g.forhold->mangler = laes_maaned("2022-12");
  std::string tekst = som_tekst(hoeringspapir(papir(g)));
  std::replace(tekst.begin(), tekst.end(), '\n', ' ');
  EXPECT_NE(tekst.find("december 2022 mangler"), std::string::npos) << tekst;
  EXPECT_EQ(tekst.find("holder forholdstallet,"), std::string::npos) << tekst;
}

}  // namespace
}  // namespace nytte::dokumenter
