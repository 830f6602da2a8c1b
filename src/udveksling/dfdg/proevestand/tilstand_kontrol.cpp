// The checks, in the order the stand makes them.
#include <charconv>

#include "model/dato.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/proevestand/tilstand.hpp"
#include "udveksling/dfdg/rest_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;

// -1, which no list has, where it is no whole number.
std::int64_t heltal(const std::optional<std::string> &tekst) {
  if (!tekst) return -1;
  std::int64_t ud = 0;
  const char *ende = tekst->data() + tekst->size();
  const auto laest = std::from_chars(tekst->data(), ende, ud);
  return laest.ec == std::errc{} && laest.ptr == ende ? ud : -1;
}

// Assumed: which HTTP status goes with which kind of no.
int http_status(int kode) {
  switch (kode) {
    case 3:
      return 404;
    case 1013:
    case 1101:
    case 4575:
    case 6005:
    case 8173:
    case 8174:
    case 8232:
    case 8233:
    case 8234:
      return 403;
    default:
      return 400;
  }
}

// Assumed: the reason is required once a course was broken off.
bool kraever_aarsag(const Kodevaerdi &status) { return status.navn == "Afbrudt"; }

}  // namespace

Udfald afslag(int kode) { return {http_status(kode), {fejl(kode)}}; }

// The order of the checks is assumed: who asks, about whom, seen before, and
// then the content.
Udfald Tilstand::behandl_laast(const Kald &kald) {
  if (kald.metode == Metode::ping) return {};
  if (!kald.laesefejl.empty()) return {400, kald.laesefejl};
  if (const auto n = kontroller_kalder(kald)) return *n;
  if (skriver(kald.metode)) {
    if (kald.anmodning.empty() || kald.anmodning.size() > rest::kHoejstAnmodning)
      return {400, {uforstaaelig("x-requestId skal være 1 til 46 tegn")}};
    ++set_[kald.anmodning];
  }
  if (kald.cpr || kald.metode <= Metode::laes)
    if (const auto n = kontroller_borger(kald)) return *n;
  if (!skriver(kald.metode)) {
    if (kald.metode == Metode::kodeliste) return kodeliste(kald);
    if (kald.metode == Metode::laes || kald.metode == Metode::laes_jobordre) return laes(kald);
    return fra_koe(kald);
  }
  // Assumed: only a request that was taken is known again; one that was refused
  // may be repeated.
  const auto foer = anmodninger_.find(kald.anmodning);
  if (foer != anmodninger_.end()) return {412, {}, foer->second};
  auto galt = kontroller_indhold(kald);
  if (!galt.empty()) return {http_status(galt.front().kode), std::move(galt)};
  return udfoer(kald);
}

std::optional<Udfald> Tilstand::kontroller_kalder(const Kald &kald) const {
  const Kalder &k = kald.kalder;
  if (!k.organisationstype && !k.organisationskode) return afslag(8232);
  if (!k.brugernavn && !k.brugertype && !k.brugerid) return afslag(8233);
  const std::int64_t type = heltal(k.organisationstype);
  const std::string kode = k.organisationskode.value_or("");
  if (type < 0 || kode.empty() || kode.size() > 20) return afslag(8234);
  if (type < 1 || type > 100 || slaa_op("organisationstype", type, "").vaerdi == nullptr)
    return afslag(8173);
  if (slaa_op("brugertype", heltal(k.brugertype), "").vaerdi == nullptr) return afslag(8174);
  if (k.brugernavn.value_or("").empty() || k.brugerid.value_or("").empty())
    return Udfald{400, {uforstaaelig("brugerens navn eller id mangler")}};
  // Firms may not write activities or job orders (the table of allowed
  // organisations).
  if (type == 24) return afslag(4575);
  return std::nullopt;
}

