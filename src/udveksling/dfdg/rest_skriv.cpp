// Requests of the newer generation.
#include <boost/json.hpp>

#include "udveksling/dfdg/navn.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/dfdg/rest_json.hpp"

namespace nytte::udveksling::rest {
namespace {

using boost::json::object;
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

}  // namespace nytte::udveksling::rest
