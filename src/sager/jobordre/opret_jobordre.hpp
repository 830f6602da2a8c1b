// Create, change, close and annul a job order.
#pragma once

#include <string>

#include "model/sag/jobordre.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// `ny.id`, `.status`, `.version` and `.kommune` are ignored (the municipality is the caller's). An
// empty number takes the next of the series ("JO100001"). The type must fit the workplace's sector:
// kommune, region, stat, selvejende; a `privat` workplace may be given any type, since the rule
// offentlig_arbejdsgiver says no to each placement there. nytteindsats_staten needs a ministry (the
// workplace's is taken when the order has none): ministeromraade_mangler. Other errors:
// felt_mangler, tekst_for_lang, tal_uden_for_graenser (1 to 1000 places), periode_omvendt,
// arbejdssted_lukket, findes_ikke (the workplace), findes_allerede (the number), and what
// kraev_godkendt_projekt says.
// Role virksomhedskonsulent or sagsbehandler.
Resultat<Jobordre> opret_jobordre(store::Forbindelse& db, const Kontekst& k, const Jobordre& ny,
                                  Koersel koersel = Koersel::gem);

// The same from a file: the national register is not told of it by itself, since another system may
// have done so; it is told when the first citizen is placed on it here (F-042).
Resultat<Jobordre> importer_jobordre(store::Forbindelse& db, const Kontekst& k, const Jobordre& ny);

// Changes everything but number, workplace and status. `ny.version` is the version that was read.
// jobordre_lukket when it is not open, tilstand_tillader_ikke when placements would fall outside
// the new period or the new number of places. An order of a project that is no longer approved
// keeps its project, but gets neither more places nor more days (F-062: projekt_ikke_godkendt).
Resultat<Jobordre> aendr_jobordre(store::Forbindelse& db, const Kontekst& k, const Jobordre& ny,
                                  Koersel koersel = Koersel::gem);

struct Jobordreskift {
  JobordreId jobordre;
  Version version = 0;  // the one that was read
  std::string grund;    // in words; may be empty when closing
};

// Closed: no new referrals or placements; those that run go on.
Resultat<Jobordre> luk_jobordre(store::Forbindelse& db, const Kontekst& k,
                                const Jobordreskift& skift, Koersel koersel = Koersel::gem);

// Registered by mistake; needs a reason, and that nobody is placed or referred
// (tilstand_tillader_ikke).
Resultat<Jobordre> annuller_jobordre(store::Forbindelse& db, const Kontekst& k,
                                     const Jobordreskift& skift, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
