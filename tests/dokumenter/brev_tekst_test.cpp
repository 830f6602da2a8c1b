#include <gtest/gtest.h>

#include <sstream>

#include "dokumenter/brev.hpp"

namespace nytte::dokumenter {
namespace {

TEST(BrevTekst, siger_alt_i_raekkefoelge) {
  const Brev brev{.titel = "Afgørelse",
                  .afsender = "RAR Østjylland",
                  .modtager = {"Favrskov Kommune"},
                  .dato = std::nullopt,
                  .reference = "2023-17",
                  .blokke = {Overskrift{2, "Begrundelse"}, Afsnit{"Rådet var enigt.", false},
                             Punktliste{{"én", "to"}, true},
                             Lovtekst{"Klage", "Den kan ikke påklages.", "BEK 1178/2019 § 12"}}};
  EXPECT_EQ(som_tekst(brev),
            "RAR Østjylland\n\nFavrskov Kommune\n\nAfgørelse\nSag: 2023-17\n\n\nBegrundelse\n"
            "Rådet var enigt.\n\n1. én\n2. to\n\n\nKlage\nDen kan ikke påklages.\n"
            "(BEK 1178/2019 § 12)\n\n");
}

TEST(BrevTekst, datoen_staar_mellem_modtager_og_titel) {
  Brev b;
  b.titel = "Tilbud";
  b.modtager = {"Kim Holm"};
  b.dato = Dato::af(2023, 5, 3);
  EXPECT_EQ(som_tekst(b), "Kim Holm\n\n3. maj 2023\n\nTilbud\n\n");
}

TEST(BrevTekst, ingen_linje_er_over_76_bogstaver) {
  std::string ord;
  for (int i = 0; i < 60; ++i) ord += "ærlighed ";
  const Brev brev{.titel = "T",
                  .afsender = {},
                  .modtager = {},
                  .dato = std::nullopt,
                  .reference = {},
                  .blokke = {Afsnit{ord, false}, Punktliste{{ord}, false}}};
  std::istringstream linjer(som_tekst(brev));
  std::string linje;
  while (std::getline(linjer, linje)) {
    std::size_t n = 0;
    for (const char c : linje) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    EXPECT_LE(n, 76U) << linje;
  }
}

}  // namespace
}  // namespace nytte::dokumenter
