#include "sager/dfdg/indhold.hpp"

#include <boost/json.hpp>
#include <limits>

namespace nytte::sager {
namespace {

using boost::json::object;

constexpr std::size_t kDybde = 8;

// Reads members of an object of ours; the first that is not what it must be is remembered.
class Objekt {
 public:
  explicit Objekt(const boost::json::value& v) {
    if (v.is_object())
      o_ = &v.as_object();
    else
      mangel_ = "(objekt)";
  }
  std::string tekst(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr || !v->is_string()) return mangler(felt), std::string{};
    return std::string(std::string_view(v->as_string()));
  }
  std::int64_t tal(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr || !v->is_int64()) return mangler(felt), 0;
    return v->as_int64();
  }
  std::int32_t lille_tal(std::string_view felt) {
    const auto t = tal(felt);
    if (t < 0 || t > std::numeric_limits<std::int32_t>::max()) return mangler(felt), 0;
    return static_cast<std::int32_t>(t);
  }
  bool ja(std::string_view felt) {
    const auto* v = find(felt);
    if (v == nullptr || !v->is_bool()) return mangler(felt), false;
    return v->as_bool();
  }
  template <class T, class Laes>
  T vaerdi(std::string_view felt, Laes laes, T ellers) {
    const auto v = laes(tekst(felt));
    if (!v) mangler(felt);
    return v.value_or(ellers);
  }
  Dato dato(std::string_view felt) { return vaerdi(felt, laes_iso_dato, Dato::af(1, 1, 1)); }
  std::optional<Dato> valgfri_dato(std::string_view felt) {
    const auto t = tekst(felt);
    return t.empty() ? std::nullopt : laes_iso_dato(t);
  }
  Objekt under(std::string_view felt) const {
    const auto* v = find(felt);
    return Objekt(v == nullptr ? boost::json::value{} : *v, v);
  }
  const std::string& mangel() const { return mangel_; }

 private:
  Objekt(const boost::json::value& /*tom*/, const boost::json::value* v) {
    if (v != nullptr && v->is_object())
      o_ = &v->as_object();
    else
      mangel_ = "(objekt)";
  }
  const boost::json::value* find(std::string_view felt) const {
    return o_ == nullptr ? nullptr : o_->if_contains(felt);
  }
  void mangler(std::string_view felt) {
    if (mangel_.empty()) mangel_ = felt;
  }

  const object* o_ = nullptr;
  std::string mangel_;
};

boost::json::value laes_tekst(std::string_view json) {
  boost::json::error_code fejl;
  boost::json::parse_options valg;
  valg.max_depth = kDybde;
  return boost::json::parse(json, fejl, {}, valg);
}

std::string dato(std::optional<Dato> d) { return d ? iso(*d) : ""; }

object som_objekt(const Myndighed& m) {
  return {{"kode", m.kode},
          {"navn", m.navn},
          {"organisationstype", m.organisationstype},
          {"sagsbehandler", m.sagsbehandler},
          {"email", m.email}};
}

Myndighed laes_myndighed(Objekt o) {
  return {.kode = o.tekst("kode"),
          .navn = o.tekst("navn"),
          .organisationstype = o.tal("organisationstype"),
          .sagsbehandler = o.tekst("sagsbehandler"),
          .email = o.tekst("email")};
}

object som_objekt(const Stillingskode& s) {
  return {{"tekst", s.tekst},
          {"disco", s.disco},
          {"esco_uri", s.esco_uri},
          {"esco_alias", s.esco_alias}};
}

Stillingskode laes_stilling(Objekt o) {
  return {.tekst = o.tekst("tekst"),
          .disco = o.tekst("disco"),
          .esco_uri = o.tekst("esco_uri"),
          .esco_alias = o.tekst("esco_alias")};
}

object som_objekt(const Registeraktivitet& a) {
  object o{{"noegle", a.noegle},
           {"fra", iso(a.fra)},
           {"til", dato(a.til)},
           {"timer", a.timer.value_or(-1)},
           {"minutter", a.minutter.value_or(-1)},
           {"aktiveringstype", a.aktiveringstype},
           {"jobordretype", a.jobordretype},
           {"status", a.status},
           {"aarsag", a.aarsag},
           {"ministeromraade", a.ministeromraade},
           {"haendelsesdato", dato(a.haendelsesdato)},
           {"jobordre_noegle", a.jobordre_noegle},
           {"cvr", a.cvr},
           {"p_nummer", a.p_nummer},
           {"sted", a.sted}};
  o["stilling"] = som_objekt(a.stilling);
  o["beskrivelse"] = a.beskrivelse;
  o["bemaerkning"] = a.bemaerkning;
  o["raadighedsafproevende"] = a.raadighedsafproevende;
  o["saerligt_tilrettelagt"] = a.saerligt_tilrettelagt;
  o["del_af_plan"] = a.del_af_plan;
  o["ansvarlig"] = som_objekt(a.ansvarlig);
  o["registrerende"] = som_objekt(a.registrerende);
  o["fejloprettet"] = a.fejloprettet;
  return o;
}

std::optional<std::int32_t> hvis_sat(std::int64_t tal) {
  return tal < 0 ? std::nullopt : std::optional(static_cast<std::int32_t>(tal));
}

