// The paper of a hearing or an orientation: what is asked, the facts, the law of the day, how to
// answer.
#pragma once

#include "dokumenter/brev.hpp"
#include "model/sag/hoeringsgrundlag.hpp"

namespace nytte::dokumenter {

struct Hoeringspapir {
  Hoeringsgrundlag grundlag;
  Part part = Part::medarbejderside;
  std::string modtager{};
  std::string organisation{};
  std::string reference{};  // "Høring 7"
  Dato dato;                // the paper's
  std::optional<Dato> svarfrist{};
};

Brev hoeringspapir(const Hoeringspapir& h);

}  // namespace nytte::dokumenter
