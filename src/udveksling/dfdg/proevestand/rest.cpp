// The newer form: JSON, headers, HTTP status.
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>

#include "udveksling/dfdg/proevestand/former.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/rest_form.hpp"

namespace nytte::udveksling::dfdg::stand {
namespace {

namespace json = boost::json;

std::string med_smaat(std::string_view navn) {
  std::string ud(navn);
  for (char &c : ud)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return ud;
}

std::optional<std::string> hoved(const Tlsanmodning &a, std::string_view navn) {
  const auto fundet = a.hoved(med_smaat(navn));
  if (!fundet) return std::nullopt;
  return uden_procent(*fundet);
}

std::string parameter(const Tlsanmodning &a, std::string_view navn) {
  std::string_view tilbage = a.foresporgsel;
  while (!tilbage.empty()) {
    const auto og = tilbage.find('&');
    const std::string_view par = tilbage.substr(0, og);
    const auto lig = par.find('=');
    if (lig != std::string_view::npos && par.substr(0, lig) == navn)
      return uden_procent(par.substr(lig + 1));
    tilbage = og == std::string_view::npos ? "" : tilbage.substr(og + 1);
  }
  return {};
}

// "/v1/Aktivitet/{id}/Afslut" -> id and "/Afslut"; both empty for the bare
// path, nothing for another path.
struct Sted {
  std::string id;
  std::string handling;
};
std::optional<Sted> sted_under(std::string_view sti, std::string_view rod) {
  if (!sti.starts_with(rod)) return std::nullopt;
  sti.remove_prefix(rod.size());
  if (sti.empty()) return Sted{};
  if (sti.front() != '/') return std::nullopt;
  sti.remove_prefix(1);
  const auto skraa = sti.find('/');
  const std::string_view id = sti.substr(0, skraa);
  return Sted{std::string(id),
              std::string(skraa == std::string_view::npos ? "" : sti.substr(skraa))};
}

std::optional<Metode> aktivitetsmetode(const std::string &metode, const Sted &s) {
  if (s.id.empty() && metode == "POST") return Metode::opret;
  if (s.id.empty() && metode == "GET") return Metode::laes;
  if (s.id.empty()) return std::nullopt;
  if (s.handling.empty() && metode == "PUT") return Metode::aendr;
  if (s.handling == rest::kAfslut && metode == "POST") return Metode::afslut;
  if (s.handling == rest::kAnnuller && metode == "POST") return Metode::annuller;
  return std::nullopt;
}

std::optional<Metode> jobordremetode(const std::string &metode, const Sted &s) {
  if (s.id.empty() && metode == "POST") return Metode::opret_jobordre;
  if (s.id.empty()) return std::nullopt;
  if (s.handling.empty() && metode == "GET") return Metode::laes_jobordre;
  if (s.handling.empty() && metode == "PUT") return Metode::aendr_jobordre;
  if (s.handling == rest::kLuk && metode == "POST") return Metode::luk_jobordre;
  if (s.handling == rest::kAnnuller && metode == "POST") return Metode::annuller_jobordre;
  return std::nullopt;
}

// The object inside the wrappers; an error of the call where there is none.
void laes_krop(const Tlsanmodning &a, Kald &kald) {
  if (a.krop.empty() && !om_jobordre(kald.metode)) {
    kald.laesefejl.push_back(uforstaaelig("der er intet indhold"));
    return;
  }
  if (a.krop.empty()) return;
  const auto type = a.hoved("content-type");
  if (!type || !type->starts_with("application/json")) {
    kald.laesefejl.push_back(uforstaaelig("indholdet er ikke application/json"));
    return;
  }
  boost::system::error_code galt;
  const json::value v = json::parse(a.krop, galt);
  const json::object *ydre = galt || !v.is_object() ? nullptr : &v.get_object();
  const auto under = [](const json::object *o, std::string_view navn) -> const json::object * {
    const json::value *indre = o == nullptr ? nullptr : o->if_contains(navn);
    return indre == nullptr || !indre->is_object() ? nullptr : &indre->get_object();
  };
  const json::object *indre = om_jobordre(kald.metode)
                                  ? under(ydre, rest::kJobordre)
                                  : under(under(ydre, rest::kAktivitet), rest::kStamdata);
  if (indre == nullptr)
    kald.laesefejl.push_back(uforstaaelig("indholdet er ikke et JSON-objekt af den rette form"));
  else
    kald.felter = *indre;
}

Kald med_kalder(const Tlsanmodning &a, Metode metode) {
  Kald kald;
  kald.metode = metode;
  kald.kalder = {hoved(a, rest::kOrganisationstypehoved), hoved(a, rest::kOrganisationskodehoved),
                 hoved(a, rest::kBrugernavnhoved), hoved(a, rest::kBrugertypehoved),
                 hoved(a, rest::kBrugeridhoved)};
  kald.anmodning = hoved(a, rest::kAnmodningshoved).value_or("");
  kald.cpr = hoved(a, rest::kCprhoved);
  return kald;
}

json::object fejlliste(const Udfald &udfald) {
  json::array alle;
  for (const auto &f : udfald.fejl)
    alle.push_back(json::object{{rest::kFejlkode, f.kode},
                                {rest::kFejltekst, json::string(f.tekst.data(), f.tekst.size())}});
  return json::object{{rest::kFejl, std::move(alle)}};
}

}  // namespace

std::string uden_procent(std::string_view tekst) {
  std::string ud;
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    unsigned tal = 0;
    const char *fra = tekst.data() + i + 1;
    if (tekst[i] == '%' && i + 2 < tekst.size() &&
        std::from_chars(fra, fra + 2, tal, 16).ptr == fra + 2) {
      ud += static_cast<char>(tal);
      i += 2;
    } else {
      ud += tekst[i];
    }
  }
  return ud;
}

