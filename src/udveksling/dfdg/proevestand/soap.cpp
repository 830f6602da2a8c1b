// The classic form: SOAP 1.1. Names are compared without their prefix; a
// document type declaration is refused, so there are no entities to expand.
#include <fmt/format.h>

#include <boost/json/array.hpp>
#include <charconv>
#include <pugixml.hpp>
#include <sstream>

#include "udveksling/dfdg/proevestand/former.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/soap_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;

struct Metodenavn {
  std::string_view navn;
  Metode metode;
};
// That job orders are annulled by a method of their own is assumed, as is every
// name the form marks so.
constexpr Metodenavn kMetoder[] = {
    {soap::kOpret, Metode::opret},
    {soap::kAendr, Metode::aendr},
    {soap::kAfslut, Metode::afslut},
    {soap::kAnnuller, Metode::annuller},
    {soap::kLaes, Metode::laes},
    {soap::kOpretJobordre, Metode::opret_jobordre},
    {soap::kAendrJobordre, Metode::aendr_jobordre},
    {soap::kLukJobordre, Metode::luk_jobordre},
    {soap::kLaesJobordre, Metode::laes_jobordre},
    {soap::kKodeliste, Metode::kodeliste},
    {soap::kHentBesked, Metode::hent_besked},
    {soap::kHentFlytning, Metode::hent_flytning},
    {soap::kKvitter, Metode::kvitter},
};

std::string_view lokalt(std::string_view navn) {
  const auto kolon = navn.find(':');
  return kolon == std::string_view::npos ? navn : navn.substr(kolon + 1);
}

pugi::xml_node barn(const pugi::xml_node &over, std::string_view navn) {
  for (const auto &n : over.children())
    if (n.type() == pugi::node_element && lokalt(n.name()) == navn) return n;
  return {};
}

std::optional<std::string> tekst(const pugi::xml_node &over, std::string_view navn) {
  const auto n = barn(over, navn);
  if (!n) return std::nullopt;
  return std::string(n.text().get());
}

json::value heltal_eller_tekst(const std::string &t) {
  std::int64_t tal = 0;
  const auto [ende, galt] = std::from_chars(t.data(), t.data() + t.size(), tal);
  if (galt == std::errc{} && ende == t.data() + t.size()) return tal;
  return json::string(t.data(),
                      t.size());  // of the wrong type: kontroller_form says so
}

json::object til_json(const pugi::xml_node &n, std::span<const Felt> felter);

json::value til_vaerdi(const pugi::xml_node &n, const Felt &f) {
  const std::string t = n.text().get();
  switch (f.art) {
    case Art::heltal:
    case Art::kode:
      return heltal_eller_tekst(t);
    case Art::ja_nej:
      if (t == "true" || t == "1") return true;
      if (t == "false" || t == "0") return false;
      return json::string(t.data(), t.size());
    case Art::vaerdi:
      return json::object{{rest::kVaerdi, json::string(t.data(), t.size())}};
    case Art::objekt:
      return til_json(n, f.boern);
    default:
      return json::string(t.data(), t.size());
  }
}

// What the table does not know keeps its own name, and is refused as unknown.
json::object til_json(const pugi::xml_node &n, std::span<const Felt> felter) {
  json::object ud;
  for (const auto &b : n.children()) {
    if (b.type() != pugi::node_element) continue;
    const auto navn = lokalt(b.name());
    const Felt *fundet = nullptr;
    for (const Felt &f : felter)
      if (f.soap == navn) fundet = &f;
    if (fundet == nullptr)
      ud[navn] = true;
    else
      ud[fundet->navn] = til_vaerdi(b, *fundet);
  }
  return ud;
}

