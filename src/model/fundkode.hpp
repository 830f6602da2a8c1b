// Codes of the findings in the case flow; stable, as they stand in answers and in stored grounds.
// Each has its Danish sentence in kontrakt/fund_tekst (a test counts them).
#pragma once

#include "model/kode.hpp"

namespace nytte {

NYTTE_KODE(Fundkode,
           // no law of the day is held
           ukendt_ret_paa_dagen,
           // which body decides, D-01, D-02, D-15
           lbr_afgoer, lbr_ukendt, raad_afgoer, raad_ukendt, dispensation_findes_ikke_mere,
           dispensation_intet_raad,
           // who applies and for what, D-03, D-04
           ansoeger_er_kommunen, ansoeger_er_ikke_kommunen, ikke_visiterede_ydelser,
           visiterede_ydelser, visiterede_ydelser_uoplyst,
           // the points of the form, D-05 to D-07
           punkt_udfyldt, punkt_mangler, skemapunkt_mangler, tal_forkert, rettelsesgrund_mangler,
           // the hearing in the application, D-05 nr. 3, T-08
           hoering_ikke_sket, hoert_rette_led, hoert_forkert_led, hoert_led_uoplyst,
           hoert_faglig_organisation, hoert_andet_navn, ansoegning_ikke_forelagt,
           hoering_udokumenteret,
           // how many, D-08
           dispensation_noedvendig, dispensation_unoedvendig, pladser_daekker_ikke,
           // how long, D-09
           varighed_lovlig, varighed_for_kort, varighed_for_lang, periode_er_begyndt,
           ingen_virkning_efter_2024,
           // earlier done as ordinary work, C-05
           tidligere_ordinaert_arbejde,
           // once more, D-14, T-08
           er_genansoegning, genansoegning_uden_forrige, aendring_uoplyst, aendring_ikke_beskrevet,
           aendret_p_nummer_ubeskrevet, effekt_beskrevet, effekt_mangler, hoering_fornyet,
           hoering_ikke_fornyet, hoeringsdag_uoplyst,
           // the meeting, D-01, D-02, D-10, D-12
           rette_raad, forkert_raad, moede_aflyst, beslutningsdygtigt, formand_ikke_til_stede,
           raad_uden_formand, for_faa_til_stede, ingen_medlemmer, ikke_medlem_paa_dagen,
           sagsudvalg_beslutningsdygtigt, sagsudvalg_ikke_tilladt, sagsudvalg_uden_for_periode,
           sagsudvalg_part_mangler, ikke_i_sagsudvalget, deltog_ikke_i_sagen,
           // the vote, D-11
           enstemmigt, ikke_enstemmigt, ingen_stemte_for, stemte_hverken, stemme_mangler,
           stemt_uden_at_vaere_til_stede, stemt_to_gange, enstemmigt_men_afslaaet,
           // what was decided, D-08, D-09
           antal_over_kvoten, antal_ikke_over_kvoten, antal_mangler, antal_dobbelt, forhold_forkert,
           ansatte_ukendt, som_soegt, mindre_end_soegt, delvist_imoedekommet_mindre, delvist_er_alt,
           mere_end_soegt, kortere_end_soegt, periode_mangler, begrundet, begrundelse_mangler,
           ingen_klageadgang,
           // who is to be heard or informed, T-01 to T-04, T-09 to T-11
           led_skal_hoeres, led_findes_ikke, led_fravaerende, led_fravaer_for_kort,
           led_fravaer_aabner_ikke, led_uoplyst, led_staar_efter, ingen_at_hoere,
           ingen_skal_orienteres,
           // does what was granted still suffice, D-08
           dispensation_raekker, dispensation_raekker_ikke, dispensation_kan_ikke_proeves,
           dispensation_gaelder_ikke_dagen);

}  // namespace nytte
