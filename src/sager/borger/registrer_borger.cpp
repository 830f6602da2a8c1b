#include "sager/borger/registrer_borger.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"

namespace nytte::sager {
namespace {

// Open ends reach the last day there is.
Dato sidste(const Ydelsesperiode& y) { return y.til.value_or(Dato::af(9999, 12, 31)); }

bool overlapper(const Ydelsesperiode& a, const Ydelsesperiode& b) {
  return a.fra <= sidste(b) && b.fra <= sidste(a);
}

void kontroller_ydelser(Feltkontrol& felter, const std::vector<Ydelsesperiode>& ydelser) {
  for (std::size_t i = 0; i < ydelser.size(); ++i) {
    const auto foran = "ydelser[" + std::to_string(i) + "].";
    felter.periode(foran + "til", ydelser[i].fra, ydelser[i].til);
    const auto foer = ydelser.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(ydelser.begin(), foer,
                    [&](const auto& y) { return overlapper(y, ydelser[i]); }))
      felter.fejl(Fejlkode::periode_overlapper, foran + "fra");
  }
}

std::string noegle(BorgerId id) { return std::to_string(id.vaerdi); }

Spor ydelse_spor(const Ydelsesperiode& y) {
  Sporfelter felter{{"ydelse", std::string(navn(y.ydelse))}, {"fra", iso(y.fra)}};
  if (y.visitation) felter.emplace_back("visitation", std::string(navn(*y.visitation)));
  if (y.til) felter.emplace_back("til", iso(*y.til));
  return {"ydelse_skiftet", "borger", noegle(y.borger), "", felter};
}

}  // namespace

Resultat<Borger> registrer_borger(store::Forbindelse& db, const Kontekst& k, const NyBorger& ny,
                                  Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Borger> {
    Feltkontrol felter;
    felter.paakraevet("navn", ny.borger.navn);
    kontroller_ydelser(felter, ny.ydelser);
    NYTTE_TRY(felter.svar());
    Borger b = ny.borger;
    b.kommune = k.bruger.kommune;
    b.version = 1;
    if (store::find_borger(db, b.kommune, b.cpr)) return Fejl(Fejlkode::findes_allerede, "cpr");
    NYTTE_TRY(b.id, store::insert_borger(db, b));
    noter(db, k, {"borger_registreret", "borger", noegle(b.id), "", {}});
    for (auto y : ny.ydelser) {
      y.borger = b.id;
      NYTTE_TRY(store::insert_ydelse(db, b.kommune, y));
      noter(db, k, ydelse_spor(y));
    }
    return b;
  });
}

Resultat<Borger> aendr_borger(store::Forbindelse& db, const Kontekst& k, const Borger& ny,
                              const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Borger> {
    Feltkontrol felter;
    felter.paakraevet("navn", ny.navn);
    NYTTE_TRY(felter.svar());
    const auto foer = store::find_borger(db, k.bruger.kommune, ny.id);
    if (!foer) return Fejl(Fejlkode::findes_ikke, "borger");
    Borger b = ny;
    b.kommune = foer->kommune;
    b.cpr = foer->cpr;
    NYTTE_TRY(b.version, store::update_borger(db, b));
    noter(db, k, {"borger_aendret", "borger", noegle(b.id), grund, {}});
    return b;
  });
}

Resultat<Ydelsesperiode> tilfoej_ydelse(store::Forbindelse& db, const Kontekst& k,
                                        const Ydelsesperiode& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Ydelsesperiode> {
    Feltkontrol felter;
    felter.periode("til", ny.fra, ny.til);
    NYTTE_TRY(felter.svar());
    if (!store::find_borger(db, k.bruger.kommune, ny.borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    Ydelsesperiode y = ny;
    NYTTE_TRY(y.id, store::insert_ydelse(db, k.bruger.kommune, y));
    noter(db, k, ydelse_spor(y));
    return y;
  });
}

Resultat<Ydelsesperiode> skift_ydelse(store::Forbindelse& db, const Kontekst& k,
                                      const Ydelsesperiode& ny, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Ydelsesperiode> {
    Feltkontrol felter;
    felter.periode("til", ny.fra, ny.til);
    NYTTE_TRY(felter.svar());
    if (!store::find_borger(db, k.bruger.kommune, ny.borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    for (const auto& y : store::list_ydelser(db, k.bruger.kommune, ny.borger)) {
      if (!overlapper(y, ny)) continue;
      if (y.fra >= ny.fra)
        return Fejl(Fejlkode::periode_overlapper, "fra", "en ydelse begynder " + iso(y.fra));
      NYTTE_TRY(store::set_ydelse_til(db, k.bruger.kommune, y.id, ny.fra - 1));
    }
    return tilfoej_ydelse(db, k, ny);
  });
}

}  // namespace nytte::sager