void skriv_felter(pugi::xml_node &over, const json::object &o, std::span<const Felt> felter) {
  for (const Felt &f : felter) {
    const json::value *v = o.if_contains(f.navn);
    if (v == nullptr || v->is_null()) continue;
    auto n = over.append_child(("d:" + std::string(f.soap)).c_str());
    if (f.art == Art::objekt && v->is_object())
      skriv_felter(n, v->get_object(), f.boern);
    else if (f.art == Art::vaerdi && v->is_object())
      n.text().set(tekst_i(v->get_object(), rest::kVaerdi).c_str());
    else if (v->is_string())
      n.text().set(std::string(v->get_string().data(), v->get_string().size()).c_str());
    else if (v->is_bool())
      n.text().set(v->get_bool());
    else if (v->is_int64())
      n.text().set(static_cast<long long>(v->get_int64()));
  }
}

void laes_hoveder(const pugi::xml_node &hoved, const Tlsanmodning &a, Kald &kald) {
  const auto organisation = barn(hoved, soap::kOrganisationshoved);
  const auto metadata = barn(hoved, soap::kBrugerhoved);
  const auto bruger = barn(metadata, soap::kBruger);
  kald.kalder = {tekst(organisation, soap::kOrganisationstype),
                 tekst(organisation, soap::kOrganisationskode), tekst(bruger, soap::kBrugernavn),
                 tekst(bruger, soap::kBrugertype), tekst(bruger, soap::kBrugerid)};
  // A header that is there but empty is another error than one that is missing.
  if (organisation && !kald.kalder.organisationstype) kald.kalder.organisationstype = "";
  if (metadata && !kald.kalder.brugernavn) kald.kalder.brugernavn = "";
  const auto anmodning = a.hoved("x-requestid");
  kald.anmodning = tekst(metadata, soap::kBeskedid).value_or("");
  if (anmodning) kald.anmodning = std::string(*anmodning);
}

// The GUID of a record stands inside it; of calls about one that is there it is
// no member of the record.
void laes_post(const pugi::xml_node &anmodning, Kald &kald) {
  const bool ordre = om_jobordre(kald.metode);
  const auto ydre = barn(anmodning, ordre ? soap::kJobordre : soap::kAktivitet);
  const auto indre = ordre ? ydre : barn(ydre, soap::kStamdata);
  const auto idnavn = ordre ? rest::kJobordreid : rest::kIdentifier;
  kald.felter = til_json(indre, ordre ? jobordrefelter() : aktivitetsfelter());
  kald.id = tekst_i(kald.felter, idnavn);
  if (kald.id.empty())
    kald.id = tekst(anmodning, ordre ? soap::kJobordreid : soap::kIdentifier).value_or("");
  if (kald.metode != Metode::opret && kald.metode != Metode::opret_jobordre)
    kald.felter.erase(idnavn);
  if (skriver(kald.metode) && kald.felter.empty() && !ordre)
    kald.laesefejl.push_back(uforstaaelig("aktiviteten mangler"));
  if (!er_guid(kald.id)) kald.laesefejl.push_back(uforstaaelig("id er ikke en guid"));
}

void laes_indhold(const pugi::xml_node &anmodning, Kald &kald) {
  kald.cpr = tekst(anmodning, soap::kCpr);
  if (kald.metode == Metode::kodeliste) {
    kald.liste = tekst(anmodning, soap::kListenavn).value_or("");
    kald.dato = tekst(anmodning, soap::kListedato).value_or("");
  } else if (kald.metode == Metode::kvitter) {
    kald.id = tekst(anmodning, soap::kBeskedid).value_or("");
  } else if (skriver(kald.metode) || kald.metode == Metode::laes_jobordre) {
    laes_post(anmodning, kald);
  }
}

std::string_view svarnavn(Metode m) {
  for (const auto &[navn, metode] : kMetoder)
    if (metode == m) return navn;
  return "Unknown";
}

struct Dokument {
  pugi::xml_document xml;
  pugi::xml_node krop;
  Dokument() {
    auto konvolut = xml.append_child("s:Envelope");
    konvolut.append_attribute("xmlns:s") = std::string(soap::kKonvolut).c_str();
    konvolut.append_attribute("xmlns:d") = std::string(soap::kNavnerum).c_str();
    krop = konvolut.append_child("s:Body");
  }
  std::string tekst() const {
    std::ostringstream ud;
    xml.save(ud, "", pugi::format_raw);
    return ud.str();
  }
};

