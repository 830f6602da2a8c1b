#include "sager/adgangskontrol.hpp"

#include <algorithm>

namespace nytte::sager {
namespace {

bool har_en_af(const Kontekst& k, std::initializer_list<Rolle> roller) {
  return k.bruger.aktiv && std::any_of(roller.begin(), roller.end(),
                                       [&](Rolle r) { return k.bruger.roller.contains(r); });
}

}  // namespace

Resultat<void> kraev_rolle(const Kontekst& k, std::initializer_list<Rolle> roller) {
  if (har_en_af(k, roller)) return success();
  return Fejl(Fejlkode::ingen_adgang);
}

Resultat<void> kraev_sagsbehandler(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler});
}

Resultat<void> kraev_konsulent(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::virksomhedskonsulent, Rolle::sagsbehandler});
}

Resultat<void> kraev_laeser(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
}

bool maa_se_borgere(const Kontekst& k) {
  return har_en_af(k, {Rolle::sagsbehandler, Rolle::leder});
}

Resultat<void> kraev_holdlaeser(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::leder, Rolle::projektleder});
}

bool kun_egne_hold(const Kontekst& k) {
  return har_en_af(k, {Rolle::projektleder}) && !maa_se_borgere(k);
}

Resultat<void> kraev_borgerlaeser(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::sagsbehandler, Rolle::leder});
}

}  // namespace nytte::sager
