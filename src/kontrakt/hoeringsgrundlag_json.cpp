#include "kontrakt/hoeringsgrundlag_json.hpp"

#include <limits>

#include "kontrakt/json_laeser.hpp"

namespace nytte::kontrakt {

// Our own text comes back whole, however long it was.
struct Fritekst {
  std::string tekst;
};
template <>
struct Afkoder<Fritekst> {
  static std::optional<Fritekst> laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
    const auto t = laes_tekst(n, s, "tekst", fejl);
    return t ? std::optional(Fritekst{std::string(*t)}) : std::nullopt;
  }
};
// "taeller/naevner"
template <>
struct Afkoder<Broek> {
  static std::optional<Broek> laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
    ObjektLaeser o(n, s, fejl);
    const auto taeller = o.paakraevet<std::int64_t>("taeller");
    const auto naevner = o.paakraevet<std::int64_t>("naevner");
    o.slut();
    if (naevner && *naevner < 1) {
      o.note(Fejlkode::tal_uden_for_graenser, "naevner", "mindst 1");
      return std::nullopt;
    }
    return taeller && naevner ? std::optional(Broek(*taeller, *naevner)) : std::nullopt;
  }
};

namespace {

void felt(JsonSkriver& s, std::string_view navn, std::int64_t n) {
  s.felt(navn);
  s.tal(n);
}
template <class T>
void felt(JsonSkriver& s, std::string_view navn, const std::optional<T>& n) {
  if (n) felt(s, navn, static_cast<std::int64_t>(*n));
}
void felt(JsonSkriver& s, std::string_view navn, const Broek& b) {
  s.felt(navn);
  s.objekt();
  felt(s, "taeller", b.numerator());
  felt(s, "naevner", b.denominator());
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const AnsatteFakta& a) {
  s.objekt();
  s.felt("maaned", iso(a.maaned));
  if (a.aarsvaerk) s.felt("aarsvaerk", a.aarsvaerk->tekst());
  felt(s, "hoveder", a.hoveder);
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const Forholdsgrundlag& f) {
  s.felt("forhold");
  s.objekt();
  s.felt("hoveder");
  s.boolsk(f.hoveder);
  s.felt("maaneder");
  s.liste();
  for (const auto& m : f.maaneder) skriv(s, m);
  s.liste_slut();
  if (f.mangler) s.felt("mangler", iso(*f.mangler));
  if (f.snit) felt(s, "snit", *f.snit);
  felt(s, "kvote", f.kvote);
  felt(s, "dispensation", f.dispensation);
  felt(s, "personer", f.personer);
  felt(s, "brugt", f.brugt);
  felt(s, "hvis", f.hvis);
  felt(s, "graense", f.graense);
  s.felt("holder");
  s.boolsk(f.holder);
  s.felt("hjemmel", f.hjemmel);
  s.felt("hjemmel_erklaering", f.hjemmel_erklaering);
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const Hoeringstrin& t) {
  s.objekt();
  s.felt("niveau", navn(t.niveau));
  s.felt("status", navn(t.status));
  s.felt("navn", t.navn);
  s.felt("hvorfor", t.hvorfor);
  s.felt("hjemmel", t.hjemmel);
  s.objekt_slut();
}

void laes(ObjektLaeser& o, std::string_view navn, std::string& ud) {
  if (auto t = o.paakraevet<Fritekst>(navn)) ud = std::move(t->tekst);
}
template <class T>
void laes(ObjektLaeser& o, std::string_view navn, T& ud) {
  if (const auto v = o.paakraevet<T>(navn)) ud = *v;
}
std::optional<std::int32_t> laes_antal(ObjektLaeser& o, std::string_view navn) {
  const auto n = o.valgfri<std::int64_t>(navn);
  return n ? std::optional(static_cast<std::int32_t>(*n)) : std::nullopt;
}

Forholdsgrundlag laes_forhold(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  Forholdsgrundlag f;
  laes(o, "hoveder", f.hoveder);
  o.liste("maaneder", [&](const JsonNode& m, const Sted& sted) {
    ObjektLaeser en(m, sted, fejl);
    const auto maaned = en.paakraevet<Maaned>("maaned");
    const auto aarsvaerk = en.valgfri<Aarsvaerk>("aarsvaerk");
    const auto hoveder = laes_antal(en, "hoveder");
    en.slut();
    if (maaned) f.maaneder.push_back({*maaned, aarsvaerk, hoveder});
  });
  f.mangler = o.valgfri<Maaned>("mangler");
  f.snit = o.valgfri<Broek>("snit");
  f.kvote = o.valgfri<std::int64_t>("kvote");
  f.dispensation = laes_antal(o, "dispensation");
  f.personer = laes_antal(o, "personer").value_or(0);
  laes(o, "brugt", f.brugt);
  laes(o, "hvis", f.hvis);
  laes(o, "graense", f.graense);
  laes(o, "holder", f.holder);
  laes(o, "hjemmel", f.hjemmel);
  laes(o, "hjemmel_erklaering", f.hjemmel_erklaering);
  o.slut();
  return f;
}

void laes_trin(const JsonNode& n, const Sted& s, Fejl& fejl, std::vector<Hoeringstrin>& ud) {
  ObjektLaeser o(n, s, fejl);
  Hoeringstrin t;
  laes(o, "niveau", t.niveau);
  laes(o, "status", t.status);
  laes(o, "navn", t.navn);
  laes(o, "hvorfor", t.hvorfor);
  laes(o, "hjemmel", t.hjemmel);
  o.slut();
  ud.push_back(std::move(t));
}

}  // namespace

