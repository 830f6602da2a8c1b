#include "sager/raad/overblik.hpp"

#include <algorithm>

#include "sager/feltkontrol.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/sagslinje.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/dispensation.hpp"
#include "store/moede.hpp"
#include "store/raadsafgoerelse.hpp"

namespace nytte::sager {
namespace {

// The effect in force today that ends within three months.
std::optional<Dispensation> udloebende(store::Forbindelse& db, AnsoegningId id, Dato i_dag) {
  std::optional<Dispensation> ud;
  for (const auto& g : store::list_raadsafgoerelser(db, id)) {
    if (!g.udgang || !g.udgang->dispensation) continue;
    const auto d = store::find_dispensation(db, *g.udgang->dispensation);
    if (d && d->fra <= i_dag && i_dag <= d->til && d->til <= i_dag.plus_maaneder_ned(3)) ud = d;
  }
  return ud;
}

void fordel(store::Forbindelse& db, const Kontekst& k, const Raadssag& sag, Raadsoverblik& ud) {
  using T = Ansoegningstilstand;
  auto l = som_linje(db, sag);
  const bool sekretariat = k.bruger.roller.contains(Rolle::sekretariat);
  switch (sag.ansoegning.tilstand) {
    case T::kladde:
      return;
    case T::indsendt:
      if (sekretariat) ud.indkomne.push_back(std::move(l));
      return;
    case T::mangelfuld:
      if (sekretariat) ud.mangelfulde.push_back(std::move(l));
      return;
    case T::dagsordensat:
      ud.dagsordensatte.push_back(std::move(l));
      return;
    case T::afventer_bekraeftelse:
      ud.til_bekraeftelse.push_back(std::move(l));
      return;
    case T::imoedekommet:
    case T::delvist_imoedekommet:
    case T::afslaaet:
    case T::trukket_tilbage:
      break;
  }
  if (const auto d = udloebende(db, sag.ansoegning.id, k.i_dag)) {
    auto snart = l;
    snart.fra = d->fra;
    snart.til = d->til;
    ud.udloebende.push_back(std::move(snart));
  }
  ud.afgjorte.push_back(std::move(l));
}

}  // namespace

Resultat<Raadsoverblik> raadsoverblik(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  return i_laesning(db, [&]() -> Resultat<Raadsoverblik> {
    Raadsoverblik ud;
    ud.raad = k.bruger.raad;
    for (const auto& sag : laes_raadssager(db, k)) fordel(db, k, sag, ud);
    for (auto& m : store::list_moeder(db, k.bruger.raad))  // the newest first: the last one stays
      if (!m.aflyst && m.dato >= k.i_dag) ud.naeste_moede = std::move(m);
    return ud;
  });
}

Resultat<void> saet_journalnummer(store::Forbindelse& db, const Kontekst& k, AnsoegningId id,
                                  const std::string& nummer, Koersel koersel) {
  NYTTE_TRY(kraev_sekretariat(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(laes_raadssag(db, k, id));
    Feltkontrol felter;
    felter.valgfri("journalnummer", nummer, kNavnLaengde);
    NYTTE_TRY(felter.svar());
    NYTTE_TRY(store::set_ansoegning_journalnummer(db, id, nummer));
    noter(db, k,
          {"ansoegning_journaliseret",
           "ansoegning",
           std::to_string(id.vaerdi),
           "",
           {{"journalnummer", nummer}}});
    return success();
  });
}

}  // namespace nytte::sager
