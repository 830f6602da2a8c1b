#include "sager/registrering/registrering_json.hpp"

#include <cstdint>
#include <limits>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_laeser.hpp"

namespace nytte::kontrakt {

// Text of ours comes back whole, however long it was.
struct Registertekst {
  std::string tekst;
};
template <>
struct Afkoder<Registertekst> {
  static std::optional<Registertekst> laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
    const auto t = laes_tekst(n, s, "tekst", fejl);
    return t ? std::optional(Registertekst{std::string(*t)}) : std::nullopt;
  }
};

}  // namespace nytte::kontrakt

namespace nytte::sager {
namespace {

using kontrakt::JsonSkriver;
using kontrakt::ObjektLaeser;
using kontrakt::Registertekst;

void felt(JsonSkriver& w, std::string_view navnet, std::int64_t tal) {
  w.felt(navnet);
  w.tal(tal);
}

void felt(JsonSkriver& w, std::string_view navnet, bool ja) {
  w.felt(navnet);
  w.boolsk(ja);
}

void felt(JsonSkriver& w, std::string_view navnet, const std::optional<std::string>& tekst) {
  w.felt(navnet);
  if (tekst)
    w.tekst(*tekst);
  else
    w.null();
}

void skriv(JsonSkriver& w, std::string_view navnet, const Myndighed& m) {
  w.felt(navnet);
  w.objekt();
  w.felt("kode", m.kode);
  w.felt("navn", m.navn);
  felt(w, "organisationstype", m.organisationstype);
  w.felt("sagsbehandler", m.sagsbehandler);
  w.felt("email", m.email);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Kontaktperson& k) {
  w.felt("kontakt");
  w.objekt();
  w.felt("navn", k.navn);
  w.felt("telefon", k.telefon);
  w.felt("email", k.email);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Stillingskode& s) {
  w.felt("stilling");
  w.objekt();
  w.felt("tekst", s.tekst);
  w.felt("disco", s.disco);
  w.felt("esco_uri", s.esco_uri);
  w.felt("esco_alias", s.esco_alias);
  w.objekt_slut();
}

void skriv_hvem(JsonSkriver& w, const Registrering& r) {
  w.felt("noegle", r.noegle);
  felt(w, "revision", r.revision);
  felt(w, "placering", r.placering.vaerdi);
  w.felt("borger");
  if (r.borger)
    w.tal(r.borger->vaerdi);
  else
    w.null();
  w.felt("kommune", r.kommune.tekst());
  skriv(w, "ansvarlig", r.ansvarlig);
  skriv(w, "registrerende", r.registrerende);
  felt(w, "registreret", r.registreret.sekunder);
  w.felt("haendelsesdato", iso(r.haendelsesdato));
  w.felt("status", navn(r.status));
  w.felt("aarsag", navn(r.aarsag));
  w.felt("bemaerkning", r.bemaerkning);
}

void skriv_hvor(JsonSkriver& w, const Registrering& r) {
  w.felt("cvr", r.cvr.tekst());
  w.felt("p_nummer", r.p_nummer.tekst());
  w.felt("sted", r.sted);
  w.felt("adresse", r.adresse);
  w.felt("postnummer", r.postnummer);
  w.felt("by", r.by);
  skriv(w, r.kontakt);
  w.felt("sektor", navn(r.sektor));
  w.felt("fra", iso(r.fra));
  w.felt("til", iso(r.til));
  w.felt("ugentlig_tid", r.ugentlig_tid.tekst());
}

void skriv_hvad(JsonSkriver& w, const Registrering& r) {
  w.felt("aktiveringstype", kAktiveringstype);
  w.felt("jobordre_noegle", r.jobordre_noegle);
  w.felt("jobordre_nummer", r.jobordre_nummer);
  w.felt("type", navn(r.type));
  felt(w, "ministeromraade", r.ministeromraade);
  skriv(w, r.stilling);
  w.felt("beskrivelse", r.beskrivelse);
  felt(w, "raadighedsafproevende", r.raadighedsafproevende);
  felt(w, "saerligt_tilrettelagt", r.saerligt_tilrettelagt);
  felt(w, "del_af_plan", r.del_af_plan);
  w.felt("bevillingsramme", r.bevillingsramme);
}

std::string tekst(ObjektLaeser& o, std::string_view navnet) {
  auto t = o.paakraevet<Registertekst>(navnet);
  return t ? std::move(t->tekst) : "";
}

// An object member; an absent one is noted once and reads as empty.
template <class Laes>
auto under(ObjektLaeser& o, std::string_view navnet, Laes laes) {
  static const kontrakt::JsonNode kIntet{};
  const auto* n = o.find(navnet);
  ObjektLaeser inde(n == nullptr ? kIntet : *n, o.under(navnet), o.fejl());
  auto ud = laes(inde);
  inde.slut();
  return ud;
}

Myndighed laes_myndighed(ObjektLaeser& o) {
  Myndighed m;
  m.kode = tekst(o, "kode");
  m.navn = tekst(o, "navn");
  m.organisationstype = o.paakraevet<std::int64_t>("organisationstype").value_or(0);
  m.sagsbehandler = tekst(o, "sagsbehandler");
  m.email = tekst(o, "email");
  return m;
}

Kontaktperson laes_kontakt(ObjektLaeser& o) {
  Kontaktperson k;
  k.navn = tekst(o, "navn");
  k.telefon = tekst(o, "telefon");
  k.email = tekst(o, "email");
  return k;
}

Stillingskode laes_stilling(ObjektLaeser& o) {
  Stillingskode s;
  s.tekst = tekst(o, "tekst");
  s.disco = tekst(o, "disco");
  s.esco_uri = tekst(o, "esco_uri");
  s.esco_alias = tekst(o, "esco_alias");
  return s;
}

// The values without which there is no record at all.
struct Kerne {
  std::optional<Kommunekode> kommune;
  std::optional<Cvr> cvr;
  std::optional<PNummer> p_nummer;
  std::optional<Dato> haendelsesdato;
  std::optional<Dato> fra;
  std::optional<Dato> til;
  std::optional<Ugetimer> ugentlig_tid;
  std::optional<Jobordretype> type;

