// The facts a hearing rests on, and who is to be heard: read from the database, counted with the
// functions of the placement check. For the .cpp files of this folder.
#pragma once

#include <string>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/hoeringsgrundlag.hpp"
#include "model/sag/hoeringsvalg.hpp"
#include "model/sag/jobordre.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// What is asked about.
struct Hoeringsemne {
  Hoeringsformaal formaal = Hoeringsformaal::etablering;
  Arbejdssted sted;
  std::string jobordre{};  // its number
  std::string stilling{};
  std::string faggruppe{};
  std::string opgave{};
  std::int32_t pladser = 1;
  std::int32_t nye = 0;  // persons more than today, if the places are filled
  Dato fra;
  Dato til;
  Ugetimer ugentlig_tid = kFuldUge;
  Population population = Population::almindelig;
  bool saerligt_tilrettelagt = false;
  Dato dag;  // whose law and figures
};

Hoeringsemne emne_af(store::Forbindelse& db, const Kontekst& k, const Jobordre& j,
                     const Arbejdssted& sted, Population population);

// By the law of `emne.dag`, among those who are there today (or that day, where today has another
// law).
Hoeringsvalg laes_valg(store::Forbindelse& db, const Kontekst& k, const Hoeringsemne& emne);

Hoeringsgrundlag laes_grundlag(store::Forbindelse& db, const Hoeringsemne& emne,
                               const Hoeringsvalg& valg, std::string kommune);

// The levels in words, as page and letter show them.
std::vector<Hoeringstrin> trin_af(const Hoeringsvalg& valg);

}  // namespace nytte::sager
