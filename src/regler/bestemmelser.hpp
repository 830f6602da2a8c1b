// The citations that letters and deadlines print, by day and population. nullptr where no text of
// that day is held: then the letter names no paragraph.
#pragma once

#include <optional>

#include "model/dato.hpp"
#include "model/vurdering.hpp"
#include "model/ydelse.hpp"

namespace nytte::regler {

// --- The dispensation, D-01 to D-13: 2014-01-01 to 2024-12-31 -----------------------------------
const Hjemmel* dispensation_kompetence(Dato d, Population p);          // D-01, D-02, D-03
const Hjemmel* dispensation_visiterede_ydelser(Dato d, Population p);  // D-04
const Hjemmel* ansoegningens_indhold(Dato d, Population p);            // D-05, the four points
const Hjemmel* ansoegningens_meningsfuldhed(Dato d, Population p);     // D-06
const Hjemmel* dispensation_forhold(Dato d, Population p);             // D-08
const Hjemmel* dispensation_varighed(Dato d, Population p);            // D-09
const Hjemmel* beslutningsdygtighed(Dato d, Population p);             // D-10, D-11
const Hjemmel* sagsudvalg_hjemmel(Dato d, Population p);               // D-12, 2024
const Hjemmel* ingen_klageadgang(Dato d, Population p);                // D-13, K-05
const Hjemmel* rimelighedskravet(Dato d, Population p);                // what is set aside
const Hjemmel* begrundelsespligt(Dato d, Population p);                // forvaltningsloven

// --- The hearing, T-01 to T-11
// --------------------------------------------------------------------
const Hjemmel* hoering_droeftelse(Dato d, Population p);     // T-01, T-02; from 2025 T-09, T-10
const Hjemmel* hoering_raekkefoelgen(Dato d, Population p);  // T-03
const Hjemmel* hoering_fravaer(Dato d, Population p);        // T-04
const Hjemmel* tilbuddet_siger_hoert(Dato d, Population p);  // T-05
const Hjemmel* erklaering_om_hoering(Dato d, Population p);  // T-06
const Hjemmel* erklaering_om_forhold(Dato d, Population p);

// --- The participant
// ------------------------------------------------------------------------------
const Hjemmel* formaal(Dato d, Population p);                   // C-01: work for the benefit
const Hjemmel* ikke_loenmodtager(Dato d, Population p);         // C-14, stk. 1
const Hjemmel* arbejdsmiljoe(Dato d, Population p);             // C-14, stk. 2
const Hjemmel* beholder_ydelsen(Dato d, Population p);          // C-15
const Hjemmel* arbejdsgivers_meddelelse(Dato d, Population p);  // H-16
const Hjemmel* opfoelgning(Dato d, Population p);               // H-15
const Hjemmel* arbejdsskade(Dato d, Population p);              // C-16

// --- Appeal -----------------------------------------------------------------------------------
const Hjemmel* klageadgang(Dato d, Population p);            // K-01: LAB
const Hjemmel* klage_for_andre(Dato d, Population p);        // K-02: LAB
const Hjemmel* klagemyndighed(Dato d, Population p);         // K-01: retssikkerhedsloven
const Hjemmel* klagefrist(Dato d, Population p);             // K-03
const Hjemmel* klage_over_erstatning(Dato d, Population p);  // K-06: no appeal

// Weeks to appeal in, counted from the day the decision was made known (K-03).
inline constexpr int kKlagefristUger = 4;

}  // namespace nytte::regler
