// Answers and messages of the classic generation.
#include <algorithm>
#include <array>
#include <charconv>
#include <pugixml.hpp>

#include "store/felter.hpp"
#include "udveksling/dfdg/soap_form.hpp"
#include "udveksling/dfdg/soap_xml.hpp"

namespace nytte::udveksling::soap {
namespace {

using Node = pugi::xml_node;

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