pugi::xml_node element(pugi::xml_node over, std::string_view navn) {
  return over.append_child(("d:" + std::string(navn)).c_str());
}

void tekstelement(pugi::xml_node over, std::string_view navn, const std::string &t) {
  element(over, navn).text().set(t.c_str());
}

void skriv_fejl(pugi::xml_node krop, const Registerfejl &f) {
  auto fault = krop.append_child("s:Fault");
  fault.append_child("faultcode").text().set("s:Server");
  fault.append_child("faultstring").text().set(f.tekst.c_str());
  auto detalje = element(fault.append_child("detail"), soap::kFejl);
  tekstelement(detalje, soap::kFejlkode, fmt::format("{}", f.kode));
  tekstelement(detalje, soap::kFejltekst, f.tekst);
}

void skriv_aktiviteter(pugi::xml_node svar, const json::object &indhold) {
  auto liste = element(element(svar, soap::kInfo), soap::kAktiviteter);
  const json::value *alle = indhold.if_contains(rest::kAktiviteter);
  if (alle == nullptr || !alle->is_array()) return;
  for (const json::value &v : alle->get_array()) {
    const auto &stamdata =
        v.get_object().at(rest::kAktivitet).get_object().at(rest::kStamdata).get_object();
    auto n = element(element(liste, soap::kAktivitetIListe), soap::kStamdata);
    skriv_felter(n, stamdata, aktivitetsfelter());
    const json::value *fejloprettet = stamdata.if_contains(rest::kFejloprettet);
    if (fejloprettet != nullptr && fejloprettet->is_bool())
      element(n, soap::kFejloprettet).text().set(fejloprettet->get_bool());
  }
}

void skriv_koder(pugi::xml_node svar, const json::object &indhold) {
  for (const json::value &v : indhold.at(rest::kKoder).get_array()) {
    const json::object &o = v.get_object();
    auto n = element(svar, soap::kKodepost);
    tekstelement(n, soap::kKode, fmt::format("{}", tal_i(o, rest::kKode)));
    tekstelement(n, soap::kStartdato, tekst_i(o, rest::kStartdato));
    tekstelement(n, soap::kSlutdato, tekst_i(o, rest::kSlutdato));
    tekstelement(n, soap::kKodenavn, tekst_i(o, rest::kNavn));
    tekstelement(n, soap::kKodebeskrivelse, tekst_i(o, rest::kKodebeskrivelse));
  }
}

const json::object *objekt_i(const json::object &o, std::string_view navn) {
  const json::value *v = o.if_contains(navn);
  return v == nullptr || !v->is_object() ? nullptr : &v->get_object();
}

// A message in the webhook's form, as the queue has it in the classic one.
void skriv_besked(pugi::xml_node svar, const json::object &b) {
  if (b.empty()) return;
  auto n = element(svar, soap::kHaendelse);
  auto metadata = element(n, soap::kMetadata);
  tekstelement(metadata, soap::kBeskedid, tekst_i(b, rest::kBeskedid));
  tekstelement(metadata, soap::kTidspunkt, tekst_i(b, rest::kTidspunkt));
  tekstelement(metadata, soap::kRevision, fmt::format("{}", tal_i(b, rest::kRevision)));
  if (const auto *m = objekt_i(b, rest::kRegistrerende))
    tekstelement(element(metadata, soap::kRegistrerende), soap::kMyndighedskode,
                 tekst_i(*m, rest::kOrganisationskode));
  tekstelement(n, soap::kCpr, tekst_i(b, rest::kCprElement));
  if (const auto *a = objekt_i(b, rest::kAktivitet)) {
    auto indre = element(n, soap::kStamdata);
    if (const auto *s = objekt_i(*a, rest::kStamdata)) skriv_felter(indre, *s, aktivitetsfelter());
  }
  if (const auto *f = objekt_i(b, rest::kFlytning)) {
    auto indre = element(n, soap::kFlytning);
    tekstelement(indre, soap::kFraKommune, tekst_i(*f, rest::kFraKommune));
    tekstelement(indre, soap::kTilKommune, tekst_i(*f, rest::kTilKommune));
    tekstelement(indre, soap::kFlyttedato, tekst_i(*f, rest::kFlyttedato));
    const json::value *bekraeftet = f->if_contains(rest::kBekraeftet);
    element(indre, soap::kBekraeftet)
        .text()
        .set(bekraeftet != nullptr && bekraeftet->is_bool() && bekraeftet->get_bool());
  }
}

