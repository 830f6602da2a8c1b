// The offer of nytteindsats to the citizen.
#pragma once

#include <optional>
#include <string>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/egentekster.hpp"
#include "model/arbejdstid.hpp"
#include "model/ydelse.hpp"

namespace nytte::dokumenter {

struct Tilbudsdata {
  std::string kommune;  // "Favrskov Kommune"
  std::string borger;   // his name
  Dato dag;             // of the letter; its law is the letter's law
  std::string reference{};
  Population population = Population::almindelig;
  Ydelse ydelse = Ydelse::kontanthjaelp;
  std::optional<Visitation> visitation{};
  std::string arbejdssted;
  std::string adresse{};  // one line
  std::string stilling;
  std::string opgave;
  std::string kontaktperson;  // at the workplace: name and how to reach him
  Dato fra;
  Dato til;  // included
  Ugetimer ugentlig_tid = kFuldUge;
  bool saerligt_tilrettelagt = false;
  bool raadighedsafproevende = false;
  std::string raadighedsvurdering{};
  Egentekster egne{};
};

Brev tilbud(const Tilbudsdata& d);

}  // namespace nytte::dokumenter
