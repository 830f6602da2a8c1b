// The mail to a step by link: what it is about, the personal link, whom to ask. Never a word of any
// citizen.
#pragma once

#include "sager/projekt/skridt.hpp"

namespace nytte::sager {

struct Projektmail {
  const store::Projektraekke& projekt;
  const Projektudgave& udgave;
  const Projekttrin& trin;
  bool paamindelse = false;
};
// Lays it in the post, with a link of its own that works for kProjektlinkDage days.
void send_projektmail(store::Forbindelse& db, const Kontekst& k, const Projektmail& m);

}  // namespace nytte::sager
