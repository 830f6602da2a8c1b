#include "sager/post/virkning.hpp"

#include "sager/hoering/hoeringssag.hpp"
#include "sager/rapport/rapport.hpp"

namespace nytte::sager {

void efter_afsendelse(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m) {
  // One line a subject. Messages about anything else change nothing but themselves.
  if (m.emne == kHenvendelsesemne) return henvendelse_afsendt(db, k, m);
  if (m.emne == kRapportemne) return rapport_afsendt(db, k, m);
}

}  // namespace nytte::sager
