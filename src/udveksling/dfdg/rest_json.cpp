#include "udveksling/dfdg/rest_json.hpp"

#include <boost/json.hpp>
#include <limits>

#include "store/felter.hpp"
#include "udveksling/dfdg/navn.hpp"
#include "udveksling/dfdg/rest_form.hpp"

namespace nytte::udveksling::rest {
namespace {

using boost::json::object;
using boost::json::value;

constexpr std::size_t kDybde = 16;
constexpr std::string_view kJson = "application/json";

// --- writing

object vaerdi(const std::string& v) { return {{kVaerdi, v}}; }

object myndighed(const Myndighed& m) {
  const auto navn = del_navn(m.sagsbehandler);
  object myndigheden{{kOrganisationskode, m.kode}, {kOrganisationsnavn, m.navn}};
  if (m.organisationstype != 0) myndigheden[kOrganisationstype] = m.organisationstype;
  object person{{kFornavn, navn.fornavn}, {kEfternavn, navn.efternavn}};
  if (!navn.mellemnavn.empty()) person[kMellemnavn] = navn.mellemnavn;
  if (!m.email.empty()) person[kEmail] = m.email;
  return {{kMyndighed, std::move(myndigheden)}, {kSagsbehandler, std::move(person)}};
}

void hvis_sat(object& o, std::string_view felt, const std::string& tekst) {
  if (!tekst.empty()) o[felt] = tekst;
}
void hvis_sat(object& o, std::string_view felt, std::int64_t kode) {
  if (kode != 0) o[felt] = kode;
}

void stilling(object& o, const Stillingskode& s) {
  hvis_sat(o, kStilling, s.tekst);
  hvis_sat(o, kDisco, s.disco);
  hvis_sat(o, kEscoUri, s.esco_uri);
  hvis_sat(o, kEscoAlias, s.esco_alias);
}

// The id stands in the path of a change, and may not stand in its body (8025).
object stamdata(const Registeraktivitet& a, bool med_noegle) {
  object o;
  if (med_noegle) o[kIdentifier] = a.noegle;
  o[kStartdato] = iso(a.fra);
  if (a.til) o[kSlutdato] = iso(*a.til);
  if (a.timer) o[kTimer] = *a.timer;
  if (a.minutter) o[kMinutter] = *a.minutter;
  o[kAnsvarlig] = myndighed(a.ansvarlig);
  o[kRegistrerende] = myndighed(a.registrerende);
  hvis_sat(o, kAktiveringstype, a.aktiveringstype);
  hvis_sat(o, kJobordretype, a.jobordretype);
  hvis_sat(o, kJobordreid, a.jobordre_noegle);
  hvis_sat(o, kStatus, a.status);
  hvis_sat(o, kAarsag, a.aarsag);
  if (a.haendelsesdato) o[kHaendelsesdato] = iso(*a.haendelsesdato);
  hvis_sat(o, kBemaerkning, a.bemaerkning);
  hvis_sat(o, kMinisteromraade, a.ministeromraade);
  o[kCvr] = vaerdi(a.cvr);
  o[kProduktionsenhed] = vaerdi(a.p_nummer);
  hvis_sat(o, kStedsnavn, a.sted);
  stilling(o, a.stilling);
  hvis_sat(o, kBeskrivelse, a.beskrivelse);
  o[kRaadighed] = a.raadighedsafproevende;
  o[kTilrettelagt] = a.saerligt_tilrettelagt;
  o[kDelAfPlan] = a.del_af_plan;
  return o;
}

object jobordre(const Registerjobordre& j, bool med_noegle) {
  object o;
  if (med_noegle) o[kJobordreid] = j.noegle;
  hvis_sat(o, kJobordrenummer, j.nummer);
  hvis_sat(o, kJobordretype, j.jobordretype);
  hvis_sat(o, kMinisteromraade, j.ministeromraade);
  o[kJobordretitel] = j.stilling.tekst;
  o[kJobordrebeskrivelse] = j.beskrivelse;
  o[kStartdato] = iso(j.fra);
  o[kSlutdato] = iso(j.til);
  o[kTimer] = j.timer;
  o[kMinutter] = j.minutter;
  o[kPladser] = j.pladser;
  o[kJobordrestatus] = j.status;
  o[kCvr] = vaerdi(j.cvr);
  o[kProduktionsenhed] = vaerdi(j.p_nummer);
  hvis_sat(o, kStedsnavn, j.sted);
  stilling(o, j.stilling);
  o[kAnsvarlig] = myndighed(j.ansvarlig);
  return o;
}

Httpskald kald(std::string metode, std::string sti, const Registerkald& k, const Bruger& b) {
  Httpskald ud{.metode = std::move(metode), .sti = std::move(sti)};
  const auto hoved = [&](std::string_view navn, const std::string& v) {
    if (!v.empty()) ud.hoveder.emplace_back(navn, som_hovedvaerdi(v));
  };
  hoved("Accept", std::string(kJson));
  hoved(kCprhoved, k.cpr);
  hoved(kAnmodningshoved, k.anmodning);
  hoved(kOrganisationstypehoved, std::to_string(k.afsender.organisationstype));
  hoved(kOrganisationskodehoved, k.afsender.kode);
  hoved(kBrugernavnhoved, k.afsender.sagsbehandler);
  hoved(kBrugertypehoved, std::to_string(kBrugertypeSagsbehandler));
  hoved(kBrugeridhoved, b.id);
  hoved(kBrugeremailhoved, k.afsender.email);
  return ud;
}

Httpskald med_krop(Httpskald k, const object& krop) {
  k.indholdstype = std::string(kJson) + "; charset=utf-8";
  k.krop = boost::json::serialize(krop);
  return k;
}

struct Vej {
  std::string metode;
  std::string sti;
};
Vej vej(Registerhandling h, std::string_view rod, const std::string& noegle,
        std::string_view afslut) {
  const std::string en = std::string(rod) + "/" + noegle;
  switch (h) {
    case Registerhandling::opret:
      return {"POST", std::string(rod)};
    case Registerhandling::aendr:
      return {"PUT", en};
    case Registerhandling::afslut:
      return {"POST", en + std::string(afslut)};
    case Registerhandling::annuller:
      return {"POST", en + std::string(kAnnuller)};
  }
  return {};
}

// --- reading

// Reads members; the first that is missing or wrong is remembered. What may be missing is.
class Objekt {
 public:
  explicit Objekt(const value* v) {
    if (v != nullptr && v->is_object()) o_ = &v->as_object();
  }
  bool findes() const { return o_ != nullptr; }
  const value* find(std::string_view felt) const {
    const value* v = o_ == nullptr ? nullptr : o_->if_contains(felt);
    return v != nullptr && v->is_null() ? nullptr : v;
  }
  Objekt under(std::string_view felt) const { return Objekt(find(felt)); }
  std::string tekst(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr) return {};
    if (!v->is_string()) return galt(felt), std::string{};
    return std::string(std::string_view(v->as_string()));
  }
  std::optional<std::int64_t> tal(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr) return std::nullopt;
    if (!v->is_int64()) return galt(felt), std::nullopt;
    return v->as_int64();
  }
  std::optional<std::int32_t> lille_tal(std::string_view felt) {
    const auto t = tal(felt);
    if (t && (*t < 0 || *t > std::numeric_limits<std::int32_t>::max()))
      return galt(felt), std::nullopt;
    return t ? std::optional(static_cast<std::int32_t>(*t)) : std::nullopt;
  }
  bool ja(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr) return false;
    if (!v->is_bool()) return galt(felt), false;
    return v->as_bool();
  }
  // "2026-01-31", and the same with a time after it.
  std::optional<Dato> dato(std::string_view felt) {
    const auto t = tekst(felt);
    if (t.empty()) return std::nullopt;
    const auto d = laes_iso_dato(t.substr(0, 10));
    if (!d) galt(felt);
    return d;
  }
  void galt(std::string_view felt) {
    if (mangel_.empty()) mangel_ = felt;
  }
  const std::string& mangel() const { return mangel_; }

 private:
  const object* o_ = nullptr;
  std::string mangel_;
};

