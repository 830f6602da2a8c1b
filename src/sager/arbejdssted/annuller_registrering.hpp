// What was recorded at a workplace by mistake is annulled: it no longer counts, and it stays in the
// history with who took it back and why. Nothing is deleted.
#pragma once

#include <optional>
#include <string>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

enum class Registreringsart { repraesentant, fravaer, findes_ikke, dispensation, anden_ordning };

// One row of a workplace's page, of whatever kind; what a kind does not have is empty.
struct Registrering {
  Registreringsart art;
  std::int64_t id = 0;
  // 1 for an absence and a level that does not exist: they are never corrected, only annulled.
  Version version = 1;
  PNummer p_nummer;  // whose page it stands on
  Dato fra;
  std::optional<Dato> til = {};  // included
  std::string navn = {};         // the representative, or the council of a dispensation
  std::optional<Niveau> niveau = {};
  std::string faggruppe = {};
  std::optional<Ordning> ordning = {};
  std::int32_t pladser = 0;
  std::optional<Forhold> forhold{};  // of a dispensation given as a ratio
  bool hele_cvr =
      false;  // a representative of the whole CVR number: counts at its other workplaces
};

struct Annullering {
  PNummer p_nummer;
  Registreringsart art;
  std::int64_t id = 0;
  Version version = 1;  // the one that was read
  std::string grund;
};

// findes_ikke when it is not on that workplace's page, is annulled already, or is a person whom
// another municipality registered. Role virksomhedskonsulent or sagsbehandler.
Resultat<Registrering> find_registrering(store::Forbindelse& db, const Kontekst& k,
                                         PNummer p_nummer, Registreringsart art, std::int64_t id);

// begrundelse_mangler (field grund), version_foraeldet, findes_ikke as above. A workplace is
// shared, so any municipality may annul what another recorded there, except a person it placed
// there. With a representative go the absences recorded for him. Same roles.
Resultat<Registrering> annuller_registrering(store::Forbindelse& db, const Kontekst& k,
                                             const Annullering& a, Koersel koersel = Koersel::gem);

struct Slutdag {
  RepraesentantId repraesentant;
  Version version = 1;  // the one that was read
  Dato til;             // included
};

// The last day of a representative, included; the same as aendr_repraesentant with only that
// changed. version_foraeldet, periode_omvendt (field til), findes_ikke. Same roles.
Resultat<Medarbejderrepraesentant> afslut_repraesentant(store::Forbindelse& db, const Kontekst& k,
                                                        const Slutdag& slut,
                                                        Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
