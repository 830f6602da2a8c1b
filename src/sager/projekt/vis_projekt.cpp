#include "sager/projekt/vis_projekt.hpp"

#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/navne.hpp"
#include "sager/post/post.hpp"
#include "sager/projekt/skridt.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

using H = Projekthandling;

std::string brugernavn(store::Forbindelse& db, BrugerId id) {
  if (id.vaerdi == 0) return {};
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : std::string();
}

// `ud` has its step and the approval of it.
Trinvisning vis_trin(store::Forbindelse& db, const Kontekst& k, const store::Projektraekke& r,
                     Trinvisning ud, bool nyeste) {
  const Projekttrin& t = ud.trin;
  if (ud.godkendt) ud.noteret_af = brugernavn(db, ud.godkendt->bruger);
  ud.tur = nyeste && r.venter_paa == t.nr;
  ud.min = ud.tur && maa_tage(k, t);
  if (ud.tur || ud.godkendt)
    ud.post = meddelelser_om(db, r.kommune, std::string(kProjekttrinemne),
                             trinnoegle(r.id, r.udgave, t.nr));
  return ud;
}

Udgavevisning vis_udgave(store::Forbindelse& db, const Kontekst& k, const store::Projektraekke& r,
                         Projektudgave u, const std::vector<Projektskridt>& skridt) {
  const auto alle = godkendelser(u, skridt);
  Udgavevisning ud{.udgave = std::move(u), .trin = {}};
  const bool nyeste = ud.udgave.nr == r.udgave;
  for (std::size_t i = 0; i < alle.size(); ++i)
    ud.trin.push_back(vis_trin(
        db, k, r, {.trin = ud.udgave.kaede[i], .godkendt = alle[i], .noteret_af = {}, .post = {}},
        nyeste));
  return ud;
}

std::string trintitel(store::Forbindelse& db, ProjektId id, const Projektskridt& s) {
  if (s.trin < 1) return {};
  const auto u = store::find_projektudgave(db, id, s.udgave);
  if (!u || static_cast<std::size_t>(s.trin) > u->udgave.kaede.size()) return {};
  return u->udgave.kaede[static_cast<std::size_t>(s.trin) - 1].titel;
}

// A catalogue may have lost a name since: then the page says so instead of failing.
std::vector<std::string> navne_eller_tomt(store::Forbindelse& db, Kommunekode kommune,
                                          const std::vector<OpgaveId>& ids) {
  auto navne = opgavenavne(db, kommune, ids);
  return navne ? std::move(navne.value()) : std::vector<std::string>();
}

bool skrives(Projekttilstand t) {
  return t == Projekttilstand::kladde || t == Projekttilstand::returneret;
}

void laes_ordrer(store::Forbindelse& db, const Kontekst& k, Projektvisning& v) {
  for (auto& j : store::list_jobordrer_i_projekt(db, v.projekt.id)) {
    const auto tal = store::pladstal(db, j.id, k.i_dag);
    v.pladser_i_ordrer += j.pladser;
    v.placerede += tal.placerede;
    v.jobordrer.push_back({std::move(j), tal});
  }
}

Resultat<Projektvisning> vis(store::Forbindelse& db, const Kontekst& k, ProjektId id) {
  const auto r = store::find_projekt(db, k.bruger.kommune, id);
  if (!r) return Fejl(Fejlkode::findes_ikke, "projekt");
  const auto skridt = store::list_projektskridt(db, id);
  Projektvisning v{.projekt = som_projekt(*r),
                   .arbejdssted = store::find_arbejdssted(db, r->p_nummer).value(),
                   .kommunenavn = kommunenavn(db, r->kommune),
                   .opgavenavne = {},
                   .stoettede = taelling(db, r->p_nummer, k.i_dag),
                   .udgave = {},
                   .aendret = {},
                   .skridt = {},
                   .jobordrer = {},
                   .venter_siden = {}};
  v.opgavenavne = navne_eller_tomt(db, r->kommune, v.projekt.indhold.opgaver);
  v.venter_siden = venter_siden(v.projekt, skridt);
  if (r->udgave > 0) {
    v.udgave = vis_udgave(db, k, *r, nyeste_udgave(db, *r), skridt);
    const auto& u = v.udgave->udgave;
    if (skrives(r->tilstand))
      v.aendret = forskelle({u.indhold, u.opgavenavne}, {v.projekt.indhold, v.opgavenavne});
  }
  for (const auto& s : skridt)
    v.skridt.push_back({s, trintitel(db, id, s), brugernavn(db, s.bruger)});
  std::reverse(v.skridt.begin(), v.skridt.end());
  laes_ordrer(db, k, v);
  return v;
}

}  // namespace

std::optional<Dato> venter_siden(const Projekt& p, const std::vector<Projektskridt>& skridt) {
  if (p.venter_paa < 1) return std::nullopt;
  std::optional<Dato> ud;
  for (const auto& s : skridt)
    if (s.handling == H::send || s.handling == H::genoptag || s.handling == H::godkend) ud = s.dag;
  return ud;
}