std::optional<value> laes_json(std::string_view json) {
  boost::json::error_code fejl;
  boost::json::parse_options valg;
  valg.max_depth = kDybde;
  auto v = boost::json::parse(json, fejl, {}, valg);
  if (fejl) return std::nullopt;
  return v;
}

Fejl ugyldigt(std::string felt) { return {Fejlkode::svar_ugyldigt, std::move(felt)}; }

Myndighed laes_myndighed(const Objekt& o) {
  auto m = o.under(kMyndighed);
  auto p = o.under(kSagsbehandler);
  std::string navn = p.tekst(kFornavn);
  for (const auto felt : {kMellemnavn, kEfternavn})
    if (const auto del = p.tekst(felt); !del.empty()) navn += (navn.empty() ? "" : " ") + del;
  return {.kode = m.tekst(kOrganisationskode),
          .navn = m.tekst(kOrganisationsnavn),
          .organisationstype = m.tal(kOrganisationstype).value_or(0),
          .sagsbehandler = std::move(navn),
          .email = p.tekst(kEmail)};
}

Stillingskode laes_stilling(Objekt& o) {
  return {.tekst = o.tekst(kStilling),
          .disco = o.tekst(kDisco),
          .esco_uri = o.tekst(kEscoUri),
          .esco_alias = o.tekst(kEscoAlias)};
}

