// The catalogue and one task as their pages show them.
#include <algorithm>
#include <map>
#include <set>

#include "sager/adgangskontrol.hpp"
#include "sager/opgave/fakta.hpp"
#include "sager/opgave/opgave.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

using Pr_opgave = std::map<OpgaveId, std::vector<Opgavevurdering>>;

Pr_opgave pr_opgave(std::vector<Opgavevurdering> alle) {
  Pr_opgave ud;
  for (auto& v : alle) ud[v.opgave].push_back(std::move(v));
  return ud;
}

const std::vector<Opgavevurdering>& af(const Pr_opgave& alle, OpgaveId id) {
  static const std::vector<Opgavevurdering> ingen;
  const auto it = alle.find(id);
  return it == alle.end() ? ingen : it->second;
}

std::set<PNummer> egne_steder(const std::vector<Opgavevurdering>& af_opgaven) {
  std::set<PNummer> ud;
  for (const auto& v : af_opgaven)
    if (v.p_nummer && !v.annulleret) ud.insert(*v.p_nummer);
  return ud;
}

// Anywhere: in the municipality as a whole or at a workplace.
bool gaelder_et_sted(const std::vector<Opgavevurdering>& af_opgaven, Dato dag) {
  if (gaeldende_vurdering(af_opgaven, std::nullopt, dag)) return true;
  const auto steder = egne_steder(af_opgaven);
  return std::any_of(steder.begin(), steder.end(),
                     [&](PNummer p) { return gaeldende_vurdering(af_opgaven, p, dag) != nullptr; });
}

Opgavelinje linje(const Opgave& o, const std::vector<Opgavevurdering>& v, Dato dag) {
  const auto stand = vurderingsstand(v, std::nullopt, dag);
  return {.opgave = o,
          .stand = stand.stand,
          .vurdering = stand.vurdering ? std::optional(*stand.vurdering) : std::nullopt,
          .egne_steder = static_cast<std::int32_t>(egne_steder(v).size())};
}

std::string navn_paa(store::Forbindelse& db, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : "";
}

std::vector<Vurderingslinje> linjer(store::Forbindelse& db,
                                    const std::vector<Opgavevurdering>& alle, Dato dag) {
  std::vector<Vurderingslinje> ud;
  for (const auto& v : alle) {
    Vurderingslinje l{.vurdering = v, .arbejdssted = {}, .ansvarlig = navn_paa(db, v.ansvarlig)};
    if (v.p_nummer)
      if (const auto a = store::find_arbejdssted(db, *v.p_nummer)) l.arbejdssted = a->navn;
    const auto* nu = gaeldende_vurdering(alle, v.p_nummer, dag);
    l.gaelder = nu && nu->id == v.id;
    ud.push_back(std::move(l));
  }
  return ud;
}

}  // namespace

Resultat<Opgavekatalog> opgavekatalog(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Opgavekatalog> {
    const auto kommune = k.bruger.kommune;
    const auto vurderinger = pr_opgave(store::list_opgavevurderinger(db, kommune));
    std::map<OpgaveId, std::int32_t> ordrer;
    for (const auto& j : store::list_opgavejobordrer(db, kommune, k.i_dag)) ++ordrer[j.opgave];
    Opgavekatalog ud;
    for (const auto& o : store::list_opgaver(db, kommune)) {
      const auto& v = af(vurderinger, o.id);
      auto l = linje(o, v, k.i_dag);
      l.jobordrer = ordrer[o.id];
      if (o.aktiv && !gaelder_et_sted(v, k.i_dag)) ++ud.mangler;
      ud.linjer.push_back(std::move(l));
    }
    std::stable_sort(ud.linjer.begin(), ud.linjer.end(), [](const auto& a, const auto& b) {
      return a.opgave.omraade < b.opgave.omraade;
    });
    return ud;
  });
}

Resultat<Opgavevisning> vis_opgave(store::Forbindelse& db, const Kontekst& k, OpgaveId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Opgavevisning> {
    const auto kommune = k.bruger.kommune;
    const auto o = store::find_opgave(db, kommune, id);
    if (!o) return Fejl(Fejlkode::findes_ikke, "opgave");
    const auto vurderinger = store::list_opgavevurderinger(db, kommune, id);
    Opgavevisning ud{.opgave = *o,
                     .vurderinger = linjer(db, vurderinger, k.i_dag),
                     .jobordrer = {},
                     .stand = vurderingsstand(vurderinger, std::nullopt, k.i_dag).stand,
                     .historie = {}};
    for (auto& j : store::list_opgavejobordrer(db, kommune, k.i_dag)) {
      if (j.opgave != id) continue;
      const auto stand = vurderingsstand(vurderinger, j.p_nummer, k.i_dag).stand;
      ud.jobordrer.push_back({std::move(j), stand});
    }
    NYTTE_TRY(ud.historie, historik(db, k, "opgave", std::to_string(id.vaerdi)));
    return ud;
  });
}

Resultat<Ordreopgaver> ordrens_opgaver(store::Forbindelse& db, const Kontekst& k, JobordreId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Ordreopgaver> {
    const auto kommune = k.bruger.kommune;
    const auto j = store::find_jobordre(db, kommune, id);
    if (!j) return Fejl(Fejlkode::findes_ikke, "jobordre");
    Ordreopgaver ud{.opgaver = {}, .fakta = j->vurdering};
    if (j->opgaver.empty()) return ud;
    std::vector<OpgaveFakta> svar;
    for (const auto o : j->opgaver) {
      const auto opgave = store::find_opgave(db, kommune, o);
      if (!opgave) continue;
      const auto stand =
          vurderingsstand(store::list_opgavevurderinger(db, kommune, o), j->p_nummer, k.i_dag);
      Ordreopgave en{*opgave, stand.stand, std::nullopt};
      if (stand.vurdering) en.vurdering = *stand.vurdering;
      svar.push_back(svar_om_opgaven(
          en.opgave, en.stand == Vurderingsstand::gaelder ? &*en.vurdering : nullptr));
      ud.opgaver.push_back(std::move(en));
    }
    ud.fakta = vaerste_opgavefakta(svar, k.i_dag);
    return ud;
  });
}

Resultat<std::vector<Afgoerelsesopgave>> afgoerelsens_opgaver(store::Forbindelse& db,
                                                              const Kontekst& k, AfgoerelseId id) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Afgoerelsesopgave>> {
    std::vector<Afgoerelsesopgave> ud;
    for (auto& v : store::list_opgavegrundlag(db, k.bruger.kommune, id))
      if (auto o = store::find_opgave(db, k.bruger.kommune, v.opgave))
        ud.push_back({std::move(*o), std::move(v)});
    return ud;
  });
}

}  // namespace nytte::sager
