// The municipality's own workflow description of each target group, in versions with owner and
// date. Policy: shown beside the law, never instead of it. Source 002, focus 2 and case 2.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdsgang.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// The most that one group's description may ask.
inline constexpr std::size_t kHoejstGruppekrav = 8;

// The version of the group that holds on the day; nullptr when none has begun. Pure.
const Arbejdsgang* gaeldende_arbejdsgang(const std::vector<Arbejdsgang>& alle,
                                         const Borgergruppe& gruppe, Dato dag);

// Role leder or virksomhedskonsulent. The id, the number and the owner's name of `ny` are ignored;
// the owner is the caller when `ny.ansvarlig` is 0. `kendt_nummer` is the newest version the writer
// saw (0: none); another one has been written meanwhile: version_foraeldet. Errors: felt_mangler
// (hvornaar), dato_ugyldig (begins before today), vaerdi_ukendt (a group the law never knew, a
// preferred place that is not there, at "foretrukne"), bruger_ukendt at "ansvarlig".
Resultat<Arbejdsgang> skriv_arbejdsgang(store::Forbindelse& db, const Kontekst& k,
                                        const Arbejdsgang& ny, std::int32_t kendt_nummer,
                                        Koersel koersel = Koersel::gem);

// Every version of the group, the newest first. Role sagsbehandler, virksomhedskonsulent or leder.
Resultat<std::vector<Arbejdsgang>> vis_arbejdsgang(store::Forbindelse& db, const Kontekst& k,
                                                   const Borgergruppe& gruppe);

}  // namespace nytte::sager
