// One workplace: all that its page shows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/fund.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/lister.hpp"
#include "sager/arbejdssted/kvotekurve.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// A person placed there. Of other municipalities' people only scheme, days and hours are told: the
// rest of `placering` is as for a new one, `kommune` is the caller's, and `navn` is empty. A caller
// who may not see citizens gets none of their names, remarks and assessments.
struct PlaceretPerson {
  Placering placering;
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
      manglende_maaneder;  // that the rule of the day asks for and that are not held
  std::vector<Medarbejderrepraesentant> repraesentanter;
  std::vector<Fravaer> fravaer;
  std::vector<NiveauFindesIkke> findes_ikke;
  std::vector<Dispensation> dispensationer;
  std::vector<PlaceretPerson> placerede;  // with a day there on or after the day, by start
  // Of the caller's municipality, not annulled, newest first.
  std::vector<Jobordrelinje> jobordrer;
  Kvotekurve kurve;  // 26 weeks (182 days) from the day
  // Whether each of `dispensationer` suffices on the day, in their order.
  std::vector<Fund> holdbarhed{};
};

// As the workplace stood, or will stand, on `dag` (nothing: k.i_dag), by the law of that day. Looks
// at own citizens are logged when the caller may see their names. Any role (an administrator sees
// no names).
Resultat<Arbejdsstedsvisning> vis_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                              PNummer p_nummer,
                                              std::optional<Dato> dag = std::nullopt);

}  // namespace nytte::sager
