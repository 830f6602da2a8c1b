#include "sager/strategi/droeftelse.hpp"

#include <algorithm>
#include <set>

#include "regler/frister/indberetning.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/frister/registrer.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/strategi.hpp"
#include "sager/transaktion.hpp"
#include "store/fristgrundlag.hpp"
#include "store/opfoelgning.hpp"
#include "store/raad.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

// The years to show, newest first.
std::set<int, std::greater<>> aarene(store::Forbindelse& db, const Kontekst& k,
                                     const std::vector<Indberetning>& alle) {
  std::set<int, std::greater<>> ud;
  for (const auto& i : alle)
    if (i.art == Indberetningsart::strategi) ud.insert(i.periode.aar());
  const auto foerste = store::foerste_placeringsdag(db, k.bruger.kommune);
  for (int aar = foerste ? foerste->aar() : k.i_dag.aar(); aar <= k.i_dag.aar(); ++aar)
    if (regler::strategidroeftelse(aar)) ud.insert(aar);
  return ud;
}

Droeftelsesaar et_aar(store::Forbindelse& db, int aar, const std::vector<Indberetning>& alle,
                      const std::vector<Strategidroeftelse>& referater) {
  Droeftelsesaar ud{
      .aar = aar, .frist = regler::strategidroeftelse(aar), .holdt = {}, .om = {}, .bilag = {}};
  for (const auto& i : alle)
    if (i.art == Indberetningsart::strategi && i.periode.aar() == aar && !ud.holdt) ud.holdt = i;
  if (!ud.holdt) return ud;
  for (const auto& d : referater)
    if (d.indberetning == ud.holdt->id) ud.om = d;
  ud.bilag = list_bilag(db, std::string(kDroeftelsesemne), std::to_string(ud.holdt->id));
  return ud;
}

Resultat<void> kontroller(const Droeftelsesoenske& o) {
  Feltkontrol felter;
  if (!regler::strategidroeftelse(o.aar))
    felter.fejl(Fejlkode::vaerdi_ukendt, "aar", "loven bad om drøftelsen fra 2015 til 2024");
  felter.valgfri("referat", o.referat, kStrategitekst);
  felter.valgfri("beslutning", o.beslutning);
  if (er_blank(o.referat) && er_blank(o.beslutning) && !o.fil)
    felter.fejl(Fejlkode::felt_mangler, "referat",
                "skriv, hvad I drøftede, eller vedhæft referatet");
  return felter.svar();
}

// What was in force when they talked; a draft when nothing was.
std::optional<StrategiId> droeftet(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  if (const auto s = store::find_strategi_i_kraft(db, k.bruger.kommune, dag)) return s->id;
  for (const auto& s : store::list_strategier(db, k.bruger.kommune))
    if (!s.kasseret) return s.id;
  return std::nullopt;
}

}  // namespace

Resultat<Droeftelser> strategidroeftelser(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Droeftelser> {
    const auto alle = store::list_indberetninger(db, k.bruger.kommune);
    const auto referater = store::list_strategidroeftelser(db, k.bruger.kommune);
    Droeftelser ud{.kraeves = regler::strategidroeftelse(k.i_dag.aar()).has_value(),
                   .raad = store::find_raad(db, k.bruger.kommune, k.i_dag).value_or(""),
                   .aar = {}};
    for (const int aar : aarene(db, k, alle)) ud.aar.push_back(et_aar(db, aar, alle, referater));
    return ud;
  });
}

Resultat<std::int64_t> registrer_strategidroeftelse(store::Forbindelse& db, const Kontekst& k,
                                                    const Droeftelsesoenske& o, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  NYTTE_TRY(kontroller(o));
  NytBilag ny{.emne = std::string(kDroeftelsesemne),
              .noegle = {},
              .navn = o.fil ? o.fil->navn : "",
              .titel = "Referat",
              .indhold = o.fil ? o.fil->indhold : ""};
  Kontrolleret kontrolleret;
  if (o.fil) {
    NYTTE_TRY(kontrolleret, kontroller_bilag(ny));
  }
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    NYTTE_TRY(const auto id, registrer_indberetning(db, k,
                                                    {.id = 0,
                                                     .art = Indberetningsart::strategi,
                                                     .periode = *Dato::fra(o.aar, 1, 1),
                                                     .dato = o.dato,
                                                     .bemaerkning = o.beslutning}));
    store::insert_strategidroeftelse(db, {.indberetning = id,
                                          .strategi = droeftet(db, k, o.dato),
                                          .referat = o.referat,
                                          .beslutning = o.beslutning});
    if (o.fil) {
      auto bilag = ny;
      bilag.noegle = std::to_string(id);
      NYTTE_TRY(gem_kontrolleret_bilag(db, k, bilag, kontrolleret));
    }
    noter(db, k,
          {"strategidroeftelse_registreret",
           "kommune",
           k.bruger.kommune.tekst(),
           {},
           {{"aar", std::to_string(o.aar)}, {"dato", iso(o.dato)}}});
    return id;
  });
}

}  // namespace nytte::sager
