#include "model/fejlkode.hpp"

#include <array>
#include <cstddef>

namespace nytte {
namespace {

using enum Fejlkode;

// One row a code, in the order of the enum.
#define R(kode, status, tekst) \
  Fejlbeskrivelse { kode, #kode, status, tekst }
constexpr std::array kTabel{
    R(json_ugyldig, 400, "Teksten er ikke gyldig JSON"),
    R(json_for_dyb, 400, "JSON-teksten er indlejret for dybt"),
    R(utf8_ugyldig, 400, "Teksten er ikke gyldig UTF-8"),
    R(felt_ukendt, 422, "Feltet kendes ikke"),
    R(felt_dobbelt, 422, "Feltet står mere end én gang"),
    R(felt_mangler, 422, "Feltet mangler"),
    R(type_forkert, 422, "Værdien har en forkert type"),
    R(vaerdi_ukendt, 422, "Værdien er ikke en af de mulige"),
    R(tekst_for_lang, 422, "Teksten er for lang"),
    R(linje_for_lang, 422, "Linjen er for lang"),
    R(dato_ugyldig, 422, "Der findes ingen sådan dato"),
    R(maaned_ugyldig, 422, "Der findes ingen sådan måned"),
    R(maaned_dobbelt, 422, "Måneden er angivet mere end én gang"),
    R(maaned_uafsluttet, 422, "Måneden er ikke afsluttet endnu"),
    R(ugetid_ugyldig, 422, "Den ugentlige tid skal skrives som timer og minutter, fx 25:00"),
    R(tal_ugyldigt, 422, "Værdien er ikke et tal"),
    R(tal_uden_for_graenser, 422, "Tallet ligger uden for det mulige"),
    R(cpr_ugyldigt, 422, "CPR-nummeret skal have ti cifre og begynde med en rigtig dato"),
    R(p_nummer_ugyldigt, 422, "P-nummeret skal have ti cifre"),
    R(cvr_ugyldigt, 422, "CVR-nummeret skal have otte cifre"),
    R(kommune_ukendt, 422, "Kommunekoden findes ikke"),
    R(periode_omvendt, 422, "Slutdatoen ligger før startdatoen"),
    R(periode_overlapper, 409, "Perioden overlapper en anden"),
    R(ministeromraade_mangler, 422, "Angiv ministerområdet, når arbejdsgiveren er statslig"),
    R(tilskudsandel_mangler, 422,
      "Angiv, hvor stor en del af driftsudgifterne det offentlige dækker"),
    R(begrundelse_mangler, 422, "Skriv en begrundelse"),
    R(findes_ikke, 404, "Det findes ikke"),
    R(findes_allerede, 409, "Det findes allerede"),
    R(ingen_adgang, 403, "Du har ikke adgang"),
    R(ikke_logget_ind, 401, "Log ind først"),
    R(login_forkert, 401, "Brugernavn eller adgangskode er forkert"),
    R(login_laast, 423, "Kontoen er låst efter for mange forsøg"),
    R(brugernavn_ugyldigt, 422,
      "Brugernavnet skal have 2 til 50 tegn: små bogstaver a-z, tal, punktum og bindestreg"),
    R(adgangskode_svag, 422, "Adgangskoden skal have 12 til 200 tegn og må ikke være brugernavnet"),
    R(csrf_ugyldig, 403, "Formularen er for gammel. Hent siden igen og prøv på ny"),
    R(tilstand_tillader_ikke, 409, "Det kan ikke lade sig gøre i den nuværende tilstand"),
    R(ingen_ledig_plads, 409, "Der er ingen ledig plads på jobordren"),
    R(loven_siger_nej, 422, "Placeringen opfylder ikke reglerne"),
    R(version_foraeldet, 412, "En anden har ændret det i mellemtiden. Hent siden igen"),
    R(version_mangler, 428, "Angiv den version, du ændrer (If-Match)"),
    R(noegle_genbrugt, 422, "Idempotency-Key er brugt til noget andet"),
    R(jobordre_lukket, 409, "Jobordren er lukket"),
    R(arbejdssted_lukket, 409, "Arbejdsstedet er lukket"),
    R(borger_i_anden_kommune, 403, "Borgeren hører til en anden kommune"),
    R(videregivelse_ikke_tilladt, 409, "Høringen må ikke gives videre til den næste"),
    R(ingen_at_hoere, 422, "Der er ikke registreret nogen, der kan høres"),
    R(hoering_ikke_kraevet, 422, "Loven kræver hverken høring eller orientering her"),
    R(for_mange_forsoeg, 429, "Der er prøvet for mange gange. Vent et minut"),
    R(ikke_medlem, 422, "Personen er ikke medlem den dag"),
    R(ikke_til_stede, 422, "Medlemmet var ikke til stede"),
    R(stemme_dobbelt, 422, "Medlemmet har allerede stemt"),
    R(uden_for_raadets_tid, 422, "Rådet findes ikke den dag"),
    R(moede_aflyst, 409, "Mødet er aflyst"),
    R(moede_ikke_holdt, 422, "Mødet er ikke holdt endnu"),
    R(samme_person, 403, "En anden end den, der registrerede afgørelsen, skal bekræfte den"),
    R(link_ukendt, 404, "Linket findes ikke. Kontrollér, at hele linket fra mailen er med"),
    R(link_udloebet, 410, "Linket er udløbet. Bed kommunen om et nyt"),
    R(link_brugt, 410, "Linket er brugt, eller sagen er lukket"),
    R(mailadresse_ugyldig, 422, "Mailadressen kan ikke bruges"),
    R(skabelon_ugyldig, 422, "Teksten kan ikke bruges som skabelon"),
    R(modtager_mangler, 422, "Modtageren af brevet mangler"),
    R(csv_kolonne_ukendt, 422, "Kolonnen kendes ikke"),
    R(csv_kolonne_mangler, 422, "Kolonnen mangler"),
    R(csv_kolonne_dobbelt, 422, "Kolonnen står mere end én gang"),
    R(csv_linje_ufuldstaendig, 422, "Linjen har et andet antal felter end overskriften"),
    R(fil_findes_ikke, 404, "Filen findes ikke eller kan ikke læses"),
    R(fil_kan_ikke_skrives, 500, "Filen kan ikke skrives"),
    R(for_stor, 413, "Det er for stort"),
    R(hoved_for_stort, 431, "Anmodningens hoved er for stort"),
    R(anmodning_ugyldig, 400, "Anmodningen kan ikke forstås"),
    R(metode_ikke_tilladt, 405, "Metoden kan ikke bruges her"),
    R(medietype_ukendt, 415, "Indholdet skal sendes i en anden form"),
    R(tidsfrist_overskredet, 408, "Det tog for lang tid at modtage anmodningen"),
    R(vaert_ukendt, 400, "Værtsnavnet kendes ikke her"),
    R(metode_ukendt, 501, "Serveren kender ikke den metode"),
    R(server_optaget, 503, "Serveren har for travlt. Prøv igen om lidt"),
    R(fil_tom, 422, "Filen er tom"),
    R(filtype_ukendt, 422, "Filen skal være PDF, PNG, JPEG, ODT eller DOCX"),
    R(filnavn_passer_ikke, 422, "Filens navn siger én slags, og dens indhold er en anden"),
    R(fil_beskadiget, 422, "Filen er beskadiget og kan ikke læses"),
    R(fil_krypteret, 422, "Filen er låst med en adgangskode. Gem den uden, og prøv igen"),
    R(fil_aktivt_indhold, 422,
      "Filen indeholder makroer eller andet, der kan køre af sig selv. Gem den uden"),
    R(fil_pakket_for_stor, 422, "Filen fylder for meget, når den pakkes ud"),
    R(virus_fundet, 422, "Der er fundet virus i filen, og den er ikke gemt"),
    R(virus_ikke_kontrolleret, 503, "Filen kunne ikke kontrolleres for virus; prøv igen"),
    R(ansoegning_ufuldstaendig, 422, "Ansøgningen kan ikke sendes endnu"),
    R(dispensation_findes_ikke_mere, 422,
      "Der kan ikke længere søges dispensation fra rimelighedskravet"),
    R(regneark_ugyldigt, 422, "Regnearket kan ikke læses"),
    R(regneark_formel, 422, "Cellen har en formel uden et gemt resultat"),
    R(regneark_flettede_celler, 422, "Cellerne er flettet sammen"),
    R(xml_ugyldig, 422, "Beskeden er ikke XML, der kan læses"),
    R(svar_ugyldigt, 502, "Svaret fra det andet system kan ikke læses"),
    R(svar_om_en_anden, 502, "Svaret fra det andet system handler om noget andet"),
    R(afsender_ukendt, 403, "Afsenderen er ikke den, den skal være"),
    R(registeret_svarer_ikke, 503, "Registeret svarer ikke lige nu"),
    R(registeret_afviser, 422, "Registeret siger nej til registreringen"),
    R(registrering_ufuldstaendig, 422, "Registreringen er ikke klar til at blive sendt"),
    R(kodeliste_ugyldig, 422, "Kodelisten kan ikke bruges"),
    R(kode_opdigtet, 422, "Koden er kun til prøve og må ikke sendes til det rigtige register"),
    R(certifikat_ugyldigt, 422, "Certifikatet kan ikke bruges"),
    R(kvartal_ugyldigt, 422, "Kvartalet skal skrives som 2024K2"),
    R(kvartal_ikke_slut, 422, "Kvartalet er ikke slut endnu"),
    R(rapport_uden_aendring, 409, "Der er ikke ændret noget siden sidste udgave"),
    R(projekt_ikke_godkendt, 409, "Projektet er ikke godkendt"),
    R(godkendelse_ikke_aaben, 409, "Det er ikke dette trins tur i godkendelsen"),
    R(indhold_godkendt, 409, "Indholdet er godkendt; lav en ny udgave for at ændre det"),
    R(opgave_uden_vurdering, 409, "Opgaven har ingen vurdering, der gælder"),
    R(forudsaetning_mangler, 409, "En nødvendig betingelse for start er ikke opfyldt"),
    R(ikke_paa_holdet, 409, "Borgeren er ikke på holdet den dag"),
    R(hold_lukket, 409, "Holdet har ikke åbent den dag"),
    R(billede_ugyldigt, 422, "Billedet kan ikke bruges"),
    R(uge_ugyldig, 422, "Ugen skal skrives som 2026-W07"),
    R(aar_ikke_slut, 409, "Året er ikke slut endnu"),
    R(indstilling_ugyldig, 500, "Indstillingen kan ikke bruges"),
    R(database_nyere, 500, "Databasen er lavet af en nyere udgave af nytte"),
    R(database_aendret, 500, "En migrering i databasen er en anden end programmets"),
    R(database_laast, 503, "Databasen er optaget af et andet program"),
    R(database_utilgaengelig, 503, "Databasen kan ikke nås lige nu"),
    R(disk_fuld, 507, "Der er ikke mere plads på disken"),
    R(intern, 500, "Der skete en fejl hos os"),
};
#undef R

constexpr bool i_orden() {
  for (std::size_t i = 0; i < kTabel.size(); ++i)
    if (static_cast<std::size_t>(kTabel[i].kode) != i) return false;
  return kTabel.size() == static_cast<std::size_t>(intern) + 1;
}
static_assert(i_orden(), "every Fejlkode has its row, in the order of the enum");

}  // namespace

const Fejlbeskrivelse& beskrivelse(Fejlkode kode) { return kTabel[static_cast<std::size_t>(kode)]; }
std::string_view navn(Fejlkode kode) { return beskrivelse(kode).navn; }

}  // namespace nytte
