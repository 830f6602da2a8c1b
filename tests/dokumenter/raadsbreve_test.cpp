// The council's letters as text: the whole wording, by outcome and by the law of the day.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "dokumenter/breve/moedemateriale.hpp"
#include "dokumenter/breve/raadsafgoerelse.hpp"

namespace nytte::dokumenter {
namespace {

const std::filesystem::path kMappe = std::filesystem::path(NYTTE_KILDE) / "tests/golden/breve";

Raadsafgoerelsesbrev brev() {
  Raadsafgoerelsesbrev b{.raad = "RAR Østjylland",
                         .kommune = "Favrskov",
                         .reference = "7",
                         .journalnummer = "23/17",
                         .dag = Dato::af(2023, 5, 8),
                         .moede = Dato::af(2023, 5, 3),
                         .arbejdssted = "Havens Børnehus",
                         .adresse = "Havevej 1, 8382 Hinnerup",
                         .p_nummer = "9900000077",
                         .udfald = Raadsudfald::imoedekommet,
                         .pladser = 6,
                         .forhold = {},
                         .fra = Dato::af(2023, 6, 1),
                         .til = Dato::af(2024, 5, 31),
                         .soegt_pladser = 6,
                         .soegt_fra = Dato::af(2023, 6, 1),
                         .soegt_til = Dato::af(2024, 5, 31),
                         .begrundelse = "Rådet finder opgaverne egnede."};
  b.vilkaar = "Personerne følges af en fast medarbejder.";
  b.deltagere = {{"Poul Winther", "Arbejdsgiverforeningen Øst", Medlemsgruppe::arbejdsgivere,
                  Medlemspost::formand, Stemme::stemmer_for},
                 {"Aase Bæk", "Fagforbundenes Samråd Øst", Medlemsgruppe::loenmodtagere,
                  Medlemspost::medlem, Stemme::stemmer_for}};
  return b;
}

Moedemateriale materiale() {
  Moedemateriale m{.raad = "RAR Østjylland",
                   .sagsudvalg = {},
                   .dato = Dato::af(2023, 5, 3),
                   .klokken = "10.00",
                   .sted = "Nybrogade 16, Aalborg"};
  for (const auto& d : brev().deltagere) m.indkaldte.push_back(d);
  m.punkter = {{.arbejdssted = "Havens Børnehus",
                .p_nummer = "9900000077",
                .kommune = "Favrskov",
                .reference = "7",
                .pladser = 6,
                .fra = Dato::af(2023, 6, 1),
                .til = Dato::af(2024, 5, 31),
                .hoering = "Tillidsrepræsentanten er enig.",
                .bilag = {"Referat af mødet den 3. marts"}}};
  return m;
}

// As stored; NYTTE_GOLDEN=skriv writes it anew.
void som_gemt(const std::string& navn, const Brev& b) {
  const auto fil = kMappe / (navn + ".txt");
  const auto tekst = som_tekst(b);
  const char* skriv = std::getenv("NYTTE_GOLDEN");
  if (skriv != nullptr && std::string(skriv) == "skriv") {
    std::filesystem::create_directories(kMappe);
    std::ofstream(fil, std::ios::binary) << tekst;
  }
  std::ifstream ind(fil, std::ios::binary);
  std::stringstream gemt;
  gemt << ind.rdbuf();
  EXPECT_EQ(tekst, gemt.str());
}

TEST(Raadsbrev, imoedekommet) { som_gemt("raadsafgoerelse_imoedekommet", raadsafgoerelse(brev())); }

TEST(Raadsbrev, afslag) {
  auto b = brev();
  b.udfald = Raadsudfald::afslaaet;
  b.pladser.reset();
  b.fra.reset();
  b.til.reset();
  b.vilkaar.clear();
  for (auto& d : b.deltagere) d.stemme = Stemme::imod;
  som_gemt("raadsafgoerelse_afslag", raadsafgoerelse(b));
}

TEST(Raadsbrev, delvist_som_forhold_rettet_af_et_sagsudvalg_i_2024) {
  auto b = brev();
  b.udfald = Raadsudfald::delvist_imoedekommet;
  b.pladser.reset();
  b.forhold = Forhold{1, 3};
  b.moede = Dato::af(2024, 5, 2);
  b.dag = Dato::af(2024, 5, 6);
  b.fra = Dato::af(2024, 6, 1);
  b.til = Dato::af(2025, 5, 31);
  b.sagsudvalg = "Dispensationer";
  b.retter = Dato::af(2024, 4, 4);
  som_gemt("raadsafgoerelse_rettet", raadsafgoerelse(b));
}

TEST(Raadsbrev, moedemateriale) { som_gemt("moedemateriale", moedemateriale(materiale())); }

TEST(Raadsbrev, udfaldet_staar_i_den_foerste_saetning) {
  const auto b = raadsafgoerelse(brev());
  const auto& foerste = std::get<Afsnit>(b.blokke.front()).tekst;
  EXPECT_EQ(foerste,
            "RAR Østjylland giver Favrskov Kommune dispensation fra rimelighedskravet på Havens "
            "Børnehus: højst 6 personer ad gangen, fra 1. juni 2023 til og med 31. maj 2024.");
}

TEST(Raadsbrev, klagen_har_dagens_hjemmel) {
  const auto klage = [](Dato moede) {
    auto b = brev();
    b.moede = moede;
    return std::get<Lovtekst>(raadsafgoerelse(b).blokke.back()).hjemmel;
  };
  EXPECT_NE(klage(Dato::af(2023, 12, 31)).find("stk. 7"), std::string::npos);
  EXPECT_NE(klage(Dato::af(2024, 1, 1)).find("stk. 8"), std::string::npos);
}

}  // namespace
}  // namespace nytte::dokumenter
