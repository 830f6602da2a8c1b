#include "sager/placering/vis_placering.hpp"

#include "kontrakt/fakta_json.hpp"
#include "regler/placering.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/placering/afgoerelse.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/afgoerelse.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/bruger.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

std::string borger_navn(store::Forbindelse& db, const Kontekst& k, BorgerId id) {
  const auto b = store::find_borger(db, k.bruger.kommune, id);
  return b ? b->navn : "";
}

std::string arbejdssted_navn(store::Forbindelse& db, PNummer p) {
  const auto a = store::find_arbejdssted(db, p);
  return a ? a->navn : "";
}

void genberegn(Afgoerelsesvisning& ud) {
  const auto fakta = kontrakt::decode_fakta(ud.afgoerelse.fakta_json);
  if (fakta.has_failure()) return;
  ud.fakta = fakta.value();
  ud.vurdering.emplace();
  regler::afgoer_placering(*ud.fakta, *ud.vurdering);
  ud.uaendret_ved_genberegning = vurdering_som_json(*ud.vurdering) == ud.afgoerelse.vurdering_json;
}

}  // namespace

Resultat<Placeringsvisning> vis_placering(store::Forbindelse& db, const Kontekst& k,
                                          PlaceringId id) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Placeringsvisning> {
    const auto p = store::find_placering(db, k.bruger.kommune, id);
    if (!p) return Fejl(Fejlkode::findes_ikke, "placering");
    Placeringsvisning ud{.placering = *p,
                         .tilstand = tilstand(*p, k.i_dag),
                         .borger_navn = {},
                         .jobordre = {},
                         .arbejdssted_navn = arbejdssted_navn(db, p->p_nummer),
                         .afgoerelser = {}};
    if (p->borger) {
      ud.borger_navn = borger_navn(db, k, *p->borger);
      noter_opslag(db, k, {*p->borger}, "vis_placering");
    }
    if (p->jobordre) ud.jobordre = store::find_jobordre(db, k.bruger.kommune, *p->jobordre);
    for (const auto& a : store::list_afgoerelser(db, k.bruger.kommune, id))
      ud.afgoerelser.push_back(a.id);
    return ud;
  });
}

Resultat<Afgoerelsesvisning> vis_afgoerelse(store::Forbindelse& db, const Kontekst& k,
                                            AfgoerelseId id) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Afgoerelsesvisning> {
    const auto a = store::find_afgoerelse(db, k.bruger.kommune, id);
    if (!a) return Fejl(Fejlkode::findes_ikke, "afgoerelse");
    Afgoerelsesvisning ud{*a};
    genberegn(ud);
    if (a->borger) {
      ud.borger_navn = borger_navn(db, k, *a->borger);
      noter_opslag(db, k, {*a->borger}, "vis_afgoerelse");
    }
    if (a->jobordre) {
      if (const auto j = store::find_jobordre(db, k.bruger.kommune, *a->jobordre)) {
        ud.jobordre_nummer = j->nummer;
        ud.stilling = j->stilling;
        ud.arbejdssted_navn = arbejdssted_navn(db, j->p_nummer);
      }
    }
    if (const auto bruger = store::find_bruger(db, a->bruger)) ud.bruger_navn = bruger->navn;
    return ud;
  });
}

}  // namespace nytte::sager