std::string laes_vaerdi(const Objekt& o, std::string_view felt) {
  auto under = o.under(felt);
  return under.tekst(kVaerdi);
}

Registeraktivitet laes_stamdata(Objekt& o) {
  Registeraktivitet a;
  a.noegle = o.tekst(kIdentifier);
  const auto fra = o.dato(kStartdato);
  if (!fra) o.galt(kStartdato);
  a.fra = fra.value_or(a.fra);
  a.til = o.dato(kSlutdato);
  a.timer = o.lille_tal(kTimer);
  a.minutter = o.lille_tal(kMinutter);
  a.aktiveringstype = o.tal(kAktiveringstype).value_or(0);
  a.jobordretype = o.tal(kJobordretype).value_or(0);
  a.status = o.tal(kStatus).value_or(0);
  a.aarsag = o.tal(kAarsag).value_or(0);
  a.ministeromraade = o.tal(kMinisteromraade).value_or(0);
  a.haendelsesdato = o.dato(kHaendelsesdato);
  a.jobordre_noegle = o.tekst(kJobordreid);
  a.cvr = laes_vaerdi(o, kCvr);
  a.p_nummer = laes_vaerdi(o, kProduktionsenhed);
  a.sted = o.tekst(kStedsnavn);
  a.stilling = laes_stilling(o);
  a.beskrivelse = o.tekst(kBeskrivelse);
  a.bemaerkning = o.tekst(kBemaerkning);
  a.raadighedsafproevende = o.ja(kRaadighed);
  a.saerligt_tilrettelagt = o.ja(kTilrettelagt);
  a.del_af_plan = o.ja(kDelAfPlan);
  a.ansvarlig = laes_myndighed(o.under(kAnsvarlig));
  a.registrerende = laes_myndighed(o.under(kRegistrerende));
  a.fejloprettet = o.ja(kFejloprettet);
  if (a.noegle.empty()) o.galt(kIdentifier);
  return a;
}

