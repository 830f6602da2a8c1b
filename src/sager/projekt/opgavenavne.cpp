#include "sager/projekt/skridt.hpp"

namespace nytte::sager {

Resultat<std::vector<std::string>> opgavenavne(store::Forbindelse& /*db*/, Kommunekode /*kommune*/,
                                               const std::vector<OpgaveId>& ids) {
  if (!ids.empty()) return Fejl(Fejlkode::vaerdi_ukendt, "opgaver");
  return std::vector<std::string>();
}

}  // namespace nytte::sager
