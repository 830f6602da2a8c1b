// The task catalogue: tasks by area, each with dated and owned judgements, and the job orders that
// rest on them. Reading: sagsbehandler, virksomhedskonsulent, leder. Writing: sagsbehandler and
// virksomhedskonsulent, as with job orders. What another municipality has is findes_ikke.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/jobordre.hpp"
#include "model/sag/opgave.hpp"
#include "sager/historik/historik.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Opgavelinje {
  Opgave opgave;
  Vurderingsstand stand = Vurderingsstand::ikke_vurderet;  // for the whole municipality, today
  std::optional<Opgavevurdering> vurdering;  // the one that holds or ran out, of the municipality
  std::int32_t egne_steder = 0;              // workplaces with a judgement of their own
  std::int32_t jobordrer = 0;                // open ones that point to it
};
struct Opgavekatalog {
  std::vector<Opgavelinje> linjer;  // by area and name
  std::int32_t mangler = 0;         // active ones without a judgement that holds anywhere
};
Resultat<Opgavekatalog> opgavekatalog(store::Forbindelse& db, const Kontekst& k);

struct Vurderingslinje {
  Opgavevurdering vurdering;
  std::string arbejdssted;  // empty: the whole municipality
  std::string ansvarlig;    // name
  bool gaelder = false;     // today, at its workplace
};
struct Opgaveordre {
  Opgavejobordre ordre;
  Vurderingsstand stand = Vurderingsstand::ikke_vurderet;  // at its workplace today
};
struct Opgavevisning {
  Opgave opgave;
  std::vector<Vurderingslinje> vurderinger;                // newest first, the annulled ones too
  std::vector<Opgaveordre> jobordrer;                      // open ones
  Vurderingsstand stand = Vurderingsstand::ikke_vurderet;  // for the whole municipality, today
  std::vector<Historiklinje> historie;
};
Resultat<Opgavevisning> vis_opgave(store::Forbindelse& db, const Kontekst& k, OpgaveId id);

// `ny.id`, `.kommune`, `.version` and `.aktiv` are ignored. felt_mangler, tekst_for_lang,
// findes_allerede (the name).
Resultat<Opgave> opret_opgave(store::Forbindelse& db, const Kontekst& k, const Opgave& ny,
                              Koersel koersel = Koersel::gem);
// Area, name, description and whether it is still offered, on the version that was read.
Resultat<Opgave> aendr_opgave(store::Forbindelse& db, const Kontekst& k, const Opgave& ny,
                              Koersel koersel = Koersel::gem);
// The examples to begin with, in our own words and without any judgement: each municipality judges
// for itself. Those whose name is taken are left out. How many were made.
Resultat<std::int32_t> hent_opgaveeksempler(store::Forbindelse& db, const Kontekst& k,
                                            Koersel koersel = Koersel::gem);

// A judgement, from its day on. `ny.id` and `.annulleret` are ignored. All five texts and whether
// it is citizen-facing must be there; an answer may be left open, and is then not assessed.
// dato_ugyldig (in the future), periode_omvendt and tal_uden_for_graenser (at most five years),
// findes_ikke (task, workplace, owner; the owner is an active user of the municipality).
Resultat<Opgavevurdering> vurder_opgave(store::Forbindelse& db, const Kontekst& k,
                                        const Opgavevurdering& ny, Koersel koersel = Koersel::gem);
// Recorded by mistake; needs a reason. It counts for nothing from then on; decisions that were made
// on it stand as they were.
Resultat<void> annuller_opgavevurdering(store::Forbindelse& db, const Kontekst& k,
                                        OpgavevurderingId id, const std::string& grund,
                                        Koersel koersel = Koersel::gem);

// Puts the tasks of an order in order, and sees that the municipality has them and offers them;
// those the order had before (`foer`) may have been closed since. findes_ikke and
// tilstand_tillader_ikke at `opgaver`.
Resultat<void> kontroller_ordrens_opgaver(store::Forbindelse& db, Jobordre& j,
                                          const std::vector<OpgaveId>& foer);

// The tasks of a job order, and what holds of them at its workplace today.
struct Ordreopgave {
  Opgave opgave;
  Vurderingsstand stand = Vurderingsstand::ikke_vurderet;
  std::optional<Opgavevurdering> vurdering;  // the one that holds or ran out
};
struct Ordreopgaver {
  std::vector<Ordreopgave> opgaver;  // empty: the order has its own answers
  OpgaveFakta fakta;                 // what the rules read today
};
Resultat<Ordreopgaver> ordrens_opgaver(store::Forbindelse& db, const Kontekst& k, JobordreId id);

// Which judgements a stored decision rested on; empty when the job order answered for itself.
struct Afgoerelsesopgave {
  Opgave opgave;
  Opgavevurdering vurdering;
};
Resultat<std::vector<Afgoerelsesopgave>> afgoerelsens_opgaver(store::Forbindelse& db,
                                                              const Kontekst& k, AfgoerelseId id);

// Who may own a judgement or an agreement: active users of the municipality who work with job
// orders or lead, by name.
struct Ansvarlig {
  BrugerId id;
  std::string navn;
};
Resultat<std::vector<Ansvarlig>> ansvarlige(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
