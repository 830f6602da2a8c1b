#include <array>

#include "kontrakt/fundtekster/fundtekster.hpp"

namespace nytte::kontrakt::fundtekster {
namespace {

using enum Fundkode;

constexpr std::array kRaekker{
    Fundtekst(ansoeger_er_kommunen, "Det er kommunen, der søger."),
    Fundtekst(ansoeger_er_ikke_kommunen, "Kun kommunen kan søge dispensation."),
    Fundtekst(ikke_visiterede_ydelser,
              "Opgaverne omfatter ikke hjælp, som borgere er visiteret til efter serviceloven."),
    Fundtekst(visiterede_ydelser,
              "Der kan ikke gives dispensation, når opgaverne omfatter hjælp, som borgere er "
              "visiteret til efter serviceloven."),
    Fundtekst(visiterede_ydelser_uoplyst,
              "Det mangler at blive oplyst, om opgaverne omfatter hjælp, som borgere er visiteret "
              "til efter serviceloven."),
    Fundtekst(punkt_udfyldt, "Der er svaret på {felt}."),
    Fundtekst(punkt_mangler,
              "Der mangler et svar på {felt}. Loven kræver, at det står i "
              "ansøgningen."),
    Fundtekst(skemapunkt_mangler,
              "Der mangler et svar på {felt}. Rådets ansøgningsskema spørger om det."),
    Fundtekst(tal_forkert, "Tallet i {felt} skal være mindst {0}.", {Art::tal}),
    Fundtekst(rettelsesgrund_mangler,
              "Det, der står i {ord}, er rettet i forhold til registeret. Skriv hvorfor."),
    Fundtekst(hoering_ikke_sket,
              "Medarbejderne er ikke hørt. De skal være hørt, og resultatet skal stå i "
              "ansøgningen, før den kan sendes."),
    Fundtekst(hoert_rette_led, "Den rette repræsentant er hørt."),
    Fundtekst(hoert_forkert_led,
              "Det er {0} ({ord}), der skal høres. En medarbejderrepræsentant kan kun høres i "
              "stedet, når der ikke er en tillidsrepræsentant, eller han er væk i mere end 3 "
              "arbejdsdage.",
              {Art::kode}),
    Fundtekst(hoert_led_uoplyst,
              "Det er ikke registreret, om der er en tillidsrepræsentant på arbejdspladsen. En "
              "medarbejderrepræsentant kan kun høres, når der ikke er. Registrér tillids"
              "repræsentanten, eller at der ikke er nogen."),
    Fundtekst(hoert_faglig_organisation,
              "Det er en faglig organisation, der har svaret. Den skal sikre, at tillids- eller "
              "medarbejderrepræsentanten på arbejdspladsen er blevet hørt."),
    Fundtekst(hoert_andet_navn,
              "Efter det registrerede er det {0} ({ord}), der skal høres. Kontrollér navnet og "
              "hvilken repræsentant det er.",
              {Art::kode}),
    Fundtekst(ansoegning_ikke_forelagt,
              "Den hørte har ikke fået denne ansøgning forelagt. Rådets skema beder om det."),
    Fundtekst(hoering_udokumenteret,
              "Der er hverken et svar fra den hørte eller et bilag, der viser høringen."),
    Fundtekst(dispensation_noedvendig,
              "Der søges {0#} {0:plads|pladser}. Uden dispensation er der plads til {1} ved {2} "
              "ordinært ansatte, så der søges {3} mere.",
              {Art::personer, Art::tal, Art::broek, Art::tal}),
    Fundtekst(dispensation_unoedvendig,
              "Der er ikke brug for en dispensation: der søges {0#} {0:plads|pladser}, og der er "
              "plads til {1} uden dispensation ved {2} ordinært ansatte.",
              {Art::personer, Art::tal, Art::broek}),
    Fundtekst(pladser_daekker_ikke,
              "Der vil være {0} fuldtidspersoner i støttede forløb, men der søges kun {1#} "
              "{1:plads|pladser}.",
              {Art::broek, Art::personer}),
    Fundtekst(varighed_lovlig, "Perioden fra {0} til {1} er mellem 1 og 2 år.",
              {Art::dato, Art::dato, Art::dato}),
    Fundtekst(varighed_for_kort,
              "Perioden fra {0} til {1} er for kort. En dispensation skal gælde i mindst 1 år, "
              "her til og med {2} eller senere.",
              {Art::dato, Art::dato, Art::dato}),
    Fundtekst(varighed_for_lang,
              "Perioden fra {0} til {1} er for lang. En dispensation må højst gælde i 2 år, her "
              "til og med {2}.",
              {Art::dato, Art::dato, Art::dato}),
    Fundtekst(periode_er_begyndt,
              "Perioden begynder {0}, som er før {1}. En dispensation bør begynde, når den er "
              "givet, eller senere.",
              {Art::dato, Art::dato}),
    Fundtekst(ingen_virkning_efter_2024,
              "Fra {0} er der intet forholdstal at fravige, så dispensationen har ingen betydning "
              "fra den dag, selv om den gælder til {1}.",
              {Art::dato, Art::dato}),
    Fundtekst(tidligere_ordinaert_arbejde,
              "Opgaverne har før været ordinært arbejde. Rådene siger normalt nej til det, så "
              "ansøgningen bør forklare, hvorfor der ikke fortrænges ordinært arbejde."),
    Fundtekst(er_genansoegning,
              "Der er søgt om samme arbejdsplads før, {0}. Så er det en genansøgning, og punkt 13 "
              "bør udfyldes.",
              {Art::dato}),
    Fundtekst(genansoegning_uden_forrige,
              "Det er en genansøgning, men den forrige ansøgning er ikke valgt."),
    Fundtekst(aendring_uoplyst,
              "Det mangler at blive oplyst, om noget er ændret siden den forrige ansøgning."),
    Fundtekst(aendring_ikke_beskrevet,
              "Noget er ændret siden den forrige ansøgning, men der står ikke hvad."),
    Fundtekst(aendret_p_nummer_ubeskrevet,
              "P-nummeret er et andet end i den forrige ansøgning. Skriv hvorfor."),
    Fundtekst(effekt_beskrevet, "Det er beskrevet, hvad den forrige dispensation førte til."),
    Fundtekst(effekt_mangler,
              "Der mangler en beskrivelse af, hvad den forrige dispensation førte til. Rådene "
              "beder om den ved en genansøgning."),
    Fundtekst(hoering_fornyet, "Medarbejderne er hørt på ny {0}, efter {1}.",
              {Art::dato, Art::dato}),
    Fundtekst(hoering_ikke_fornyet,
              "Medarbejderne er sidst hørt {0}, og det er ikke efter {1}. Ved en genansøgning "
              "skal de høres på ny.",
              {Art::dato, Art::dato}),
    Fundtekst(hoeringsdag_uoplyst,
              "Vi kan ikke se, hvornår medarbejderne er hørt om denne ansøgning. Ved en "
              "genansøgning skal de høres på ny."),
};

}  // namespace

Raekker ansoegning() { return kRaekker; }

}  // namespace nytte::kontrakt::fundtekster
