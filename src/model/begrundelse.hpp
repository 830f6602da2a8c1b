// Why a rule answered as it did. Stable codes; each has its Danish sentence in kontrakt/saetninger
// (a test checks).
#pragma once

#include "model/kode.hpp"

namespace nytte {

NYTTE_KODE(
    Begrundelse,
    // for every rule
    ukendt_ret, gaelder_ikke_laengere, gaelder_ikke_endnu, gaelder_ikke_for_gruppen,
    // offentlig_arbejdsgiver
    offentlig_arbejdsgiver_ja, privat_arbejdsgiver, tilskud_nok, tilskud_for_lavt,
    tilskudsandel_mangler,
    // ministeromraade
    ministeromraade_angivet, ministeromraade_mangler, ministeromraade_ikke_stat,
    // maalgruppe
    maalgruppe_omfattet, maalgruppe_ikke_omfattet, ydelse_findes_ikke, visitation_mangler,
    foedselsdato_mangler, uddannelse_mangler, under_atten, integrationsprogram_uden_ydelse,
    dagpenge_startdag_usikker, maalgruppe_uden_ydelse, visitation_modstrid_ung,
    visitation_modstrid_voksen, ydelse_modstrid_ung, ydelse_modstrid_voksen, ydelse_udfaset,
    integrationsprogram_startdag_usikker, integrationsprogram_omfattet,
    // raadighedsafproevende
    raadighed_ikke_dagpenge, raadighed_vurderet, raadighed_skal_vaere, raadighedsvurdering_mangler,
    // saerligt_tilrettelagt
    saerligt_ikke_valgt, saerligt_med_arbejdspligt, saerligt_uden_arbejdspligt,
    saerligt_findes_ikke, saerligt_ikke_for_ukraine,
    // ydelsesperiode
    inden_for_ydelsesperiode, ud_over_ydelsesperiode, ydelse_til_ukendt, ydelse_uden_slutdato,
    // varighed
    varighed_holdt, varighed_for_lang, varighed_ingen_graense,
    // samme_arbejdsplads
    samme_arbejdsplads_holdt, samme_arbejdsplads_for_lang, samme_arbejdsplads_ingen_graense,
    // ugentlig_tid
    ugentlig_tid_holdt, ugentlig_tid_for_lang, ugentlig_tid_praecis_holdt,
    ugentlig_tid_praecis_forkert, ugentlig_tid_nul,
    // seneste_arbejdsgiver
    ikke_seneste_arbejdsgiver, seneste_arbejdsgiver_samme_p, seneste_arbejdsgiver_samme_cvr,
    seneste_arbejdsgiver_ukendt,
    // suspension
    ikke_suspenderet, suspenderet, suspenderet_delvist,
    // rimelighedskrav
    rimelighed_holdt, rimelighed_holdt_hoveder, rimelighed_overskredet,
    rimelighed_overskredet_hoveder, rimelighed_dispensation, rimelighed_dispensation_forhold,
    rimelighed_dispensation_for_lille, rimelighed_dispensation_ugyldig_periode,
    rimelighed_maaned_mangler,
    // erklaering_om_rimelighed
    erklaeringer_foreligger, arbejdsgiver_erklaering_mangler, medarbejder_erklaering_mangler,
    begge_erklaeringer_mangler, erklaering_for_sen,
    // hoering
    hoering_holdt, hoering_mangler, hoering_ingen_at_spoerge, hoering_forkert_raekkefoelge,
    hoering_fravaer_for_kort, hoering_erklaering_mangler, hoering_erklaering_for_sen,
    orientering_holdt, orientering_mangler, orientering_for_sen, orientering_ikke_ved_saerligt,
    // opgavens_indhold
    opgave_vurderet, opgave_ikke_vurderet, opgave_inden_for_normeret, opgave_konkurrenceforvridende,
    // serviceloven
    service_ikke_beroert, service_ikke_vurderet, service_i_serviceniveau, service_dokumenteret,
    service_dokumentation_mangler, service_aeldreloven,
    // statsstoette
    statsstoette_ikke_relevant, statsstoette_ikke_vurderet, statsstoette_skal_opgoeres);

}  // namespace nytte
