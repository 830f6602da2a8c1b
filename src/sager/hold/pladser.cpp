#include "sager/hold/pladser.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hold/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// From `fra` on nothing stands of what was said before.
void afslut_fra(store::Forbindelse& db, const std::vector<Holdplads>& foer, Dato fra) {
  for (const auto& p : foer) {
    if (p.til && *p.til < fra) continue;
    if (p.fra >= fra)
      store::fjern_holdplads(db, p.id);
    else
      store::set_holdplads_til(db, p.id, fra - 1);
  }
}

bool siges_allerede(const std::vector<Holdplads>& foer, const Holdvalg& v) {
  std::optional<Holdplads> der;
  for (const auto& p : foer) {
    if (p.til && *p.til < v.fra) continue;
    if (p.fra > v.fra || der) return false;  // changes later: it is not so from then on
    der = p;
  }
  if (!v.hold) return !der;
  return der && der->hold == *v.hold && !der->til;
}

// A day that was told on one team cannot become another's.
bool er_fortalt(store::Forbindelse& db, const Kontekst& k, const Holdvalg& v) {
  const auto dage = store::list_dagsfremmoede(db, k.bruger.kommune, v.placering);
  return std::any_of(dage.begin(), dage.end(),
                     [&](const auto& d) { return d.dato >= v.fra && d.hold && d.hold != v.hold; });
}

Resultat<Placering> find(store::Forbindelse& db, const Kontekst& k, const Holdvalg& v) {
  const auto p = store::find_placering(db, k.bruger.kommune, v.placering);
  if (!p || !p->borger) return Fejl(Fejlkode::findes_ikke, "placering");
  if (p->status != Placeringsstatus::ansat)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "placering", "den løber ikke");
  Feltkontrol felter;
  if (v.fra < p->fra || v.fra > p->til)
    felter.fejl(Fejlkode::dato_ugyldig, "fra",
                "placeringen løber fra " + paa_dansk(p->fra) + " til " + paa_dansk(p->til));
  if (er_fortalt(db, k, v))
    felter.fejl(Fejlkode::dato_ugyldig, "fra",
                "der er registreret fremmøde på et andet hold fra den dag");
  NYTTE_TRY(felter.svar());
  return *p;
}

}  // namespace

Resultat<std::vector<Holdadvarsel>> vaelg_hold(store::Forbindelse& db, const Kontekst& k,
                                               const Holdvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  using Svar = std::vector<Holdadvarsel>;
  return i_transaktion(db, koersel, [&]() -> Resultat<Svar> {
    NYTTE_TRY(const auto p, find(db, k, valg));
    std::optional<Projekthold> h;
    if (valg.hold) {
      NYTTE_TRY(h, hold::hent(db, k, *valg.hold));
      if (h->lukket_fra && *h->lukket_fra <= valg.fra) return Fejl(Fejlkode::hold_lukket, "hold");
    }
    const auto foer = store::list_holdpladser(db, k.bruger.kommune, p.id);
    if (!siges_allerede(foer, valg)) {
      afslut_fra(db, foer, valg.fra);
      if (h)
        store::insert_holdplads(db, {0, h->id, p.id, valg.fra, std::nullopt}, {k.bruger.id, k.nu});
      Sporfelter felter{{"fra", iso(valg.fra)}, {"hold", h ? h->navn : std::string()}};
      noter(db, k,
            {h ? "sat_paa_hold" : "taget_af_hold", "placering", std::to_string(p.id.vaerdi), "",
             std::move(felter)});
    }
    if (!h) return Svar{};
    const auto periode = *Periode::fra_til(valg.fra, p.til);
    return hold::advarsler(*h, store::list_holddage(db, k.bruger.kommune, periode),
                           store::list_holdmedlemmer(db, k.bruger.kommune, periode, h->id),
                           periode);
  });
}

Resultat<std::vector<Holdkandidat>> kandidater(store::Forbindelse& db, const Kontekst& k,
                                               ProjektholdId id) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::vector<Holdkandidat>> {
    NYTTE_TRY(const auto h, hold::hent(db, k, id));
    Placeringsfilter filter;
    filter.p_nummer = h.p_nummer;
    filter.status = Placeringsstatus::ansat;
    filter.ordning = Ordning::nytteindsats;
    filter.fra = k.i_dag;
    std::vector<Holdkandidat> ud;
    std::vector<BorgerId> set;
    for (const auto& r : store::list_placeringer(db, k.bruger.kommune, filter,
                                                 Placeringsorden::borger, {.start = 0, .antal = 0})
                             .raekker) {
      const auto& p = r.placering;
      if (!p.borger) continue;
      const auto paa = store::list_holdpladser(db, k.bruger.kommune, p.id);
      if (std::any_of(paa.begin(), paa.end(),
                      [&](const auto& x) { return !x.til || *x.til >= k.i_dag; }))
        continue;
      ud.push_back({p.id, *p.borger, r.borger, r.stilling, p.fra, p.til});
      set.push_back(*p.borger);
    }
    noter_opslag(db, k, set, "hold");
    return ud;
  });
}

Resultat<std::vector<Holdophold>> holdophold(store::Forbindelse& db, const Kontekst& k,
                                             PlaceringId placering) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  std::vector<Holdophold> ud;
  for (const auto& p : store::list_holdpladser(db, k.bruger.kommune, placering)) {
    const auto h = store::find_hold(db, k.bruger.kommune, p.hold);
    ud.push_back({p, h ? h->navn : std::string()});
  }
  return ud;
}

}  // namespace nytte::sager
