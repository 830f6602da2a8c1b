// The data table of what each event is called, and how its fields are put in.
#include "sager/historik/saetninger.hpp"

#include <array>
#include <map>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/virksomhed.hpp"
#include "sager/historik/saetning_raekke.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {
namespace {

using Felter = std::map<std::string, std::string>;

constexpr std::array kSaetninger{
    Saetning{"forslag_fravalgt", "Forslaget om {stilling} ({jobordre}) blev fravalgt for borgeren"},
    Saetning{"fravalg_fortrudt", "Fravalget af {stilling} ({jobordre}) blev taget tilbage"},
    Saetning{"fund_hentet", "Fund i en liste fra {system} blev hentet som fil"},
    Saetning{"fund_afgjort", "Fundet \"{type}\" på linje {linje} blev sat til {svar}"},
    Saetning{"arbejdssted_registreret", "Arbejdsstedet {navn} blev registreret"},
    Saetning{"arbejdssted_aendret", "Arbejdsstedets oplysninger blev rettet"},
    Saetning{"arbejdssted_lukket", "Arbejdsstedet blev lukket fra {lukket_fra}"},
    Saetning{"ansatte_registreret", "Antal ansatte for {maaned} blev registreret"},
    Saetning{"ansatte_rettet", "Antal ansatte for {maaned} blev rettet"},
    Saetning{"cvr_hentet", "CVR blev spurgt; svaret har {maaneder} måneder"},
    Saetning{"cvr_tal_brugt", "CVR's tal for {maaned} blev valgt"},
    Saetning{"eget_tal_beholdt", "Vores eget tal for {maaned} blev beholdt i stedet for CVR's"},
    Saetning{"vitas_modtaget", "En ny sag fra VITAS om {p_nummer} blev et udkast"},
    Saetning{"vitas_haendt", "Der skete noget i sagen i VITAS"},
    Saetning{"vitas_sag_hentet", "Sagen blev hentet fra VITAS"},
    Saetning{"vitas_blev_jobordre", "Udkastet fra VITAS blev til jobordren {jobordre}"},
    Saetning{"vitas_lagt_vaek", "Udkastet fra VITAS blev lagt væk"},
    Saetning{"publicering_modtaget", "Offentliggjorte tal blev læst fra {kilde}"},
    Saetning{"repraesentant_registreret", "Medarbejderrepræsentanten {navn} blev registreret"},
    Saetning{"repraesentant_aendret",
             "Oplysningerne om medarbejderrepræsentanten {navn} blev rettet"},
    Saetning{"fravaer_registreret",
             "Det blev registreret, at {navn} er fraværende fra {fra} til {til}"},
    Saetning{"niveau_fundet_tomt",
             "Det blev registreret, at der ikke findes en {niveau} fra {fra}"},
    Saetning{"anden_ordning_registreret",
             "En person i {ordning} blev registreret fra {fra} til {til}"},
    Saetning{"dispensation_registreret",
             "En dispensation til {pladser} plads(er) fra {fra} til {til} blev registreret"},
    Saetning{"dispensation_forhold_registreret",
             "En dispensation til {personer} person(er) for hver {pr_ansatte} ordinært ansatte fra "
             "{fra} til {til} blev registreret"},
    Saetning{"dispensation_forhold_annulleret",
             "Dispensationen til {personer} person(er) for hver {pr_ansatte} ordinært ansatte fra "
             "{fra} til {til} blev annulleret"},
    Saetning{"kvartalsrapport_frosset", "Opgørelsen for {kvartal} blev frosset"},
    Saetning{"kvartalsrapport_rettet",
             "Opgørelsen for {kvartal} blev rettet og frosset som version {nummer}"},
    Saetning{"kvartalsrapport_lagt_klar",
             "Opgørelsen for {kvartal}, version {nummer}, blev lagt klar til rådet"},
    Saetning{"kvartalsrapport_hentet",
             "Rådet hentede opgørelsen for {kvartal}, version {nummer}, som {format}"},
    Saetning{"repraesentant_afsluttet",
             "Sidste dag for medarbejderrepræsentanten {navn} blev sat til {til}"},
    Saetning{"repraesentant_annulleret",
             "Registreringen af medarbejderrepræsentanten {navn} blev annulleret"},
    Saetning{"fravaer_annulleret",
             "Registreringen af, at {navn} er fraværende fra {fra} til {til}, blev annulleret"},
    Saetning{"niveau_fundet_tomt_annulleret",
             "Registreringen af, at der ikke findes en {niveau} fra {fra}, blev annulleret"},
    Saetning{"anden_ordning_annulleret",
             "Registreringen af en person i {ordning} fra {fra} til {til} blev annulleret"},
    Saetning{"dispensation_annulleret",
             "Dispensationen til {pladser} plads(er) fra {fra} til {til} blev annulleret"},
    Saetning{"ansoegning_opret", "Ansøgningen om dispensation blev oprettet"},
    Saetning{"ansoegning_effekt", "Effekten af den forrige dispensation blev gjort op igen"},
    Saetning{"ansoegning_gemt", "Ansøgningen blev rettet"},
    Saetning{"ansoegning_hoering_begyndt", "En høring af {navn} om ansøgningen blev gjort klar"},
    Saetning{"ansoegning_hoeringssvar_brugt",
             "Svaret fra {navn} blev brugt i ansøgningens punkt 6 og 7"},
    Saetning{"ansoegning_indsend", "Ansøgningen blev sendt til {raad}"},
    Saetning{"ansoegning_returner", "{raad} sendte ansøgningen tilbage efter flere oplysninger"},
    Saetning{"ansoegning_traek_tilbage", "Ansøgningen blev trukket tilbage"},
    Saetning{"ansoegning_dagsordensaet", "Ansøgningen kom på dagsordenen i {raad}"},
    Saetning{"ansoegning_tag_af_dagsorden", "Ansøgningen blev taget af dagsordenen i {raad}"},
    Saetning{"ansoegning_registrer_afgoerelse",
             "Afgørelsen fra {raad} blev skrevet ind og venter på at blive bekræftet"},
    Saetning{"ansoegning_kassere_afgoerelse",
             "Den indskrevne afgørelse blev kasseret, før den var bekræftet"},
    Saetning{"ansoegning_bekraeft_imoedekommet", "{raad} har imødekommet ansøgningen"},
    Saetning{"ansoegning_bekraeft_delvist", "{raad} har delvist imødekommet ansøgningen"},
    Saetning{"ansoegning_bekraeft_afslag", "{raad} har givet afslag på ansøgningen"},
    Saetning{"ansoegning_ret_afgoerelse",
             "En rettelse af afgørelsen fra {raad} blev skrevet ind og venter på at blive "
             "bekræftet"},
    Saetning{"ansoegning_behold_imoedekommet",
             "Rettelsen blev kasseret; ansøgningen er fortsat imødekommet"},
    Saetning{"ansoegning_behold_delvist",
             "Rettelsen blev kasseret; ansøgningen er fortsat delvist imødekommet"},
    Saetning{"ansoegning_behold_afslag", "Rettelsen blev kasseret; der er fortsat givet afslag"},
    Saetning{"ansoegning_journaliseret", "Ansøgningen fik journalnummeret {journalnummer}"},
    Saetning{"raadsmedlem_registreret", "Rådsmedlemmet {navn} blev registreret fra {fra}"},
    Saetning{"raadsmedlem_aendret", "Oplysningerne om rådsmedlemmet {navn} blev rettet"},
    Saetning{"raadsmedlem_annulleret", "Registreringen af rådsmedlemmet {navn} blev annulleret"},
    Saetning{"sagsudvalg_oprettet", "Sagsudvalget {navn} blev oprettet"},
    Saetning{"sagsudvalg_aendret", "Sagsudvalget {navn} blev rettet"},
    Saetning{"moede_indkaldt", "Der blev indkaldt til møde den {dato} i {sted}"},
    Saetning{"moede_aendret", "Mødet blev rettet til den {dato} i {sted}"},
    Saetning{"moede_aflyst", "Mødet den {dato} blev aflyst"},
    Saetning{"fremmoede_registreret",
             "Det blev registreret, at {antal} var til stede på mødet den {dato}"},
    Saetning{"bilag_vedlagt", "Filen {navn} blev vedlagt: {titel}"},
    Saetning{"bilag_taget_af", "Filen {navn} blev taget af sagen"},
    Saetning{"forudsaetninger_oprettet", "Krav før start blev sat på placeringen ({hvilke})"},
    Saetning{"forudsaetning_tilfoejet", "Kravet {hvad} før start blev føjet til"},
    Saetning{"forudsaetning_opfyldt", "Kravet {hvad} blev sat på plads den {dag} ({bevis})"},
    Saetning{"forudsaetning_bortfaldet", "Kravet {hvad} blev sat til ikke at gælde her"},
    Saetning{"forudsaetning_genaabnet", "Kravet {hvad} blev åbnet igen"},
    Saetning{"forudsaetningskrav_tilfoejet", "Kravet {hvad} før start blev stillet"},
    Saetning{"forudsaetningskrav_fjernet", "Kravet {hvad} før start blev fjernet"},
    Saetning{"arbejdsgang_skrevet",
             "Udgave {nummer} af arbejdsgangen, der gælder fra {gaelder_fra}, blev skrevet"},
    Saetning{"jobordre_oprettet", "Jobordren {nummer} blev oprettet med {pladser} plads(er)"},
    Saetning{"jobordre_aendret",
             "Jobordren blev ændret til {pladser} plads(er) fra {fra} til {til}"},
    Saetning{"jobordre_lukket", "Jobordren blev lukket"},
    Saetning{"jobordre_annulleret", "Jobordren blev annulleret"},
    Saetning{"ugeaktivitet_tilfoejet", "{hvad} den {dato} kom i ugeplanen"},
    Saetning{"ugeaktivitet_fjernet", "{hvad} den {dato} blev taget ud af ugeplanen"},
    Saetning{"ugeplan_ryddet", "Ugeplanen for {uge} blev ryddet for {antal} aktivitet(er)"},
    Saetning{"ugeplan_kopieret", "Ugeplanen for {uge} blev kopieret til {uger} uge(r) frem"},
    Saetning{"ugeplan_fire_plus_en",
             "{uge} blev lagt med fire dages nytteindsats og en dag til jobsøgning"},
    Saetning{"arbejdspligt_timer_sat", "Arbejdspligten blev sat til {timer} om ugen fra {fra}"},
    Saetning{"opgave_oprettet", "Opgaven {navn} kom i kataloget"},
    Saetning{"opgave_aendret", "Opgaven {navn} blev rettet"},
    Saetning{"opgave_lukket", "Opgaven {navn} bruges ikke til nye jobordrer mere"},
    Saetning{"opgave_genaabnet", "Opgaven {navn} kan igen bruges til nye jobordrer"},
    Saetning{"opgave_vurderet",
             "Opgaven blev vurderet for hele kommunen fra {dato}; ses efter senest {revideres}"},
    Saetning{
        "opgave_vurderet_paa_sted",
        "Opgaven blev vurderet på P-nummer {p_nummer} fra {dato}; ses efter senest {revideres}"},
    Saetning{"omraadeaftale_indgaaet",
             "Områdeaftalen med {part} blev indgået; ses efter senest {revideres}"},
    Saetning{"omraadeaftale_revideret",
             "Områdeaftalen med {part} blev til version {version}; ses efter senest {revideres}"},
    Saetning{"omraadeaftale_ophoert", "Områdeaftalen med {part} ophørte"},
    Saetning{"opgavevurdering_annulleret", "Vurderingen fra {dato} blev annulleret"},
    Saetning{"hoering_registreret", "Det blev registreret, at {navn} blev hørt den {dato}"},
    Saetning{"orientering_registreret",
             "Det blev registreret, at {navn} blev orienteret den {dato}"},
    Saetning{"hoering_aendret", "Oplysningerne om høring eller orientering blev rettet"},
    Saetning{"hoering_annulleret",
             "Registreringen af, at {navn} blev hørt den {dato}, blev annulleret"},
    Saetning{"orientering_annulleret",
             "Registreringen af, at {navn} blev orienteret den {dato}, blev annulleret"},
    Saetning{"hoeringssag_oprettet", "En høring af {navn} ({niveau}) blev gjort klar"},
    Saetning{"orienteringssag_oprettet", "En orientering af {navn} ({niveau}) blev gjort klar"},
    Saetning{"henvendelse_lagt_i_post", "Mailen til {navn} ({rolle}) blev lagt i kø"},
    Saetning{"rykker_lagt_i_post", "En påmindelse til {navn} ({rolle}) blev lagt i kø"},
    Saetning{"henvendelse_sendt", "Mailen til {navn} ({rolle}) blev afsendt"},
    Saetning{"henvendelse_rykket", "Påmindelsen til {navn} ({rolle}) blev afsendt"},
    Saetning{"henvendelse_kom_retur", "Det blev registreret, at mailen til {navn} kom retur,"},
    Saetning{"henvendelse_adresse_rettet", "Mailadressen til {navn} ({rolle}) blev rettet"},
    Saetning{"henvendelse_afleveret_selv",
             "Det blev registreret, at {navn} ({rolle}) fik papirerne den {dato},"},
    Saetning{"henvendelse_bilag_modtaget", "Filen {fil} fra {navn} blev modtaget"},
    Saetning{"henvendelse_besvaret", "Svaret fra {svaret_af} ({rolle}) blev modtaget"},
    Saetning{"henvendelse_besvaret_paa_papir",
             "Et svar på papir fra {svaret_af} ({rolle}) blev registreret"},
    Saetning{"henvendelse_givet_videre",
             "Høringen blev givet videre fra {navn} til {naeste} ({niveau})"},
    Saetning{"hoeringssag_uden_droeftelse",
             "Alle har svaret, men drøftelsen har ikke fundet sted; det blev bemærket"},
    Saetning{"hoeringssag_lukket", "Høringen blev lukket"},
    Saetning{"borger_registreret", "Borgeren blev registreret"},
    Saetning{"borger_aendret", "Borgerens oplysninger blev rettet"},
    Saetning{"ydelse_skiftet", "Borgeren er på {ydelse} fra {fra}"},
    Saetning{"borger_henvist", "Borgeren blev henvist til {jobordre} fra {fra} til {til}"},
    Saetning{"borger_placeret", "Borgeren blev placeret på {jobordre} fra {fra} til {til}"},
    Saetning{"placering_importeret",
             "Placeringen på {jobordre} fra {fra} til {til} blev indlæst fra en fil"},
    Saetning{"placering_afslaaet",
             "Det blev afgjort, at borgeren ikke kan placeres på {jobordre} fra {fra} til {til}"},
    Saetning{"placering_aendret", ""},  // see aendring
    Saetning{"placering_afbrudt", "Placeringen blev afbrudt den {haendelsesdato}"},
    Saetning{"placering_afbrudt_af_arbejdsgiver",
             "Placeringen blev afbrudt af arbejdsgiveren den {haendelsesdato} og registreret"},
    Saetning{"placering_afbrudt_af_borger",
             "Placeringen blev afbrudt af borgeren den {haendelsesdato} og registreret"},
    Saetning{"placering_afsluttet", "Placeringen blev afsluttet den {haendelsesdato}"},
    Saetning{"placering_ikke_startet", "Det blev registreret, at borgeren ikke begyndte"},
    Saetning{"placering_annulleret", "Placeringen blev annulleret"},
    Saetning{"brev_udstedt", "Brevet \"{titel}\" blev udstedt"},
    Saetning{"brev_lagt_i_post", "Brevet \"{titel}\" blev lagt i post"},
    Saetning{"fagsystemliste_indlaest",
             "En liste over {liste} fra {system} med {raekker} rækker blev læst ind"},
    Saetning{"fagsystemliste_hentet",
             "En liste over {liste} fra {system} blev hentet som fil, med CPR-numre"},
    Saetning{"brevskabelon_gemt",
             "Kommunens egen tekst i breve ({art}) blev gemt som version {version}"},
    Saetning{"registrering_taget", "Registeret har taget imod revision {revision}"},
    Saetning{"registrering_afvist", "Registeret sagde nej til revision {revision}, kode {kode}"},
    Saetning{"registrering_tilbageholdt", "Revision {revision} blev holdt tilbage"},
    Saetning{"registrering_bortfaldet",
             "Der var ikke noget at annullere i registeret for revision {revision}"},
    Saetning{"registrering_erstattet", "Revision {revision} blev erstattet af en nyere"},
    Saetning{"registrering_sendt_igen", "Revision {revision} blev bedt sendt til registeret igen"},
    Saetning{"cpr_laest_til_registeret", "Borgerens CPR-nummer blev læst til registeret"},
    Saetning{"register_afstemt",
             "Registeret blev sammenlignet for {borgere} borgere; {forskelle} forskelle er åbne"},
    Saetning{"registerforskel_haandteret", "En forskel til registeret blev håndteret"},
    Saetning{"placering_registrering_rettet",
             "Oplysningerne til det nationale register blev rettet: del af borgerens plan "
             "{del_af_plan}, ansvarlig sagsbehandler {ansvarlig}"},
    Saetning{"registermyndighed_gemt",
             "Kommunen blev skrevet i registeret som {navn}, {kode} (version {version})"},
    Saetning{"kodeliste_indlaest",
             "Kodelisten {liste} blev indlæst som version {nummer} med {antal} koder"},
    Saetning{"kode_valgt", "I kodelisten {liste} blev {vaerdi} til koden {kode}"},
    Saetning{"borgerdato_registreret", "{art} blev registreret: {dato}"},
    Saetning{"opfoelgning_registreret", "{art} den {dato}"},
    Saetning{"udeblivelse_registreret", "{art} den {dato} blev registreret"},
    Saetning{"udeblivelsesskridt_registreret", "{art} den {dato}"},
    Saetning{"arbejdsgiveransoegning_modtaget",
             "Arbejdsstedet søgte den {dato} om {pladser} i nytteindsats"},
    Saetning{"arbejdsgiveransoegning_besvaret", "Arbejdsstedets ansøgning blev besvaret {dato}"},
    Saetning{"indberetning_registreret", "En indberetning til rådet blev registreret: {dato}"},
    Saetning{"opfoelgning_annulleret", "En registrering (nr. {nr}) blev annulleret"},
    Saetning{"daglig_mail_valgt", "Den daglige mail blev valgt til"},
    Saetning{"daglig_mail_fravalgt", "Den daglige mail blev valgt fra"},
    Saetning{"kalender_aabnet", "En kalenderadresse blev lavet"},
    Saetning{"kalender_lukket", "En kalenderadresse blev lukket"},
    Saetning{"meddelelse_lagt_i_post", "En meddelelse til {modtager} blev lagt i post"},
    Saetning{"borgerbesked_lagt_i_post", "En meddelelse til borgeren blev lagt i post"},
    Saetning{"meddelelse_i_mappe",
             "Meddelelsen til {modtager} blev lagt i en mappe. Den er ikke sendt"},
    Saetning{"meddelelse_afsendt", "Meddelelsen til {modtager} blev sendt"},
    Saetning{"meddelelse_sendt_selv",
             "Det blev registreret, at meddelelsen til {modtager} blev sendt på anden vis den "
             "{dag}"},
    Saetning{"meddelelse_afvist", "Meddelelsen til {modtager} blev afvist"},
    Saetning{"meddelelse_returneret", "Meddelelsen til {modtager} kom tilbage"},
    Saetning{"meddelelse_opgivet",
             "Meddelelsen til {modtager} blev opgivet efter for mange forsøg"},
    Saetning{"meddelelse_send_igen", "Meddelelsen til {modtager} bliver sendt igen"},
    Saetning{"cpr_laest_til_digital_post",
             "Borgerens CPR-nummer blev læst for at sende et brev med Digital Post"},
    Saetning{"meddelelse_hentet", "Meddelelsen til {modtager} blev hentet som fil"},
};

const Saetning* find(std::string_view art) {
  for (const std::span<const Saetning> alle :
       {std::span<const Saetning>(kSaetninger), saetninger_om_projekter(),
        saetninger_om_vejen_videre(), saetninger_om_strategien(), saetninger_om_evalueringen(),
        saetninger_om_hold()})
    for (const auto& s : alle)
      if (s.art == art) return &s;
  return nullptr;
}

std::string paa_dansk_niveau(std::string_view kode) {
  if (kode == navn(Niveau::tr_p_nummer)) return "tillidsrepræsentant på P-nummeret";
  if (kode == navn(Niveau::tr_cvr)) return "tillidsrepræsentant på CVR-nummeret";
  if (kode == navn(Niveau::ftr_cvr)) return "fællestillidsrepræsentant på CVR-nummeret";
  return "medarbejderrepræsentant på P-nummeret";
}

// What was registered of a follow-up, as the start of a sentence.
std::string opfoelgning_ord(const std::string& kode) {
  constexpr std::array kOrd{std::pair{"tilmeldt", "Tilmelding på Jobnet"},
                            std::pair{"foerste_henvendelse", "Første henvendelse"},
                            std::pair{"cv_godkendt", "CV på Jobnet"},
                            std::pair{"fritaget_til", "Sidste dag med fritagelse for tilbud"},
                            std::pair{"skriftlig_vejledning", "Skriftlig vejledning"},
                            std::pair{"kontaktsamtale", "Samtale i kontaktforløbet"},
                            std::pair{"opfoelgning", "Der blev fulgt op"},
                            std::pair{"start_meldt", "Arbejdsgiveren meldte, at borgeren mødte,"},
                            std::pair{"udeblivelse_meldt", "Arbejdsgiveren meldte udeblivelse"},
                            std::pair{"cv_gennemgaaet", "CV'et blev gennemgået"},
                            std::pair{"udeblevet", "Udeblivelse"},
                            std::pair{"afvist_tilbud", "Afvisning af et tilbud"},
                            std::pair{"ophoert", "Ophør i tilbuddet"},
                            std::pair{"kontaktforsoeg", "Personlig kontakt blev forsøgt"},
                            std::pair{"raadighed_vurderet", "Rådigheden blev vurderet"},
                            std::pair{"rimelig_grund", "En rimelig grund blev godtaget"},
                            std::pair{"afgjort", "En sanktion blev afgjort"},
                            std::pair{"afgjort_ingen", "Det blev afgjort ikke at sanktionere"},
                            std::pair{"gennemfoert", "Sanktionen blev gennemført"},
                            std::pair{"akasse_underrettet", "A-kassen blev underrettet"}};
  for (const auto& [k, ord] : kOrd)
    if (kode == k) return ord;
  return kode;
}

std::string fremmoede_ord(const std::string& kode) {
  if (kode == "kom_for_sent") return "kom for sent";
  if (kode == "aftalt_fravaer") return "aftalt fravær";
  if (kode == "sendt_hjem") return "sendt hjem";
  return kode;
}

std::string vaerdi(const Felter& felter, const std::string& navnet) {
  const auto f = felter.find(navnet);
  if (f == felter.end()) return "";
  if (navnet == "niveau") return paa_dansk_niveau(f->second);
  if (navnet == "ydelse" && f->second == "kontanthjaelp") return "kontanthjælp";
  if (navnet == "ydelse" && f->second == "uddannelseshjaelp") return "uddannelseshjælp";
  if (navnet == "ydelse" && f->second == "sho_ydelse") return "SHO-ydelse";
  if (navnet == "ydelse" && f->second == "foertidspension") return "førtidspension";
  if (navnet == "ydelse" && f->second == "ressourceforloebsydelse") return "ressourceforløbsydelse";
  if (navnet == "ydelse" && f->second == "ingen") return "ingen ydelse";
  if (navnet == "ordning" && f->second == "loentilskud") return "løntilskud";
  if (navnet == "art") return opfoelgning_ord(f->second);
  if (navnet.starts_with("fremmoede")) return fremmoede_ord(f->second);
  if (const auto d = laes_iso_dato(f->second)) return paa_dansk(*d);
  if (const auto m = laes_maaned(f->second)) return paa_dansk(*m);
  return f->second;
}

std::string udfyld(std::string_view skabelon, const Felter& felter) {
  std::string ud;
  while (!skabelon.empty()) {
    const auto aabn = std::min(skabelon.find('{'), skabelon.size());
    ud += skabelon.substr(0, aabn);
    skabelon.remove_prefix(aabn);
    if (skabelon.empty()) break;
    const auto luk = skabelon.find('}');
    ud += vaerdi(felter, std::string(skabelon.substr(1, luk - 1)));
    skabelon.remove_prefix(luk + 1);
  }
  return ud;
}

// What a change did: shorter, longer, moved, other hours.
std::string aendring(const Felter& felter) {
  const auto f = [&](const char* n) {
    const auto it = felter.find(n);
    return it == felter.end() ? std::string() : it->second;
  };
  const bool ny_tid = f("ugentlig_tid") != f("ugentlig_tid_foer");
  std::string ud;
  if (f("fra") != f("fra_foer"))
    ud = "Placeringen blev flyttet til {fra} til {til}";
  else if (f("til") < f("til_foer"))
    ud = "Placeringen blev forkortet til {til}";
  else if (f("til") > f("til_foer"))
    ud = "Placeringen blev forlænget til {til}";
  else if (ny_tid)
    return udfyld("Placeringens ugentlige tid blev ændret til {ugentlig_tid}", felter);
  else
    return "Placeringen blev bekræftet uden ændringer";
  if (ny_tid) ud += " med {ugentlig_tid} timer om ugen";
  return udfyld(ud, felter);
}

std::string uden_punktum(std::string tekst) {
  while (!tekst.empty() && (tekst.back() == '.' || tekst.back() == ' ' || tekst.back() == '\n'))
    tekst.pop_back();
  return tekst;
}

}  // namespace

bool har_saetning(std::string_view art) { return find(art) != nullptr; }

std::string haendelse_paa_dansk(const Haendelse& h, const std::string& af) {
  Felter felter;
  for (auto& [n, v] : fra_json(h.data_json)) felter[n] = v;
  const auto* s = find(h.art);
  std::string ud = h.art == "placering_aendret" ? aendring(felter)
                   : s                          ? udfyld(s->tekst, felter)
                                                : h.art;
  ud += " af " + af;
  const auto grund = uden_punktum(h.grund);
  if (!grund.empty()) ud += ". Begrundelse: " + grund;
  return ud + ".";
}

}  // namespace nytte::sager