Registerjobordre laes_jobordre_af(Objekt& o) {
  Registerjobordre j;
  j.noegle = o.tekst(kJobordreid);
  j.nummer = o.tekst(kJobordrenummer);
  j.jobordretype = o.tal(kJobordretype).value_or(0);
  j.ministeromraade = o.tal(kMinisteromraade).value_or(0);
  j.fra = o.dato(kStartdato).value_or(j.fra);
  j.til = o.dato(kSlutdato).value_or(j.til);
  j.timer = o.lille_tal(kTimer).value_or(0);
  j.minutter = o.lille_tal(kMinutter).value_or(0);
  j.pladser = o.lille_tal(kPladser).value_or(0);
  j.cvr = laes_vaerdi(o, kCvr);
  j.p_nummer = laes_vaerdi(o, kProduktionsenhed);
  j.sted = o.tekst(kStedsnavn);
  j.stilling = laes_stilling(o);
  j.beskrivelse = o.tekst(kJobordrebeskrivelse);
  j.status = o.tekst(kJobordrestatus);
  j.ansvarlig = laes_myndighed(o.under(kAnsvarlig));
  if (j.noegle.empty()) o.galt(kJobordreid);
  return j;
}

std::string som_kode(const value* v) {
  if (v == nullptr) return {};
  if (v->is_int64()) return std::to_string(v->as_int64());
  return v->is_string() ? std::string(std::string_view(v->as_string())) : std::string{};
}

std::vector<Nationalfejl> laes_fejl(const Objekt& o) {
  std::vector<Nationalfejl> ud;
  const auto* liste = o.find(kFejl);
  if (liste == nullptr || !liste->is_array()) return ud;
  for (const auto& v : liste->as_array()) {
    Objekt f(&v);
    ud.push_back({som_kode(f.find(kFejlkode)), f.tekst(kFejltekst)});
  }
  return ud;
}

Kodevaerdi laes_kodevaerdi(Kodelistenavn liste, Objekt& o) {
  const auto kode = o.tal(kKode);
  const auto fra = o.dato(kStartdato);
  if (!kode) o.galt(kKode);
  if (!fra) o.galt(kStartdato);
  return {.liste = liste,
          .kode = kode.value_or(0),
          .fra = fra.value_or(Dato::af(1900, 1, 1)),
          .til = o.dato(kSlutdato).value_or(Dato::af(9999, 12, 31)),
          .navn = o.tekst(kNavn),
          .beskrivelse = o.tekst(kKodebeskrivelse)};
}

Registerflytning laes_flytning(Objekt o) {
  return {.fra_kommune = o.tekst(kFraKommune),
          .til_kommune = o.tekst(kTilKommune),
          .dag = o.dato(kFlyttedato),
          .bekraeftet = o.ja(kBekraeftet)};
}

std::string besked_myndighed(const Objekt& o) {
  auto m = o.under(kRegistrerende);
  return m.tekst(kOrganisationskode);
}

}  // namespace

Httpskald skriv_aktivitet(Registerhandling h, const Registeraktivitet& a, const Registerkald& k,
                          const Bruger& b) {
  const bool ny = h == Registerhandling::opret;
  auto v = vej(h, kAktivitetsti, a.noegle, kAfslut);
  return med_krop(kald(std::move(v.metode), std::move(v.sti), k, b),
                  {{kAktivitet, object{{kStamdata, stamdata(a, ny)}}}});
}

Httpskald laes_aktiviteter(const Registerkald& k, const Bruger& b) {
  return kald("GET", std::string(kAktivitetsti), k, b);
}

Httpskald skriv_jobordre(Registerhandling h, const Registerjobordre& j, const Registerkald& k,
                         const Bruger& b) {
  const bool ny = h == Registerhandling::opret;
  auto v = vej(h, kJobordresti, j.noegle, kLuk);
  return med_krop(kald(std::move(v.metode), std::move(v.sti), k, b),
                  {{kJobordre, jobordre(j, ny)}});
}

Httpskald laes_jobordre(const std::string& noegle, const Registerkald& k, const Bruger& b) {
  return kald("GET", std::string(kJobordresti) + "/" + noegle, k, b);
}

Httpskald laes_kodeliste(Kodelistenavn liste, Dato dag, const Registerkald& k, const Bruger& b) {
  return kald("GET",
              std::string(kKodelistesti) + std::string(navn(liste)) + "?" +
                  std::string(kKodelistedato) + "=" + iso(dag),
              k, b);
}

