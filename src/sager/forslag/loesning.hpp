// The proposal as it is worked out: the pairs, the answer that the rules have gone through in
// order, and the words for it. Only for the .cpp files of this folder.
#pragma once

#include <vector>

#include "sager/forslag/foreslaa.hpp"
#include "sager/forslag/parring.hpp"
#include "sager/forslag/tildel.hpp"

namespace nytte::sager::forslag {

struct Loesning {
  Tildelingsopgave opgave;  // with the pairs that were given up
  Tildeling svar;
  std::vector<Vurdering> forbehold;       // warnings, one after another...
  std::vector<std::size_t> forbehold_af;  // ...by citizen
  // Pairs that the rules refused together with those before them: citizen, place, rules.
  struct Opgivet {
    std::size_t borger;
    std::size_t plads;
    std::vector<Vurdering> nej;
  };
  std::vector<Opgivet> opgivet;
};

Loesning loes(const Forslagsgrundlag& g, const Parring& parring);

// What placing the citizen there would be read from; those proposed before him are not there.
store::Placeringsgrundlag grundlag_for(const Forslagsborger& b, const Forslagsplads& p);

Forslagslinje linje(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                    std::size_t borger);
UdenPlads uden_plads(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                     std::size_t borger);
Forslagsperson person(const Forslagsborger& b);

struct Aendringer {
  std::vector<Mindsteaendring> liste;
  bool afkortet = false;
};
// `venter`: the citizens who got no place and are shown.
Aendringer mindste_aendringer(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                              const std::vector<std::size_t>& venter);

}  // namespace nytte::sager::forslag
