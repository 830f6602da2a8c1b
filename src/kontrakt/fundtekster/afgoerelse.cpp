#include <array>

#include "kontrakt/fundtekster/fundtekster.hpp"

namespace nytte::kontrakt::fundtekster {
namespace {

constexpr std::string_view kNogen = "En, der ikke er registreret i rådet,";

using enum Fundkode;

constexpr std::array kRaekker{
    Fundtekst(rette_raad, "{ord} er det rette råd {0}.", {Art::dato}),
    Fundtekst(forkert_raad,
              "Rådet kan ikke afgøre sagen. Arbejdspladsen ligger i en kommune, som {ord} dækker "
              "{0}.",
              {Art::dato}),
    Fundtekst(moede_aflyst, "Mødet er aflyst, så der kan ikke være truffet afgørelse på det."),
    Fundtekst(beslutningsdygtigt,
              "Rådet er beslutningsdygtigt: formanden og i alt {0} af {2} medlemmer er til stede, "
              "og der skal være mindst {1}.",
              {Art::tal, Art::tal, Art::tal}),
    Fundtekst(formand_ikke_til_stede,
              "Rådet er ikke beslutningsdygtigt: formanden ({ord}) er ikke til stede."),
    Fundtekst(raad_uden_formand, "Rådet er ikke beslutningsdygtigt: der er ingen formand {0}.",
              {Art::dato}),
    Fundtekst(for_faa_til_stede,
              "Rådet er ikke beslutningsdygtigt: {0} er til stede, og der skal være mindst {1} af "
              "de {2} medlemmer.",
              {Art::tal, Art::tal, Art::tal}),
    Fundtekst(ingen_medlemmer, "Der er ingen medlemmer i rådet {0}.", {Art::dato}),
    Fundtekst(ikke_medlem_paa_dagen, "{ord} er ikke medlem af rådet {0} og kan ikke tælle med.",
              {Art::dato}, kNogen),
    Fundtekst(sagsudvalg_beslutningsdygtigt,
              "Sagsudvalget er beslutningsdygtigt: arbejdsgivere, lønmodtagere og kommuner er "
              "alle repræsenteret."),
    Fundtekst(sagsudvalg_ikke_tilladt,
              "Et sagsudvalg kan ikke afgøre sagen {0}. Rådet kunne kun lade et sagsudvalg afgøre "
              "dispensationer i 2024.",
              {Art::dato}),
    Fundtekst(sagsudvalg_uden_for_periode, "Sagsudvalget er ikke nedsat {0}.", {Art::dato}),
    Fundtekst(sagsudvalg_part_mangler,
              "Sagsudvalget er ikke beslutningsdygtigt: der er ingen til stede fra {0}.",
              {Art::kode}),
    Fundtekst(ikke_i_sagsudvalget, "{ord} er ikke medlem af sagsudvalget og tæller ikke med.", {},
              "Et rådsmedlem"),
    Fundtekst(deltog_ikke_i_sagen,
              "{ord} var til stede på mødet, men er ikke regnet med i sagen. Referatet skal sige "
              "hvorfor.",
              {}, "Et rådsmedlem"),
    Fundtekst(enstemmigt, "Alle {0} til stede stemte for.", {Art::tal}),
    Fundtekst(ikke_enstemmigt,
              "Dispensation kan ikke gives, for det kræver enstemmighed, og {0} stemte imod ({1} "
              "for). Rådet kan give afslag.",
              {Art::tal, Art::tal}),
    Fundtekst(ingen_stemte_for, "Dispensation kan ikke gives, for ingen stemte for."),
    Fundtekst(stemte_hverken,
              "{0} stemte hverken for eller imod. Reglerne siger ikke, om afgørelsen så er "
              "enstemmig.",
              {Art::tal}),
    Fundtekst(stemme_mangler,
              "Stemmen mangler for {0} til stede. Det skal kunne ses, at alle var enige.",
              {Art::tal}),
    Fundtekst(stemt_uden_at_vaere_til_stede, "{ord} har stemt uden at være til stede som medlem.",
              {}, kNogen),
    Fundtekst(stemt_to_gange, "{ord} har stemt mere end én gang.", {}, kNogen),
    Fundtekst(enstemmigt_men_afslaaet,
              "Alle, der stemte ({0}), stemte for, men afgørelsen er et afslag. Kontrollér "
              "udfaldet.",
              {Art::tal}),
    Fundtekst(antal_over_kvoten,
              "Dispensationen giver {0#} {0:plads|pladser}, og det er mere end de {1}, der er "
              "plads til uden den ved {2} ordinært ansatte.",
              {Art::personer, Art::tal, Art::broek}),
    Fundtekst(antal_ikke_over_kvoten,
              "Dispensationen giver {0#} {0:plads|pladser}, men der er allerede plads til {1} "
              "uden den ved {2} ordinært ansatte. Så er det ingen dispensation.",
              {Art::personer, Art::tal, Art::broek}),
    Fundtekst(antal_mangler,
              "Det mangler, hvor mange der gives dispensation til: et antal pladser eller et "
              "forhold."),
    Fundtekst(antal_dobbelt, "Angiv enten et antal pladser eller et forhold, ikke begge dele."),
    Fundtekst(forhold_forkert, "Begge tal i forholdet skal være mellem 1 og {0}.", {Art::tal}),
    Fundtekst(ansatte_ukendt,
              "Antallet af ordinært ansatte mangler, så det kan ikke ses, om der gives mere end "
              "kvoten."),
    Fundtekst(som_soegt, "Der gives {0#} {0:plads|pladser}; der er søgt om {1}.",
              {Art::personer, Art::tal}),
    Fundtekst(mindre_end_soegt,
              "Der gives {0#} {0:plads|pladser}, men der er søgt om {1}. Så er ansøgningen kun "
              "imødekommet delvist.",
              {Art::personer, Art::tal}),
    Fundtekst(delvist_imoedekommet_mindre,
              "Ansøgningen er imødekommet delvist: der gives {0#} {0:plads|pladser}, og der er "
              "søgt om {1}.",
              {Art::personer, Art::tal}),
    Fundtekst(delvist_er_alt,
              "Der gives {0#} {0:plads|pladser} i hele den søgte tid, og der er søgt om {1}. Så "
              "er ansøgningen imødekommet fuldt ud.",
              {Art::personer, Art::tal}),
    Fundtekst(mere_end_soegt,
              "Der gives {0#} {0:plads|pladser}, men der er kun søgt om {1}. Kontrollér tallet.",
              {Art::personer, Art::tal}),
    Fundtekst(kortere_end_soegt,
              "Perioden fra {0} til {1} er kortere end den søgte, fra {2} til {3}.",
              {Art::dato, Art::dato, Art::dato, Art::dato}),
    Fundtekst(periode_mangler, "Det mangler, hvilken periode dispensationen gælder i."),
    Fundtekst(begrundet, "Afgørelsen er begrundet."),
    Fundtekst(begrundelse_mangler,
              "Afgørelsen skal begrundes, når ansøgningen ikke er imødekommet fuldt ud."),
    Fundtekst(ingen_klageadgang,
              "Afgørelsen kan ikke påklages til anden administrativ myndighed. Det skal stå i "
              "brevet."),
};

}  // namespace

Raekker afgoerelse() { return kRaekker; }

}  // namespace nytte::kontrakt::fundtekster
