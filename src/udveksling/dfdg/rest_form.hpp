// The newer form of the register's interface (REST, JSON DTOs with Danish names): every path,
// header and member name, once. The client and the test stand both include this, so they can only
// be wrong together, and what is assumed is mended in one place.
//
// [kilde] read in STAR's public wiki, see shared/domaene/snitflader.md (the section is named).
// [antaget] not seen in any source: our assumption, to be checked against the real contract.
#pragma once

#include <cstddef>
#include <string_view>

namespace nytte::udveksling::rest {

// --- headers
inline constexpr std::string_view kCprhoved = "x-civilRegistrationIdentifier";  // [kilde 1.2]
inline constexpr std::string_view kAnmodningshoved = "x-requestId";             // [kilde 1.2]
inline constexpr std::size_t kHoejstAnmodning = 46;                             // [kilde 1.2]
// The members are those of ActiveOrganisationHeader and RequestUserMetadataHeader [kilde 1.3]; that
// they are headers of these names is [antaget]. A value is UTF-8, percent-encoded outside
// printable ASCII and for '%' itself [antaget].
inline constexpr std::string_view kOrganisationstypehoved = "x-organisationTypeIdentifier";
inline constexpr std::string_view kOrganisationskodehoved = "x-organisationCode";
inline constexpr std::string_view kBrugernavnhoved = "x-userFullName";
inline constexpr std::string_view kBrugertypehoved = "x-requestUserTypeIdentifier";
inline constexpr std::string_view kBrugeridhoved = "x-userIdentifier";
inline constexpr std::string_view kBrugeremailhoved = "x-userEmail";  // left out when there is none

// --- paths, all [antaget]; the id of the path is the GUID of the record, ours
inline constexpr std::string_view kAktivitetsti = "/v1/Aktivitet";  // POST creates, GET lists
// PUT /v1/Aktivitet/{id} changes; POST .../Afslut ends; POST .../Annuller marks as wrongly created
inline constexpr std::string_view kAfslut = "/Afslut";
inline constexpr std::string_view kAnnuller = "/Annuller";
inline constexpr std::string_view kJobordresti = "/v1/Jobordre";  // POST creates, GET {id} reads
// PUT /v1/Jobordre/{id} changes; POST .../Luk closes; POST .../Annuller
inline constexpr std::string_view kLuk = "/Luk";
inline constexpr std::string_view kKodelistesti = "/v1/Kodeliste/";  // GET {name}?dato=2026-01-31
inline constexpr std::string_view kKodelistedato = "dato";
inline constexpr std::string_view kPingsti = "/v1/Ping";  // answers code 100 "dfdgping" [kilde 1.6]

// --- the activity, as sent and as read back: {"aktivitet": {"aktivitetsstamdata": {...}}}
inline constexpr std::string_view kAktivitet = "aktivitet";             // [kilde 1.5 b]
inline constexpr std::string_view kStamdata = "aktivitetsstamdata";     // [kilde 1.5 b]
inline constexpr std::string_view kIdentifier = "aktivitetIdentifier";  // [kilde 1.5 b]
// Ours when it is created [kilde: 0-1]; in the body of a change it is read-only, error 8025
// [antaget].
inline constexpr std::string_view kStartdato = "startdato";                  // [kilde 1.5 b]
inline constexpr std::string_view kSlutdato = "slutdato";                    // [kilde 1.5 b]
inline constexpr std::string_view kTimer = "timerPrUge";                     // [kilde 1.5 b]
inline constexpr std::string_view kMinutter = "minutterPrUge";               // [kilde 1.5 b]
inline constexpr std::string_view kAnsvarlig = "ansvarligMyndighed";         // [kilde 1.5 b]
inline constexpr std::string_view kMyndighed = "myndighed";                  // [kilde 1.5 b]
inline constexpr std::string_view kOrganisationskode = "organisationskode";  // [kilde]
inline constexpr std::string_view kOrganisationsnavn = "organisationsnavn";  // [antaget]
inline constexpr std::string_view kOrganisationstype = "organisationstypeIdentifier";  // [antaget]
inline constexpr std::string_view kSagsbehandler = "sagsbehandler";                    // [antaget]
inline constexpr std::string_view kFornavn = "fornavn";        // [kilde 2.4]
inline constexpr std::string_view kMellemnavn = "mellemnavn";  // [kilde 2.4]
inline constexpr std::string_view kEfternavn = "efternavn";    // [kilde 2.4]
inline constexpr std::string_view kEmail = "email";            // [antaget]
// The rest of the tree is cut in the source: the names come from the error texts (kilde 1.6) where
// there is one, else they are [antaget]. Codes are whole numbers.
inline constexpr std::string_view kRegistrerende = "registrerendeMyndighed";       // [antaget]
inline constexpr std::string_view kStatus = "aktivitetsstatusType";                // [kilde 8029]
inline constexpr std::string_view kAarsag = "aktivitetsstatusAarsagsType";         // [kilde 8090]
inline constexpr std::string_view kHaendelsesdato = "haendelsesdato";              // [antaget]
inline constexpr std::string_view kBemaerkning = "bemaerkning";                    // [antaget]
inline constexpr std::string_view kAktiveringstype = "aktiveringstypeIdentifier";  // [antaget]
inline constexpr std::string_view kJobordretype = "jobordreType";                  // [kilde 1.7]
inline constexpr std::string_view kJobordreid = "jobordreId";                      // [kilde 1.7]
inline constexpr std::string_view kMinisteromraade = "ministeromraadeType";        // [antaget]
inline constexpr std::string_view kCvr = "cvrNummer";                        // [kilde 1.9] {value}
inline constexpr std::string_view kProduktionsenhed = "produktionsenhedId";  // [kilde 1.9] {value}
inline constexpr std::string_view kVaerdi = "value";                         // [kilde 1.9]
inline constexpr std::string_view kStedsnavn = "virksomhedsnavn";            // [antaget]
inline constexpr std::string_view kStilling = "stillingsbetegnelse";         // [antaget]
inline constexpr std::string_view kDisco = "discoKode";                      // [antaget]
inline constexpr std::string_view kEscoUri = "conceptUriDa";                 // [kilde 1.7]
inline constexpr std::string_view kEscoAlias = "aliasIdentifier";            // [kilde 1.7]
inline constexpr std::string_view kBeskrivelse = "aktivitetsbeskrivelse";    // [antaget]
inline constexpr std::string_view kRaadighed = "raadighedsafproevende";      // [antaget]
inline constexpr std::string_view kTilrettelagt = "saerligtTilrettelagt";    // [antaget]
inline constexpr std::string_view kDelAfPlan = "delAfPlan";                  // [antaget]
// Only read back: an activity that was marked as wrongly created stays, and says so.
inline constexpr std::string_view kFejloprettet = "fejloprettet";  // [kilde 1.6, the name antaget]
// GET /v1/Aktivitet: {"aktiviteter": [{"aktivitet": {...}}]}
inline constexpr std::string_view kAktiviteter = "aktiviteter";  // [kilde 1.5 d]

// --- the job order: {"jobordre": {...}}; jobordreId, jobordreType, ministeromraadeType,
// produktionsenhedId, cvrNummer, conceptUriDa, aliasIdentifier, startdato, slutdato, timerPrUge,
// minutterPrUge, ansvarligMyndighed, stillingsbetegnelse, discoKode as above
inline constexpr std::string_view kJobordre = "jobordre";                        // [antaget]
inline constexpr std::string_view kJobordretitel = "title";                      // [kilde 1.7]
inline constexpr std::string_view kJobordrebeskrivelse = "jobordreBeskrivelse";  // [kilde 1.7]
inline constexpr std::string_view kJobordrenummer = "jobordrenummer";            // [antaget]
inline constexpr std::string_view kPladser = "antalPladser";                     // [antaget]
inline constexpr std::string_view kJobordrestatus = "joborderStatus";  // aaben|lukket|annulleret
                                                                       // [antaget]

// --- a code list: {"koder": [{"kode", "startdato", "slutdato", "navn", "beskrivelse"}]} [antaget]
inline constexpr std::string_view kKoder = "koder";
inline constexpr std::string_view kKode = "kode";
inline constexpr std::string_view kNavn = "navn";
inline constexpr std::string_view kKodebeskrivelse = "beskrivelse";

// --- answers
// 200 or 201 with ServicekvitteringDto [kilde 1.2]: {"registreringstidspunkt", "registreringsId"}.
// The source writes the members with a capital; JSON in camelCase is [antaget], as is that
// registreringsId is the GUID of the record: another one is somebody else's record.
inline constexpr std::string_view kRegistreringstidspunkt = "registreringstidspunkt";
inline constexpr std::string_view kRegistreringsid = "registreringsId";
// Anything else: {"fejl": [{"kode": 8090, "tekst": "..."}]} [antaget]. 400 for what is wrong with
// the content, 403 for who asks, 404 for code 3, 412 for a x-requestId seen before [kilde 1.2];
// 429, 500, 502, 503 and 504 are for now [antaget].
inline constexpr std::string_view kFejl = "fejl";
inline constexpr std::string_view kFejlkode = "kode";
inline constexpr std::string_view kFejltekst = "tekst";

// --- a message pushed to our webhook (WSB): POST, JSON [kilde 1.12]; its shape is [antaget]:
// {"beskedId", "beskedtype": "aktivitet"|"flytning", "haendelsestidspunkt": "2026-01-31T12:00:00Z",
//  "revision": 3, "personnummer", "registrerendeMyndighed": {"organisationskode"},
//  "aktivitet": {"aktivitetsstamdata": {...}} or
//  "flytning": {"fraKommune": "710", "tilKommune": "730", "flyttedato", "bekraeftet": false}}
// We answer 200 once it is stored (also when it was stored before), 400 when it cannot be read, 403
// for an unknown sender, 409 when the id was used with other content, 503 when it cannot be stored.
inline constexpr std::string_view kWebhooksti = "/dfdg/beskeder";
inline constexpr std::string_view kBeskedid = "beskedId";
inline constexpr std::string_view kBeskedtype = "beskedtype";
inline constexpr std::string_view kBeskedAktivitet = "aktivitet";
inline constexpr std::string_view kBeskedFlytning = "flytning";
inline constexpr std::string_view kTidspunkt = "haendelsestidspunkt";
inline constexpr std::string_view kRevision = "revision";
inline constexpr std::string_view kCprElement = "personnummer";  // [kilde 1.5 b]
inline constexpr std::string_view kFlytning = "flytning";
inline constexpr std::string_view kFraKommune = "fraKommune";
inline constexpr std::string_view kTilKommune = "tilKommune";
inline constexpr std::string_view kFlyttedato = "flyttedato";
inline constexpr std::string_view kBekraeftet = "bekraeftet";

// Common patterns [kilde 1.3, 1.5], for whoever checks a request.
inline constexpr std::string_view kGuidmoenster =
    "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
inline constexpr std::string_view kMyndighedsmoenster = "-1|[0-9]{1,8}";
inline constexpr std::string_view kCprmoenster =
    "((((0[1-9]|1[0-9]|2[0-9]|3[0-1])(01|03|05|07|08|10|12))|((0[1-9]|1[0-9]|2[0-9]|30)(04|06|09|"
    "11)"
    ")|((0[1-9]|1[0-9]|2[0-9])(02)))[0-9]{6})|0000000000";

// Values that are public [kilde 1.3].
inline constexpr int kTypeJobcenter = 8;
inline constexpr int kTypeKommune = 7;
inline constexpr int kBrugertypeSagsbehandler = 2;
inline constexpr int kBrugertypeSystem = 3;

}  // namespace nytte::udveksling::rest
