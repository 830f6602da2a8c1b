// The running list of places.
#include <algorithm>
#include <map>
#include <tuple>

#include "sager/adgangskontrol.hpp"
#include "sager/rapport/opgoer.hpp"
#include "sager/rapport/rapport.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"
#include "store/raad.hpp"

namespace nytte::sager {

Resultat<Pladsoversigt> pladsoversigt(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Pladsoversigt> {
    const auto kommune = store::find_kommune(db, k.bruger.kommune);
    Pladsoversigt ud{.kommune = k.bruger.kommune,
                     .kommunenavn = kommune ? kommune->navn : k.bruger.kommune.tekst(),
                     .raad = store::find_raad(db, k.bruger.kommune, k.i_dag).value_or(""),
                     .dag = k.i_dag,
                     .raekker = {}};
    std::map<PNummer, Arbejdssted> steder;
    const auto liste =
        store::list_jobordrer(db, k.bruger.kommune, {.status = Jobordrestatus::aaben}, k.i_dag,
                              {Jobordreorden::arbejdssted, {.start = 0, .antal = 0}});
    for (const auto& o : liste.raekker) {
      const Jobordre& j = o.jobordre;
      if (j.til < k.i_dag) continue;
      auto it = steder.find(j.p_nummer);
      if (it == steder.end())
        it = steder.emplace(j.p_nummer, store::find_arbejdssted(db, j.p_nummer).value()).first;
      const Arbejdssted& a = it->second;
      ud.raekker.push_back({.cvr = a.cvr.tekst(),
                            .p_nummer = a.p_nummer.tekst(),
                            .arbejdssted = uden_cpr(a.navn),
                            .by = a.by,
                            .sektor = a.sektor,
                            .jobordre = j.nummer,
                            .stilling = uden_cpr(j.stilling),
                            .disco = j.disco,
                            .fra = j.fra,
                            .til = j.til,
                            .ugeminutter = j.ugentlig_tid.minutter(),
                            .saerligt_tilrettelagt = j.saerligt_tilrettelagt,
                            .pladser = j.pladser,
                            .placerede = o.pladstal.placerede,
                            .henviste = o.pladstal.henviste,
                            .ledige = o.pladstal.ledige});
    }
    return ud;
  });
}

}  // namespace nytte::sager