std::optional<Kald> laes_rest(const Tlsanmodning &a) {
  if (a.sti == rest::kPingsti) return med_kalder(a, Metode::ping);
  if (a.sti.starts_with(rest::kKodelistesti) && a.metode == "GET") {
    Kald kald = med_kalder(a, Metode::kodeliste);
    kald.liste = uden_procent(a.sti.substr(rest::kKodelistesti.size()));
    kald.dato = parameter(a, rest::kKodelistedato);
    return kald;
  }
  const auto aktivitet = sted_under(a.sti, rest::kAktivitetsti);
  const auto jobordre = sted_under(a.sti, rest::kJobordresti);
  if (!aktivitet && !jobordre) return std::nullopt;
  const auto metode =
      aktivitet ? aktivitetsmetode(a.metode, *aktivitet) : jobordremetode(a.metode, *jobordre);
  if (!metode) return std::nullopt;
  Kald kald = med_kalder(a, *metode);
  kald.id = aktivitet ? aktivitet->id : jobordre->id;
  if (skriver(*metode)) laes_krop(a, kald);
  if (*metode == Metode::opret) kald.id = tekst_i(kald.felter, rest::kIdentifier);
  if (*metode == Metode::opret_jobordre) kald.id = tekst_i(kald.felter, rest::kJobordreid);
  const bool uden_id = *metode == Metode::laes;
  if (!uden_id && kald.laesefejl.empty() && !er_guid(kald.id))
    kald.laesefejl.push_back(uforstaaelig("id er ikke en guid"));
  return kald;
}

Tlssvar skriv_rest(const Kald &kald, const Udfald &udfald, const std::string &tidspunkt) {
  Tlssvar svar;
  svar.status = udfald.status;
  json::object indhold;
  if (udfald.status == 412) {
    indhold = fejlliste(udfald);
  } else if (!udfald.fejl.empty()) {
    indhold = fejlliste(udfald);
  } else if (kald.metode == Metode::ping) {
    indhold = json::object{{rest::kFejlkode, 100}, {rest::kFejltekst, fejltekst(100)}};
  } else if (skriver(kald.metode)) {
    indhold[rest::kRegistreringstidspunkt] = tidspunkt;
    indhold[rest::kRegistreringsid] = udfald.noegle;
  } else {
    indhold = udfald.indhold;
  }
  svar.krop = json::serialize(indhold);
  return svar;
}

}  // namespace nytte::udveksling::dfdg::stand
