// What is written in a weekly plan: one activity, four days and one, a week copied, fewer hours.
#include <algorithm>

#include "model/kalender.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hold/hold.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/ugeplan/intern.hpp"
#include "store/borger.hpp"
#include "store/placering.hpp"
#include "store/ugeplan.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kDoegn = 24 * 60;
constexpr std::int32_t kMorgen = 8 * 60;
constexpr std::int32_t kJobdag = 9 * 60;
constexpr std::int32_t kJobtimer = 4 * 60;  // as much as counts towards arbejdspligt
constexpr std::int32_t kHoejstUger = 26;

store::Registrering af(const Kontekst& k) { return {k.bruger.id, k.nu}; }

Resultat<void> kraev_skriver(store::Forbindelse& db, const Kontekst& k, BorgerId borger) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::sagsbehandler, Rolle::projektleder}));
  NYTTE_TRY(kraev_min_borger(db, k, borger));
  if (!store::find_borger(db, k.bruger.kommune, borger))
    return Fejl(Fejlkode::findes_ikke, "borger");
  return success();
}

void noter_uge(store::Forbindelse& db, const Kontekst& k, std::string_view art, BorgerId borger,
               Sporfelter felter) {
  noter(db, k, {art, "borger", std::to_string(borger.vaerdi), "", std::move(felter)});
}

bool skal_anvises(Ugeaktivitetsart a) {
  return a == Ugeaktivitetsart::jobsoegning || a == Ugeaktivitetsart::forberedelse_dansk;
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Ugeaktivitet& a) {
  Feltkontrol felter;
  felter.valgfri("sted", a.sted, kNavnLaengde);
  felter.valgfri("bemaerkning", a.bemaerkning, kNavnLaengde);
  felter.tal("fra", a.fra, 0, kDoegn - 1);
  felter.tal("til", a.til, 1, kDoegn);
  if (a.til <= a.fra) felter.fejl(Fejlkode::periode_omvendt, "til");
  if (a.anvist && er_blank(a.sted))
    felter.fejl(Fejlkode::felt_mangler, "sted", "hvilket sted har kommunen anvist?");
  if (a.placering) {
    const auto p = store::find_placering(db, k.bruger.kommune, *a.placering);
    if (!p || p->borger != a.borger) felter.fejl(Fejlkode::findes_ikke, "placering");
  }
  return felter.svar();
}

// Only what has a meaning for the kind is kept.
Ugeaktivitet renset(Ugeaktivitet a) {
  const bool kan_naevnes =
      a.art == Ugeaktivitetsart::vejledning || a.art == Ugeaktivitetsart::opkvalificering;
  a.naevnt = a.naevnt && kan_naevnes;
  a.anvist = a.anvist && skal_anvises(a.art);
  if (a.art != Ugeaktivitetsart::nytteindsats) a.placering.reset();
  return a;
}

}  // namespace

Resultat<Ugeaktivitet> tilfoej_ugeaktivitet(store::Forbindelse& db, const Kontekst& k,
                                            const Ugeaktivitet& ny, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Ugeaktivitet> {
    NYTTE_TRY(kraev_skriver(db, k, ny.borger));
    Ugeaktivitet a = renset(ny);
    NYTTE_TRY(kontroller(db, k, a));
    a.id = store::insert_ugeaktivitet(db, a, af(k));
    noter_uge(db, k, "ugeaktivitet_tilfoejet", a.borger,
              {{"hvad", std::string(aktivitet_ord(a.art))}, {"dato", iso(a.dato)}});
    return a;
  });
}

Resultat<void> fjern_ugeaktivitet(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                                  std::int64_t id, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(kraev_skriver(db, k, borger));
    const auto a = store::find_ugeaktivitet(db, k.bruger.kommune, id);
    if (!a || a->borger != borger) return Fejl(Fejlkode::findes_ikke, "aktivitet");
    store::fjern_ugeaktivitet(db, id, af(k));
    noter_uge(db, k, "ugeaktivitet_fjernet", borger,
              {{"hvad", std::string(aktivitet_ord(a->art))}, {"dato", iso(a->dato)}});
    return success();
  });
}

Resultat<std::int32_t> ryd_uge(store::Forbindelse& db, const Kontekst& k, BorgerId borger, Uge uge,
                               Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int32_t> {
    NYTTE_TRY(kraev_skriver(db, k, borger));
    const auto periode = *Periode::fra_til(uge.mandag(), uge.soendag());
    std::int32_t antal = 0;
    for (const auto& a : store::list_ugeaktiviteter(db, k.bruger.kommune, periode, borger)) {
      store::fjern_ugeaktivitet(db, a.id, af(k));
      ++antal;
    }
    if (antal > 0)
      noter_uge(db, k, "ugeplan_ryddet", borger,
                {{"uge", uge.tekst()}, {"antal", std::to_string(antal)}});
    return antal;
  });
}

namespace {

// Whether the copy fits on its day: no public holiday, within its placement, not there already.
bool kan_kopieres(const Ugeaktivitet& a, const Ugegrundlag& maal) {
  if (helligdagsnavn(a.dato)) return false;
  for (const auto& b : maal.egne)
    if (b.dato == a.dato && b.fra < a.til && a.fra < b.til) return false;
  if (!a.placering) return true;
  return std::any_of(maal.placeringer.begin(), maal.placeringer.end(), [&](const auto& u) {
    const auto sidste = sidste_dag_paa_stedet(u.placering);
    return u.placering.id == *a.placering && u.placering.fra <= a.dato && sidste &&
           a.dato <= *sidste;
  });
}

}  // namespace

