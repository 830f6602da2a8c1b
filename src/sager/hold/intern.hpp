// What the use cases of this folder share; only for its .cpp files and its tests.
#pragma once

#include <map>
#include <vector>

#include "sager/hold/hold.hpp"
#include "sager/spor.hpp"
#include "store/hold.hpp"

namespace nytte::sager::hold {

// The team, if the caller may see it.
Resultat<Projekthold> hent(store::Forbindelse& db, const Kontekst& k, ProjektholdId id);
// Whether he may see who is on it.
bool ser_navne(const Kontekst& k, const Projekthold& h);
// The team and its people: ingen_adgang for who may see no names.
Resultat<Projekthold> hent_med_navne(store::Forbindelse& db, const Kontekst& k, ProjektholdId id);

Aabningsgrund grund(const Projekthold& h, const store::Holddage& dage, Dato dag);
inline bool er_der(const Holdmedlem& m, Dato dag) { return m.fra <= dag && dag <= m.til; }

// The warnings of a team's period, pure.
std::vector<Holdadvarsel> advarsler(const Projekthold& h, const store::Holddage& dage,
                                    const std::vector<Holdmedlem>& folk, const Periode& periode);

// "hold" as events name it.
Spor spor(std::string_view art, const Projekthold& h, Sporfelter felter, std::string grund = {});

std::vector<BorgerId> borgere(const std::vector<Holdmedlem>& folk);

}  // namespace nytte::sager::hold
