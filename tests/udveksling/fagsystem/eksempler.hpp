// Lists as the three systems give them, and what reading them needs. Invented people.
#pragma once

#include <string>
#include <vector>

#include "udveksling/fagsystem/laes.hpp"

namespace nytte::proeve {

inline const sager::Kommuneopslag& kommuner() {
  static const sager::Kommuneopslag alle = [] {
    sager::Kommuneopslag ud;
    ud.tilfoej(*Kommunekode::fra(751), "Aarhus");
    ud.tilfoej(*Kommunekode::fra(710), "Favrskov");
    return ud;
  }();
  return alle;
}

struct Laest {
  std::vector<Kildeplacering> placeringer;
  std::vector<Kildejobordre> jobordrer;
  sager::Listeforstaaelse forstaaelse;
  Fejl fejl;
};

inline Laest laes_liste(std::string_view bytes, sager::Listevalg valg) {
  valg.kommuner = &kommuner();
  Laest ud;
  const auto svar = udveksling::laes_liste(
      udveksling::Regnearkskilde::af_bytes(bytes), valg,
      {.placering = [&](const Kildeplacering& r) { ud.placeringer.push_back(r); },
       .jobordre = [&](const Kildejobordre& r) { ud.jobordrer.push_back(r); }});
  if (svar)
    ud.forstaaelse = svar.value();
  else
    ud.fejl = svar.error();
  return ud;
}

inline sager::Listevalg liste(Fagsystem s, Fagsystemliste l) {
  return {.system = s, .liste = l, .kommune = *Kommunekode::fra(751)};
}

inline Laest placeringer(Fagsystem s, std::string_view bytes) {
  return laes_liste(bytes, liste(s, Fagsystemliste::placeringer));
}

}  // namespace nytte::proeve