std::optional<Udfald> Tilstand::kontroller_borger(const Kald &kald) const {
  const std::string cpr = kald.cpr.value_or("");
  if (!er_cpr(cpr)) return afslag(1001);
  const auto fundet = borgere_.find(cpr);
  const bool ukendt =
      fundet == borgere_.end() ? !alle_kendt_ : fundet->second.tilstand == Borgertilstand::ukendt;
  if (ukendt || cpr == "0000000000") return afslag(kald.klassisk ? 1010 : 110'001);
  if (fundet == borgere_.end()) return std::nullopt;
  const Proeveborger &b = fundet->second;
  // A jobcenter's code begins with its municipality's.
  if (!b.kommune.empty() && !kald.kalder.organisationskode->starts_with(b.kommune))
    return afslag(6005);
  if (kald.metode == Metode::laes) return std::nullopt;
  if (b.tilstand == Borgertilstand::doed) return afslag(60'007);
  if (b.tilstand == Borgertilstand::uden_kontaktgruppe) return afslag(8060);
  return std::nullopt;
}

// On no day: only whether the list has it.
Tilstand::Kodeopslag Tilstand::slaa_op(const std::string &liste, std::int64_t kode,
                                       const std::string &dag) const {
  const auto fundet = koder_.find(liste);
  if (fundet == koder_.end()) return {};
  const auto dato = dag.empty() ? std::nullopt : laes_iso_dato(dag);
  Kodeopslag ud;
  for (const Kodevaerdi &v : fundet->second) {
    if (v.kode != kode) continue;
    const bool gaelder = !dato || v.gaelder(*dato);
    if (ud.vaerdi == nullptr || gaelder) ud = {&v, !gaelder};
  }
  return ud;
}

// Assumed: a value must be valid on the first day of what is registered.
void Tilstand::kontroller_koder(const Kald &kald, const json::object &felter, Fejlliste &ud) const {
  const std::string dag = tekst_i(felter, rest::kStartdato);
  for (const Felt &f : om_jobordre(kald.metode) ? jobordrefelter() : aktivitetsfelter()) {
    const json::value *v = felter.if_contains(f.navn);
    if (f.art != Art::kode || v == nullptr || !v->is_int64()) continue;
    const auto svar = slaa_op(std::string(f.liste), v->get_int64(), dag);
    const int ukendt = f.liste == "aktivitetsstatus" ? 8029
                       : f.liste == "jobtilbudstype" ? 8032
                                                     : 2002;
    if (svar.vaerdi == nullptr)
      ud.push_back(fejl(ukendt));
    else if (svar.udloebet)
      ud.push_back(fejl(2003));
  }
}

Tilstand::Fejlliste Tilstand::kontroller_indhold(const Kald &kald) const {
  Fejlliste ud;
  const auto &felter = kald.felter;
  const bool ordre = om_jobordre(kald.metode);
  const bool nyt = kald.metode == Metode::opret || kald.metode == Metode::opret_jobordre;
  if (!nyt && !ordre && felter.contains(rest::kIdentifier)) ud.push_back(fejl(8025));
  // Closing and annulling a job order need nothing but its id.
  const bool uden_indhold =
      kald.metode == Metode::luk_jobordre || kald.metode == Metode::annuller_jobordre;
  if (uden_indhold && felter.empty()) return ud;
  kontroller_form(felter, ordre ? jobordrefelter() : aktivitetsfelter(), "", ud);
  kontroller_koder(kald, felter, ud);
  const std::string fra = tekst_i(felter, rest::kStartdato);
  const std::string til = tekst_i(felter, rest::kSlutdato);
  if (er_dato(fra) && er_dato(til) && til < fra) ud.push_back(fejl(4636));
  if (ordre) return ud;
  // Hours are required since September 2019; the code is assumed.
  if (!felter.contains(rest::kTimer) || !felter.contains(rest::kMinutter) ||
      (tal_i(felter, rest::kTimer) == 0 && tal_i(felter, rest::kMinutter) == 0))
    ud.push_back(uforstaaelig("timerPrUge og minutterPrUge er påkrævet for aktivitetstypen"));
  if (til.empty()) ud.push_back(uforstaaelig("slutdato er påkrævet for aktivitetstypen"));
  const auto status = slaa_op("aktivitetsstatus", tal_i(felter, rest::kStatus), fra);
  const auto aarsag = slaa_op("aktivitetsstatus_aarsag", tal_i(felter, rest::kAarsag), fra);
  const bool ingen_aarsag = aarsag.vaerdi == nullptr || aarsag.vaerdi->navn == "Ikke valgt";
  if (status.vaerdi != nullptr && kraever_aarsag(*status.vaerdi) && ingen_aarsag)
    ud.push_back(fejl(8090));
  return ud;
}

}  // namespace nytte::udveksling::dfdg::stand
