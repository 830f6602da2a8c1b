// What waits for me today: computed from state and role, never stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/kode.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "sager/koersel.hpp"

namespace nytte {

NYTTE_KODE(Opgaveart,
           placering_slutter,        // ends within 14 days: what comes next?  (sagsbehandler)
           placering_over_tid,       // over for at most 30 days: how did it go? (sagsbehandler)
           henvisning_ubesvaret,     // referred and not answered within 7 days (sagsbehandler)
           forholdstal_overskredet,  // a workplace is over its quota on k.i_dag (konsulent)
           hoering_mangler,          // an open order with nobody heard or oriented (konsulent)
           erklaering_mangler,       // heard, but a statement is not in (konsulent)
           ansatte_mangler,          // staff months the rule needs (konsulent)
           ledige_pladser);          // an open order with free places (sagsbehandler)

}  // namespace nytte

namespace nytte::sager {

struct Opgavepunkt {
  Opgaveart art = Opgaveart::ledige_pladser;
  std::optional<Dato> frist;  // the day it is due, when it has one
  bool over_frist = false;
  // What it is about; those that do not apply are empty.
  std::optional<BorgerId> borger;
  std::string borger_navn;
  std::optional<PlaceringId> placering;
  std::optional<JobordreId> jobordre;
  std::string jobordre_nummer;
  std::string stilling;
  std::optional<PNummer> p_nummer;
  std::string arbejdssted_navn;
  std::vector<Maaned> maaneder;  // the missing ones
  std::int32_t antal = 0;        // free places
};

struct Arbejdsliste {
  std::vector<Opgavepunkt> punkter;  // overdue first, then by due day, free places last
  std::int32_t over_frist = 0;
};

// A leder gets everything of the municipality; sagsbehandler and virksomhedskonsulent their kinds;
// an administrator an empty list.
Resultat<Arbejdsliste> arbejdsliste(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