void skriv_laest(pugi::xml_node svar, const Kald &kald, const json::object &indhold) {
  if (kald.metode == Metode::laes) return skriv_aktiviteter(svar, indhold);
  if (kald.metode == Metode::kodeliste) return skriv_koder(svar, indhold);
  if (kald.metode == Metode::laes_jobordre) {
    auto n = element(svar, soap::kJobordre);
    return skriv_felter(n, indhold.at(rest::kJobordre).get_object(), jobordrefelter());
  }
  skriv_besked(svar, indhold);
}

}  // namespace

std::optional<Kald> laes_soap(const Tlsanmodning &a) {
  const bool kendt = a.sti == soap::kAktivitetsti || a.sti == soap::kJobordresti ||
                     a.sti == soap::kKodelistesti || a.sti == soap::kBeskedsti;
  if (!kendt || a.metode != "POST") return std::nullopt;
  Kald kald;
  kald.klassisk = true;
  pugi::xml_document xml;
  const auto laest =
      xml.load_buffer(a.krop.data(), a.krop.size(), pugi::parse_default | pugi::parse_doctype);
  bool doctype = false;
  for (const auto &n : xml.children()) doctype = doctype || n.type() == pugi::node_doctype;
  const auto konvolut = barn(xml, "Envelope");
  const auto anmodning = barn(konvolut, "Body").first_child();
  std::string navn(lokalt(anmodning.name()));
  if (!laest || doctype || !navn.ends_with("Request")) {
    kald.metode = Metode::opret;
    kald.laesefejl.push_back(uforstaaelig("beskeden er ikke SOAP"));
    return kald;
  }
  navn.resize(navn.size() - std::string_view("Request").size());
  for (const auto &[kendt_navn, metode] : kMetoder) {
    if (kendt_navn != navn) continue;
    kald.metode = metode;
    laes_hoveder(barn(konvolut, "Header"), a, kald);
    laes_indhold(anmodning, kald);
    return kald;
  }
  kald.metode = Metode::opret;
  kald.laesefejl.push_back(uforstaaelig("metoden kendes ikke"));
  return kald;
}

Tlssvar skriv_soap(const Kald &kald, const Udfald &udfald, const std::string &tidspunkt) {
  Tlssvar svar;
  svar.indholdstype = std::string(soap::kIndholdstype);
  Dokument d;
  if (udfald.status == 412) {
    // By likeness with the newer form: the status alone says that the request
    // was seen before.
    svar.status = 412;
    return svar;
  }
  if (!udfald.fejl.empty()) {
    // A request id of more than 46 characters never gets as far as the message.
    svar.status = kald.anmodning.size() > rest::kHoejstAnmodning ? 400 : 500;
    skriv_fejl(d.krop, udfald.fejl.front());
  } else {
    auto indre = element(d.krop, std::string(svarnavn(kald.metode)) + "Response");
    if (skriver(kald.metode) || kald.metode == Metode::kvitter) {
      auto kvittering = element(indre, soap::kKvittering);
      tekstelement(kvittering, soap::kHaendelsesdato, tidspunkt);
      tekstelement(kvittering, soap::kBeskedid,
                   kald.metode == Metode::kvitter ? kald.id : udfald.noegle);
    } else {
      skriv_laest(indre, kald, udfald.indhold);
    }
  }
  svar.krop = d.tekst();
  return svar;
}

}  // namespace nytte::udveksling::dfdg::stand
