// The evaluation as the municipality sees it.
#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/evaluering/evaluering_json.hpp"
#include "sager/evaluering/grundlag.hpp"
#include "sager/evaluering/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/evaluering.hpp"
#include "store/fristgrundlag.hpp"
#include "store/post.hpp"
#include "store/raad.hpp"
#include "store/rapport.hpp"

namespace nytte::sager {
namespace {

Evalueringsindhold set_af(Evalueringsindhold e, bool alle_tal) {
  return alle_tal ? std::move(e) : offentlig(std::move(e));
}

Evalueringsversionslinje linje(store::Forbindelse& db, FrossenEvaluering v) {
  const auto bruger = store::find_bruger(db, v.bruger);
  v.indhold_json.clear();
  auto delinger = store::list_evalueringsdelinger(db, v.id);
  return {std::move(v), bruger ? bruger->navn : "", std::move(delinger)};
}

std::vector<Evalueringspartlinje> parter(store::Forbindelse& db, Kommunekode kommune,
                                         std::int32_t aar,
                                         const std::vector<Evalueringskommentar>& kommentarer) {
  std::vector<Evalueringspartlinje> ud;
  for (auto& p : store::list_evalueringsparter(db, kommune, aar)) {
    Evalueringspartlinje l{.part = std::move(p), .post = {}, .svaret = false};
    if (l.part.meddelelse)
      if (const auto m = store::find_meddelelse(db, *l.part.meddelelse))
        l.post = m->meddelelse.tilstand;
    l.svaret = std::any_of(kommentarer.begin(), kommentarer.end(),
                           [&](const auto& c) { return c.part == l.part.id; });
    ud.push_back(std::move(l));
  }
  return ud;
}

bool har_placeringer(const std::vector<Effektplacering>& alle, std::int32_t aar) {
  return std::any_of(alle.begin(), alle.end(),
                     [aar](const auto& p) { return p.fra.aar() <= aar && aar <= p.til.aar(); });
}

}  // namespace

Resultat<Evalueringsindhold> opgoer_evaluering(store::Forbindelse& db, const Kontekst& k,
                                               const Evalueringssyn& syn) {
  NYTTE_TRY(kraev_laeser(k));
  NYTTE_TRY(kraev_evalueringsaar(syn.aar, k.i_dag));
  return i_laesning(db, [&]() -> Resultat<Evalueringsindhold> {
    return set_af(laes_kladde(db, k.bruger.kommune, syn.aar, k.i_dag), syn.alle_tal);
  });
}

Resultat<Evalueringsvisning> vis_evaluering(store::Forbindelse& db, const Kontekst& k,
                                            const Evalueringssyn& syn) {
  NYTTE_TRY(kraev_laeser(k));
  NYTTE_TRY(kraev_evalueringsaar(syn.aar, k.i_dag));
  return i_laesning(db, [&]() -> Resultat<Evalueringsvisning> {
    const auto kommune = k.bruger.kommune;
    Evalueringsvisning v;
    v.aar = syn.aar;
    const auto kladde = laes_kladde(db, kommune, syn.aar, k.i_dag);
    v.slut = kladde.hele_aaret;
    for (const auto& t : store::list_evalueringstekster(db, kommune, syn.aar))
      v.tekstnumre.emplace_back(t.afsnit, t.nummer);
    v.parter = parter(db, kommune, syn.aar, kladde.kommentarer);
    v.raad = store::find_raad(db, kommune, k.i_dag).value_or("");
    v.nu = set_af(kladde, syn.alle_tal);
    auto alle = store::list_evalueringer(db, kommune, syn.aar);
    if (!alle.empty())
      v.siden_sidst =
          forskelle(set_af(laes_evaluering(alle.front().indhold_json), syn.alle_tal), v.nu);
    for (auto& x : alle) v.versioner.push_back(linje(db, std::move(x)));
    return v;
  });
}

Resultat<Evalueringsversionsvisning> vis_evalueringsversion(store::Forbindelse& db,
                                                            const Kontekst& k,
                                                            const Evalueringsvalg& valg,
                                                            bool alle_tal) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Evalueringsversionsvisning> {
    auto v = find_evalueringsversion(db, k.bruger.kommune, valg);
    if (!v) return Fejl(Fejlkode::findes_ikke);
    Evalueringsversionsvisning ud;
    ud.indhold = set_af(laes_evaluering(v->indhold_json), alle_tal);
    if (const auto f = find_evalueringsversion(db, k.bruger.kommune, {valg.aar, valg.nummer - 1}))
      ud.fra_forrige = forskelle(set_af(laes_evaluering(f->indhold_json), alle_tal), ud.indhold);
    ud.linje = linje(db, *std::move(v));
    return ud;
  });
}

Resultat<std::vector<Evalueringsaar>> evalueringsoverblik(store::Forbindelse& db,
                                                          const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Evalueringsaar>> {
    const auto kommune = k.bruger.kommune;
    const auto placeringer = effektplaceringer(store::list_placeringer_i(
        db, kommune, *Periode::fra_til(Dato::af(2014, 1, 1), Dato::af(9999, 12, 31))));
    const auto foerste = store::foerste_placeringsdag(db, kommune).value_or(k.i_dag);
    const auto versioner = store::list_evalueringer(db, kommune);
    std::vector<Evalueringsaar> ud;
    for (std::int32_t aar = k.i_dag.aar(); aar >= std::min(foerste.aar(), k.i_dag.aar()); --aar) {
      Evalueringsaar a{.aar = aar,
                       .slut = aar < k.i_dag.aar(),
                       .placeringer = har_placeringer(placeringer, aar),
                       .versioner = 0,
                       .frosset = {}};
      for (const auto& v : versioner) {
        if (v.aar != aar) continue;
        ++a.versioner;
        if (!a.frosset) a.frosset = v.frosset;
      }
      ud.push_back(a);
    }
    return ud;
  });
}

}  // namespace nytte::sager
