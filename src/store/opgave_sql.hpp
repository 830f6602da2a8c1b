#pragma once

#include <string>
#include <string_view>

#include "model/sag/opgave.hpp"
#include "store/felter.hpp"

/// The columns of tasks and judgements, for store/opgave and store/placeringsgrundlag.
namespace nytte::store {

inline constexpr std::string_view kOpgave =
    "o.id, o.kommune, o.omraade, o.navn, o.beskrivelse, o.aktiv, o.version";
Opgave laes_opgave(Laeser& r);

inline constexpr std::string_view kOpgavevurdering =
    "v.id, v.opgave, v.p_nummer, v.normeret_niveau, v.serviceniveau, v.hyppighed, v.hvem_foer,"
    " v.begrundelse, v.borgerrettet, v.ud_over_normeret_niveau, v.konkurrenceforvridende,"
    " v.indgaar_i_serviceniveau, v.service_for_borger, v.borgers_dokumentation, v.ansvarlig,"
    " v.dato, v.revideres, CASE WHEN EXISTS (SELECT 1 FROM opgavevurdering_annulleret x"
    " WHERE x.vurdering = v.id) THEN 1 ELSE 0 END";
Opgavevurdering laes_opgavevurdering(Laeser& r);

/// Of the job order $1: its tasks, and what was judged of them for its workplace or for all.
extern const std::string kOrdrensOpgaver;
extern const std::string kOrdrensVurderinger;

}  // namespace nytte::store
