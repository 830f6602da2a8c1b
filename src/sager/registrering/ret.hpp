// What only the register asks for, corrected without a new decision: nothing here is a fact of the
// law. And the municipality as an authority.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/bruger.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/registrering.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Registerrettelse {
  PlaceringId placering;
  Version version = 0;  // the one that was read
  bool del_af_plan = false;
  std::optional<BrugerId> ansvarlig{};  // the responsible caseworker
  // Only where the status needs a cause and none was chosen (an imported one); else ikke_valgt.
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
  std::string bemaerkning;
};

// Errors: findes_ikke (also an `ansvarlig` who is not an active caseworker of the municipality),
// version_foraeldet, tilstand_tillader_ikke (field aarsag: there is a cause already, or the status
// has none). Role sagsbehandler.
Resultat<Placering> ret_registrering(store::Forbindelse& db, const Kontekst& k,
                                     const Registerrettelse& ny, Koersel koersel = Koersel::gem);

// Those who may be responsible: the municipality's active caseworkers, by name.
std::vector<Bruger> mulige_ansvarlige(store::Forbindelse& db, const Kontekst& k);

// As it stands, or our proposal (version 0). Any role of a municipality.
Resultat<Registermyndighed> vis_myndighed(store::Forbindelse& db, const Kontekst& k);
// As a new version. The code is 1 to 8 digits, the name 1 to 100 characters, the organisation type
// one that is valid today, bevillingsramme at most 100. version_foraeldet. Role administrator.
Resultat<Registermyndighed> gem_myndighed(store::Forbindelse& db, const Kontekst& k,
                                          const Registermyndighed& ny,
                                          Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
