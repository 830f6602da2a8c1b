// `nytte vurder`: answers from the law, one a line, without the case system. docs/vurder.md is its
// contract.
#pragma once

#include <string>

#include "kontrakt/svar_json.hpp"
#include "model/fakta.hpp"

namespace nytte::app {

using Bedoemmelse = void (*)(const Fakta&, Placeringsvurdering&);

struct Vurdervalg {
  Bedoemmelse bedoem;  // regler::afgoer_placering
  kontrakt::Svarform form = kontrakt::Svarform::fuldt;
  unsigned traade = 0;  // 0: as many as the machine has, at most 4
};

/// Exit codes of the contract.
inline constexpr int kAlleBesvaret = 0;
inline constexpr int kKunneIkkeKoere = 1;
inline constexpr int kNogleLinjerForkerte = 2;

/// Answers every line of `ind` on `ud`, in order, and returns the exit code. `fejl` gets the Danish
/// reason when it is kKunneIkkeKoere.
int vurder(int ind, int ud, const Vurdervalg& valg, std::string& fejl);

}  // namespace nytte::app
