#include "udveksling/dfdg/proevestand/felter.hpp"

#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/soap_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

constexpr Felt kMyndighed[] = {
    {rest::kOrganisationskode, soap::kMyndighedskode, Art::tekst, 1, 8, true},
    {rest::kOrganisationsnavn, soap::kMyndighedsnavn, Art::tekst, 1, 100, true},
    {rest::kOrganisationstype, soap::kOrganisationstype, Art::kode, 0, 0, false,
     "organisationstype"},
};

constexpr Felt kSagsbehandler[] = {
    {rest::kFornavn, soap::kFornavn, Art::tekst, 1, 50, true},
    {rest::kMellemnavn, soap::kMellemnavn, Art::tekst, 0, 40},
    {rest::kEfternavn, soap::kEfternavn, Art::tekst, 1, 40, true},
    {rest::kEmail, soap::kEmail, Art::tekst, 3, 256},
};

constexpr Felt kAnsvarlig[] = {
    {rest::kMyndighed, soap::kMyndighed, Art::objekt, 0, 0, true, {}, kMyndighed},
    {rest::kSagsbehandler, soap::kSagsbehandler, Art::objekt, 0, 0, false, {}, kSagsbehandler},
};

// The last three are never sent by a correct client: they are here to be
// refused.
constexpr Felt kAktivitet[] = {
    {rest::kIdentifier, soap::kIdentifier, Art::guid},
    {rest::kStartdato, soap::kStartdato, Art::dato, 0, 0, true},
    {rest::kSlutdato, soap::kSlutdato, Art::dato},
    {rest::kAktiveringstype, soap::kAktiveringstype, Art::kode, 0, 0, false, "aktiveringstype"},
    {rest::kTimer, soap::kTimer, Art::heltal, 0, 59},
    {rest::kMinutter, soap::kMinutter, Art::heltal, 0, 59},
    {rest::kAnsvarlig, soap::kAnsvarlig, Art::objekt, 0, 0, true, {}, kAnsvarlig},
    {rest::kRegistrerende, soap::kRegistrerende, Art::objekt, 0, 0, false, {}, kAnsvarlig},
    {rest::kJobordretype, soap::kJobordretype, Art::kode, 0, 0, false, "jobordretype"},
    {rest::kJobordreid, soap::kJobordreid, Art::guid},
    {rest::kStatus, soap::kStatus, Art::kode, 0, 0, true, "aktivitetsstatus"},
    {rest::kAarsag, soap::kAarsag, Art::kode, 0, 0, false, "aktivitetsstatus_aarsag"},
    {rest::kHaendelsesdato, soap::kHaendelsesdato, Art::dato},
    {rest::kBemaerkning, soap::kBemaerkning, Art::tekst, 0, 1500},
    {rest::kMinisteromraade, soap::kMinisteromraade, Art::kode, 0, 0, false, "ministeromraade"},
    {rest::kCvr, soap::kCvr, Art::vaerdi, 8, 8},
    {rest::kProduktionsenhed, soap::kProduktionsenhed, Art::vaerdi, 10, 10},
    {rest::kStedsnavn, soap::kStedsnavn, Art::tekst, 0, 255},
    {rest::kStilling, soap::kStilling, Art::tekst, 0, 255},
    {rest::kDisco, soap::kDisco, Art::tekst, 0, 10},
    {rest::kEscoUri, soap::kEscoUri, Art::tekst, 1, 255},
    {rest::kEscoAlias, soap::kEscoAlias, Art::guid},
    {rest::kBeskrivelse, soap::kBeskrivelse, Art::tekst, 0, 5000},
    {rest::kRaadighed, soap::kRaadighed, Art::ja_nej},
    {rest::kTilrettelagt, soap::kTilrettelagt, Art::ja_nej},
    {rest::kDelAfPlan, soap::kDelAfPlan, Art::ja_nej},
    {"jobtilbudType", "JobOfferTypeIdentifier", Art::kode, 0, 0, false, "jobtilbudstype"},
    {"prisPerTime", "PricePerHour", Art::valgt_fra},
    {"andenPris", "OtherPrice", Art::valgt_fra},
};

constexpr Felt kJobordre[] = {
    {rest::kJobordreid, soap::kJobordreid, Art::guid},
    {rest::kJobordrenummer, soap::kJobordrenummer, Art::tekst, 0, 50},
    {rest::kJobordretype, soap::kJobordretype, Art::kode, 0, 0, true, "jobordretype"},
    {rest::kJobordretitel, soap::kJobordretitel, Art::tekst, 1, 100},
    {rest::kJobordrebeskrivelse, soap::kJobordrebeskrivelse, Art::tekst, 1, 5000},
    {rest::kPladser, soap::kPladser, Art::heltal, 0, 9999},
    {rest::kJobordrestatus, soap::kJobordrestatus, Art::tekst, 0, 20},
    {rest::kStartdato, soap::kStartdato, Art::dato},
    {rest::kSlutdato, soap::kSlutdato, Art::dato},
    {rest::kTimer, soap::kTimer, Art::heltal, 0, 59},
    {rest::kMinutter, soap::kMinutter, Art::heltal, 0, 59},
    {rest::kAnsvarlig, soap::kAnsvarlig, Art::objekt, 0, 0, false, {}, kAnsvarlig},
    {rest::kMinisteromraade, soap::kMinisteromraade, Art::kode, 0, 0, false, "ministeromraade"},
    {rest::kCvr, soap::kCvr, Art::vaerdi, 8, 8},
    {rest::kProduktionsenhed, soap::kProduktionsenhed, Art::vaerdi, 10, 10},
    {rest::kStedsnavn, soap::kStedsnavn, Art::tekst, 0, 255},
    {rest::kStilling, soap::kStilling, Art::tekst, 0, 255},
    {rest::kDisco, soap::kDisco, Art::tekst, 0, 10},
    {rest::kEscoUri, soap::kEscoUri, Art::tekst, 1, 255},
    {rest::kEscoAlias, soap::kEscoAlias, Art::guid},
};

}  // namespace

std::span<const Felt> aktivitetsfelter() { return kAktivitet; }
std::span<const Felt> jobordrefelter() { return kJobordre; }

}  // namespace nytte::udveksling::dfdg::stand
