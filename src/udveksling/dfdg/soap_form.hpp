// The classic form of the register's interface (SOAP 1.1, English names): every path, action and
// element name, once; shared by the client and the test stand. Marks as in rest_form.hpp.
#pragma once

#include <string_view>

namespace nytte::udveksling::soap {

// --- envelope
inline constexpr std::string_view kKonvolut = "http://schemas.xmlsoap.org/soap/envelope/";
inline constexpr std::string_view kNavnerum = "urn:dfdg:2020";  // [antaget] prefix d: everywhere
inline constexpr std::string_view kIndholdstype = "text/xml; charset=utf-8";
inline constexpr std::string_view kHandlingshoved =
    "SOAPAction";  // "<namespace>/<method>" [antaget]

// --- paths, all [antaget]
inline constexpr std::string_view kAktivitetsti = "/soap/ActivityService";
inline constexpr std::string_view kJobordresti = "/soap/JobOrderService";
inline constexpr std::string_view kKodelistesti = "/soap/CodeListService";
inline constexpr std::string_view kBeskedsti = "/soap/WsrmMessageService";

// --- methods: the request element is <method>Request, the answer <method>Response
inline constexpr std::string_view kOpret = "CreateActivity";          // [kilde 1.5 a]
inline constexpr std::string_view kAendr = "UpdateActivity";          // [antaget, as 1.5 d]
inline constexpr std::string_view kAfslut = "CloseActivity";          // [antaget, as 1.5 d]
inline constexpr std::string_view kAnnuller = "AnnulActivity";        // [antaget]
inline constexpr std::string_view kLaes = "GetPersonActivityStatus";  // [kilde 1.5 d]
inline constexpr std::string_view kOpretJobordre = "CreateJobOrder";  // [kilde 1.7]
inline constexpr std::string_view kAendrJobordre = "UpdateJobOrder";  // [kilde 1.7]
inline constexpr std::string_view kLukJobordre = "CloseJobOrder";     // [kilde 1.7]
inline constexpr std::string_view kLaesJobordre = "GetJobOrder";      // [kilde 1.7]
inline constexpr std::string_view kKodeliste = "GetCodeList";         // [antaget]
inline constexpr std::string_view kHentBesked = "GetActivityGeneralEventVersion3";  // [kilde 1.5]
inline constexpr std::string_view kHentFlytning = "GetMoveEventVersion1";           // [antaget]
// Takes a message off the queue once it is stored here: {MessageIdentifier} [antaget]
inline constexpr std::string_view kKvitter = "AcknowledgeMessage";

// --- the two SOAP headers [kilde 1.3]
inline constexpr std::string_view kOrganisationshoved = "ActiveOrganisationHeader";
inline constexpr std::string_view kOrganisationstype = "OrganisationTypeIdentifier";
inline constexpr std::string_view kOrganisationskode = "OrganisationCode";
inline constexpr std::string_view kBrugerhoved = "RequestUserMetadataHeader";
inline constexpr std::string_view kBruger = "RequestUserStructure";
inline constexpr std::string_view kBrugernavn = "UserFullName";
inline constexpr std::string_view kBrugertype = "RequestUserTypeIdentifier";
inline constexpr std::string_view kBrugerid = "UserIdentifier";
inline constexpr std::string_view kBrugeremail = "UserEmail";
inline constexpr std::string_view kBrugerorganisation = "RequestOrganisationStructure";
// A GUID made from the x-requestId, the same at every attempt. That the register knows a request
// by it, and answers HTTP 412 to the second, is [antaget] by likeness with the newer form. The
// x-requestId travels as a HTTP header too, which a server that does not know it ignores.
inline constexpr std::string_view kBeskedid = "MessageIdentifier";

// --- the activity
inline constexpr std::string_view kCpr = "PersonCivilRegistrationIdentifier";     // [kilde 1.5 a]
inline constexpr std::string_view kAktivitet = "ActivityItem";                    // [kilde 1.5 a]
inline constexpr std::string_view kStamdata = "ActivityCoreItem";                 // [kilde 1.5 a]
inline constexpr std::string_view kIdentifier = "ActivityIdentifier";             // [kilde 1.5 a]
inline constexpr std::string_view kStartdato = "StartDate";                       // [kilde 1.5 a]
inline constexpr std::string_view kSlutdato = "EndDate";                          // [kilde 1.5 a]
inline constexpr std::string_view kAktiveringstype = "ActivationTypeIdentifier";  // [kilde 1.5 a]
inline constexpr std::string_view kTimer = "HoursPerWeek";                        // [kilde 1.5 a]
inline constexpr std::string_view kMinutter = "MinutesPerWeek";                   // [kilde 1.5 a]
inline constexpr std::string_view kAnsvarlig = "ResponsibleAuthority";            // [kilde 1.5 a]
inline constexpr std::string_view kMyndighed = "AuthorityStructure";              // [kilde 1.5 a]
inline constexpr std::string_view kMyndighedskode = "AuthorityCode";              // [kilde 1.5 a]
inline constexpr std::string_view kMyndighedsnavn = "AuthorityName";              // [kilde 1.5 a]
inline constexpr std::string_view kSagsbehandler = "CaseWorker";                  // [kilde 1.5 a]
inline constexpr std::string_view kFornavn = "CaseWorkerGivenName";               // [kilde 1.5 a]
inline constexpr std::string_view kMellemnavn = "CaseWorkerMiddleName";           // [kilde 1.5 a]
inline constexpr std::string_view kEfternavn = "CaseWorkerSurname";               // [kilde 1.5 a]
inline constexpr std::string_view kEmail = "EmailAddressIdentifier";              // [antaget]
// The tree is cut after CaseWorker; from here names are [antaget] unless marked.
inline constexpr std::string_view kRegistrerende = "RegisteringAuthority";   // [kilde 1.5, of WSRM]
inline constexpr std::string_view kJobordretype = "JobOrderTypeIdentifier";  // [kilde 1.5 a]
inline constexpr std::string_view kJobordreid = "JobOrderIdentifier";
inline constexpr std::string_view kStatus = "ActivityStatusTypeIdentifier";
inline constexpr std::string_view kAarsag = "ActivityStatusCauseTypeIdentifier";
inline constexpr std::string_view kHaendelsesdato = "EventDate";
inline constexpr std::string_view kBemaerkning = "Comment";
inline constexpr std::string_view kMinisteromraade = "MinistryAreaIdentifier";
inline constexpr std::string_view kCvr = "CVRnumberIdentifier";                    // [kilde 1.9]
inline constexpr std::string_view kProduktionsenhed = "ProductionUnitIdentifier";  // [kilde 1.9]
inline constexpr std::string_view kStedsnavn = "CompanyName";
inline constexpr std::string_view kStilling = "OccupationTitle";
inline constexpr std::string_view kDisco = "DiscoCode";
inline constexpr std::string_view kEscoUri = "ConceptUriDa";             // [kilde 1.7]
inline constexpr std::string_view kEscoAlias = "AliasIdentifier";        // [kilde 1.7]
inline constexpr std::string_view kBeskrivelse = "ActivityDescription";  // [kilde 1.5 c]
inline constexpr std::string_view kRaadighed = "AvailabilityTest";
inline constexpr std::string_view kTilrettelagt = "SpeciallyArranged";
inline constexpr std::string_view kDelAfPlan = "PartOfPlan";
inline constexpr std::string_view kFejloprettet = "WronglyCreated";
// Answer of kLaes: ActivityInfo/Activities/ActivityType [kilde 1.5 d], each with an
// ActivityCoreItem [antaget].
inline constexpr std::string_view kInfo = "ActivityInfo";
inline constexpr std::string_view kAktiviteter = "Activities";
inline constexpr std::string_view kAktivitetIListe = "ActivityType";

// --- the job order: JobOrderItem with JobOrderIdentifier, JobOrderTypeIdentifier, StartDate,
// EndDate, hours, ResponsibleAuthority, CVR, P-number, occupation and ministry as above
inline constexpr std::string_view kJobordre = "JobOrderItem";
inline constexpr std::string_view kJobordretitel = "JobOrderTitle";
inline constexpr std::string_view kJobordrebeskrivelse = "JobOrderDescription";
inline constexpr std::string_view kJobordrenummer = "JobOrderNumber";
inline constexpr std::string_view kPladser = "NumberOfPlaces";
inline constexpr std::string_view kJobordrestatus = "JobOrderStatus";  // aaben|lukket|annulleret

// --- code list: GetCodeListRequest{CodeListName, Date}; answer CodeListItem{...}
inline constexpr std::string_view kListenavn = "CodeListName";
inline constexpr std::string_view kListedato = "Date";
inline constexpr std::string_view kKodepost = "CodeListItem";
inline constexpr std::string_view kKode = "Identifier";
inline constexpr std::string_view kKodenavn = "Name";
inline constexpr std::string_view kKodebeskrivelse = "Description";

// --- answers
inline constexpr std::string_view kKvittering = "ServiceReceipt";  // [kilde 1.2] EventDate, and
// MessageIdentifier, which we take to be the GUID of the record [antaget]; or
inline constexpr std::string_view kOprettet = "CreatedItemIdentifier";  // [kilde 1.2]
// soap:Fault/detail/ServiceFault{ErrorCode, ErrorText} with HTTP 500 [antaget]. A fault with a code
// is the register's answer; HTTP 500 without one is a failure for now.
inline constexpr std::string_view kFejl = "ServiceFault";
inline constexpr std::string_view kFejlkode = "ErrorCode";
inline constexpr std::string_view kFejltekst = "ErrorText";

// --- messages fetched from the queue: <method>Response{EventItem 0-1}; an empty answer: none.
inline constexpr std::string_view kHaendelse = "EventItem";    // [antaget]
inline constexpr std::string_view kMetadata = "WSRMMetadata";  // [kilde 1.5]: MessageIdentifier,
// ClientSystemTypeIdentifier, RegisteringAuthority, RegisteringUser; and [antaget]:
inline constexpr std::string_view kTidspunkt = "EventDateTime";
inline constexpr std::string_view kRevision = "Revision";
// then PersonCivilRegistrationIdentifier and ActivityCoreItem, or for a move [antaget]:
inline constexpr std::string_view kFlytning = "MoveItem";
inline constexpr std::string_view kFraKommune = "FromMunicipalityCode";
inline constexpr std::string_view kTilKommune = "ToMunicipalityCode";
inline constexpr std::string_view kFlyttedato = "MoveDate";
inline constexpr std::string_view kBekraeftet = "Confirmed";

}  // namespace nytte::udveksling::soap
