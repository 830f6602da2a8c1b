// The prerequisites of one placement: tick off with proof, let one go with a reason, add one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/forudsaetning.hpp"
#include "sager/koersel.hpp"
#include "sager/placering/vis_placering.hpp"

namespace nytte::sager {

// A row, and the earlier proof that could answer it while it is open.
struct Forudsaetningslinje {
  Forudsaetning forudsaetning;
  std::string set_af_navn;  // empty while it is open
  std::optional<TidligereForudsaetning> tidligere{};
};

struct Forudsaetningsvisning {
  Placeringsvisning placering;
  std::vector<Forudsaetningslinje> linjer;
  std::vector<Forudsaetning> mangler;  // necessary and open
  bool foer_start = true;              // the first day has not come on k.i_dag
};

// Role sagsbehandler or leder; the look is noted.
Resultat<Forudsaetningsvisning> vis_forudsaetninger(store::Forbindelse& db, const Kontekst& k,
                                                    PlaceringId placering);

// Necessary and open ones of the citizen's placements that run or come, for his page; the caller
// has noted his look. Empty for one who may not see citizens.
struct Ventende {
  PlaceringId placering;
  std::string arbejdssted;
  Dato fra;
  std::vector<Forudsaetning> mangler;  // at least one
};
std::vector<Ventende> borgers_ventende(store::Forbindelse& db, const Kontekst& k, BorgerId borger);
// The same of one job order, by first day: for whoever may read cases, without names.
std::vector<Ventende> ordrens_ventende(store::Forbindelse& db, const Kontekst& k,
                                       JobordreId jobordre);

// What a placement of the citizen on the order would ask, with the earlier proof that could answer
// it; before anything is placed. The caller has noted his look.
struct Forudsaetningsforslag {
  Forudsaetningskrav krav;
  std::vector<Forudsaetningskilde> kilder;
  std::optional<TidligereForudsaetning> tidligere;
};
struct Forudsaetningsemne {
  BorgerId borger;
  JobordreId jobordre;
  PNummer p_nummer;
  Borgergruppe gruppe;
  Dato fra;
};
std::vector<Forudsaetningsforslag> forhaandsvis_forudsaetninger(store::Forbindelse& db,
                                                                const Kontekst& k,
                                                                const Forudsaetningsemne& emne);

// All below: role sagsbehandler; findes_ikke, version_foraeldet. They answer the new version.

struct Opfyldelse {
  std::int64_t id = 0;
  Version version = 0;
  Dato opfyldt;
  std::string bevis;                        // not of a certificate: see er_attest
  std::optional<Dato> gaelder_til{};        // as the proof says
  std::optional<std::int64_t> tidligere{};  // the earlier one it is taken from; then no `bevis`
};
// dato_ugyldig (in the future; a proof that ended before the start), felt_mangler at "bevis",
// tilstand_tillader_ikke (not open; a proof written of a certificate, whose content is never
// stored; an earlier one that does not answer it).
Resultat<Version> opfyld_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                       const Opfyldelse& o, Koersel koersel = Koersel::gem);

struct Forudsaetningsskift {
  std::int64_t id = 0;
  Version version = 0;
  std::string grund;  // begrundelse_mangler without
};
// Does not apply to this citizen or place. tilstand_tillader_ikke when it is not open.
Resultat<Version> lad_bortfalde(store::Forbindelse& db, const Kontekst& k,
                                const Forudsaetningsskift& s, Koersel koersel = Koersel::gem);
// Ticked off or let go by mistake: open again. tilstand_tillader_ikke when it is open.
Resultat<Version> genaabn_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                        const Forudsaetningsskift& s,
                                        Koersel koersel = Koersel::gem);
// To a placement that runs or comes: tilstand_tillader_ikke otherwise, findes_allerede.
Resultat<std::int64_t> tilfoej_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                             PlaceringId placering, const Forudsaetningskrav& krav,
                                             Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
