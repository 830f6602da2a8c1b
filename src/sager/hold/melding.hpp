// An employer's duty to report at once: a personal link to the workplace's contact, with a button
// for each thing that can have happened. It works until the placement ends. The page says no more
// of the citizen than his first name and the order's number.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/hold.hpp"
#include "model/sag/meddelelse.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kMeldeformaal = "arbejdsgivermelding";
inline constexpr std::string_view kMeldeemne = "arbejdsgiverlink";  // of the mails

struct Meldelinkvalg {
  PlaceringId placering;
  std::string navn;  // the contact at the workplace
  std::string email;
  std::string kontakt;  // whom he may call in the municipality
};
// Role sagsbehandler. findes_ikke, felt_mangler, mailadresse_ugyldig, tilstand_tillader_ikke (the
// placement is over or is not going to run).
Resultat<MeddelelseId> send_meldelink(store::Forbindelse& db, const Kontekst& k,
                                      const Meldelinkvalg& valg, Koersel koersel = Koersel::gem);

// What the sender sees before: who is the contact, and what was sent.
struct Meldelinkvisning {
  PlaceringId placering;
  BorgerId borger;
  std::string borger_navn;
  std::string jobordre_nummer;
  std::string arbejdssted;
  Dato fra;
  Dato til;
  bool kan_sendes = false;
  std::string navn;  // suggestions: the job order's contact
  std::string email;
  std::vector<Meddelelse> sendt;
};
// Roles sagsbehandler, leder; the look is noted.
Resultat<Meldelinkvisning> vis_meldelink(store::Forbindelse& db, const Kontekst& k,
                                         PlaceringId placering);

struct Meldeside {
  std::string fornavn;
  std::string jobordre_nummer;
  std::string arbejdssted;
  std::string kommune;
  Dato fra;
  Dato til;
  bool loeber = false;                  // on the day: else nothing can be told
  std::optional<Fremmoedeart> i_dag{};  // what stands for the day
  bool stoppet = false;                 // it was told that he stopped
};
// link_ukendt, link_udloebet. A GET changes nothing.
Resultat<Meldeside> find_meldeside(store::Forbindelse& db, const Linkanmodning& a);

// `gjort` is false when the same stood already: a second click does nothing.
struct Meldekvittering {
  Meldeside side;
  bool gjort = false;
};
// Makes the note on the placement, the attendance of the day and the caseworker's Udeblivelse.
// tilstand_tillader_ikke when the placement does not run that day.
Resultat<Meldekvittering> meld(store::Forbindelse& db, const Linkanmodning& a,
                               Arbejdsgivermelding art);

}  // namespace nytte::sager
