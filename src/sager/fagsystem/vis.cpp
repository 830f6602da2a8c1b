#include "sager/adgangskontrol.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/fagsystem/skriv.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/fagsystem.hpp"

namespace nytte::sager {
namespace {

Resultat<Fagsystemimport> find(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id) {
  auto i = store::find_fagsystemimport(db, id);
  if (!i || (i->kommune && *i->kommune != k.bruger.kommune))
    return Fejl(Fejlkode::findes_ikke, "fagsystemimport");
  return *std::move(i);
}

void noter_hentet(store::Forbindelse& db, const Kontekst& k, const Fagsystemimport& i) {
  noter(
      db, k,
      {"fagsystemliste_hentet",
       "fagsystemimport",
       std::to_string(i.id.vaerdi),
       "",
       {{"system", std::string(fagsystem_ord(i.system))}, {"liste", std::string(navn(i.liste))}}});
}

std::string filnavn(const Fagsystemimport& i, Filformat format) {
  return std::string(navn(i.system)) + "-" + std::string(navn(i.liste)) + "-" +
         std::to_string(i.id.vaerdi) + "." + std::string(navn(format));
}

Listetabel tabel_af(store::Forbindelse& db, const Kontekst& k, const Fagsystemimport& i) {
  const auto& port = fagsystemport();
  Listetabel t{std::string(navn(i.liste)), port.overskrifter(i.system, i.liste), {}};
  const auto egen = [&](const auto& r) { return r.kommune == k.bruger.kommune; };
  if (i.liste == Fagsystemliste::placeringer)
    store::hver_kildeplacering(db, i.id, [&](const Kildeplacering& r) {
      if (egen(r)) t.raekker.push_back(port.placering(i.system, r));
    });
  else
    store::hver_kildejobordre(db, i.id, [&](const Kildejobordre& r) {
      if (egen(r)) t.raekker.push_back(port.jobordre(i.system, r));
    });
  return t;
}

}  // namespace

void noter_kildeopslag(store::Forbindelse& db, const Kontekst& k, FagsystemimportId import,
                       const std::vector<Kildeplacering>& set, std::string_view formaal) {
  std::string linjer;
  for (const auto& r : set) linjer += (linjer.empty() ? "" : ",") + std::to_string(r.linje);
  if (linjer.empty()) return;
  store::insert_kildeopslag(db, {import, k.bruger.id, k.nu, std::string(formaal), linjer});
}

Resultat<std::vector<Fagsystemimport>> list_importer(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Fagsystemimport>> {
    return store::list_fagsystemimporter(db, k.bruger.kommune);
  });
}

Resultat<Importvisning> vis_import(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                   const Listeoenske& oenske, const Side& side) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Importvisning> {
    NYTTE_TRY(auto i, find(db, k, id));
    const store::Kildefilter filter{k.bruger.kommune, oenske.tilbud, oenske.kun_afvigelser,
                                    oenske.afvigelse};
    Importvisning ud;
    ud.kolonner = kolonner_fra_json(i.kolonner);
    if (i.liste == Fagsystemliste::placeringer) {
      ud.placeringer = store::find_kildeplaceringer(db, id, filter, side);
      noter_kildeopslag(db, k, id, ud.placeringer.raekker, "vis_fagsystemliste");
    } else {
      ud.jobordrer = store::find_kildejobordrer(db, id, filter, side);
    }
    ud.import = std::move(i);
    return ud;
  });
}

Resultat<Listefilsvar> hent_import(store::Forbindelse& db, const Kontekst& k, FagsystemimportId id,
                                   Filformat format) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Listefilsvar> {
    NYTTE_TRY(const auto i, find(db, k, id));
    const auto t = tabel_af(db, k, i);
    noter_hentet(db, k, i);
    NYTTE_TRY(auto bytes, som_fil(t, format));
    return Listefilsvar{filnavn(i, format), std::move(bytes)};
  });
}

}  // namespace nytte::sager
