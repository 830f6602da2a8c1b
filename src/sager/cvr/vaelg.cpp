#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/cvr.hpp"

namespace nytte::sager {
namespace {

// What must hold before anything is written; every error at once.
Resultat<void> kontroller(const Cvrvisning& v, const Cvrlinje* l, const Cvrvalgoenske& o) {
  Feltkontrol felter;
  felter.valgfri("grund", o.grund);
  if (!v.opslag || v.opslag->id != o.opslag) felter.fejl(Fejlkode::version_foraeldet, "opslag");
  const Version nu = l != nullptr && l->egen ? l->egen->version : 0;
  if (nu != o.version) felter.fejl(Fejlkode::version_foraeldet, "maaned", iso(o.maaned));
  const Cvrstand stand = l == nullptr ? Cvrstand::mangler_i_cvr : l->stand;
  if (stand == Cvrstand::mangler_i_cvr)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "maaned", "CVR har intet tal for måneden");
  if (o.valg == Cvrvalgart::behold_egen && stand == Cvrstand::kun_i_cvr)
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "maaned", "der er intet eget tal at beholde");
  if (stand == Cvrstand::forskellig && er_blank(o.grund))
    felter.fejl(Fejlkode::begrundelse_mangler, "grund");
  return felter.svar();
}

// The register's figures; what it does not know stays as it was.
AnsatteMaaned flettet(PNummer p, const Cvrlinje& l) {
  AnsatteMaaned ny{p, l.maaned, l.cvr->aarsvaerk, l.cvr->hoveder, 0};
  if (!l.egen) return ny;
  ny.version = l.egen->version;
  if (!ny.aarsvaerk) ny.aarsvaerk = l.egen->aarsvaerk;
  if (!ny.hoveder) ny.hoveder = l.egen->hoveder;
  return ny;
}

}  // namespace

Resultat<Cvrvalg> vaelg_cvrmaaned(store::Forbindelse& db, const Kontekst& k, PNummer p,
                                  const Cvrvalgoenske& oenske, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Cvrvalg> {
    NYTTE_TRY(const auto v, vis_cvr(db, k, p));
    const auto i = std::find_if(v.linjer.begin(), v.linjer.end(),
                                [&](const auto& l) { return l.maaned == oenske.maaned; });
    const Cvrlinje* l = i == v.linjer.end() ? nullptr : &*i;
    NYTTE_TRY(kontroller(v, l, oenske));
    if (oenske.valg == Cvrvalgart::brug_cvr && l->stand != Cvrstand::ens) {
      const std::vector<AnsatteMaaned> ny{flettet(p, *l)};
      NYTTE_TRY(registrer_ansatte(db, k, p, ny));
    }
    const Cvrvalg valg{p,           oenske.maaned, oenske.opslag, oenske.valg, oenske.grund,
                       k.bruger.id, k.nu};
    store::insert_cvrvalg(db, valg);
    noter(db, k,
          {oenske.valg == Cvrvalgart::brug_cvr ? "cvr_tal_brugt" : "eget_tal_beholdt",
           "arbejdssted",
           p.tekst(),
           oenske.grund,
           {{"maaned", iso(oenske.maaned)}}});
    return valg;
  });
}

}  // namespace nytte::sager