std::vector<Ventendeprojekt> ventende_projekter(store::Forbindelse& db, Kommunekode kommune) {
  std::vector<Ventendeprojekt> ud;
  for (const auto& x :
       store::list_projekter(db, kommune, {.tilstand = Projekttilstand::til_godkendelse})) {
    const auto& r = x.projekt;
    const auto u = nyeste_udgave(db, r);
    const auto siden = venter_siden(som_projekt(r), store::list_projektskridt(db, r.id));
    if (!siden) continue;
    ud.push_back({.id = r.id,
                  .navn = r.navn,
                  .p_nummer = r.p_nummer,
                  .trin = u.kaede.at(static_cast<std::size_t>(r.venter_paa) - 1).titel,
                  .siden = *siden,
                  .paamind_efter = u.paamind_efter,
                  .skridt = r.venter_paa});
  }
  return ud;
}

std::vector<Projektforskel> forskelle(
    const std::pair<Projektindhold, std::vector<std::string>>& foer,
    const std::pair<Projektindhold, std::vector<std::string>>& efter) {
  std::vector<Projektforskel> ud;
  const auto tag = [&](std::string hvad, const std::string& a, const std::string& b) {
    if (a != b) ud.push_back({std::move(hvad), a, b});
  };
  const auto samlet = [](const std::vector<std::string>& navne) {
    std::string t;
    for (const auto& n : navne) t += (t.empty() ? "" : "\n") + n;
    return t;
  };
  const Projektindhold& a = foer.first;
  const Projektindhold& b = efter.first;
  tag("Projektets navn", a.navn, b.navn);
  tag("Arbejdspladsen", a.arbejdspladsen, b.arbejdspladsen);
  tag("Borgerne", a.borgere, b.borgere);
  tag("Arbejdet på stedet", a.arbejdet, b.arbejdet);
  tag("Opgaver fra kataloget", samlet(foer.second), samlet(efter.second));
  tag("Opgaverne i ord", a.opgaver_i_ord, b.opgaver_i_ord);
  tag("Ingen fortrængning", a.ingen_fortraengning, b.ingen_fortraengning);
  tag("Ingen konkurrence", a.ingen_konkurrence, b.ingen_konkurrence);
  tag("Fuldtidspladser", std::to_string(a.pladser), std::to_string(b.pladser));
  return ud;
}

Resultat<std::vector<Projektlinje>> find_projekter(store::Forbindelse& db, const Kontekst& k,
                                                   const Projektsoegning& soegning) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Projektlinje>> {
    std::vector<Projektlinje> ud;
    for (const auto& x :
         store::list_projekter(db, k.bruger.kommune,
                               {.tilstand = soegning.tilstand, .p_nummer = soegning.p_nummer})) {
      Projektlinje l{.projekt = som_projekt(x.projekt),
                     .arbejdssted = x.arbejdssted,
                     .pladser_i_ordrer = x.pladser_i_ordrer,
                     .venter_paa = {},
                     .venter_siden = {}};
      if (x.projekt.venter_paa > 0) {
        const auto u = nyeste_udgave(db, x.projekt);
        l.venter_paa = u.kaede.at(static_cast<std::size_t>(x.projekt.venter_paa) - 1).titel;
        l.venter_siden = venter_siden(l.projekt, store::list_projektskridt(db, x.projekt.id));
      }
      ud.push_back(std::move(l));
    }
    return ud;
  });
}

Resultat<Projektvisning> vis_projekt(store::Forbindelse& db, const Kontekst& k, ProjektId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&] { return vis(db, k, id); });
}

Resultat<Udgaveside> vis_projektudgave(store::Forbindelse& db, const Kontekst& k, ProjektId id,
                                       std::int32_t nr) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Udgaveside> {
    const auto r = store::find_projekt(db, k.bruger.kommune, id);
    const auto u = r ? store::find_projektudgave(db, id, nr) : std::nullopt;
    if (!u) return Fejl(Fejlkode::findes_ikke, "udgave");
    Udgaveside ud{
        .projekt = som_projekt(*r),
        .arbejdssted = store::find_arbejdssted(db, r->p_nummer).value(),
        .kommunenavn = kommunenavn(db, r->kommune),
        .udgave = vis_udgave(db, k, *r, som_udgave(*u), store::list_projektskridt(db, id)),
        .aendret = {}};
    if (const auto foer = store::find_projektudgave(db, id, nr - 1)) {
      const auto f = som_udgave(*foer);
      const auto& nu = ud.udgave.udgave;
      ud.aendret = forskelle({f.indhold, f.opgavenavne}, {nu.indhold, nu.opgavenavne});
    }
    return ud;
  });
}

}  // namespace nytte::sager
