// The evaluation of the year that is over. No text sets a day: the end of March is ours (F-070).
#include "store/evaluering.hpp"

#include "sager/frister/samler.hpp"
#include "store/rapport.hpp"

namespace nytte::sager {

void saml_evalueringer(Fristsamler& s) {
  if (!s.er_min(Fristart::evaluering_mangler)) return;
  const int aar = s.dag.aar() - 1;
  const auto hele = Periode::fra_til(*Dato::fra(aar, 1, 1), *Dato::fra(aar, 12, 31));
  const auto kommune = s.k.bruger.kommune;
  // Nothing is owed for a year without nytteindsats.
  bool nogen = false;
  for (const auto& p : store::list_placeringer_i(s.db, kommune, *hele))
    nogen = nogen || (p.ordning == Ordning::nytteindsats && sidste_dag_paa_stedet(p));
  if (!nogen || !store::list_evalueringer(s.db, kommune, aar).empty()) return;
  Fristpunkt p;
  p.om = std::to_string(aar);
  p.sti = "/evalueringer/" + p.om;
  s.tag({.art = Fristart::evaluering_mangler,
         .forfalder = *Dato::fra(aar + 1, 3, 31),
         .vises_fra = *Dato::fra(aar + 1, 1, 1),
         .vejledende = true},
        std::move(p), "evaluering:" + std::to_string(aar));
}

}  // namespace nytte::sager
