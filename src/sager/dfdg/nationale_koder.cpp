#include "sager/dfdg/nationale_koder.hpp"

#include <algorithm>

#include "sager/dfdg/koe.hpp"

namespace nytte::sager {
namespace {

using enum Rettested;

const std::vector<Nationalkode> kAktivitet{
    {"110001", "Person findes ikke for det angivne CPR-nummer",
     "Registeret kender ikke borgerens CPR-nummer. Se efter, om nummeret er skrevet rigtigt.",
     borger},
    {"8025", "aktivitetIdentifier kan kun læses",
     "Registeret vil selv bestemme nøglen på aktiviteten. Det er en fejl i opsætningen.",
     administrator},
    {"4386", "Fjernelse af den nuværende a-kasseregistrering mislykkedes",
     "Registeret kunne ikke rette borgerens a-kasse. Ret forsørgelsen hos borgeren, og send igen.",
     borger},
    {"8029", "Den angivne AktivitetsstatusType er ikke gyldig",
     "Koden for placeringens status er ikke gyldig. Hent den nyeste kodeliste.", kodelister},
    {"8032", "Den angivne jobtilbudType er ikke gyldig",
     "Koden for jobordrens type er ikke gyldig. Hent den nyeste kodeliste.", kodelister},
    {"8034", "Den angivne FleksjobansaettelseTypeIdentifier er ikke gyldig",
     "Registeret tror, at det er et fleksjob. Det er en fejl i opsætningen.", administrator},
    {"8040", "Den angivne KursusType er ikke gyldig",
     "Registeret tror, at det er et kursus. Det er en fejl i opsætningen.", administrator},
    {"8090", "AktivitetsstatusAarsagsType er påkrævet",
     "Der mangler en årsag til, at placeringen sluttede. Vælg en årsag på placeringen.", placering},
    {"8112", "Pris per time skal være større end nul",
     "Registeret vil have en pris, men nytteindsats har ingen. Se efter, om jobordrens type er "
     "rigtig.",
     jobordre},
    {"8113", "Anden pris skal være større end nul",
     "Registeret vil have en pris, men nytteindsats har ingen. Se efter, om jobordrens type er "
     "rigtig.",
     jobordre},
    {"8114", "Pris per time er påkrævet",
     "Registeret tror, at det er løntilskud. Se efter, om jobordrens type er rigtig.", jobordre},
    {"8115", "Anden pris er påkrævet",
     "Registeret tror, at det er en ordning med pris. Se efter, om jobordrens type er rigtig.",
     jobordre},
    {"8179", "Pristyperegistrering er kun tilladt for tilskudsbeskæftigelse og voksenlærling",
     "Der blev sendt en pris, og det må der ikke for nytteindsats. Det er en fejl i opsætningen.",
     administrator},
    {"8180", "Den indberettede type (pris per time) er kun gældende for tilskudsbeskæftigelse",
     "Der blev sendt en pris, som kun løntilskud har. Det er en fejl i opsætningen.",
     administrator},
    {"8181", "Den indberettede type (pris per time) er kun gældende for voksenlærling",
     "Der blev sendt en pris, som kun voksenlærlinge har. Det er en fejl i opsætningen.",
     administrator},
    {"8182", "Den indberettede type (pris per time) er kun gyldig for jobrotaton",
     "Der blev sendt en pris, som kun jobrotation har. Det er en fejl i opsætningen.",
     administrator},
    {"8201", "PersonalAssistance1TypeIdentifier er ugyldig",
     "Registeret tror, at det er personlig assistance. Det er en fejl i opsætningen.",
     administrator},
    {"8202", "PersonalAssistanceTypeIdentifier er ugyldig",
     "Registeret tror, at det er personlig assistance. Det er en fejl i opsætningen.",
     administrator}};

const std::vector<Nationalkode> kGenerelle{
    {"100", "dfdgping", "Registeret svarede kun, at det er i live. Send igen.", administrator},
    {"1001", "Invalid cpr",
     "CPR-nummeret er for kort, for langt, eller datoen i det findes ikke. Ret det hos borgeren.",
     borger},
    {"1009", "Configuration error: System incorrectly configured",
     "Registeret siger, at systemet er sat forkert op.", administrator},
    {"1010", "Unknown cpr",
     "Registeret kender ikke borgerens CPR-nummer. Se efter, om nummeret er skrevet rigtigt.",
     borger},
    {"1011", "Internal error on server",
     "Der skete en fejl inde i registeret. Send igen; sker det flere gange, så skriv til STAR.",
     administrator},
    {"1012", "Logon failed",
     "Registeret lukkede os ikke ind. Certifikatet eller aftalen skal ses efter.", administrator},
    {"1013", "User has insufficient permissions to access this webservice",
     "Kommunen har ikke lov til at bruge denne del af registeret. Aftalen med STAR skal ses efter.",
     administrator},
    {"1014", "The submitted message is not valid",
     "Registeret kan ikke forstå registreringen. Se efter, om der mangler noget på placeringen.",
     placering},
    {"1100", "An error has occurred",
     "Der skete en fejl i registeret, som det ikke siger mere om. Send igen.", administrator},
    {"1101", "Client certificate missing from request",
     "Registeret så intet certifikat fra os. Opsætningen skal ses efter.", administrator},
    {"2001", "Invalid CodeList name", "Registeret kender ikke kodelisten.", kodelister},
    {"2002", "Invalid CodeList value",
     "En af koderne findes ikke i registerets kodeliste. Hent den nyeste kodeliste.", kodelister},
    {"2003", "Use of expired CodeList value not allowed",
     "En af koderne er udløbet. Hent den nyeste kodeliste.", kodelister},
    {"4385", "The client does not have an unemploymentfund registration",
     "Borgeren er ikke registreret i en a-kasse. Se efter, om forsørgelsen er rigtig.", borger},
    {"4413", "The authoritytype of the requestheader is invalid",
     "Registeret kender ikke den slags myndighed, der sender. Ret kommunens oplysninger.",
     myndighed},
    {"4575", "You are not authorized to execute the operation",
     "Kommunen må ikke gøre dette i registeret. Aftalen med STAR skal ses efter.", administrator},
    {"8173", "OrganisationType is invalid according to the organisationTypeIdentifierCodeList.",
     "Registeret kender ikke kommunens organisationstype. Ret kommunens oplysninger.", myndighed},
    {"8174", "UserType is invalid according to the requestUserTypeIdentifierCodeList.",
     "Registeret kender ikke den slags bruger, der sender. Det er en fejl i opsætningen.",
     administrator},
    {"8232",
     "The Soap request message is missing its required Soap header: ActiveOrganisationHeader",
     "Registeret fik ikke at vide, hvilken myndighed der sender. Det er en fejl i opsætningen.",
     administrator},
    {"8233",
     "The Soap request message is missing its required Soap header: RequestUserMetadataHeader",
     "Registeret fik ikke at vide, hvem der sender. Det er en fejl i opsætningen.", administrator},
    {"8234", "Could not deserialize the Soap header: ActiveOrganisationHeader",
     "Registeret kunne ikke læse, hvilken myndighed der sender. Ret kommunens oplysninger.",
     myndighed}};

const std::vector<Nationalkode> kPlan{
    {"4013", "Unknown Client Destination",
     "Registeret ved ikke, hvor svaret skal hen. Opsætningen skal ses efter.", administrator},
    {"4695", "The jobcenter does not exist",
     "Registeret kender ikke jobcentrets kode. Ret kommunens oplysninger.", myndighed},
    {"6005",
     "The person with specified cpr does not belong to the jobcenter specified in "
     "ActiveOrganisationHeader",
     "Borgeren hører til et andet jobcenter. Er borgeren flyttet, kan placeringen ikke skrives, "
     "før begge kommuner har bekræftet flytningen.",
     borger},
    {"8002", "The specified citizen has no active plan",
     "Borgeren har ingen gældende plan i registeret. Lav planen, eller fjern krydset ved plan på "
     "placeringen.",
     placering},
    {"8006", "The specified citizen has no draft plan",
     "Borgeren har intet udkast til plan i registeret. Lav planen først.", borger},
    {"8008", "The PlanObjectiveIdentifier is readonly",
     "Målet i planen kan kun læses. Det er en fejl i opsætningen.", administrator},
    {"8012", "The CreateDate is readonly",
     "Registeret sætter selv datoen for oprettelsen. Det er en fejl i opsætningen.", administrator},
    {"8013", "The LastModified is readonly",
     "Registeret sætter selv datoen for ændringen. Det er en fejl i opsætningen.", administrator},
    {"8015", "Goal has to be specified when publishing this plan type",
     "Borgerens plan mangler et mål. Skriv målet i planen, og send igen.", borger},
    {"8018", "The EducationPlanType.DeadlineDate (pålægsfrist) has to be greater than todays date",
     "Fristen i borgerens uddannelsesplan er gået. Ret planen, og send igen.", borger},
    {"8021", "The specified plan type identifier is not valid",
     "Borgerens plan har en type, som registeret ikke kender.", borger},
    {"8043", "Wrong plantype: Cannot use service, wrong plantype",
     "Borgerens plan er af en anden slags, end registeret vil have her.", borger},
    {"8044", "Education plan type is not allowed for citizen above age 30",
     "Borgeren er fyldt 30 og kan ikke have en uddannelsesplan. Ret planen.", borger},
    {"8055", "Responsible caseworker needs to be specified",
     "Der mangler en ansvarlig sagsbehandler på placeringen.", placering},
    {"8060", "Operation is not allowed when citizen has no active contact group",
     "Borgeren har ingen gældende kontaktgruppe i registeret. Visitér borgeren først, og send "
     "igen.",
     borger},
    {"8302", "Only current MyPlan can be acknowledged", "Kun den gældende plan kan kvitteres for.",
     borger},
    {"8303", "MyPlan is already acknowledged", "Der er allerede kvitteret for planen.", borger},
    {"8306", "My plan does not exists", "Borgeren har ingen plan i registeret.", borger},
    {"8308", "Unable to acknowledge, Myplan is invalid", "Borgerens plan er ikke gyldig.", borger}};

const std::vector<Nationalkode> kOevrige{
    {"3", "Elementet findes ikke",
     "Registeret kan ikke finde det, der skulle ændres. Se listen over forskelle, og send igen.",
     placering},
    {"60007", "The person with specified cpr is dead",
     "Registeret har borgeren som død. Se efter i sagen, og annuller placeringen, hvis det er "
     "rigtigt.",
     borger},
    {"4405", "The person with specified cpr is dead",
     "Registeret har borgeren som død. Se efter i sagen, og annuller placeringen, hvis det er "
     "rigtigt.",
     borger},
    {"4922", "User is not allowed to access the specified person",
     "Kommunen må ikke se denne borger i registeret. Hører borgeren til her?", borger},
    {"4933", "The comment text cannot contain html tags",
     "Teksten må ikke indeholde tegnene < og >. Ret bemærkningen på placeringen.", placering},
    {"4400", "CV Customer Number is unknown", "Registeret kender ikke borgerens CV.", borger},
    {"4632", "The specified Absenceregistration is not known",
     "Registeret kender ikke det fravær, der er peget på.", borger},
    {"4636", "Enddate cannot be before startdate",
     "Sidste dag ligger før første dag. Ret datoerne på placeringen.", placering},
    {"4702", "The submitted project type identifier is invalid",
     "Koden for projektet er ikke gyldig. Hent den nyeste kodeliste.", kodelister},
    {"9405", "Enddate cannot be in the past",
     "Registeret vil ikke have en sidste dag, der er gået. Ret datoen på placeringen.", placering}};

std::vector<Nationalkode> alle_koder() {
  std::vector<Nationalkode> alle;
  for (const auto* del : {&kAktivitet, &kGenerelle, &kPlan, &kOevrige})
    alle.insert(alle.end(), del->begin(), del->end());
  return alle;
}

const std::vector<Nationalkode> kVores{
    {kSvarIkkeKlar, "", "Der mangler noget, før registreringen kan sendes.", placering},
    {kSvarImporteret, "",
     "Placeringen er hentet fra en fil, så et andet system har måske allerede registreret den. "
     "Send den kun herfra, hvis registeret ikke har den.",
     placering},
    {kSvarIgen, "",
     "Registeret siger, at det har fået registreringen før, men den står der ikke. Se efter, og "
     "send igen.",
     placering},
    {kSvarFremmed, "",
     "Svaret handlede om en anden registrering end den, der blev sendt. Det er ikke taget for et "
     "ja. Sig det til administratoren.",
     administrator},
    {kSvarUforstaaet, "", "Registeret svarede ikke, så det kunne læses. Der prøves igen.",
     administrator},
    {kSvarUkendtBorger, "",
     "Borgeren hører ikke længere til kommunen, så CPR-nummeret kan ikke læses.", borger}};

const Nationalkode* find(const std::vector<Nationalkode>& koder, std::string_view kode) {
  const auto fundet =
      std::find_if(koder.begin(), koder.end(), [&](const auto& k) { return k.kode == kode; });
  return fundet == koder.end() ? nullptr : &*fundet;
}

}  // namespace

const std::vector<Nationalkode>& nationale_koder() {
  static const auto alle = alle_koder();
  return alle;
}

Kodeforklaring forklar(std::string_view kode) {
  const auto* fundet = find(nationale_koder(), kode);
  if (fundet == nullptr) fundet = find(kVores, kode);
  if (fundet != nullptr) return {std::string(fundet->betydning), fundet->sted, true};
  return {
      "Registeret sagde nej med en kode, som nytte ikke kender. Læs registerets egen tekst, og "
      "spørg administratoren, hvis den ikke siger nok.",
      administrator, false};
}

}  // namespace nytte::sager
