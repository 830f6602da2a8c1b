#include "sager/jobordre/opret_jobordre.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/jobordre/kontrol.hpp"
#include "sager/opgave/opgave.hpp"
#include "sager/projekt/projekt.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {

Resultat<Jobordre> importer_jobordre(store::Forbindelse& db, const Kontekst& k,
                                     const Jobordre& ny) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Jobordre> {
    Jobordre j = ny;
    j.kommune = k.bruger.kommune;
    j.status = Jobordrestatus::aaben;
    j.version = 1;
    const auto sted = store::find_arbejdssted(db, j.p_nummer);
    NYTTE_TRY(kontroller_jobordre(j, sted));
    NYTTE_TRY(kraev_godkendt_projekt(db, j.kommune, j));
    NYTTE_TRY(kontroller_ordrens_opgaver(db, j, {}));
    if (er_blank(j.nummer)) j.nummer = store::next_jobordrenummer(db);
    if (store::find_jobordre(db, j.kommune, j.nummer))
      return Fejl(Fejlkode::findes_allerede, "nummer", j.nummer);
    NYTTE_TRY(j.id, store::insert_jobordre(db, j));
    noter(db, k, jobordre_spor("jobordre_oprettet", j, ""));
    return j;
  });
}

Resultat<Jobordre> opret_jobordre(store::Forbindelse& db, const Kontekst& k, const Jobordre& ny,
                                  Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Jobordre> {
    NYTTE_TRY(auto j, importer_jobordre(db, k, ny));
    laeg_jobordre_i_koe(db, k, j.id, Registerhandling::opret);
    return j;
  });
}

}  // namespace nytte::sager