std::optional<Registeraktivitet> laes_aktivitet(Objekt o) {
  Registeraktivitet a;
  a.noegle = o.tekst("noegle");
  a.fra = o.dato("fra");
  a.til = o.valgfri_dato("til");
  a.timer = hvis_sat(o.tal("timer"));
  a.minutter = hvis_sat(o.tal("minutter"));
  a.aktiveringstype = o.tal("aktiveringstype");
  a.jobordretype = o.tal("jobordretype");
  a.status = o.tal("status");
  a.aarsag = o.tal("aarsag");
  a.ministeromraade = o.tal("ministeromraade");
  a.haendelsesdato = o.valgfri_dato("haendelsesdato");
  a.jobordre_noegle = o.tekst("jobordre_noegle");
  a.cvr = o.tekst("cvr");
  a.p_nummer = o.tekst("p_nummer");
  a.sted = o.tekst("sted");
  a.stilling = laes_stilling(o.under("stilling"));
  a.beskrivelse = o.tekst("beskrivelse");
  a.bemaerkning = o.tekst("bemaerkning");
  a.raadighedsafproevende = o.ja("raadighedsafproevende");
  a.saerligt_tilrettelagt = o.ja("saerligt_tilrettelagt");
  a.del_af_plan = o.ja("del_af_plan");
  a.ansvarlig = laes_myndighed(o.under("ansvarlig"));
  a.registrerende = laes_myndighed(o.under("registrerende"));
  a.fejloprettet = o.ja("fejloprettet");
  return o.mangel().empty() ? std::optional(std::move(a)) : std::nullopt;
}

object som_objekt(const Registerflytning& f) {
  return {{"fra_kommune", f.fra_kommune},
          {"til_kommune", f.til_kommune},
          {"dag", dato(f.dag)},
          {"bekraeftet", f.bekraeftet}};
}

std::optional<Registerflytning> laes_flytning(Objekt o) {
  Registerflytning f{.fra_kommune = o.tekst("fra_kommune"),
                     .til_kommune = o.tekst("til_kommune"),
                     .dag = o.valgfri_dato("dag"),
                     .bekraeftet = o.ja("bekraeftet")};
  return o.mangel().empty() ? std::optional(std::move(f)) : std::nullopt;
}

}  // namespace

std::string jobordreregistrering_json(const Jobordreregistrering& j) {
  object o{{"noegle", j.noegle},
           {"revision", j.revision},
           {"jobordre", j.jobordre.vaerdi},
           {"kommune", j.kommune.tekst()},
           {"nummer", j.nummer}};
  o["ansvarlig"] = som_objekt(j.ansvarlig);
  o["type"] = navn(j.type);
  o["ministeromraade"] = j.ministeromraade.value_or("");
  o["cvr"] = j.cvr.tekst();
  o["p_nummer"] = j.p_nummer.tekst();
  o["sted"] = j.sted;
  o["stilling"] = som_objekt(j.stilling);
  o["beskrivelse"] = j.beskrivelse;
  o["pladser"] = j.pladser;
  o["fra"] = iso(j.fra);
  o["til"] = iso(j.til);
  o["minutter"] = j.ugentlig_tid.minutter();
  o["status"] = navn(j.status);
  return boost::json::serialize(o);
}

Resultat<Jobordreregistrering> laes_jobordreregistrering(std::string_view json) {
  const auto rod = laes_tekst(json);
  Objekt o(rod);
  const auto kommune = Kommunekode::laes(o.tekst("kommune"));
  const auto cvr = Cvr::laes(o.tekst("cvr"));
  const auto p_nummer = PNummer::laes(o.tekst("p_nummer"));
  const auto type = laes_kode<Jobordretype>(o.tekst("type"));
  const auto status = laes_kode<Jobordrestatus>(o.tekst("status"));
  const auto tid = Ugetimer::fra_minutter(o.tal("minutter"));
  if (!kommune || !cvr || !p_nummer || !type || !status || !tid)
    return Fejl(Fejlkode::svar_ugyldigt, "jobordre");
  const auto ministerium = o.tekst("ministeromraade");
  Jobordreregistrering j{
      .noegle = o.tekst("noegle"),
      .revision = o.tal("revision"),
      .jobordre = {o.tal("jobordre")},
      .kommune = *kommune,
      .nummer = o.tekst("nummer"),
      .ansvarlig = laes_myndighed(o.under("ansvarlig")),
      .type = *type,
      .ministeromraade = ministerium.empty() ? std::nullopt : std::optional(ministerium),
      .cvr = *cvr,
      .p_nummer = *p_nummer,
      .sted = o.tekst("sted"),
      .stilling = laes_stilling(o.under("stilling")),
      .beskrivelse = o.tekst("beskrivelse"),
      .pladser = o.lille_tal("pladser"),
      .fra = o.dato("fra"),
      .til = o.dato("til"),
      .ugentlig_tid = *tid,
      .status = *status};
  if (!o.mangel().empty()) return Fejl(Fejlkode::svar_ugyldigt, o.mangel());
  return j;
}

std::string beskedindhold_json(const Registerbesked& b) {
  object o;
  if (b.aktivitet) o["aktivitet"] = som_objekt(*b.aktivitet);
  if (b.flytning) o["flytning"] = som_objekt(*b.flytning);
  return boost::json::serialize(o);
}

void laes_beskedindhold(std::string_view json, Registerbesked& b) {
  const auto rod = laes_tekst(json);
  const Objekt o(rod);
  b.aktivitet = laes_aktivitet(o.under("aktivitet"));
  b.flytning = laes_flytning(o.under("flytning"));
}

std::string forskelle_json(const std::vector<Feltforskel>& felter) {
  boost::json::array liste;
  for (const auto& f : felter)
    liste.push_back(object{{"felt", f.felt}, {"her", f.her}, {"der", f.der}});
  return boost::json::serialize(liste);
}

std::vector<Feltforskel> laes_forskelle(std::string_view json) {
  std::vector<Feltforskel> felter;
  const auto rod = laes_tekst(json);
  if (!rod.is_array()) return felter;
  for (const auto& v : rod.as_array()) {
    Objekt o(v);
    felter.push_back({o.tekst("felt"), o.tekst("her"), o.tekst("der")});
  }
  return felter;
}

}  // namespace nytte::sager
