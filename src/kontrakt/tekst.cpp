// A data table with its look-ups.
#include "kontrakt/tekst.hpp"

#include <algorithm>
#include <array>

namespace nytte::kontrakt {
namespace {

struct Ord {
  std::string_view kode;
  std::string_view tekst;
};

constexpr std::array kKoder{
    // Ydelse
    Ord{"dagpenge", "dagpenge"},
    Ord{"kontanthjaelp", "kontanthjælp"},
    Ord{"uddannelseshjaelp", "uddannelseshjælp"},
    Ord{"integrationsydelse", "integrationsydelse"},
    Ord{"overgangsydelse", "overgangsydelse"},
    Ord{"sho_ydelse", "selvforsørgelses- og hjemrejseydelse"},
    Ord{"arbejdsmarkedsydelse", "arbejdsmarkedsydelse"},
    Ord{"kontantydelse", "kontantydelse"},
    Ord{"sygedagpenge", "sygedagpenge"},
    Ord{"ressourceforloebsydelse", "ressourceforløbsydelse"},
    Ord{"ledighedsydelse", "ledighedsydelse"},
    Ord{"revalideringsydelse", "revalideringsydelse"},
    Ord{"foertidspension", "førtidspension"},
    Ord{"ingen", "ingen ydelse"},
    // Visitation
    Ord{"jobparat", "jobparat"},
    Ord{"aktivitetsparat", "aktivitetsparat"},
    Ord{"uddannelsesparat", "uddannelsesparat"},
    Ord{"aabenlyst_uddannelsesparat", "åbenlyst uddannelsesparat"},
    // Population
    Ord{"almindelig", "de almindelige regler"},
    Ord{"integrationsprogram", "integrationsprogrammet"},
    Ord{"ukraine", "særloven om fordrevne fra Ukraine"},
    // Sektor
    Ord{"kommune", "kommunal"},
    Ord{"region", "regional"},
    Ord{"stat", "statslig"},
    Ord{"selvejende", "selvejende"},
    Ord{"privat", "privat"},
    // Jobordretype
    Ord{"nytteindsats_kommune", "Nytteindsats, kommune"},
    Ord{"nytteindsats_regional", "Nytteindsats, regional"},
    Ord{"nytteindsats_staten", "Nytteindsats, staten"},
    Ord{"nytteindsats_selvejende_institution", "Nytteindsats, selvejende institution"},
    // Ordning
    Ord{"nytteindsats", "nytteindsats"},
    Ord{"virksomhedspraktik", "virksomhedspraktik"},
    Ord{"loentilskud", "løntilskud"},
    // Niveau
    Ord{"tr_p_nummer", "TR på P-nummeret"},
    Ord{"tr_cvr", "TR på CVR-nummeret"},
    Ord{"ftr_cvr", "FTR på CVR-nummeret"},
    Ord{"mr_p_nummer", "medarbejderrepræsentanten på P-nummeret"},
    // Medlemsgruppe
    Ord{"arbejdsgivere", "arbejdsgiverne"},
    Ord{"loenmodtagere", "lønmodtagerne"},
    Ord{"kommuner", "kommunerne"},
    Ord{"andre", "andre"},
};

// In the order of Regel.
constexpr std::array<std::string_view, kAntalRegler> kRegler{
    "Offentlig arbejdsgiver",
    "Ministerområde",
    "Målgruppe",
    "Rådighedsafprøvning",
    "Særligt tilrettelagt forløb",
    "Ydelsesperiode",
    "Varighed",
    "Samme arbejdsplads",
    "Ugentlig tid",
    "Seneste arbejdsgiver",
    "Suspension",
    "Rimelighedskrav",
    "Erklæring om rimelighed",
    "Høring og orientering",
    "Opgavens indhold",
    "Kommunens serviceniveau",
    "Statsstøtte",
};

// In the order of Udfald.
constexpr std::array<std::string_view, Koder<Udfald>::navne.size()> kUdfald{
    "Ikke opfyldt", "Mangler oplysninger", "Vær opmærksom", "Opfyldt", "Gælder ikke her"};

constexpr std::array kTrin{
    Ord{"paragraf_6_nr", "Nummer i LAB § 6"},
    Ord{"paragraf_2_nr", "Nummer i LAB § 2"},
    Ord{"alder", "Alder på dagen"},
    Ord{"dage", "Dage i forløbet"},
    Ord{"tidligere_dage", "Dage tidligere samme sted"},
    Ord{"dage_i_alt", "Dage i alt"},
    Ord{"hoejst", "Højst"},
    Ord{"praecis", "Præcis"},
    Ord{"ugentlig_tid", "Ugentlig tid"},
    Ord{"fuld_uge", "Fuld uge på arbejdspladsen"},
    Ord{"tilskudsandel", "Offentligt tilskud"},
    Ord{"mindst", "Mindst"},
    Ord{"ydelse_til", "Sidste dag med ydelse"},
    Ord{"ordinaert_ansatte", "Ordinært ansatte i gennemsnit"},
    Ord{"foerste_maaned", "Første måned i gennemsnittet"},
    Ord{"sidste_maaned", "Sidste måned i gennemsnittet"},
    Ord{"maaneder", "Måneder i gennemsnittet"},
    Ord{"kvote", "Personer i støttede forløb, højst"},
    Ord{"i_forvejen_hoejst", "I støttede forløb i forvejen, højst"},
    Ord{"efter", "Med denne placering"},
    Ord{"vaerste_dag", "Dagen med mindst plads"},
    Ord{"dispensation", "Pladser efter dispensationen"},
    Ord{"dispensation_personer", "Dispensationens forhold: personer"},
    Ord{"dispensation_pr_ansatte", "Dispensationens forhold: for hver så mange ordinært ansatte"},
    Ord{"arbejdsgiver_erklaering", "Arbejdsgiverens erklæring"},
    Ord{"medarbejder_erklaering", "Medarbejdernes erklæring"},
    Ord{"orienteret", "Orienteret"},
    Ord{"niveau", "Hørt"},
    Ord{"naeste", "Næste i rækken"},
    Ord{"fravaer_arbejdsdage", "Arbejdsdages fravær"},
};

constexpr std::array kFelter{
    Ord{"dato", "dagen, reglerne skal gælde på"},
    Ord{"population", "hvilke regler borgeren er omfattet af"},
    Ord{"arbejdsgiver.p_nummer", "P-nummeret"},
    Ord{"arbejdsgiver.cvr", "CVR-nummeret"},
    Ord{"arbejdsgiver.sektor", "arbejdsgiverens sektor"},
    Ord{"arbejdsgiver.ministeromraade", "ministerområdet"},
    Ord{"arbejdsgiver.tilskudsandel", "det offentliges andel af driftsudgifterne"},
    Ord{"arbejdsgiver.fuld_uge", "en fuld uge på arbejdspladsen"},
    Ord{"arbejdsgiver.ordinaert_ansatte", "antal ordinært ansatte"},
    Ord{"arbejdsgiver.ordinaert_ansatte.maaned", "måneden"},
    Ord{"arbejdsgiver.ordinaert_ansatte.aarsvaerk", "antal fuldtidspersoner"},
    Ord{"arbejdsgiver.ordinaert_ansatte.hoveder", "antal ansatte personer"},
    Ord{"arbejdsgiver.saesonudsving", "om arbejdspladsen har sæsonudsving"},
    Ord{"arbejdsgiver.i_forvejen", "hvem der er placeret i forvejen"},
    Ord{"arbejdsgiver.erhverv_paa_markedsvilkaar", "om arbejdspladsen sælger på markedet"},
    Ord{"borger.ydelse", "borgerens ydelse"},
    Ord{"borger.visitation", "borgerens visitation"},
    Ord{"borger.foedselsdato", "borgerens fødselsdato"},
    Ord{"borger.erhvervskompetencegivende_uddannelse",
        "om borgeren har en erhvervskompetencegivende uddannelse"},
    Ord{"borger.ydelse_til", "sidste dag med ydelse"},
    Ord{"borger.arbejdspligt", "om borgeren har arbejdspligt"},
    Ord{"borger.deltidsforsikret", "om borgeren er deltidsforsikret"},
    Ord{"borger.senest_ansat", "borgerens seneste arbejdsgiver"},
    Ord{"borger.tidligere_placeringer", "borgerens tidligere nytteindsats"},
    Ord{"placering.fra", "første dag"},
    Ord{"placering.til", "sidste dag"},
    Ord{"placering.ugentlig_tid", "den ugentlige tid"},
    Ord{"placering.raadighedsafproevende", "om tilbuddet er rådighedsafprøvende"},
    Ord{"placering.raadighedsvurdering", "vurderingen af borgerens rådighed"},
    Ord{"placering.saerligt_tilrettelagt", "om forløbet er særligt tilrettelagt"},
    Ord{"opgave.ud_over_normeret_niveau", "om opgaven ligger ud over det normerede niveau"},
    Ord{"opgave.konkurrenceforvridende", "om opgaven er konkurrenceforvridende"},
    Ord{"opgave.indgaar_i_serviceniveau", "om opgaven indgår i kommunens serviceniveau"},
    Ord{"opgave.service_for_borger", "om opgaven er service for en borger"},
    Ord{"opgave.borgers_dokumentation", "borgerens dokumentation for hjælpen"},
    Ord{"hoering.hoert", "hvem der er hørt"},
    Ord{"hoering.hoert.niveau", "hvem der er hørt"},
    Ord{"hoering.hoert.navn", "navnet på den hørte"},
    Ord{"hoering.ikke_fundet", "hvilke repræsentanter der ikke findes"},
    Ord{"hoering.fravaer", "repræsentantens fravær"},
    Ord{"hoering.arbejdsgiver_erklaering", "arbejdsgiverens erklæring"},
    Ord{"hoering.medarbejder_erklaering", "medarbejdernes erklæring"},
    Ord{"hoering.orienteret", "datoen for orienteringen"},
    Ord{"dispensation", "en dispensation"},
};

template <std::size_t N>
const Ord* find(const std::array<Ord, N>& tabel, std::string_view kode) {
  const auto i =
      std::find_if(tabel.begin(), tabel.end(), [&](const Ord& o) { return o.kode == kode; });
  return i == tabel.end() ? nullptr : &*i;
}

template <std::size_t N>
std::string_view slaa_op(const std::array<Ord, N>& tabel, std::string_view kode) {
  const Ord* o = find(tabel, kode);
  return o == nullptr ? kode : o->tekst;
}

std::string uden_indeks(std::string_view felt) {
  std::string ud;
  bool inde = false;
  for (const char c : felt) {
    if (c == '[') inde = true;
    if (!inde) ud += c;
    if (c == ']') inde = false;
  }
  return ud;
}

}  // namespace

std::string_view kodetekst(std::string_view kode) { return slaa_op(kKoder, kode); }
bool har_kodetekst(std::string_view kode) { return find(kKoder, kode) != nullptr; }

std::string_view regelnavn(Regel regel) { return kRegler[static_cast<std::size_t>(regel)]; }

std::string regelnavn_i_saetning(Regel regel) {
  std::string ud(regelnavn(regel));
  if (ud[0] >= 'A' && ud[0] <= 'Z') ud[0] = static_cast<char>(ud[0] - 'A' + 'a');
  return ud;
}

std::string_view udfaldsnavn(Udfald udfald) { return kUdfald[static_cast<std::size_t>(udfald)]; }

std::string_view trinnavn(std::string_view trin) { return slaa_op(kTrin, trin); }
bool har_trinnavn(std::string_view trin) { return find(kTrin, trin) != nullptr; }

std::string_view feltnavn(std::string_view felt) {
  const Ord* o = find(kFelter, uden_indeks(felt));
  return o == nullptr ? felt : o->tekst;
}
bool har_feltnavn(std::string_view felt) { return find(kFelter, uden_indeks(felt)) != nullptr; }

std::string med_stort(std::string_view tekst) {
  std::string ud(tekst);
  if (ud.empty()) return ud;
  if (ud[0] >= 'a' && ud[0] <= 'z') {
    ud[0] = static_cast<char>(ud[0] - 'a' + 'A');
  } else if (ud.starts_with("æ") || ud.starts_with("ø") || ud.starts_with("å")) {
    ud[1] = static_cast<char>(static_cast<unsigned char>(ud[1]) - 0x20);
  }
  return ud;
}

}  // namespace nytte::kontrakt
