// What a person of the municipality sees of the reports.
#include <algorithm>
#include <map>

#include "regler/frister/indberetning.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/rapport/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/fristgrundlag.hpp"
#include "store/opfoelgning.hpp"
#include "store/post.hpp"

namespace nytte::sager {
namespace {

// The address that the newest mail to the same council went to.
std::string seneste_adresse(store::Forbindelse& db, const Kontekst& k, const std::string& raad) {
  for (const auto& p : store::list_rapporter(db, k.bruger.kommune)) {
    if (p.raad != raad) continue;
    const auto post = store::list_meddelelser(db, k.bruger.kommune, std::string(kRapportemne),
                                              rapportnoegle(p.id));
    if (!post.empty()) return post.back().modtager;
  }
  return {};
}

struct Samler {
  store::Forbindelse& db;
  const Kontekst& k;
  std::map<Kvartal, Kvartalslinje> linjer = {};

  Kvartalslinje& linje(Kvartal kvartal) {
    const auto [it, ny] = linjer.try_emplace(kvartal, Kvartalslinje{.kvartal = kvartal});
    if (ny) {
      it->second.frist = regler::kvartalsindberetning(kvartal.foerste_dag());
      it->second.indberettet = indberettet(db, k.bruger.kommune, kvartal);
      it->second.slut = kvartal.sidste_dag() < k.i_dag;
    }
    return it->second;
  }
};

// Frozen and on its way to the council: nothing for us to do but wait, and no reason to hide the
// next quarter.
bool venter_paa_os(const Kvartalslinje& l) {
  return l.versioner == 0 || l.tilstand == Rapporttilstand::ikke_sendt ||
         l.tilstand == Rapporttilstand::ikke_frem;
}

}  // namespace

Resultat<Kvartalsvisning> vis_kvartal(store::Forbindelse& db, const Kontekst& k, Kvartal kvartal) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Kvartalsvisning> {
    const auto kommune = k.bruger.kommune;
    Kvartalsvisning v{.kvartal = kvartal,
                      .raad = modtagende_raad(db, kommune, kvartal),
                      .frist = regler::kvartalsindberetning(kvartal.foerste_dag()),
                      .slut = kvartal.sidste_dag() < k.i_dag,
                      .indberettet = indberettet(db, kommune, kvartal),
                      .nu = {},
                      .versioner = {},
                      .siden_sidst = {},
                      .mailadresse = {}};
    for (const auto& p : store::list_rapporter(db, kommune, kvartal))
      v.versioner.push_back(som_visning(db, p, true));
    const bool aftalt = !v.versioner.empty() && v.versioner.front().rapport.aftalt_indhold;
    v.nu = laes_og_opgoer(db, kommune, kvartal, aftalt);
    if (!v.versioner.empty()) v.siden_sidst = forskelle(v.versioner.front().rapport, v.nu);
    v.mailadresse = seneste_adresse(db, k, v.raad);
    return v;
  });
}

Resultat<Versionsvisning> vis_version(store::Forbindelse& db, const Kontekst& k,
                                      const Rapportvalg& valg) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Versionsvisning> {
    const auto post = find_version(db, k.bruger.kommune, valg);
    if (!post) return Fejl(Fejlkode::findes_ikke);
    Versionsvisning v{som_visning(db, *post, true), {}, {}};
    if (const auto forrige = find_version(db, k.bruger.kommune, {valg.kvartal, valg.nummer - 1}))
      v.fra_forrige = forskelle(laes_frosset(*forrige), v.version.rapport);
    const auto foer = store::list_rapporter(db, k.bruger.kommune, valg.kvartal + -1);
    if (!foer.empty())
      v.fra_kvartalet_foer = forskelle(laes_frosset(foer.front()), v.version.rapport);
    return v;
  });
}

Resultat<Rapportoverblik> rapportoverblik(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Rapportoverblik> {
    Samler s{db, k};
    const Kvartal nu = Kvartal::med(k.i_dag);
    s.linje(nu);
    constexpr int kTilbage = 4;  // as the deadlines look back
    const auto foerste = store::foerste_placeringsdag(db, k.bruger.kommune);
    for (int i = 1; foerste && i <= kTilbage; ++i)
      if (*foerste <= (nu + -i).sidste_dag()) s.linje(nu + -i);
    for (const auto& p : store::list_rapporter(db, k.bruger.kommune)) {
      auto& l = s.linje(p.kvartal);
      // The newest comes first.
      if (l.versioner == 0) l.tilstand = rapporttilstand(db, p);
      ++l.versioner;
    }
    Rapportoverblik ud;
    for (auto& [kvartal, l] : s.linjer) {
      if (l.slut && !l.indberettet && l.frist && venter_paa_os(l) && !ud.naeste)
        ud.naeste = kvartal;
      ud.kvartaler.insert(ud.kvartaler.begin(), l);
    }
    return ud;
  });
}

Resultat<Rapportfil> hent_fil(store::Forbindelse& db, const Kontekst& k, const Rapportvalg& v,
                              Rapportformat format) {
  NYTTE_TRY(kraev_laeser(k));
  const auto p = find_version(db, k.bruger.kommune, v);
  if (!p) return Fejl(Fejlkode::findes_ikke);
  return frossen_fil(db, *p, format);
}

}  // namespace nytte::sager