  bool hel() const {
    return kommune && cvr && p_nummer && haendelsesdato && fra && til && ugentlig_tid && type;
  }
};

Kerne laes_kerne(ObjektLaeser& o) {
  Kerne k;
  const auto kommune = tekst(o, "kommune");
  k.kommune = Kommunekode::laes(kommune);
  if (!k.kommune) o.note(Fejlkode::kommune_ukendt, "kommune", {});
  k.cvr = o.paakraevet<Cvr>("cvr");
  k.p_nummer = o.paakraevet<PNummer>("p_nummer");
  k.haendelsesdato = o.paakraevet<Dato>("haendelsesdato");
  k.fra = o.paakraevet<Dato>("fra");
  k.til = o.paakraevet<Dato>("til");
  k.ugentlig_tid = o.paakraevet<Ugetimer>("ugentlig_tid");
  k.type = o.paakraevet<Jobordretype>("type");
  const auto aktivering = tekst(o, "aktiveringstype");
  if (aktivering != kAktiveringstype)
    o.note(Fejlkode::vaerdi_ukendt, "aktiveringstype",
           "en nytteindsats er altid " + std::string(kAktiveringstype));
  return k;
}

Registrering tom(const Kerne& k) {
  return Registrering{.noegle = {},
                      .placering = {},
                      .borger = {},
                      .kommune = *k.kommune,
                      .ansvarlig = {},
                      .registrerende = {},
                      .registreret = {},
                      .haendelsesdato = *k.haendelsesdato,
                      .bemaerkning = {},
                      .cvr = *k.cvr,
                      .p_nummer = *k.p_nummer,
                      .sted = {},
                      .adresse = {},
                      .postnummer = {},
                      .by = {},
                      .kontakt = {},
                      .fra = *k.fra,
                      .til = *k.til,
                      .ugentlig_tid = *k.ugentlig_tid,
                      .jobordre_noegle = {},
                      .jobordre_nummer = {},
                      .type = *k.type,
                      .ministeromraade = {},
                      .stilling = {},
                      .beskrivelse = {},
                      .bevillingsramme = {}};
}

void laes_resten(ObjektLaeser& o, Registrering& r) {
  r.noegle = tekst(o, "noegle");
  r.revision = o.paakraevet<std::int64_t>("revision").value_or(0);
  r.placering = {o.paakraevet<std::int64_t>("placering").value_or(0)};
  if (const auto b = o.valgfri<std::int64_t>("borger")) r.borger = BorgerId{*b};
  r.ansvarlig = under(o, "ansvarlig", laes_myndighed);
  r.registrerende = under(o, "registrerende", laes_myndighed);
  r.registreret = {o.paakraevet<std::int64_t>("registreret").value_or(0)};
  r.status = o.paakraevet<Placeringsstatus>("status").value_or(r.status);
  r.aarsag = o.paakraevet<Placeringsaarsag>("aarsag").value_or(r.aarsag);
  r.bemaerkning = tekst(o, "bemaerkning");
  r.sted = tekst(o, "sted");
  r.adresse = tekst(o, "adresse");
  r.postnummer = tekst(o, "postnummer");
  r.by = tekst(o, "by");
  r.kontakt = under(o, "kontakt", laes_kontakt);
  r.sektor = o.paakraevet<Sektor>("sektor").value_or(r.sektor);
  r.jobordre_noegle = tekst(o, "jobordre_noegle");
  r.jobordre_nummer = tekst(o, "jobordre_nummer");
  if (auto m = o.valgfri<Registertekst>("ministeromraade")) r.ministeromraade = std::move(m->tekst);
  r.stilling = under(o, "stilling", laes_stilling);
  r.beskrivelse = tekst(o, "beskrivelse");
  r.raadighedsafproevende = o.paakraevet<bool>("raadighedsafproevende").value_or(false);
  r.saerligt_tilrettelagt = o.paakraevet<bool>("saerligt_tilrettelagt").value_or(false);
  r.del_af_plan = o.paakraevet<bool>("del_af_plan").value_or(false);
  r.bevillingsramme = tekst(o, "bevillingsramme");
}

}  // namespace

void skriv_registrering(JsonSkriver& w, const Registrering& r) {
  w.objekt();
  skriv_hvem(w, r);
  skriv_hvor(w, r);
  skriv_hvad(w, r);
  w.objekt_slut();
}

std::string registrering_som_json(const Registrering& r) {
  std::string ud;
  JsonSkriver w(ud);
  skriv_registrering(w, r);
  return ud;
}

Resultat<Registrering> laes_registrering_json(std::string_view json) {
  kontrakt::JsonDokument dokument;
  if (auto galt = dokument.parse(json)) return Fejl(galt->kode, galt->felt, galt->detalje);
  Fejl fejl;
  const kontrakt::Sted top{};
  ObjektLaeser o(dokument.rod(), top, fejl);
  const auto kerne = laes_kerne(o);
  // Read into a record of any values, so that every error is told at once.
  const Kerne nok = kerne.hel() ? kerne
                                : Kerne{*Kommunekode::fra(101),
                                        *Cvr::laes("10000000"),
                                        *PNummer::laes("1000000000"),
                                        Dato::af(2014, 1, 1),
                                        Dato::af(2014, 1, 1),
                                        Dato::af(2014, 1, 1),
                                        kFuldUge,
                                        Jobordretype::nytteindsats_kommune};
  auto r = tom(nok);
  laes_resten(o, r);
  o.slut();
  if (!fejl.tom()) return fejl;
  return r;
}

}  // namespace nytte::sager
