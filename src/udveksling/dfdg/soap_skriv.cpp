// Requests of the classic generation.
#include <pugixml.hpp>
#include <sstream>

#include "sager/adgang/hemmelighed.hpp"
#include "udveksling/dfdg/navn.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/soap_form.hpp"
#include "udveksling/dfdg/soap_xml.hpp"

namespace nytte::udveksling::soap {
namespace {

using Node = pugi::xml_node;

std::string d(std::string_view navn) { return "d:" + std::string(navn); }

Node under(Node far, std::string_view navn) { return far.append_child(d(navn).c_str()); }
void under(Node far, std::string_view navn, const std::string& tekst) {
  under(far, navn).text().set(tekst.c_str());
}
void under(Node far, std::string_view navn, std::int64_t tal) {
  under(far, navn, std::to_string(tal));
}
void under(Node far, std::string_view navn, bool ja) {
  under(far, navn, std::string(ja ? "true" : "false"));
}
void hvis_sat(Node far, std::string_view navn, const std::string& tekst) {
  if (!tekst.empty()) under(far, navn, tekst);
}
void hvis_sat(Node far, std::string_view navn, std::int64_t kode) {
  if (kode != 0) under(far, navn, kode);
}

void myndighed(Node far, std::string_view navn, const Myndighed& m) {
  auto rod = under(far, navn);
  auto myndigheden = under(rod, kMyndighed);
  under(myndigheden, kMyndighedskode, m.kode);
  under(myndigheden, kMyndighedsnavn, m.navn);
  hvis_sat(myndigheden, kOrganisationstype, m.organisationstype);
  const auto dele = del_navn(m.sagsbehandler);
  auto person = under(rod, kSagsbehandler);
  under(person, kFornavn, dele.fornavn);
  hvis_sat(person, kMellemnavn, dele.mellemnavn);
  under(person, kEfternavn, dele.efternavn);
  hvis_sat(person, kEmail, m.email);
}

void stilling(Node far, const Stillingskode& s) {
  hvis_sat(far, kStilling, s.tekst);
  hvis_sat(far, kDisco, s.disco);
  hvis_sat(far, kEscoUri, s.esco_uri);
  hvis_sat(far, kEscoAlias, s.esco_alias);
}

// In the order of the tree; the id stands in a change too, where there is no path to hold it.
void stamdata(Node far, const Registeraktivitet& a) {
  auto n = under(far, kStamdata);
  under(n, kIdentifier, a.noegle);
  under(n, kStartdato, iso(a.fra));
  if (a.til) under(n, kSlutdato, iso(*a.til));
  hvis_sat(n, kAktiveringstype, a.aktiveringstype);
  if (a.timer) under(n, kTimer, std::int64_t{*a.timer});
  if (a.minutter) under(n, kMinutter, std::int64_t{*a.minutter});
  myndighed(n, kAnsvarlig, a.ansvarlig);
  myndighed(n, kRegistrerende, a.registrerende);
  hvis_sat(n, kJobordretype, a.jobordretype);
  hvis_sat(n, kJobordreid, a.jobordre_noegle);
  hvis_sat(n, kStatus, a.status);
  hvis_sat(n, kAarsag, a.aarsag);
  if (a.haendelsesdato) under(n, kHaendelsesdato, iso(*a.haendelsesdato));
  hvis_sat(n, kBemaerkning, a.bemaerkning);
  hvis_sat(n, kMinisteromraade, a.ministeromraade);
  under(n, kCvr, a.cvr);
  under(n, kProduktionsenhed, a.p_nummer);
  hvis_sat(n, kStedsnavn, a.sted);
  stilling(n, a.stilling);
  hvis_sat(n, kBeskrivelse, a.beskrivelse);
  under(n, kRaadighed, a.raadighedsafproevende);
  under(n, kTilrettelagt, a.saerligt_tilrettelagt);
  under(n, kDelAfPlan, a.del_af_plan);
}

void jobordre(Node far, const Registerjobordre& j) {
  auto n = under(far, kJobordre);
  under(n, kJobordreid, j.noegle);
  hvis_sat(n, kJobordrenummer, j.nummer);
  hvis_sat(n, kJobordretype, j.jobordretype);
  hvis_sat(n, kMinisteromraade, j.ministeromraade);
  under(n, kJobordretitel, j.stilling.tekst);
  under(n, kJobordrebeskrivelse, j.beskrivelse);
  under(n, kStartdato, iso(j.fra));
  under(n, kSlutdato, iso(j.til));
  under(n, kTimer, std::int64_t{j.timer});
  under(n, kMinutter, std::int64_t{j.minutter});
  under(n, kPladser, std::int64_t{j.pladser});
  under(n, kJobordrestatus, j.status);
  under(n, kCvr, j.cvr);
  under(n, kProduktionsenhed, j.p_nummer);
  hvis_sat(n, kStedsnavn, j.sted);
  stilling(n, j.stilling);
  myndighed(n, kAnsvarlig, j.ansvarlig);
}

void hoved(Node far, const Registerkald& k, const Bruger& b) {
  auto organisation = under(far, kOrganisationshoved);
  under(organisation, kOrganisationstype, k.afsender.organisationstype);
  under(organisation, kOrganisationskode, k.afsender.kode);
  auto metadata = under(far, kBrugerhoved);
  auto bruger = under(metadata, kBruger);
  under(bruger, kBrugernavn, k.afsender.sagsbehandler);
  under(bruger, kBrugertype, std::int64_t{rest::kBrugertypeSagsbehandler});
  hvis_sat(bruger, kBrugerid, b.id);
  hvis_sat(bruger, kBrugeremail, k.afsender.email);
  auto brugerorganisation = under(metadata, kBrugerorganisation);
  under(brugerorganisation, kOrganisationstype, k.afsender.organisationstype);
  under(brugerorganisation, kOrganisationskode, k.afsender.kode);
  under(metadata, kBeskedid, beskedid(k.anmodning));
}

struct Konvolut {
  pugi::xml_document dokument;
  Node krop;  // the request element
};

Konvolut konvolut(std::string_view metode, const Registerkald& k, const Bruger& b) {
  Konvolut ud;
  auto rod = ud.dokument.append_child("s:Envelope");
  rod.append_attribute("xmlns:s").set_value(std::string(kKonvolut).c_str());
  rod.append_attribute("xmlns:d").set_value(std::string(kNavnerum).c_str());
  hoved(rod.append_child("s:Header"), k, b);
  ud.krop = under(rod.append_child("s:Body"), std::string(metode) + "Request");
  return ud;
}

struct Metode {
  std::string_view sti;
  std::string_view navn;
};

Httpskald som_kald(const Metode& m, const Konvolut& k, const Registerkald& kald) {
  std::ostringstream ud;
  k.dokument.save(ud, "  ", pugi::format_indent, pugi::encoding_utf8);
  return {.metode = "POST",
          .sti = std::string(m.sti),
          .hoveder = {{std::string(kHandlingshoved),
                       "\"" + std::string(kNavnerum) + "/" + std::string(m.navn) + "\""},
                      {std::string(rest::kAnmodningshoved), kald.anmodning}},
          .indholdstype = std::string(kIndholdstype),
          .krop = ud.str()};
}

Metode aktivitetsmetode(Registerhandling h) {
  switch (h) {
    case Registerhandling::opret:
      return {kAktivitetsti, kOpret};
    case Registerhandling::aendr:
      return {kAktivitetsti, kAendr};
    case Registerhandling::afslut:
      return {kAktivitetsti, kAfslut};
    case Registerhandling::annuller:
      return {kAktivitetsti, kAnnuller};
  }
  return {};
}

// Annulling is closing with that status: no method of its own was seen.
Metode jobordremetode(Registerhandling h) {
  switch (h) {
    case Registerhandling::opret:
      return {kJobordresti, kOpretJobordre};
    case Registerhandling::aendr:
      return {kJobordresti, kAendrJobordre};
    case Registerhandling::afslut:
    case Registerhandling::annuller:
      return {kJobordresti, kLukJobordre};
  }
  return {};
}

}  // namespace

std::string beskedid(std::string_view anmodning) {
  constexpr std::size_t kCifre = 32;
  auto hex = sager::fingeraftryk(anmodning, sager::Aftryk::indhold).substr(0, kCifre);
  hex[12] = '8';  // a UUID of our own making (RFC 9562, version 8)
  hex[16] = '8';
  for (const std::size_t sted : {8U, 13U, 18U, 23U}) hex.insert(sted, "-");
  return hex;
}

Httpskald skriv_aktivitet(Registerhandling h, const Registeraktivitet& a, const Registerkald& k,
                          const Bruger& b) {
  const auto m = aktivitetsmetode(h);
  const auto ud = konvolut(m.navn, k, b);
  under(ud.krop, kCpr, k.cpr);
  stamdata(under(ud.krop, kAktivitet), a);
  return som_kald(m, ud, k);
}

Httpskald laes_aktiviteter(const Registerkald& k, const Bruger& b) {
  const auto ud = konvolut(kLaes, k, b);
  under(ud.krop, kCpr, k.cpr);
  return som_kald({kAktivitetsti, kLaes}, ud, k);
}

Httpskald skriv_jobordre(Registerhandling h, const Registerjobordre& j, const Registerkald& k,
                         const Bruger& b) {
  const auto m = jobordremetode(h);
  const auto ud = konvolut(m.navn, k, b);
  jobordre(ud.krop, j);
  return som_kald(m, ud, k);
}

Httpskald laes_jobordre(const std::string& noegle, const Registerkald& k, const Bruger& b) {
  const auto ud = konvolut(kLaesJobordre, k, b);
  under(ud.krop, kJobordreid, noegle);
  return som_kald({kJobordresti, kLaesJobordre}, ud, k);
}

Httpskald laes_kodeliste(Kodelistenavn liste, Dato dag, const Registerkald& k, const Bruger& b) {
  const auto ud = konvolut(kKodeliste, k, b);
  under(ud.krop, kListenavn, std::string(navn(liste)));
  under(ud.krop, kListedato, iso(dag));
  return som_kald({kKodelistesti, kKodeliste}, ud, k);
}

Httpskald hent_besked(Beskedtype type, const Registerkald& k, const Bruger& b) {
  const auto metode = type == Beskedtype::flytning ? kHentFlytning : kHentBesked;
  return som_kald({kBeskedsti, metode}, konvolut(metode, k, b), k);
}

Httpskald kvitter(const std::string& besked_id, const Registerkald& k, const Bruger& b) {
  const auto ud = konvolut(kKvitter, k, b);
  under(ud.krop, kBeskedid, besked_id);
  return som_kald({kBeskedsti, kKvitter}, ud, k);
}

}  // namespace nytte::udveksling::soap
