// The answer as a paper: who answered what, and when. Also the copy the one who answered gets.
#pragma once

#include "dokumenter/brev.hpp"
#include "model/sag/hoeringsgrundlag.hpp"

namespace nytte::dokumenter {

struct Hoeringssvarbrev {
  Hoeringsgrundlag grundlag;
  Henvendelse henvendelse;
  Hoeringssvar svar;
  std::string reference{};
  std::vector<std::string> bilag{};  // titles of what was handed in
};

Brev hoeringssvar(const Hoeringssvarbrev& h);

}  // namespace nytte::dokumenter
