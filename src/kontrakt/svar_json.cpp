#include "kontrakt/svar_json.hpp"

#include "kontrakt/json_skriver.hpp"
#include "kontrakt/saetning.hpp"
#include "kontrakt/vaerditekst.hpp"

namespace nytte::kontrakt {
namespace {

void skriv_tekst_eller_null(JsonSkriver& s, std::string_view felt,
                            const std::optional<std::string>& v) {
  s.felt(felt);
  if (v) {
    s.tekst(*v);
  } else {
    s.null();
  }
}

void skriv_trin(JsonSkriver& s, const Vurdering& v) {
  s.felt("trin");
  s.liste();
  for (const Trin& t : v.trin) {
    s.liste();
    s.tekst(t.navn);
    s.tekst(kontrakttekst(t.vaerdi));
    s.liste_slut();
  }
  s.liste_slut();
}

void skriv_aendringer(JsonSkriver& s, const Vurdering& v) {
  s.felt("aendringer");
  s.liste();
  for (const Aendring& a : v.aendringer) {
    s.objekt();
    s.felt("art", navn(a.art));
    if (a.vaerdi.art != Vaerdi::Art::ingen) s.felt("vaerdi", kontrakttekst(a.vaerdi));
    if (!a.felt.empty()) s.felt("felt", a.felt);
    s.objekt_slut();
  }
  s.liste_slut();
}

void skriv_hoved(JsonSkriver& s, const std::optional<std::string>& id) {
  s.objekt();
  skriv_tekst_eller_null(s, "id", id);
}

}  // namespace

std::string hjemmelstekst(const Vurdering& v) {
  if (v.hjemmel == nullptr) return {};
  std::string ud(v.hjemmel->dokument);
  ud += ' ';
  return ud += v.hjemmel->sted;
}

void skriv_vurdering(std::string& ud, const Vurdering& v) {
  JsonSkriver s(ud);
  s.objekt();
  s.felt("regel", navn(v.regel));
  s.felt("udfald", navn(v.udfald));
  skriv_tekst_eller_null(s, "hjemmel",
                         v.hjemmel == nullptr ? std::nullopt : std::optional(hjemmelstekst(v)));
  s.felt("kode", navn(v.begrundelse));
  s.felt("begrundelse", saetning(v));
  skriv_trin(s, v);
  skriv_tekst_eller_null(s, "margen",
                         v.margen ? std::optional(kontrakttekst(*v.margen)) : std::nullopt);
  skriv_tekst_eller_null(s, "mindste_aendring",
                         v.aendringer.empty()
                             ? std::nullopt
                             : std::optional(aendring_paa_dansk(v.aendringer.front())));
  skriv_aendringer(s, v);
  s.objekt_slut();
}

void skriv_svar(std::string& ud, const std::optional<std::string>& id, const Placeringsvurdering& p,
                Svarform form) {
  JsonSkriver s(ud);
  skriv_hoved(s, id);
  s.felt("udfald", navn(p.udfald));
  s.felt("vurderinger");
  s.liste();
  bool foerste = true;
  for (const Vurdering& v : p.vurderinger) {
    const bool stille = v.udfald == Udfald::opfyldt || v.udfald == Udfald::ikke_relevant;
    if (form == Svarform::kort && stille) continue;
    if (!foerste) ud += ',';
    foerste = false;
    skriv_vurdering(ud, v);
  }
  s.liste_slut();
  s.objekt_slut();
}

void skriv_fejl(std::string& ud, const std::optional<std::string>& id, const Fejl& fejl) {
  JsonSkriver s(ud);
  skriv_hoved(s, id);
  s.felt("fejl");
  s.liste();
  for (const Fejlpost& f : fejl.poster()) {
    s.objekt();
    s.felt("kode", navn(f.kode));
    s.felt("felt", f.felt);
    s.felt("besked", besked(f));
    s.objekt_slut();
  }
  s.liste_slut();
  s.objekt_slut();
}

}  // namespace nytte::kontrakt
