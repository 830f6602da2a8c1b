#include "sager/bilag/adgang.hpp"

#include "sager/adgangskontrol.hpp"

namespace nytte::sager {

Resultat<void> maa_se_bilag(store::Forbindelse&, const Kontekst& k, const Bilag& b) {
  if (!kraev_laeser(k) || b.kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke);
  return success();
}

}  // namespace nytte::sager
