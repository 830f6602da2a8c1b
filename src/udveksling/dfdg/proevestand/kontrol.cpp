#include "udveksling/dfdg/proevestand/kontrol.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/value.hpp>
#include <map>
#include <regex>

#include "model/dato.hpp"
#include "udveksling/dfdg/rest_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;

std::size_t tegn(std::string_view utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

bool laengde_passer(const json::value &v, const Felt &f) {
  if (!v.is_string()) return false;
  const json::string &s = v.get_string();
  const auto antal = static_cast<std::int64_t>(tegn({s.data(), s.size()}));
  return antal >= f.mindst && antal <= f.hoejst;
}

bool tekst_passer(const json::value &v, bool (*proev)(std::string_view)) {
  return v.is_string() && proev({v.get_string().data(), v.get_string().size()});
}

bool vaerdi_passer(const json::value &v, const Felt &f) {
  if (!v.is_object() || v.get_object().size() != 1) return false;
  const json::value *indre = v.get_object().if_contains(rest::kVaerdi);
  return indre != nullptr && laengde_passer(*indre, f);
}

bool passer(const json::value &v, const Felt &f) {
  switch (f.art) {
    case Art::tekst:
      return laengde_passer(v, f);
    case Art::heltal:
      return v.is_int64() && v.get_int64() >= f.mindst && v.get_int64() <= f.hoejst;
    case Art::kode:
      return v.is_int64();
    case Art::dato:
      return tekst_passer(v, &er_dato);
    case Art::guid:
      return tekst_passer(v, &er_guid);
    case Art::ja_nej:
      return v.is_bool();
    case Art::vaerdi:
      return vaerdi_passer(v, f);
    case Art::objekt:
      return v.is_object();
    case Art::valgt_fra:
      return true;
  }
  return false;
}

// Texts as the sources have them; where a source has only English, so is ours.
const std::map<int, const char *> &tekster() {
  static const std::map<int, const char *> alle{
      {3, "Elementet findes ikke"},
      {100, "dfdgping"},
      {1001,
       "Invalid cpr: The submitted cpr is either to long or short or "
       "contains data not "
       "interpretable as a date"},
      {1010, "Unknown cpr: The submitted cpr is unknown to the system"},
      {1013, "User has insufficient permissions to access this webservice"},
      {1014, "The submitted message is not valid"},
      {1101, "Client certificate missing from request"},
      {2001, "Invalid CodeList name"},
      {2002, "Invalid CodeList value"},
      {2003, "Use of expired CodeList value not allowed"},
      {4636, "Enddate cannot be before startdate"},
      {6005,
       "The person with specified cpr does not belong to the jobcenter "
       "specified in "
       "ActiveOrganisationHeader"},
      {8025, "aktivitetIdentifier kan kun læses"},
      {8029, "Den angivne AktivitetsstatusType er ikke gyldig"},
      {8032, "Den angivne jobtilbudType er ikke gyldig"},
      {8060, "Operation is not allowed when citizen has no active contact group"},
      {8090, "AktivitetsstatusAarsagsType er påkrævet"},
      {8173,
       "OrganisationType is invalid according to the "
       "organisationTypeIdentifierCodeList."},
      {8174,
       "UserType is invalid according to the "
       "requestUserTypeIdentifierCodeList."},
      {8179,
       "Pristyperegistrering er kun tilladt for tilskudsbeskæftigelse og "
       "voksenlærling"},
      {8232,
       "The Soap request message is missing its required Soap header: "
       "ActiveOrganisationHeader"},
      {8233,
       "The Soap request message is missing its required Soap header: "
       "RequestUserMetadataHeader"},
      {8234, "Could not deserialize the Soap header: ActiveOrganisationHeader"},
      {60007, "The person with specified cpr is dead"},
      {110001, "Person findes ikke for det angivne CPR-nummer"}};
  return alle;
}

}  // namespace

std::string fejltekst(int kode) {
  const auto fundet = tekster().find(kode);
  return fundet == tekster().end() ? fmt::format("Ukendt fejl {}", kode) : fundet->second;
}

Registerfejl fejl(int kode) { return {kode, fejltekst(kode)}; }

Registerfejl uforstaaelig(const std::string &hvad) {
  return {1014, fmt::format("{}: {}", fejltekst(1014), hvad)};
}

bool er_cpr(std::string_view tekst) {
  static const std::regex moenster{std::string(rest::kCprmoenster)};
  return std::regex_match(tekst.begin(), tekst.end(), moenster);
}

bool er_guid(std::string_view tekst) {
  static const std::regex moenster{std::string(rest::kGuidmoenster)};
  return std::regex_match(tekst.begin(), tekst.end(), moenster);
}

bool er_dato(std::string_view tekst) { return tekst.size() == 10 && laes_iso_dato(tekst); }

void kontroller_form(const json::object &objekt, std::span<const Felt> felter,
                     const std::string &sti, std::vector<Registerfejl> &ud) {
  for (const auto &par : objekt) {
    const std::string_view navn(par.key().data(), par.key().size());
    const bool kendt =
        std::any_of(felter.begin(), felter.end(), [&](const Felt &f) { return f.navn == navn; });
    if (!kendt) ud.push_back(uforstaaelig(fmt::format("{}{} kendes ikke", sti, navn)));
  }
  for (const Felt &f : felter) {
    const json::value *v = objekt.if_contains(f.navn);
    const bool tomt = v == nullptr || v->is_null();
    if (tomt && f.kraevet)
      ud.push_back(uforstaaelig(fmt::format("{}{} mangler", sti, f.navn)));
    else if (!tomt && f.art == Art::valgt_fra)
      ud.push_back(fejl(8179));
    else if (!tomt && !passer(*v, f))
      ud.push_back(uforstaaelig(fmt::format("{}{} har en forkert værdi", sti, f.navn)));
    else if (!tomt && f.art == Art::objekt)
      kontroller_form(v->get_object(), f.boern, fmt::format("{}{}.", sti, f.navn), ud);
  }
}

std::string tekst_i(const json::object &o, std::string_view navn) {
  const json::value *v = o.if_contains(navn);
  if (v == nullptr || !v->is_string()) return {};
  return {v->get_string().data(), v->get_string().size()};
}

std::int64_t tal_i(const json::object &o, std::string_view navn) {
  const json::value *v = o.if_contains(navn);
  return v != nullptr && v->is_int64() ? v->get_int64() : 0;
}

}  // namespace nytte::udveksling::dfdg::stand
