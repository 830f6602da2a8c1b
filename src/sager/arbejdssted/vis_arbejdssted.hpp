// One workplace: all that its page shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "sager/arbejdssted/kvotekurve.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A person placed there. Only a caller who may see the person gets `borger` and `navn`; for other
// municipalities' people, and for the other schemes, both are empty.
struct PlaceretPerson {
  Placering placering;  // `borger`, `bemaerkning` and `raadighedsvurdering` empty when not the
                        // caller's own
  std::string navn;
  bool egen = false;  // of the caller's municipality
};

struct Jobordrelinje {
  Jobordre jobordre;
  Pladstal pladser;
};

struct Arbejdsstedsvisning {
  Arbejdssted arbejdssted;
  std::string kommunenavn;
  std::string arbejdsgiver_navn;
  std::vector<AnsatteMaaned> ansatte;  // the last 24 months held, newest first
  std::vector<Maaned>
      manglende_maaneder;  // that the rule of k.i_dag asks for and that are not held
  std::vector<Medarbejderrepraesentant> repraesentanter;
  std::vector<Fravaer> fravaer;
  std::vector<NiveauFindesIkke> findes_ikke;
  std::vector<Dispensation> dispensationer;
  std::vector<PlaceretPerson> placerede;  // with a day there on or after k.i_dag, by start
  std::vector<Jobordrelinje> jobordrer;   // of the caller's municipality, open first
  Kvotekurve kurve;                       // 26 weeks from `kurve_fra`
};

// `kurve_fra` is the first day of the curve; nothing: k.i_dag. Looks at own citizens are logged
// when the caller may see their names. Any role (an administrator sees no names).
Resultat<Arbejdsstedsvisning> vis_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                              PNummer p_nummer,
                                              std::optional<Dato> kurve_fra = std::nullopt);

}  // namespace nytte::sager
