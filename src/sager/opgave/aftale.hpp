// Agreements per area (source 002, case 1): the four questions, who said yes and when, revision,
// versions. Roles as for the task catalogue.
#pragma once

#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/omraadeaftale.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Aftalevisning {
  Omraadeaftale aftale;
  std::vector<Opgave> opgaver;  // in the order of their names in the catalogue
  std::string ansvarlig;        // name
  std::string skrevet_af;
  std::string kommune;
  bool nyeste = true;
};
// The newest version of each; the ended ones last.
Resultat<std::vector<Aftalevisning>> omraadeaftaler(store::Forbindelse& db, const Kontekst& k);
// All versions, newest first; findes_ikke.
Resultat<std::vector<Aftalevisning>> vis_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                                       std::int32_t nummer);

// `ny.nummer` 0 makes a new one; else the next version, with `ny.version` the one that was read and
// a reason. felt_mangler (employer, the three answers, at least one task; a reason), findes_ikke
// (task, owner), periode_omvendt, version_foraeldet, tilstand_tillader_ikke (it has ended).
Resultat<Omraadeaftale> gem_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                          const Omraadeaftale& ny, Koersel koersel = Koersel::gem);
struct Aftaleophoer {
  std::int32_t nummer = 0;
  std::int32_t version = 0;  // the one that was read
  std::string grund;
};
Resultat<Omraadeaftale> ophoer_omraadeaftale(store::Forbindelse& db, const Kontekst& k,
                                             const Aftaleophoer& o, Koersel koersel = Koersel::gem);

// The agreement as a paper to sign: the same words on the page and in the PDF.
dokumenter::Brev som_brev(const Aftalevisning& v);

std::string_view omraade_ord(Opgaveomraade o);  // "Teknik og miljø"
std::string_view part_ord(Aftalepart p);        // "Lokal leder"

}  // namespace nytte::sager
