// The mails of a hearing: short, plain, and never a word about a citizen. Pure.
#pragma once

#include <string>

#include "model/sag/hoeringsgrundlag.hpp"

namespace nytte::sager {

struct Hoeringsmail {
  const Hoeringsgrundlag& grundlag;
  const Henvendelse& henvendelse;
  Dato svarfrist;         // the last day the link works
  std::string kontakt{};  // whom to call
  bool rykker = false;
};

struct Mailtekst {
  std::string titel;
  std::string tekst;  // with {{link}}
};

// What, where, by when, the link, whom to call.
Mailtekst hoeringsmail(const Hoeringsmail& m);
// The copy to the one who answered; `svar` is the answer as plain text.
Mailtekst kvitteringsmail(const Hoeringsgrundlag& g, const Henvendelse& h, const std::string& svar);

}  // namespace nytte::sager
