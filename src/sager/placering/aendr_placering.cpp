#include "sager/placering/aendr_placering.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/placering/afgoerelse.hpp"
#include "sager/placering/bedoem.hpp"
#include "sager/placering/skriv.hpp"
#include "sager/transaktion.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

struct Aendringsgrundlag {
  Placering foer;
  Placeringsoenske oenske;
  Bedoemmelse bedoemmelse;
};

Resultat<Aendringsgrundlag> laes(store::Forbindelse& db, const Kontekst& k,
                                 const Placeringsaendring& a) {
  const auto p = store::find_placering(db, k.bruger.kommune, a.placering);
  if (!p || !p->borger || !p->jobordre) return Fejl(Fejlkode::findes_ikke, "placering");
  if (p->status != Placeringsstatus::ansat)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "placering", std::string(navn(p->status)));
  Placeringsoenske o{.borger = *p->borger,
                     .jobordre = *p->jobordre,
                     .fra = a.fra,
                     .til = a.til,
                     .ugentlig_tid = a.ugentlig_tid,
                     .raadighedsafproevende = p->raadighedsafproevende,
                     .raadighedsvurdering = p->raadighedsvurdering,
                     .saerligt_tilrettelagt = p->saerligt_tilrettelagt,
                     .del_af_plan = p->del_af_plan,
                     .begrundelse = a.begrundelse,
                     .bemaerkning = a.bemaerkning};
  NYTTE_TRY(auto b, bedoem(db, k, o, p->id));
  noter_opslag(db, k, {*p->borger}, "aendr_placering");
  return Aendringsgrundlag{*p, std::move(o), std::move(b)};
}

Resultat<Placeringssvar> gem(store::Forbindelse& db, const Kontekst& k, const Placeringsaendring& a,
                             Aendringsgrundlag g) {
  Placering p = g.foer;
  p.fra = a.fra;
  p.til = a.til;
  p.ugentlig_tid = a.ugentlig_tid;
  p.haendelsesdato = a.fra;
  p.version = a.version;
  if (!a.bemaerkning.empty()) p.bemaerkning = a.bemaerkning;
  NYTTE_TRY(p.version, store::update_placering(db, p));
  p.afgoerelse = gem_afgoerelse(db, k, {p.id, g.oenske.borger, g.oenske.jobordre, a.begrundelse},
                                g.bedoemmelse.forslag);
  auto felter = placering_felter(p, g.bedoemmelse.grundlag.jobordre.nummer);
  felter.emplace_back("fra_foer", iso(g.foer.fra));
  felter.emplace_back("til_foer", iso(g.foer.til));
  felter.emplace_back("ugentlig_tid_foer", g.foer.ugentlig_tid.tekst());
  felter.emplace_back("afgoerelse", std::to_string(p.afgoerelse->vaerdi));
  noter(db, k,
        {"placering_aendret", "placering", std::to_string(p.id.vaerdi), a.begrundelse, felter});
  laeg_registrering_i_koe(db, k, p.id, Registerhandling::aendr);
  return Placeringssvar{std::move(g.bedoemmelse.forslag), p, p.afgoerelse};
}

}  // namespace

Resultat<Placeringsforslag> vurder_aendring(store::Forbindelse& db, const Kontekst& k,
                                            const Placeringsaendring& aendring) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Placeringsforslag> {
    NYTTE_TRY(auto g, laes(db, k, aendring));
    return std::move(g.bedoemmelse.forslag);
  });
}

Resultat<Placeringssvar> aendr_placering(store::Forbindelse& db, const Kontekst& k,
                                         const Placeringsaendring& aendring, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Placeringssvar> {
    NYTTE_TRY(auto g, laes(db, k, aendring));
    if (aendring.version != g.foer.version) return Fejl(Fejlkode::version_foraeldet, "version");
    if (!g.bedoemmelse.forslag.loven_tillader())
      return Placeringssvar{std::move(g.bedoemmelse.forslag), {}, {}};
    Fejl fejl = g.bedoemmelse.forslag.hindringer;
    if (er_blank(aendring.begrundelse)) fejl.tilfoej(Fejlkode::begrundelse_mangler, "begrundelse");
    if (!fejl.tom()) return fejl;
    return gem(db, k, aendring, std::move(g));
  });
}

}  // namespace nytte::sager
