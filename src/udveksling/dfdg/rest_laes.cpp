// Answers and messages of the newer generation.
#include <boost/json.hpp>
#include <limits>

#include "store/felter.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/rest_json.hpp"

namespace nytte::udveksling::rest {
namespace {

using boost::json::object;
using boost::json::value;

constexpr std::size_t kDybde = 16;
constexpr std::string_view kJson = "application/json";

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
  ind.cpr = o.tekst(kCprElement);
  if (!Cpr::laes(ind.cpr)) return ugyldigt(std::string(kCprElement));
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
