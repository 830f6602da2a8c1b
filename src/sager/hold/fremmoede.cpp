#include "sager/hold/fremmoede.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/hold/intern.hpp"
#include "sager/hold/udeblivelser.hpp"
#include "sager/transaktion.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kFireUger = 28;
constexpr std::int32_t kDoegn = 24 * 60;
constexpr std::size_t kHoejstRaekker = 200;

struct Dagen {
  Projekthold hold;
  Aabningsgrund grund = Aabningsgrund::aaben;
  std::vector<Fremmoedelinje> folk;
};

Resultat<Dagen> laes_dagen(store::Forbindelse& db, const Kontekst& k, ProjektholdId id, Dato dato) {
  NYTTE_TRY(auto h, hold::hent_med_navne(db, k, id));
  const auto kommune = k.bruger.kommune;
  const auto dagen = *Periode::fra_til(dato, dato);
  Dagen d{.hold = std::move(h), .folk = {}};
  d.grund = hold::grund(d.hold, store::list_holddage(db, kommune, dagen), dato);
  const auto raekker = store::list_dagens_raekker(db, kommune, dato);
  for (auto& m : store::list_holdmedlemmer(db, kommune, dagen, id)) {
    if (!hold::er_der(m, dato)) continue;
    Fremmoedelinje l{.medlem = std::move(m), .nu = {}, .foer = {}};
    l.planlagt = planlagte_minutter(d.hold, l.medlem.ugentlig_tid);
    for (const auto& r : raekker) {
      if (r.placering != l.medlem.placering) continue;
      if (l.nu) l.foer.insert(l.foer.begin(), *l.nu);
      l.nu = r;
    }
    d.folk.push_back(std::move(l));
  }
  return d;
}

bool skal_have_tid(Fremmoedeart a) {
  return a == Fremmoedeart::kom_for_sent || a == Fremmoedeart::sendt_hjem;
}

std::int32_t minutter(const Fremmoederaekke& r, const Fremmoedelinje& l) {
  return r.minutter.value_or(r.art == Fremmoedeart::kom ? l.planlagt : 0);
}

bool er_det_samme(const Dagsfremmoede& d, const Fremmoederaekke& r, const Fremmoedelinje& l) {
  return d.art == r.art && d.minutter == minutter(r, l) && d.bemaerkning == r.bemaerkning;
}

Resultat<void> kontroller(const Kontekst& k, const Fremmoederaekke& r, const Fremmoedelinje& l,
                          Dato dato) {
  Feltkontrol felter;
  if (skal_have_tid(r.art) && !r.minutter)
    felter.fejl(Fejlkode::felt_mangler, "minutter", "skriv, hvor længe borgeren var der");
  if (!er_moedt(r.art) && r.minutter.value_or(0) != 0)
    felter.fejl(Fejlkode::tal_uden_for_graenser, "minutter", "kun for den, der var der");
  felter.tal("minutter", r.minutter.value_or(0), 0, kDoegn);
  if (r.art == Fremmoedeart::aftalt_fravaer && er_blank(r.bemaerkning))
    felter.fejl(Fejlkode::felt_mangler, "bemaerkning", "skriv, hvem fraværet er aftalt med");
  felter.valgfri("bemaerkning", r.bemaerkning, kNavnLaengde);
  felter.valgfri("grund", r.grund, kNavnLaengde);
  if (l.nu && l.nu->nr != r.nr)
    felter.fejl(Fejlkode::version_foraeldet, "nr", "en anden har registreret dagen imens");
  else if (!l.nu && r.nr != 0)
    felter.fejl(Fejlkode::version_foraeldet, "nr");
  else if (l.nu && dato < k.i_dag && er_blank(r.grund))
    felter.fejl(Fejlkode::begrundelse_mangler, "grund", "skriv, hvorfor dagen rettes");
  return felter.svar();
}

void noter_raekke(store::Forbindelse& db, const Kontekst& k, const Dagsfremmoede& ny,
                  const std::optional<Dagsfremmoede>& foer) {
  Sporfelter felter{{"dato", iso(ny.dato)},
                    {"fremmoede", std::string(navn(ny.art))},
                    {"nr", std::to_string(ny.nr)}};
  if (foer) felter.emplace_back("fremmoede_foer", std::string(navn(foer->art)));
  noter(db, k,
        {foer ? "fremmoede_rettet" : "fremmoede_registreret", "placering",
         std::to_string(ny.placering.vaerdi), ny.grund, std::move(felter)});
}