Resultat<Ugekopisvar> kopier_uge(store::Forbindelse& db, const Kontekst& k, const Ugekopi& kopi,
                                 Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Ugekopisvar> {
    NYTTE_TRY(kraev_skriver(db, k, kopi.borger));
    Feltkontrol felter;
    felter.tal("antal", kopi.antal, 1, kHoejstUger);
    NYTTE_TRY(felter.svar());
    const auto kilde = ugeplan::hent_uge(db, k.bruger.kommune, kopi.fra, kopi.borger);
    const auto& egne = kilde.front().grundlag.egne;
    if (egne.empty())
      return Fejl(Fejlkode::tilstand_tillader_ikke, "antal",
                  "der er ikke skrevet noget i ugen, som kan kopieres");
    Ugekopisvar svar;
    for (std::int32_t n = 1; n <= kopi.antal; ++n) {
      const auto maal = ugeplan::hent_uge(db, k.bruger.kommune, kopi.fra + n, kopi.borger);
      for (Ugeaktivitet a : egne) {
        a.dato = a.dato + 7 * n;
        const bool kan = kan_kopieres(a, maal.front().grundlag);
        if (kan) store::insert_ugeaktivitet(db, a, af(k));
        ++(kan ? svar.kopieret : svar.udeladt);
      }
    }
    noter_uge(db, k, "ugeplan_kopieret", kopi.borger,
              {{"uge", kopi.fra.tekst()}, {"uger", std::to_string(kopi.antal)}});
    return svar;
  });
}

namespace {

// The four days: the team's own morning, the weekly time spread over four, at most until midnight.
std::vector<Ugeaktivitet> fire_dage(const FirePlusEn& m, const Ugeplacering& u) {
  constexpr std::int32_t kDage = 4;
  const auto minutter = u.placering.ugentlig_tid.minutter() / kDage;
  const auto fra = u.hold ? u.hold->moedetid : kMorgen;
  const auto sidste = sidste_dag_paa_stedet(u.placering);
  std::vector<Ugeaktivitet> ud;
  for (std::int32_t dag = 1; dag <= 5; ++dag) {
    const Dato d = m.uge.mandag() + (dag - 1);
    const bool der = u.placering.fra <= d && sidste && d <= *sidste && !helligdagsnavn(d);
    if (dag == m.jobdag || !der || minutter == 0) continue;
    ud.push_back({.id = 0,
                  .borger = m.borger,
                  .dato = d,
                  .fra = fra,
                  .til = std::min(fra + minutter, kDoegn),
                  .art = Ugeaktivitetsart::nytteindsats,
                  .sted = u.hold && !u.hold->moedested.empty() ? u.hold->moedested : u.arbejdssted,
                  .bemaerkning = u.hold ? "holdet " + u.hold->navn : std::string(),
                  .placering = u.placering.id});
  }
  return ud;
}

}  // namespace

Resultat<std::int32_t> laeg_fire_plus_en(store::Forbindelse& db, const Kontekst& k,
                                         const FirePlusEn& m, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int32_t> {
    NYTTE_TRY(kraev_skriver(db, k, m.borger));
    Feltkontrol felter;
    felter.tal("jobdag", m.jobdag, 1, 5);
    felter.paakraevet("jobsted", m.sted);
    NYTTE_TRY(felter.svar());
    const auto folk = ugeplan::hent_uge(db, k.bruger.kommune, m.uge, m.borger);
    const auto& g = folk.front().grundlag;
    if (!g.egne.empty())
      return Fejl(Fejlkode::tilstand_tillader_ikke, "uge",
                  "der er allerede skrevet noget i ugen; ryd den først");
    const auto u = std::find_if(g.placeringer.begin(), g.placeringer.end(),
                                [&](const auto& x) { return x.placering.id == m.placering; });
    if (u == g.placeringer.end()) return Fejl(Fejlkode::findes_ikke, "placering");
    auto dage = fire_dage(m, *u);
    if (dage.empty())
      return Fejl(Fejlkode::tilstand_tillader_ikke, "placering", "den har ingen dage i ugen");
    const Dato jobdag = m.uge.mandag() + (m.jobdag - 1);
    if (!helligdagsnavn(jobdag))
      dage.push_back({.id = 0,
                      .borger = m.borger,
                      .dato = jobdag,
                      .fra = kJobdag,
                      .til = kJobdag + kJobtimer,
                      .art = Ugeaktivitetsart::jobsoegning,
                      .sted = m.sted,
                      .bemaerkning = {},
                      .anvist = true});
    for (const auto& a : dage) store::insert_ugeaktivitet(db, a, af(k));
    noter_uge(db, k, "ugeplan_fire_plus_en", m.borger, {{"uge", m.uge.tekst()}});
    return static_cast<std::int32_t>(dage.size());
  });
}

Resultat<void> saet_nedsattimer(store::Forbindelse& db, const Kontekst& k, const Nedsattimer& n,
                                Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::sagsbehandler}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(kraev_skriver(db, k, n.borger));
    Feltkontrol felter;
    felter.tal("nedsat_timer", n.timer.minutter(), 0, kFuldUge.minutter());
    if (er_blank(n.begrundelse)) felter.fejl(Fejlkode::begrundelse_mangler, "nedsat_begrundelse");
    felter.valgfri("nedsat_begrundelse", n.begrundelse);
    NYTTE_TRY(felter.svar());
    store::insert_nedsattimer(db, n, af(k));
    noter(db, k,
          {"arbejdspligt_timer_sat",
           "borger",
           std::to_string(n.borger.vaerdi),
           n.begrundelse,
           {{"timer", n.timer.tekst()}, {"fra", iso(n.fra)}}});
    return success();
  });
}

}  // namespace nytte::sager
