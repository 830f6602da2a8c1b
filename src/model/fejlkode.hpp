// Error codes are stable API: never renamed, never reused. Code, HTTP status and Danish text stand
// in one table (fejlkode.cpp); a test checks that every code has its row.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nytte {

enum class Fejlkode : std::uint8_t {
  // the shape of the input
  json_ugyldig,
  json_for_dyb,
  utf8_ugyldig,
  felt_ukendt,
  felt_dobbelt,
  felt_mangler,
  type_forkert,
  vaerdi_ukendt,
  tekst_for_lang,
  linje_for_lang,
  // values
  dato_ugyldig,
  maaned_ugyldig,
  maaned_dobbelt,
  maaned_uafsluttet,
  ugetid_ugyldig,
  tal_ugyldigt,
  tal_uden_for_graenser,
  cpr_ugyldigt,
  p_nummer_ugyldigt,
  cvr_ugyldigt,
  kommune_ukendt,
  periode_omvendt,
  periode_overlapper,
  ministeromraade_mangler,
  tilskudsandel_mangler,
  begrundelse_mangler,
  // the case
  findes_ikke,
  findes_allerede,
  ingen_adgang,
  ikke_logget_ind,
  login_forkert,
  login_laast,
  brugernavn_ugyldigt,
  adgangskode_svag,
  csrf_ugyldig,
  tilstand_tillader_ikke,
  ingen_ledig_plads,
  loven_siger_nej,
  version_foraeldet,
  version_mangler,
  noegle_genbrugt,
  jobordre_lukket,
  arbejdssted_lukket,
  borger_i_anden_kommune,
  // hearing
  videregivelse_ikke_tilladt,
  ingen_at_hoere,
  hoering_ikke_kraevet,
  for_mange_forsoeg,
  // the council
  ikke_medlem,
  ikke_til_stede,
  stemme_dobbelt,
  uden_for_raadets_tid,
  moede_aflyst,
  moede_ikke_holdt,
  samme_person,
  // post and links
  link_ukendt,
  link_udloebet,
  link_brugt,
  mailadresse_ugyldig,
  // letters
  skabelon_ugyldig,
  modtager_mangler,
  // files and transport
  csv_kolonne_ukendt,
  csv_kolonne_mangler,
  csv_kolonne_dobbelt,
  csv_linje_ufuldstaendig,
  fil_findes_ikke,
  fil_kan_ikke_skrives,
  for_stor,
  hoved_for_stort,
  anmodning_ugyldig,
  metode_ikke_tilladt,
  medietype_ukendt,
  tidsfrist_overskredet,
  vaert_ukendt,
  metode_ukendt,
  server_optaget,
  // files that are handed in
  fil_tom,
  filtype_ukendt,
  filnavn_passer_ikke,
  fil_beskadiget,
  fil_krypteret,
  fil_aktivt_indhold,
  fil_pakket_for_stor,
  virus_fundet,
  virus_ikke_kontrolleret,
  // the application for dispensation
  ansoegning_ufuldstaendig,
  dispensation_findes_ikke_mere,
  // other systems: their files and their answers
  regneark_ugyldigt,
  regneark_formel,
  regneark_flettede_celler,
  xml_ugyldig,
  svar_ugyldigt,
  svar_om_en_anden,
  afsender_ukendt,
  registeret_svarer_ikke,
  registeret_afviser,
  registrering_ufuldstaendig,
  kodeliste_ugyldig,
  kode_opdigtet,
  certifikat_ugyldigt,
  // reports and statistics
  kvartal_ugyldigt,
  kvartal_ikke_slut,
  rapport_uden_aendring,
  // the practice
  projekt_ikke_godkendt,
  godkendelse_ikke_aaben,
  indhold_godkendt,
  opgave_uden_vurdering,
  forudsaetning_mangler,
  ikke_paa_holdet,
  hold_lukket,
  billede_ugyldigt,
  uge_ugyldig,
  aar_ikke_slut,
  // the installation
  indstilling_ugyldig,
  database_nyere,
  database_aendret,
  database_laast,
  database_utilgaengelig,
  disk_fuld,
  intern,
};

struct Fejlbeskrivelse {
  Fejlkode kode;
  std::string_view navn;  // as in JSON and logs; spelled as the enumerator
  int http_status;
  std::string_view tekst;  // a Danish sentence, without the detail
};

// The row of a code; every enumerator has one (a test counts them).
const Fejlbeskrivelse& beskrivelse(Fejlkode kode);
std::string_view navn(Fejlkode kode);

}  // namespace nytte