class Registrering {
 public:
  Registrering(store::Forbindelse& db, const Kontekst& k, Dagen dagen, Dato dato)
      : db_(db), k_(k), dagen_(std::move(dagen)), dato_(dato) {}

  void raekke(const Fremmoederaekke& r) {
    Raekkesvar svar{.placering = r.placering, .fejl = {}};
    auto l = std::find_if(dagen_.folk.begin(), dagen_.folk.end(),
                          [&](const auto& x) { return x.medlem.placering == r.placering; });
    if (l == dagen_.folk.end()) {
      svar.fejl = Fejl(Fejlkode::ikke_paa_holdet, "placering");
    } else if (l->nu && er_det_samme(*l->nu, r, *l)) {
      svar.uaendret = true;
    } else if (auto ok = kontroller(k_, r, *l, dato_); !ok) {
      svar.fejl = ok.error();
    } else if (auto klar = klar_til_start(r); !klar) {
      svar.fejl = klar.error();
    } else {
      gem(r, *l, svar);
    }
    if (l != dagen_.folk.end()) svar.nr = l->nu ? l->nu->nr : 0;
    tael(std::move(svar));
  }

  Fremmoedesvar svar() && { return std::move(svar_); }

 private:
  // The first day he is there: what the start waits for is in hand, or the remark says why not.
  Resultat<void> klar_til_start(const Fremmoederaekke& r) {
    if (!er_moedt(r.art)) return success();
    const auto dage = store::list_dagsfremmoede(db_, k_.bruger.kommune, r.placering);
    if (std::any_of(dage.begin(), dage.end(), [](const auto& d) { return er_moedt(d.art); }))
      return success();
    return kraev_klar_eller_grund(db_, r.placering, r.bemaerkning + r.grund, "bemaerkning");
  }

  void gem(const Fremmoederaekke& r, Fremmoedelinje& l, Raekkesvar& svar) {
    const Dagsfremmoede ny{.id = 0,
                           .placering = r.placering,
                           .dato = dato_,
                           .art = r.art,
                           .minutter = minutter(r, l),
                           .bemaerkning = r.bemaerkning,
                           .bruger = k_.bruger.id,
                           .tid = k_.nu,
                           .nr = r.nr + 1,
                           .hold = dagen_.hold.id,
                           .planlagt = l.planlagt,
                           .grund = l.nu ? r.grund : std::string()};
    if (!store::insert_dagsfremmoede(db_, ny)) {
      svar.fejl = Fejl(Fejlkode::version_foraeldet, "nr");
      return;
    }
    noter_raekke(db_, k_, ny, l.nu);
    if (const auto p = store::find_placering(db_, k_.bruger.kommune, r.placering))
      hold::tilpas_udeblivelser(db_, k_, *p, r.grund);
    l.nu = ny;
  }

  void tael(Raekkesvar svar) {
    ++(svar.uaendret ? svar_.uaendret : svar.fejl.tom() ? svar_.gemt : svar_.fejl);
    svar_.raekker.push_back(std::move(svar));
  }

  store::Forbindelse& db_;
  const Kontekst& k_;
  Dagen dagen_;
  Dato dato_;
  Fremmoedesvar svar_;
};

Resultat<void> kraev_registrerer(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::projektleder});
}

std::optional<Dato> naermeste(const Projekthold& h, const store::Holddage& dage, Dato fra,
                              std::int32_t skridt, Dato i_dag) {
  Dato d = fra;
  for (std::int32_t i = 0; i < kFireUger; ++i) {
    d = d + skridt;
    if (d > i_dag) return std::nullopt;
    if (kan_moedes(hold::grund(h, dage, d))) return d;
  }
  return std::nullopt;
}

