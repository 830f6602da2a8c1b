#include "sager/post/virkning.hpp"

namespace nytte::sager {

void efter_afsendelse(store::Forbindelse& /*db*/, const Kontekst& /*k*/, const Meddelelse& m) {
  // One line a subject, as: if (m.emne == "henvendelse") return henvendelse_afsendt(db, k, m);
  // Messages about anything else change nothing but themselves.
  if (m.emne.empty()) return;
}

}  // namespace nytte::sager
