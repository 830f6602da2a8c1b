// The one file of the register's client that knows pugixml.
#include "udveksling/dfdg/soap_xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <pugixml.hpp>
#include <sstream>

#include "sager/adgang/hemmelighed.hpp"
#include "store/felter.hpp"
#include "udveksling/dfdg/navn.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/soap_form.hpp"

namespace nytte::udveksling::soap {
namespace {

using Node = pugi::xml_node;

std::string d(std::string_view navn) { return "d:" + std::string(navn); }

// --- writing

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

// --- reading

std::string_view lokalt(std::string_view navn) {
  const auto kolon = navn.find(':');
  return kolon == std::string_view::npos ? navn : navn.substr(kolon + 1);
}

Node barn(Node far, std::string_view navn) {
  for (auto n : far.children())
    if (n.type() == pugi::node_element && lokalt(n.name()) == navn) return n;
  return {};
}

std::string tekst(Node far, std::string_view navn) { return barn(far, navn).text().get(); }

std::int64_t tal(Node far, std::string_view navn) {
  const auto t = tekst(far, navn);
  std::int64_t ud = 0;
  const auto svar = std::from_chars(t.data(), t.data() + t.size(), ud);
  return svar.ec == std::errc{} && svar.ptr == t.data() + t.size() ? ud : 0;
}

std::optional<std::int32_t> lille_tal(Node far, std::string_view navn) {
  if (tekst(far, navn).empty()) return std::nullopt;
  const auto t = tal(far, navn);
  if (t < 0 || t > 1'000'000) return std::nullopt;
  return static_cast<std::int32_t>(t);
}

bool ja(Node far, std::string_view navn) {
  const auto t = tekst(far, navn);
  return t == "true" || t == "1";
}

std::optional<Dato> dato(Node far, std::string_view navn) {
  return laes_iso_dato(tekst(far, navn).substr(0, 10));
}

// An entity that XML itself does not have can only come from a document type.
bool har_fremmed_henvisning(std::string_view xml) {
  constexpr std::array<std::string_view, 6> kEgne{"amp;", "lt;", "gt;", "quot;", "apos;", "#"};
  for (auto sted = xml.find('&'); sted != std::string_view::npos; sted = xml.find('&', sted + 1)) {
    const auto efter = xml.substr(sted + 1, 8);
    if (std::none_of(kEgne.begin(), kEgne.end(),
                     [&](std::string_view e) { return efter.starts_with(e); }))
      return true;
  }
  return false;
}

bool har_dokumenttype(Node n) {
  for (auto b : n.children())
    if (b.type() == pugi::node_doctype) return true;
  return false;
}

// The element inside the body. The document must outlive it.
std::optional<Node> krop(pugi::xml_document& dokument, std::string_view xml) {
  if (har_fremmed_henvisning(xml)) return std::nullopt;
  const auto svar = dokument.load_buffer(
      xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
  if (!svar || har_dokumenttype(dokument)) return std::nullopt;
  const auto rod = dokument.document_element();
  const auto kroppen = barn(rod, "Body");
  if (lokalt(rod.name()) != "Envelope" || !kroppen) return std::nullopt;
  for (auto n : kroppen.children())
    if (n.type() == pugi::node_element) return n;
  return std::nullopt;
}

Fejl ugyldig_xml() { return {Fejlkode::xml_ugyldig, "svar"}; }
Fejl ugyldigt(std::string_view felt) { return {Fejlkode::svar_ugyldigt, std::string(felt)}; }

Myndighed laes_myndighed(Node n) {
  const auto m = barn(n, kMyndighed);
  const auto p = barn(n, kSagsbehandler);
  std::string navn = tekst(p, kFornavn);
  for (const auto felt : {kMellemnavn, kEfternavn})
    if (const auto del = tekst(p, felt); !del.empty()) navn += (navn.empty() ? "" : " ") + del;
  return {.kode = tekst(m, kMyndighedskode),
          .navn = tekst(m, kMyndighedsnavn),
          .organisationstype = tal(m, kOrganisationstype),
          .sagsbehandler = std::move(navn),
          .email = tekst(p, kEmail)};
}

Stillingskode laes_stilling(Node n) {
  return {tekst(n, kStilling), tekst(n, kDisco), tekst(n, kEscoUri), tekst(n, kEscoAlias)};
}

std::optional<Registeraktivitet> laes_stamdata(Node n) {
  Registeraktivitet a;
  a.noegle = tekst(n, kIdentifier);
  const auto fra = dato(n, kStartdato);
  if (a.noegle.empty() || !fra) return std::nullopt;
  a.fra = *fra;
  a.til = dato(n, kSlutdato);
  a.timer = lille_tal(n, kTimer);
  a.minutter = lille_tal(n, kMinutter);
  a.aktiveringstype = tal(n, kAktiveringstype);
  a.jobordretype = tal(n, kJobordretype);
  a.status = tal(n, kStatus);
  a.aarsag = tal(n, kAarsag);
  a.ministeromraade = tal(n, kMinisteromraade);
  a.haendelsesdato = dato(n, kHaendelsesdato);
  a.jobordre_noegle = tekst(n, kJobordreid);
  a.cvr = tekst(n, kCvr);
  a.p_nummer = tekst(n, kProduktionsenhed);
  a.sted = tekst(n, kStedsnavn);
  a.stilling = laes_stilling(n);
  a.beskrivelse = tekst(n, kBeskrivelse);
  a.bemaerkning = tekst(n, kBemaerkning);
  a.raadighedsafproevende = ja(n, kRaadighed);
  a.saerligt_tilrettelagt = ja(n, kTilrettelagt);
  a.del_af_plan = ja(n, kDelAfPlan);
  a.ansvarlig = laes_myndighed(barn(n, kAnsvarlig));
  a.registrerende = laes_myndighed(barn(n, kRegistrerende));
  a.fejloprettet = ja(n, kFejloprettet);
  return a;
}

Registerjobordre laes_jobordre_af(Node n) {
  Registerjobordre j;
  j.noegle = tekst(n, kJobordreid);
  j.nummer = tekst(n, kJobordrenummer);
  j.jobordretype = tal(n, kJobordretype);
  j.ministeromraade = tal(n, kMinisteromraade);
  j.fra = dato(n, kStartdato).value_or(j.fra);
  j.til = dato(n, kSlutdato).value_or(j.til);
  j.timer = lille_tal(n, kTimer).value_or(0);
  j.minutter = lille_tal(n, kMinutter).value_or(0);
  j.pladser = lille_tal(n, kPladser).value_or(0);
  j.cvr = tekst(n, kCvr);
  j.p_nummer = tekst(n, kProduktionsenhed);
  j.sted = tekst(n, kStedsnavn);
  j.stilling = laes_stilling(n);
  j.beskrivelse = tekst(n, kJobordrebeskrivelse);
  j.status = tekst(n, kJobordrestatus);
  j.ansvarlig = laes_myndighed(barn(n, kAnsvarlig));
  return j;
}

// A receipt names the record, in one of two ways.
std::optional<std::string> kvitteret(Node svar) {
  const auto kvittering = barn(svar, kKvittering);
  auto id = kvittering ? tekst(kvittering, kBeskedid) : tekst(svar, kOprettet);
  if (id.empty()) return std::nullopt;
  return id;
}

std::vector<Nationalfejl> laes_fejl(Node fejl) {
  std::vector<Nationalfejl> ud;
  for (auto n : barn(fejl, "detail").children())
    if (lokalt(n.name()) == kFejl) ud.push_back({tekst(n, kFejlkode), tekst(n, kFejltekst)});
  return ud;
}

std::optional<sager::Indkommen> laes_indkommen(Beskedtype type, Node n) {
  const auto meta = barn(n, kMetadata);
  sager::Indkommen ind;
  auto& b = ind.besked;
  b.type = type;
  b.vej = Beskedvej::koe;
  b.besked_id = tekst(meta, kBeskedid);
  b.myndighed = tekst(barn(meta, kRegistrerende), kMyndighedskode);
  if (b.myndighed.empty()) b.myndighed = laes_myndighed(barn(meta, kRegistrerende)).kode;
  b.revision = tal(meta, kRevision);
  ind.cpr = tekst(n, kCpr);
  const auto tid = store::laes_tidspunkt(tekst(meta, kTidspunkt));
  if (b.besked_id.empty() || !tid || !Cpr::laes(ind.cpr)) return std::nullopt;
  b.haendelse = *tid;
  if (type == Beskedtype::aktivitet) {
    b.aktivitet = laes_stamdata(barn(n, kStamdata));
    return b.aktivitet ? std::optional(std::move(ind)) : std::nullopt;
  }
  const auto f = barn(n, kFlytning);
  if (!f) return std::nullopt;
  b.flytning = Registerflytning{.fra_kommune = tekst(f, kFraKommune),
                                .til_kommune = tekst(f, kTilKommune),
                                .dag = dato(f, kFlyttedato),
                                .bekraeftet = ja(f, kBekraeftet)};
  return ind;
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

Laestsvar laes_svar(const Httpssvar& s) {
  Laestsvar ud{.status = s.status};
  if (!er_indholdstype(s.indholdstype, "text/xml")) return ud;
  pugi::xml_document dokument;
  const auto svar = krop(dokument, s.krop);
  if (!svar) return ud;
  ud.kan_laes = true;
  if (lokalt(svar->name()) == "Fault")
    ud.fejl = laes_fejl(*svar);
  else
    ud.noegle = kvitteret(*svar);
  return ud;
}

Resultat<std::vector<Registeraktivitet>> laes_aktivitetsliste(std::string_view xml) {
  pugi::xml_document dokument;
  const auto svar = krop(dokument, xml);
  if (!svar) return ugyldig_xml();
  if (lokalt(svar->name()) != std::string(kLaes) + "Response") return ugyldigt(kLaes);
  std::vector<Registeraktivitet> ud;
  for (auto n : barn(barn(*svar, kInfo), kAktiviteter).children()) {
    if (lokalt(n.name()) != kAktivitetIListe) continue;
    auto a = laes_stamdata(barn(n, kStamdata));
    if (!a) return ugyldigt(kStamdata);
    ud.push_back(std::move(*a));
  }
  return ud;
}

Resultat<std::optional<Registerjobordre>> laes_jobordresvar(std::string_view xml) {
  pugi::xml_document dokument;
  const auto svar = krop(dokument, xml);
  if (!svar) return ugyldig_xml();
  if (lokalt(svar->name()) != std::string(kLaesJobordre) + "Response")
    return ugyldigt(kLaesJobordre);
  const auto n = barn(*svar, kJobordre);
  if (!n) return std::optional<Registerjobordre>{};
  return std::optional(laes_jobordre_af(n));
}

Resultat<std::vector<Kodevaerdi>> laes_kodelistesvar(Kodelistenavn liste, std::string_view xml) {
  pugi::xml_document dokument;
  const auto svar = krop(dokument, xml);
  if (!svar) return ugyldig_xml();
  std::vector<Kodevaerdi> ud;
  for (auto n : svar->children()) {
    if (lokalt(n.name()) != kKodepost) continue;
    const auto fra = dato(n, kStartdato);
    if (!fra) return ugyldigt(kStartdato);
    ud.push_back({.liste = liste,
                  .kode = tal(n, kKode),
                  .fra = *fra,
                  .til = dato(n, kSlutdato).value_or(Dato::af(9999, 12, 31)),
                  .navn = tekst(n, kKodenavn),
                  .beskrivelse = tekst(n, kKodebeskrivelse)});
  }
  return ud;
}

Resultat<std::optional<sager::Indkommen>> laes_besked(Beskedtype type, std::string_view xml) {
  pugi::xml_document dokument;
  const auto svar = krop(dokument, xml);
  if (!svar) return ugyldig_xml();
  const auto n = barn(*svar, kHaendelse);
  if (!n) return std::optional<sager::Indkommen>{};
  auto ind = laes_indkommen(type, n);
  if (!ind) return ugyldigt(kHaendelse);
  return ind;
}

}  // namespace nytte::udveksling::soap