// Whom the weather sends home, as rows.
std::vector<Fremmoederaekke> sendt_hjem(const Dagen& dagen, const Vejrstop& stop) {
  std::vector<Fremmoederaekke> ud;
  for (const auto& l : dagen.folk) {
    if (l.nu && (!er_moedt(l.nu->art) || l.nu->art == Fremmoedeart::sendt_hjem)) continue;
    const std::int32_t til_stede =
        std::clamp(stop.klokken - dagen.hold.moedetid, 0, l.nu ? l.nu->minutter : l.planlagt);
    ud.push_back({.placering = l.medlem.placering,
                  .art = Fremmoedeart::sendt_hjem,
                  .minutter = til_stede,
                  .bemaerkning = l.nu ? l.nu->bemaerkning : std::string(),
                  .nr = l.nu ? l.nu->nr : 0,
                  .grund = er_blank(stop.bemaerkning) ? "Vejret" : stop.bemaerkning});
  }
  return ud;
}

}  // namespace

Resultat<Fremmoedevisning> vis_fremmoede(store::Forbindelse& db, const Kontekst& k,
                                         ProjektholdId id, Dato dato) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Fremmoedevisning> {
    NYTTE_TRY(auto d, laes_dagen(db, k, id, dato));
    const auto omkring = *Periode::fra_til(dato - kFireUger, dato + kFireUger);
    const auto dage = store::list_holddage(db, k.bruger.kommune, omkring);
    Fremmoedevisning v{.hold = d.hold,
                       .dato = dato,
                       .grund = d.grund,
                       .bemaerkning = {},
                       .folk = std::move(d.folk),
                       .forrige = naermeste(d.hold, dage, dato, -1, k.i_dag),
                       .naeste = naermeste(d.hold, dage, dato, 1, k.i_dag)};
    if (const auto s = dage.find({id, dato}); s != dage.end())
      v.bemaerkning = s->second.bemaerkning;
    std::vector<BorgerId> set;
    for (const auto& l : v.folk) {
      v.registreret += l.nu ? 1 : 0;
      v.moedt += l.nu && er_moedt(l.nu->art) ? 1 : 0;
      set.push_back(l.medlem.borger);
    }
    noter_opslag(db, k, set, "fremmoede");
    return v;
  });
}

Resultat<Fremmoedesvar> registrer_fremmoede(store::Forbindelse& db, const Kontekst& k,
                                            const Fremmoedeark& ark, Koersel koersel) {
  NYTTE_TRY(kraev_registrerer(k));
  if (ark.raekker.empty()) return Fejl(Fejlkode::felt_mangler, "raekker");
  if (ark.raekker.size() > kHoejstRaekker) return Fejl(Fejlkode::for_stor, "raekker");
  return i_transaktion(db, koersel, [&]() -> Resultat<Fremmoedesvar> {
    NYTTE_TRY(auto dagen, laes_dagen(db, k, ark.hold, ark.dato));
    if (ark.dato > k.i_dag)
      return Fejl(Fejlkode::dato_ugyldig, "dato", "dagen er ikke kommet endnu");
    if (!kan_moedes(dagen.grund)) return Fejl(Fejlkode::hold_lukket, "dato");
    Registrering r(db, k, std::move(dagen), ark.dato);
    for (const auto& raekke : ark.raekker) r.raekke(raekke);
    return std::move(r).svar();
  });
}

Resultat<Fremmoedesvar> stop_for_vejret(store::Forbindelse& db, const Kontekst& k,
                                        const Vejrstop& stop, Koersel koersel) {
  NYTTE_TRY(kraev_registrerer(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Fremmoedesvar> {
    NYTTE_TRY(auto dagen, laes_dagen(db, k, stop.hold, stop.dato));
    Feltkontrol felter;
    if (stop.dato > k.i_dag)
      felter.fejl(Fejlkode::dato_ugyldig, "dato", "dagen er ikke kommet endnu");
    felter.tal("klokken", stop.klokken, 0, kDoegn);
    NYTTE_TRY(felter.svar());
    if (dagen.grund != Aabningsgrund::vejrdag) {
      const Holddag dag{stop.hold, stop.dato, Holddagart::vejrdag, stop.bemaerkning};
      NYTTE_TRY(saet_holddag(db, k, dag));
    }
    const auto raekker = sendt_hjem(dagen, stop);
    Registrering r(db, k, std::move(dagen), stop.dato);
    for (const auto& raekke : raekker) r.raekke(raekke);
    return std::move(r).svar();
  });
}

}  // namespace nytte::sager
