#include "regler/bestemmelser.hpp"

#include <cstddef>

#include "regler/bestemmelser_data.hpp"
#include "regler/register.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;

// The rules of a placement keep their own provisions, in the order of their files.
const Hjemmel* af_reglen(Regel r, std::size_t nr, Dato d, Population p) {
  return regelkort(r).bestemmelser[nr].paa(d, p);
}

}  // namespace

const Hjemmel* dispensation_kompetence(Dato d, Population p) { return b::kKompetence.paa(d, p); }
const Hjemmel* dispensation_visiterede_ydelser(Dato d, Population p) {
  return b::kVisiterede.paa(d, p);
}
const Hjemmel* ansoegningens_indhold(Dato d, Population p) { return b::kAnsoegning.paa(d, p); }
const Hjemmel* ansoegningens_meningsfuldhed(Dato d, Population p) {
  return b::kGoerNytte.paa(d, p);
}
const Hjemmel* dispensation_forhold(Dato d, Population p) { return b::kForholdet.paa(d, p); }
const Hjemmel* dispensation_varighed(Dato d, Population p) { return b::kEtTilToAar.paa(d, p); }
const Hjemmel* beslutningsdygtighed(Dato d, Population p) { return b::kBeslutning.paa(d, p); }
const Hjemmel* sagsudvalg_hjemmel(Dato d, Population p) { return b::kSagsudvalg.paa(d, p); }
const Hjemmel* ingen_klageadgang(Dato d, Population p) { return b::kIngenKlage.paa(d, p); }
const Hjemmel* rimelighedskravet(Dato d, Population p) {
  return af_reglen(Regel::rimelighedskrav, 0, d, p);
}
const Hjemmel* begrundelsespligt(Dato d, Population p) { return b::kBegrundelse.paa(d, p); }

const Hjemmel* hoering_droeftelse(Dato d, Population p) {
  return af_reglen(Regel::hoering, 0, d, p);
}
const Hjemmel* hoering_raekkefoelgen(Dato d, Population p) {
  return af_reglen(Regel::hoering, 1, d, p);
}
const Hjemmel* hoering_fravaer(Dato d, Population p) { return af_reglen(Regel::hoering, 2, d, p); }
const Hjemmel* tilbuddet_siger_hoert(Dato d, Population p) { return b::kTilbuddetSiger.paa(d, p); }
const Hjemmel* erklaering_om_hoering(Dato d, Population p) {
  return af_reglen(Regel::hoering, 3, d, p);
}
const Hjemmel* erklaering_om_forhold(Dato d, Population p) {
  return af_reglen(Regel::erklaering_om_rimelighed, 0, d, p);
}

const Hjemmel* formaal(Dato d, Population p) { return b::kFormaal.paa(d, p); }
const Hjemmel* ikke_loenmodtager(Dato d, Population p) { return b::kIkkeLoenmodtager.paa(d, p); }
const Hjemmel* arbejdsmiljoe(Dato d, Population p) { return b::kArbejdsmiljoe.paa(d, p); }
const Hjemmel* beholder_ydelsen(Dato d, Population p) { return b::kBeholderYdelsen.paa(d, p); }
const Hjemmel* arbejdsgivers_meddelelse(Dato d, Population p) { return b::kMeddelelse.paa(d, p); }
const Hjemmel* opfoelgning(Dato d, Population p) { return b::kOpfoelgning.paa(d, p); }
const Hjemmel* arbejdsskade(Dato d, Population p) { return b::kArbejdsskade.paa(d, p); }

const Hjemmel* klageadgang(Dato d, Population p) { return b::kKlageadgang.paa(d, p); }
const Hjemmel* klage_for_andre(Dato d, Population p) { return b::kKlageForAndre.paa(d, p); }
const Hjemmel* klagemyndighed(Dato d, Population p) { return b::kKlagemyndighed.paa(d, p); }
const Hjemmel* klagefrist(Dato d, Population p) { return b::kKlagefrist.paa(d, p); }
const Hjemmel* klage_over_erstatning(Dato d, Population p) { return b::kErstatningKlage.paa(d, p); }

}  // namespace nytte::regler
