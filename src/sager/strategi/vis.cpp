#include <algorithm>
#include <map>

#include "sager/adgangskontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/strategi/parter.hpp"
#include "sager/strategi/strategi.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/raad.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

std::string brugernavn(store::Forbindelse& db, BrugerId id) {
  const auto b = store::find_bruger(db, id);
  return b ? b->navn : "nytte";
}

// The first day of the approved version that begins next after `fra`.
std::optional<Dato> naeste_fra(const std::vector<Strategi>& alle, Dato fra) {
  std::optional<Dato> ud;
  for (const auto& s : alle)
    if (s.godkendelse && fra < s.godkendelse->gaelder_fra &&
        (!ud || s.godkendelse->gaelder_fra < *ud))
      ud = s.godkendelse->gaelder_fra;
  return ud;
}

Strategilinje linje(store::Forbindelse& db, const std::vector<Strategi>& alle, const Strategi& s,
                    Dato dag) {
  Strategilinje l{.strategi = s};
  if (s.kasseret) l.tilstand = Strategitilstand::kasseret;
  if (!s.godkendelse) return l;
  const auto naeste = naeste_fra(alle, s.godkendelse->gaelder_fra);
  if (naeste) l.sidste_dag = *naeste - 1;
  l.tilstand = dag < s.godkendelse->gaelder_fra ? Strategitilstand::kommende
               : naeste && *naeste <= dag       ? Strategitilstand::afloest
                                                : Strategitilstand::i_kraft;
  const auto revisioner = store::list_strategirevisioner(db, s.id);
  l.revideres = revisioner.empty() ? s.godkendelse->revideres : revisioner.front().revideres;
  l.offentlig = store::er_strategi_offentlig(db, s.id);
  return l;
}

// The approved version before this one; for a draft the newest approved.
std::optional<Strategi> forrige(const std::vector<Strategilinje>& alle, const Strategi& s) {
  std::optional<Strategi> ud;
  for (const auto& l : alle) {
    const auto& g = l.strategi.godkendelse;
    if (!g || l.strategi.id == s.id) continue;
    if (s.godkendelse && g->gaelder_fra >= s.godkendelse->gaelder_fra) continue;
    if (!ud || ud->godkendelse->gaelder_fra < g->gaelder_fra) ud = l.strategi;
  }
  return ud;
}

std::vector<Udmeldingsvisning> udmeldinger(store::Forbindelse& db, const Strategi& s) {
  std::map<std::int64_t, Meddelelsestilstand> post;
  for (const auto& m :
       meddelelser_om(db, s.kommune, std::string(kStrategiemne), std::to_string(s.id.vaerdi)))
    post[m.id.vaerdi] = m.tilstand;
  std::vector<Udmeldingsvisning> ud;
  for (auto& u : store::list_strategiudmeldinger(db, s.id)) {
    Udmeldingsvisning v{.udmelding = std::move(u), .post = {}};
    if (v.udmelding.meddelelse)
      if (const auto it = post.find(v.udmelding.meddelelse->vaerdi); it != post.end())
        v.post = it->second;
    ud.push_back(std::move(v));
  }
  return ud;
}

const Strategilinje* find_id(const std::vector<Strategilinje>& alle, StrategiId id) {
  const auto it =
      std::find_if(alle.begin(), alle.end(), [&](const auto& l) { return l.strategi.id == id; });
  return it == alle.end() ? nullptr : &*it;
}

}  // namespace

std::vector<Strategilinje> strategilinjer(store::Forbindelse& db, Kommunekode kommune, Dato dag) {
  const auto alle = store::list_strategier(db, kommune);
  std::vector<Strategilinje> ud;
  for (const auto& s : alle) ud.push_back(linje(db, alle, s, dag));
  return ud;
}

std::string strategikommune(store::Forbindelse& db, Kommunekode kommune) {
  const auto fundet = store::find_kommune(db, kommune);
  return fundet ? fundet->navn : kommune.tekst();
}

const Strategilinje* Strategioverblik::find(Strategitilstand t) const {
  const auto it = std::find_if(versioner.begin(), versioner.end(),
                               [&](const auto& l) { return l.tilstand == t; });
  return it == versioner.end() ? nullptr : &*it;
}

Resultat<Strategioverblik> strategioverblik(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Strategioverblik> {
    return Strategioverblik{strategikommune(db, k.bruger.kommune),
                            strategilinjer(db, k.bruger.kommune, k.i_dag)};
  });
}

Resultat<Strategivisning> laes_strategivisning(store::Forbindelse& db, Kommunekode kommune,
                                               StrategiId id, Dato i_dag) {
  const auto alle = strategilinjer(db, kommune, i_dag);
  const auto* l = find_id(alle, id);
  if (l == nullptr) return Fejl(Fejlkode::findes_ikke);
  const Strategi& s = l->strategi;
  Strategivisning v{.kommune = strategikommune(db, s.kommune),
                    .linje = *l,
                    .oprettet_af = brugernavn(db, s.oprettet_af),
                    .godkendt_af = s.godkendelse ? brugernavn(db, s.godkendelse->bruger) : "",
                    .forrige = forrige(alle, s),
                    .forskelle = {},
                    .parter = strategiparter(db, s),
                    .udmeldinger = udmeldinger(db, s),
                    .revisioner = store::list_strategirevisioner(db, s.id)};
  if (v.forrige) v.forskelle = strategiforskelle(v.forrige->indhold, s.indhold);
  return v;
}

Resultat<Strategivisning> vis_strategi(store::Forbindelse& db, const Kontekst& k, StrategiId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&] { return laes_strategivisning(db, k.bruger.kommune, id, k.i_dag); });
}

Resultat<OffentligStrategi> offentlig_strategi(store::Forbindelse& db, Kommunekode kommune,
                                               Dato i_dag) {
  return i_laesning(db, [&]() -> Resultat<OffentligStrategi> {
    const auto alle = strategilinjer(db, kommune, i_dag);
    const auto it = std::find_if(alle.begin(), alle.end(), [](const auto& l) {
      return l.tilstand == Strategitilstand::i_kraft && l.offentlig;
    });
    if (it == alle.end()) return Fejl(Fejlkode::findes_ikke);
    OffentligStrategi ud{.kommune = strategikommune(db, kommune),
                         .linje = *it,
                         .inddraget = {},
                         .forrige = forrige(alle, it->strategi),
                         .forskelle = {}};
    for (const auto& p : strategiparter(db, it->strategi))
      if (!p.svar.empty()) ud.inddraget.push_back(p.part.art);
    std::sort(ud.inddraget.begin(), ud.inddraget.end());
    ud.inddraget.erase(std::unique(ud.inddraget.begin(), ud.inddraget.end()), ud.inddraget.end());
    const auto* foer = ud.forrige ? find_id(alle, ud.forrige->id) : nullptr;
    if (foer == nullptr || !foer->offentlig) {
      ud.forrige.reset();
    } else {
      ud.forskelle = strategiforskelle(ud.forrige->indhold, it->strategi.indhold);
    }
    return ud;
  });
}

}  // namespace nytte::sager