Laestsvar laes_svar(const Httpssvar& s) {
  Laestsvar ud{.status = s.status};
  if (!er_indholdstype(s.indholdstype, kJson)) return ud;
  const auto v = laes_json(s.krop);
  if (!v) return ud;
  Objekt o(&*v);
  ud.kan_laes = o.findes();
  if (const auto id = o.tekst(kRegistreringsid); !id.empty()) ud.noegle = id;
  ud.fejl = laes_fejl(o);
  return ud;
}

Resultat<std::vector<Registeraktivitet>> laes_aktivitetsliste(std::string_view json) {
  const auto v = laes_json(json);
  if (!v) return ugyldigt("json");
  const auto* liste = Objekt(&*v).find(kAktiviteter);
  if (liste == nullptr || !liste->is_array()) return ugyldigt(std::string(kAktiviteter));
  std::vector<Registeraktivitet> ud;
  for (const auto& post : liste->as_array()) {
    auto o = Objekt(&post).under(kAktivitet).under(kStamdata);
    ud.push_back(laes_stamdata(o));
    if (!o.mangel().empty()) return ugyldigt(o.mangel());
  }
  return ud;
}

Resultat<Registerjobordre> laes_jobordresvar(std::string_view json) {
  const auto v = laes_json(json);
  if (!v) return ugyldigt("json");
  auto o = Objekt(&*v).under(kJobordre);
  auto j = laes_jobordre_af(o);
  if (!o.mangel().empty()) return ugyldigt(o.mangel());
  return j;
}

Resultat<std::vector<Kodevaerdi>> laes_kodelistesvar(Kodelistenavn liste, std::string_view json) {
  const auto v = laes_json(json);
  if (!v) return ugyldigt("json");
  const auto* koder = Objekt(&*v).find(kKoder);
  if (koder == nullptr || !koder->is_array()) return ugyldigt(std::string(kKoder));
  std::vector<Kodevaerdi> ud;
  for (const auto& post : koder->as_array()) {
    Objekt o(&post);
    ud.push_back(laes_kodevaerdi(liste, o));
    if (!o.mangel().empty()) return ugyldigt(o.mangel());
  }
  return ud;
}

Resultat<sager::Indkommen> laes_besked(std::string_view json) {
  const auto v = laes_json(json);
  if (!v) return ugyldigt("json");
  Objekt o(&*v);
  const auto type = laes_kode<Beskedtype>(o.tekst(kBeskedtype));
  const auto tid = store::laes_tidspunkt(o.tekst(kTidspunkt));
  sager::Indkommen ind;
  ind.besked.besked_id = o.tekst(kBeskedid);
  if (ind.besked.besked_id.empty()) return ugyldigt(std::string(kBeskedid));
  if (!type) return ugyldigt(std::string(kBeskedtype));
  if (!tid) return ugyldigt(std::string(kTidspunkt));
  ind.besked.type = *type;
  ind.besked.haendelse = *tid;
  ind.besked.revision = o.tal(kRevision).value_or(0);
  ind.besked.myndighed = besked_myndighed(o);
  ind.cpr = o.tekst(kPersonnummer);
  if (!Cpr::laes(ind.cpr)) return ugyldigt(std::string(kPersonnummer));
  if (*type == Beskedtype::flytning) {
    if (!o.under(kFlytning).findes()) return ugyldigt(std::string(kFlytning));
    ind.besked.flytning = laes_flytning(o.under(kFlytning));
  } else {
    auto stam = o.under(kAktivitet).under(kStamdata);
    ind.besked.aktivitet = laes_stamdata(stam);
    if (!stam.mangel().empty()) return ugyldigt(stam.mangel());
  }
  if (!o.mangel().empty()) return ugyldigt(o.mangel());
  return ind;
}

}  // namespace nytte::udveksling::rest
