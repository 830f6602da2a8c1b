// Every rule of the case flow: hearing, dispensation, council, deadlines. Beside the register of a
// placement's rules; the rules page, `nytte regler --dato` and docs/hjemmel.md are made from both.
// To add a rule: its card in a .cpp of its subject, and a line in sagsregister.cpp.
#pragma once

#include <span>
#include <string_view>

#include "regler/register.hpp"

namespace nytte::regler {

struct Sagsregelkort {
  std::string_view kode;                             // stable; unique among the cards
  std::string_view navn;                             // as people read it
  std::string_view lov;                              // ids in lov.md: "D-10, D-11"
  std::span<const Regelperiode> perioder;            // rising by fra within a population
  std::span<const Bestemmelse* const> bestemmelser;  // the main one first
};

// In the order a matter goes through them.
std::span<const Sagsregelkort* const> register_over_sagsregler();

// The period that holds for the population on the day; nullptr where none does.
const Regelperiode* periode_paa(const Sagsregelkort& kort, Dato d, Population p);

// The hearing's order, T-01 to T-11.
extern const Sagsregelkort kHvemSkalHoeres;
// The dispensation, D-01 to D-15.
extern const Sagsregelkort kHvemAfgoer;
extern const Sagsregelkort kAnsoegningensIndhold;
extern const Sagsregelkort kVisiteredeYdelser;
extern const Sagsregelkort kDispensationensOmfang;
extern const Sagsregelkort kDispensationensVarighed;
extern const Sagsregelkort kBeslutningsdygtighed;
extern const Sagsregelkort kSagsudvalget;
extern const Sagsregelkort kKlageOverDispensation;
// The participant's rights, and appeal, C-14 to C-16, H-15, H-16, K-01 to K-06.
extern const Sagsregelkort kDeltagerensRettigheder;
extern const Sagsregelkort kKlage;
// Deadlines: W-02, W-05 to W-13, C-18, S-01 to S-11, Q-01 to Q-06 (frister/).
extern const Sagsregelkort kCvFrist;
extern const Sagsregelkort kTilbudsfrister;
extern const Sagsregelkort kIntegrationstimer;
extern const Sagsregelkort kArbejdspligtsstart;
extern const Sagsregelkort kArbejdsgiversvar;
extern const Sagsregelkort kSanktion;
extern const Sagsregelkort kIndberetning;
// Arbejdspligt: the weekly count, A-01 to.
extern const Sagsregelkort kArbejdspligtensTimer;

}  // namespace nytte::regler
