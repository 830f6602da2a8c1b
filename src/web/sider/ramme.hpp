// What every page handler starts and ends with: the frame of the request, the message from the act
// before, the form that came in, the answer.
#pragma once

#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/http.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

// What an act did and what comes next; the text stands in ramme.cpp. Carried to the next page in a
// cookie that is read once: only the code travels, never a name.
enum class Besked {
  placeret,
  henvist,
  afslag_gemt,
  aendret,
  afbrudt,
  afsluttet,
  ikke_startet,
  annulleret,
  jobordre_oprettet,
  jobordre_rettet,
  jobordre_lukket,
  jobordre_annulleret,
  hoering_gemt,
  hoering_klargjort,
  hoering_i_post,
  hoering_givet_videre,
  hoering_opdateret,
  arbejdssted_oprettet,
  arbejdssted_rettet,
  ansatte_gemt,
  repraesentant_gemt,
  fravaer_gemt,
  findes_ikke_gemt,
  ordning_gemt,
  dispensation_gemt,
  registrering_annulleret,
  borger_oprettet,
  borger_rettet,
  ydelse_gemt,
  bruger_oprettet,
  bruger_rettet,
  adgangskode_sat,
  post_sendes_igen,
  post_sendt_selv,
  registrering_sendes_igen,
  forskel_haandteret,
  brev_udstedt,
  brev_i_posten,
  skabelon_gemt,
  opfoelgning_gemt,
  arbejdsgiver_besvaret,
  paamindelser_gemt,
  kalender_tilbagekaldt,
  ansoegning_oprettet,
  ansoegning_gemt,
  ansoegning_sendt,
  ansoegning_trukket,
  bilag_vedlagt,
  bilag_taget_af,
  raadssag_gemt,
  raadssag_paa_dagsorden,
  raadssag_af_dagsorden,
  raadssag_returneret,
  raadsafgoerelse_registreret,
  raadsafgoerelse_bekraeftet,
  raadsafgoerelse_kasseret,
  moede_gemt,
  moede_aflyst,
  fremmoede_gemt,
  raadsmedlem_gemt,
  raadsmedlem_annulleret,
  sagsudvalg_gemt,
  fagsystemliste_indlaest,
  fagsystemliste_fandtes,
  rapport_frosset,
  rapport_i_posten,
  rapport_klar,
  fund_besvaret,
  cvr_hentet,
  cvr_valgt,
  vitas_laest,
  vitas_lagt_vaek,
  publicering_laest,
  registrering_rettet,
  myndighed_gemt,
  kodeliste_indlaest,
  kodeliste_uaendret,
  kode_valgt,
  opgave_oprettet,
  opgave_rettet,
  opgaveeksempler_hentet,
  opgave_vurderet,
  opgavevurdering_annulleret,
  omraadeaftale_gemt,
  omraadeaftale_ophoert,
  ugeplan_gemt,
  ugeplan_kopieret,
  ugeplan_fjernet,
  forslag_fravalgt,
  fravalg_fortrudt,
  forudsaetning_gemt,
  krav_gemt,
  krav_fjernet,
  arbejdsgang_gemt,
  strategi_kladde_lavet,
  strategi_gemt,
  strategi_godkendt,
  strategi_kasseret,
  strategi_set_efter,
  strategi_vist,
  strategi_taget_ned,
  strategi_udmeldt,
  strategi_i_posten,
  strategipart_gemt,
  strategipart_fjernet,
  strategisvar_gemt,
  strategidroeftelse_gemt,
  projekt_oprettet,
  projekt_gemt,
  projekt_sendt,
  projekttrin_godkendt,
  projekt_returneret,
  projekt_kommenteret,
  projekt_paamindet,
  projekt_ny_udgave,
  projekt_lukket,
  kaede_gemt,
  faktaark_gemt,
  faktaark_billede_gemt,
  faktaark_billede_fjernet,
  skema_gemt,
  skemalink_i_posten,
  videre_gemt,
  aftale_lukket,
  afgang_gemt,
  jobaabning_gemt,
  jobmatch_gemt,
  hold_gemt,
  holddag_gemt,
  paa_hold_gemt,
  paa_hold_med_advarsel,
  meldelink_i_post,
  noegle_tilbagekaldt,  // the last one: ramme.cpp counts to it
};

Ramme ramme(const Anmodning& anmodning, store::Forbindelse& db);
// What every page says, logged in or not: the form token, and the day of a practice.
Ramme ramme_foer_login(const Anmodning& anmodning);

// The page, with the waiting message if there is one.
Svar vis(const Anmodning& anmodning, store::Forbindelse& db, const Webside& side,
         unsigned status = 200);
// The page again with the errors on it: the status is the worst error's.
Svar vis_igen(const Anmodning& anmodning, store::Forbindelse& db, const Webside& side,
              const Fejl& fejl);
// The error page.
Svar vis_fejlside(const Anmodning& anmodning, store::Forbindelse* db, const Fejl& fejl);
// The act is done: go to `til` and say so there.
Svar videre(std::string til, Besked besked);

// The answer to a decision on a placement, counted in /metrics as the API's are.
Svar med_udfald(Svar svar, Udfald udfald);

// The form as it was sent, for showing again.
Formular som_sendt(const Anmodning& anmodning, Fejl fejl = {});

// The number of the page asked for (1 when it is not one) and how many pages there are.
inline constexpr std::int64_t kRaekkerPaaSiden = 25;
int laes_sidenummer(const Felter& query);
int antal_sider(std::int64_t i_alt);

// A case number in the path: nothing (404) when it is not a positive number.
template <class IdType>
std::optional<IdType> laes_id(const Anmodning& anmodning, std::string_view navn);
std::optional<std::int64_t> laes_positivt_tal(std::string_view t);

template <class IdType>
std::optional<IdType> laes_id(const Anmodning& anmodning, std::string_view navn) {
  const auto tal = laes_positivt_tal(anmodning.path_values.get(navn));
  if (!tal) return std::nullopt;
  return IdType{*tal};
}

}  // namespace nytte::web
