#include "web/sider/besked.hpp"

#include <array>
#include <cstddef>

namespace nytte::web {
namespace {

using enum Besked;

struct Beskedtekst {
  Besked besked;
  std::string_view tekst;
};

// In the order of the enum: the number of a message is its row.
constexpr std::array kTekster{
    Beskedtekst{placeret, "Placeringen er registreret. Næste skridt: giv borgeren tilbuddet."},
    Beskedtekst{henvist,
                "Henvisningen er registreret. Næste skridt: registrér arbejdsstedets svar."},
    Beskedtekst{afslag_gemt, "Afgørelsen er gemt som afslag. Borgeren er ikke placeret."},
    Beskedtekst{aendret, "Placeringen er ændret, og en ny afgørelse er gemt."},
    Beskedtekst{afbrudt, "Placeringen er afbrudt. Pladsen er ledig igen."},
    Beskedtekst{afsluttet, "Placeringen er afsluttet."},
    Beskedtekst{ikke_startet,
                "Det er registreret, at borgeren ikke startede. Pladsen er ledig igen."},
    Beskedtekst{annulleret, "Placeringen er annulleret. Den kan stadig ses i historien."},
    Beskedtekst{
        jobordre_oprettet,
        "Jobordren er oprettet. Næste skridt: registrér høring eller orientering, og placér "
        "en borger."},
    Beskedtekst{jobordre_rettet, "Jobordren er rettet."},
    Beskedtekst{jobordre_lukket, "Jobordren er lukket. De placerede fortsætter som aftalt."},
    Beskedtekst{jobordre_annulleret, "Jobordren er annulleret."},
    Beskedtekst{hoering_gemt, "Det er registreret. Næste skridt: placér en borger."},
    Beskedtekst{hoering_klargjort, "Høringen er klar. Næste skridt: send den til hver part."},
    Beskedtekst{hoering_i_post,
                "Mailen er lagt i kø. Den står som sendt, når mailserveren har taget imod den."},
    Beskedtekst{hoering_givet_videre,
                "Høringen er givet videre. Næste skridt: send den til den næste."},
    Beskedtekst{hoering_opdateret, "Det er registreret på høringen."},
    Beskedtekst{arbejdssted_oprettet,
                "Arbejdsstedet er oprettet. Næste skridt: tilføj antal ansatte og "
                "medarbejderrepræsentanter."},
    Beskedtekst{arbejdssted_rettet, "Arbejdsstedet er rettet."},
    Beskedtekst{ansatte_gemt, "Måneden er gemt, og pladserne er beregnet igen."},
    Beskedtekst{repraesentant_gemt, "Repræsentanten er gemt."},
    Beskedtekst{fravaer_gemt, "Fraværet er gemt."},
    Beskedtekst{findes_ikke_gemt, "Det er gemt, at der ikke findes en sådan repræsentant."},
    Beskedtekst{ordning_gemt, "Personen tæller med på arbejdsstedet."},
    Beskedtekst{dispensation_gemt, "Dispensationen er gemt, og pladserne er beregnet igen."},
    Beskedtekst{
        registrering_annulleret,
        "Registreringen er annulleret og tæller ikke længere. Den kan stadig ses i historien."},
    Beskedtekst{borger_oprettet, "Borgeren er oprettet. Næste skridt: placér eller henvis."},
    Beskedtekst{borger_rettet, "Oplysningerne er rettet."},
    Beskedtekst{ydelse_gemt, "Ydelsen er gemt."},
    Beskedtekst{bruger_oprettet, "Brugeren er oprettet. Giv adgangskoden videre ad en sikker vej."},
    Beskedtekst{bruger_rettet, "Brugeren er rettet."},
    Beskedtekst{adgangskode_sat,
                "Adgangskoden er sat. Kontoen er åben igen, og brugeren er logget ud alle steder."},
    Beskedtekst{post_sendes_igen, "Meddelelsen er i køen og bliver forsøgt sendt om lidt."},
    Beskedtekst{post_sendt_selv, "Det er registreret, at meddelelsen er sendt."},
    Beskedtekst{registrering_sendes_igen,
                "Registreringen sendes igen. Se om lidt, hvad der skete."},
    Beskedtekst{forskel_haandteret, "Forskellen er markeret som håndteret."},
    Beskedtekst{brev_udstedt,
                "Brevet er udstedt og kan ikke længere ændres. Næste skridt: send det."},
    Beskedtekst{brev_i_posten,
                "Brevet er lagt i posten. Her på siden kan du se, når det er sendt."},
    Beskedtekst{skabelon_gemt, "Teksterne er gemt som en ny version og står i de næste breve."},
    Beskedtekst{opfoelgning_gemt, "Det er registreret, og fristerne er regnet om."},
    Beskedtekst{arbejdsgiver_besvaret, "Svaret er registreret."},
    Beskedtekst{paamindelser_gemt, "Dine påmindelser er gemt."},
    Beskedtekst{kalender_tilbagekaldt, "Kalenderen er lukket. Adressen virker ikke længere."},
    Beskedtekst{ansoegning_oprettet,
                "Kladden er lavet. Næste skridt: udfyld punkterne, og vedlæg svaret på høringen."},
    Beskedtekst{ansoegning_gemt, "Det er gemt."},
    Beskedtekst{ansoegning_sendt, "Ansøgningen er sendt til rådet og kan ikke længere rettes."},
    Beskedtekst{ansoegning_trukket, "Ansøgningen er trukket tilbage."},
    Beskedtekst{bilag_vedlagt, "Filen er vedlagt."},
    Beskedtekst{bilag_taget_af, "Filen er taget af."},
    Beskedtekst{raadssag_gemt, "Det er gemt."},
    Beskedtekst{raadssag_paa_dagsorden,
                "Sagen er sat på dagsordenen. Den er med i mødematerialet fra nu af."},
    Beskedtekst{raadssag_af_dagsorden, "Sagen er taget af dagsordenen."},
    Beskedtekst{raadssag_returneret, "Ansøgningen er sendt tilbage til kommunen."},
    Beskedtekst{raadsafgoerelse_registreret,
                "Afgørelsen er registreret. Næste skridt: en anden skal bekræfte den."},
    Beskedtekst{raadsafgoerelse_bekraeftet,
                "Afgørelsen er bekræftet og har virkning. Brevet ligger på sagen hos kommunen."},
    Beskedtekst{raadsafgoerelse_kasseret, "Det registrerede er kasseret og har ingen virkning."},
    Beskedtekst{moede_gemt, "Mødet er gemt."},
    Beskedtekst{moede_aflyst, "Mødet er aflyst. Sagerne er tilbage blandt de nye ansøgninger."},
    Beskedtekst{fremmoede_gemt, "Fremmødet er gemt."},
    Beskedtekst{raadsmedlem_gemt, "Medlemmet er gemt."},
    Beskedtekst{raadsmedlem_annulleret, "Registreringen af medlemmet er annulleret."},
    Beskedtekst{sagsudvalg_gemt, "Sagsudvalget er gemt."},
    Beskedtekst{fagsystemliste_indlaest,
                "Listen er læst ind. Her kan du se, hvad der ikke er tastet som det skal."},
    Beskedtekst{fagsystemliste_fandtes,
                "Den fil er læst ind før. Intet er gemt to gange; her er listen."},
    Beskedtekst{rapport_frosset, "Opgørelsen er frosset. Nu kan den sendes til rådet."},
    Beskedtekst{rapport_i_posten, "Opgørelsen er lagt i post. Her kan du se, når den er sendt."},
    Beskedtekst{rapport_klar, "Opgørelsen ligger klar, så rådet kan hente den."},
    Beskedtekst{fund_besvaret, "Svaret er gemt. Listen er ikke ændret."},
    Beskedtekst{cvr_hentet, "Svaret fra CVR er gemt. Næste skridt: vælg måned for måned."},
    Beskedtekst{cvr_valgt, "Valget er gemt."},
    Beskedtekst{vitas_laest, "VITAS er læst."},
    Beskedtekst{vitas_lagt_vaek, "Udkastet er lagt væk."},
    Beskedtekst{publicering_laest, "Tallene er læst."},
    Beskedtekst{registrering_rettet, "Oplysningerne til registeret er gemt."},
    Beskedtekst{myndighed_gemt, "Kommunens oplysninger i registeret er gemt som en ny version."},
    Beskedtekst{kodeliste_indlaest,
                "Kodelisten er indlæst som en ny version. Se efter, at hver af vores værdier har "
                "fundet sin kode."},
    Beskedtekst{kodeliste_uaendret, "Filen er den samme som den nyeste version; intet er ændret."},
    Beskedtekst{kode_valgt, "Valget er gemt."},
    Beskedtekst{opgave_oprettet, "Opgaven er i kataloget. Næste skridt: vurdér den."},
    Beskedtekst{opgave_rettet, "Opgaven er rettet."},
    Beskedtekst{opgaveeksempler_hentet,
                "Eksemplerne er hentet. Ingen af dem er vurderet endnu: det gør kommunen selv."},
    Beskedtekst{opgave_vurderet, "Vurderingen er gemt og gælder fra sin dag."},
    Beskedtekst{opgavevurdering_annulleret, "Vurderingen er annulleret og tæller ikke mere."},
    Beskedtekst{omraadeaftale_gemt, "Aftalen er gemt."},
    Beskedtekst{omraadeaftale_ophoert, "Aftalen er ophørt."},
    Beskedtekst{ugeplan_gemt, "Ugeplanen er gemt."},
    Beskedtekst{ugeplan_kopieret, "Ugen er kopieret."},
    Beskedtekst{ugeplan_fjernet, "Aktiviteten er taget ud af ugeplanen."},
    Beskedtekst{forslag_fravalgt,
                "Pladsen foreslås ikke mere til borgeren. Forslaget er regnet om."},
    Beskedtekst{fravalg_fortrudt, "Fravalget er taget tilbage. Forslaget er regnet om."},
    Beskedtekst{forudsaetning_gemt, "Gemt. Siden viser, om der mangler mere før start."},
    Beskedtekst{krav_gemt, "Kravet er gemt. Det gælder placeringer, der laves fra nu af."},
    Beskedtekst{krav_fjernet, "Kravet er fjernet. Placeringer, der er lavet, beholder det."},
    Beskedtekst{arbejdsgang_gemt, "Arbejdsgangen er gemt som en ny udgave."},
    Beskedtekst{strategi_kladde_lavet,
                "Kladden er lavet. Næste skridt: skriv under hver overskrift."},
    Beskedtekst{strategi_gemt, "Kladden er gemt."},
    Beskedtekst{strategi_godkendt,
                "Strategien er godkendt og kan ikke ændres mere. Næste skridt: meld den ud."},
    Beskedtekst{strategi_kasseret, "Kladden er lagt væk. Den kan stadig ses."},
    Beskedtekst{strategi_set_efter, "Det er registreret, at strategien er set efter."},
    Beskedtekst{strategi_vist, "Strategien kan nu læses af alle."},
    Beskedtekst{strategi_taget_ned, "Strategien kan ikke længere læses uden at logge ind."},
    Beskedtekst{strategi_udmeldt, "Det er registreret, hvem strategien er meldt ud til."},
    Beskedtekst{strategi_i_posten,
                "Mailene er lagt i kø. De står som sendt, når mailserveren har taget imod dem."},
    Beskedtekst{strategipart_gemt,
                "Parten er gemt. Næste skridt: spørg den, eller registrér dens svar."},
    Beskedtekst{strategipart_fjernet, "Parten er ikke længere med. Det, den sagde, er gemt."},
    Beskedtekst{strategisvar_gemt, "Svaret er gemt."},
    Beskedtekst{strategidroeftelse_gemt, "Drøftelsen med rådet er registreret."},
    Beskedtekst{projekt_oprettet, "Projektet er oprettet som kladde. Send det, når alle felter er fyldt ud."},
    Beskedtekst{projekt_gemt, "Beskrivelsen er gemt."},
    Beskedtekst{projekt_sendt, "Projektet er sendt til godkendelse. Her kan du følge hvert trin."},
    Beskedtekst{projekttrin_godkendt, "Godkendelsen er gemt."},
    Beskedtekst{projekt_returneret, "Projektet er sendt tilbage med din grund."},
    Beskedtekst{projekt_kommenteret, "Kommentaren er gemt."},
    Beskedtekst{projekt_paamindet, "Påmindelsen er lagt i post. Her kan du se, når den er sendt."},
    Beskedtekst{projekt_ny_udgave, "Godkendelsen er taget tilbage. Nu kan beskrivelsen rettes og sendes på ny."},
    Beskedtekst{projekt_lukket, "Projektet er lukket."},
    Beskedtekst{kaede_gemt, "Rækkefølgen er gemt. Den gælder for projekter, der sendes fra nu af."},
    Beskedtekst{faktaark_gemt, "Faktaarket er gemt."},
    Beskedtekst{faktaark_billede_gemt, "Billedet er gemt. Oplysninger om, hvor og hvornår det er taget, er fjernet."},
    Beskedtekst{faktaark_billede_fjernet, "Billedet er fjernet."},
    Beskedtekst{noegle_tilbagekaldt,
                "Nøglen er kaldt tilbage. Programmet kan ikke længere komme ind."},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < kTekster.size(); ++i)
    if (static_cast<std::size_t>(kTekster[i].besked) != i) return false;
  return kTekster.back().besked == noegle_tilbagekaldt;
}
static_assert(in_order(), "every Besked has its text, in the order of the enum");

}  // namespace

std::string_view beskedtekst(Besked b) { return kTekster.at(static_cast<std::size_t>(b)).tekst; }

}  // namespace nytte::web
