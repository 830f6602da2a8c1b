#include "sager/raad/raadsadgang.hpp"

#include "sager/adgangskontrol.hpp"
#include "store/raadsmedlem.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kraev_raad(const Kontekst& k, std::initializer_list<Rolle> roller) {
  NYTTE_TRY(kraev_rolle(k, roller));
  if (k.bruger.raad.empty()) return Fejl(Fejlkode::ingen_adgang);
  return success();
}

}  // namespace

Resultat<void> kraev_sekretariat(const Kontekst& k) { return kraev_raad(k, {Rolle::sekretariat}); }

Resultat<void> kraev_raadslaeser(const Kontekst& k) {
  return kraev_raad(k, {Rolle::sekretariat, Rolle::raadsmedlem});
}

std::optional<Raadsmedlem> eget_medlemskab(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  for (auto& m : store::list_raadsmedlemmer(db, k.bruger.raad, dag))
    if (m.bruger == k.bruger.id) return std::move(m);
  return std::nullopt;
}

Resultat<void> kraev_bekraefter(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_raadslaeser(k));
  if (k.bruger.roller.contains(Rolle::sekretariat)) return success();
  const auto m = eget_medlemskab(db, k, k.i_dag);
  if (m && m->post == Medlemspost::formand) return success();
  return Fejl(Fejlkode::ingen_adgang);
}

}  // namespace nytte::sager
