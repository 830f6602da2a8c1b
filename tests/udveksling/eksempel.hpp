// A message as it leaves, for the tests of the ways out.
#pragma once

#include <string>

#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling::test {

inline constexpr Tidspunkt kNu{1'700'000'000};  // 2023-11-14T22:13:20Z

inline Udgaaende udgaaende(const std::string& til = "tove@proeve.invalid") {
  return {
      .meddelelse = {.id = {7},
                     .kommune = Kommunekode::fra(751).value(),
                     .kanal = Kanal::mail,
                     .modtager_navn = "Tove Sørensen",
                     .modtager = til,
                     .borger = {},
                     .titel = "Høring om nytteindsats på Ådalsskolen",
                     .tekst = "Kære Tove\n\nSvar her: https://x.invalid/svar/hemmelig\n.\nHilsen",
                     .emne = "henvendelse",
                     .noegle = "7",
                     .bilag = {},
                     .bilagsnavne = {},
                     .tilstand = Meddelelsestilstand::venter,
                     .forsoeg = 1,
                     .fejl = {},
                     .oprettet = kNu,
                     .afsendt = {},
                     .bruger = {}},
      .uuid = "6fa459ea-ee8a-4ca4-894e-db77e160355e",
      .besked_id = "<6fa459ea-ee8a-4ca4-894e-db77e160355e@kommune.invalid>",
      .bilag = {},
      .cpr = {},
      .nu = kNu};
}

}  // namespace nytte::udveksling::test
