// The life of the example municipality: its citizens, and what happened to them on the job orders
// of a year. Everything goes through the use cases, on the day it happened.
#pragma once

#include <string>
#include <vector>

#include "model/ydelse.hpp"
#include "sager/eksempel/steder.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One set of citizens, job orders and placements.
struct Aargang {
  std::string foran;  // of the job orders' numbers: "JO24"
  Periode jobordrer;  // the period of each order
  Dato fra;           // placements begin on this day or later ...
  Dato til;           // ... and on this day or earlier
  std::int32_t borgere = 0;
  std::int32_t placeringer = 0;  // wishes; some are refused
  bool efter_2025 = false;       // one kontanthjaelp for everybody, and arbejdspligt (2025-07-01)
  bool fra_kataloget = false;    // job orders point to tasks of the catalogue
};

struct Eksempelborger {
  std::string cpr;
  Ydelse ydelse;
};

std::string borgere_csv(const std::vector<Eksempelborger>& borgere, Personer& personer,
                        Tilfaeldig& t, const Aargang& a);
std::vector<Eksempelborger> eksempelborgere(Personer& personer, Tilfaeldig& t, const Aargang& a);

// The caller on another day, in the morning.
Kontekst paa_dagen(const Kontekst& k, Dato dag);

// Hearings or orientations of the orders; some are missing, so that there is work to do.
Resultat<void> hoer_medarbejderne(store::Forbindelse& db, const Kontekst& k, const Aargang& a);
// Refers, places, refuses, interrupts and ends, each on its own day; nothing after `k.i_dag`.
Resultat<void> lad_aaret_gaa(store::Forbindelse& db, const Kontekst& k,
                             const std::vector<Eksempelborger>& borgere, Tilfaeldig& t,
                             const Aargang& a);

}  // namespace nytte::sager
