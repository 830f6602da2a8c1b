// Placing a citizen: one read, one pure decision, one write. `vurder_placering` is the first two
// steps of `placer_borger`, not a second truth.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/fakta.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "model/vurdering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// What the case worker wants.
struct Placeringsoenske {
  BorgerId borger;
  JobordreId jobordre;
  Dato fra;
  Dato til;  // included
  Ugetimer ugentlig_tid;
  bool raadighedsafproevende = false;
  std::string raadighedsvurdering;
  bool saerligt_tilrettelagt = false;
  bool del_af_plan = false;  // part of the citizen's plan: for the register only
  std::string begrundelse;   // why, when a rule warns: required then, and stored
  std::string bemaerkning;
  bool gem_afslag = false;  // when the law says no: store the decision all the same
};

// What is known before saving.
struct Placeringsforslag {
  Fakta fakta;
  Placeringsvurdering vurdering{};
  std::vector<OpgavevurderingId> opgavevurderinger{};  // what the facts of the task came from
  Pladstal pladser{};                                  // of the job order, seen from the first day
  bool plads_ledig = false;                            // a place is free on every day of the wish
  bool ydelse_registreret = true;    // a benefit is recorded for the first day, be it "ingen"
  bool kraever_begrundelse = false;  // the outcome is advarsel: a reason is due
  // What stands in the way besides the law, all of it: jobordre_lukket, arbejdssted_lukket,
  // tilstand_tillader_ikke (outside the order's period), ingen_ledig_plads, periode_overlapper (the
  // citizen is at the workplace those days), projekt_ikke_godkendt.
  Fejl hindringer{};

  bool loven_tillader() const {
    return vurdering.udfald != Udfald::ikke_opfyldt && vurdering.udfald != Udfald::uafklaret;
  }
  // A reason may still be due.
  bool maa_placeres() const { return loven_tillader() && hindringer.tom(); }
};

struct Placeringssvar {
  Placeringsforslag forslag;
  std::optional<Placering> placering;      // empty: the law said no, nothing was placed
  std::optional<AfgoerelseId> afgoerelse;  // of the placement, or of the stored refusal
};

// Reads and decides. Errors: findes_ikke (citizen or order, also of another municipality),
// periode_omvendt, and what makes the facts unreadable. Role sagsbehandler.
Resultat<Placeringsforslag> vurder_placering(store::Forbindelse& db, const Kontekst& k,
                                             const Placeringsoenske& oenske);

// Places when the law lets it and a place is free. The law saying no is a value: `placering` is
// empty and `forslag` holds every finding. When the law lets it, all of `forslag.hindringer` and
// begrundelse_mangler (an advarsel without a reason) are errors: of two who take the last place one
// gets ingen_ledig_plads. An open referral of the citizen to the order becomes the placement.
Resultat<Placeringssvar> placer_borger(store::Forbindelse& db, const Kontekst& k,
                                       const Placeringsoenske& oenske,
                                       Koersel koersel = Koersel::gem);

// Refers the citizen: the workplace is asked, no decision yet. A referral does not take a place.
// Errors: those of vurder_placering, jobordre_lukket, arbejdssted_lukket,
// tilstand_tillader_ikke, and findes_allerede when the referral is open already.
Resultat<Placering> henvis_borger(store::Forbindelse& db, const Kontekst& k,
                                  const Placeringsoenske& oenske, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