void skriv_hoeringsgrundlag(JsonSkriver& s, const Hoeringsgrundlag& g) {
  s.objekt();
  s.felt("art", navn(g.art));
  s.felt("formaal", navn(g.formaal));
  s.felt("kommune", g.kommune);
  s.felt("jobordre", g.jobordre);
  s.felt("arbejdssted", g.arbejdssted);
  s.felt("adresse", g.adresse);
  s.felt("p_nummer", g.p_nummer);
  s.felt("arbejdsgiver", g.arbejdsgiver);
  s.felt("stilling", g.stilling);
  s.felt("faggruppe", g.faggruppe);
  s.felt("opgave", g.opgave);
  felt(s, "pladser", g.pladser);
  s.felt("fra", iso(g.fra));
  s.felt("til", iso(g.til));
  s.felt("ugentlig_tid", g.ugentlig_tid.tekst());
  s.felt("dag", iso(g.dag));
  if (g.forhold) skriv(s, *g.forhold);
  s.felt("raekkefoelge");
  s.liste();
  for (const auto& t : g.raekkefoelge) skriv(s, t);
  s.liste_slut();
  s.felt("hjemmel", g.hjemmel);
  s.felt("hjemmel_erklaering", g.hjemmel_erklaering);
  s.objekt_slut();
}

std::string encode_hoeringsgrundlag(const Hoeringsgrundlag& g) {
  std::string ud;
  JsonSkriver s(ud);
  skriv_hoeringsgrundlag(s, g);
  return ud;
}

Resultat<Hoeringsgrundlag> decode_hoeringsgrundlag(std::string_view json) {
  JsonDokument dokument;
  if (auto galt = dokument.parse(json)) return Fejl{*std::move(galt)};
  Fejl fejl;
  const Sted top{};
  ObjektLaeser o(dokument.rod(), top, fejl);
  Hoeringsgrundlag g;
  laes(o, "art", g.art);
  laes(o, "formaal", g.formaal);
  laes(o, "kommune", g.kommune);
  laes(o, "jobordre", g.jobordre);
  laes(o, "arbejdssted", g.arbejdssted);
  laes(o, "adresse", g.adresse);
  laes(o, "p_nummer", g.p_nummer);
  laes(o, "arbejdsgiver", g.arbejdsgiver);
  laes(o, "stilling", g.stilling);
  laes(o, "faggruppe", g.faggruppe);
  laes(o, "opgave", g.opgave);
  g.pladser = laes_antal(o, "pladser").value_or(0);
  laes(o, "fra", g.fra);
  laes(o, "til", g.til);
  laes(o, "ugentlig_tid", g.ugentlig_tid);
  laes(o, "dag", g.dag);
  if (const auto* f = o.find("forhold"); f != nullptr && f->art != JsonArt::null)
    g.forhold = laes_forhold(*f, o.under("forhold"), fejl);
  o.liste("raekkefoelge",
          [&](const JsonNode& n, const Sted& s) { laes_trin(n, s, fejl, g.raekkefoelge); });
  laes(o, "hjemmel", g.hjemmel);
  laes(o, "hjemmel_erklaering", g.hjemmel_erklaering);
  o.slut();
  if (!fejl.tom()) return fejl;
  return g;
}

}  // namespace nytte::kontrakt
