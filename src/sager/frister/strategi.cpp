// The strategy is to be looked at again every year: good practice, no law says so (source 002).
#include "store/strategi.hpp"

#include "sager/frister/samler.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kToMaaneder = 61;  // a revision goes round the parties: it takes time

}  // namespace

void saml_strategi(Fristsamler& s) {
  if (!s.er_min(Fristart::strategi_revideres)) return;
  const auto kommune = s.k.bruger.kommune;
  const auto strategi = store::find_strategi_i_kraft(s.db, kommune, s.dag);
  if (!strategi) return;
  const auto revisioner = store::list_strategirevisioner(s.db, strategi->id);
  const Dato senest =
      revisioner.empty() ? strategi->godkendelse->revideres : revisioner.front().revideres;
  Fristpunkt p;
  p.om = "version " + std::to_string(strategi->nummer);
  p.sti = "/strategi/" + std::to_string(strategi->id.vaerdi) + "/revision";
  s.tag({.art = Fristart::strategi_revideres,
         .forfalder = senest,
         .vises_fra = senest - kToMaaneder,
         .hjemmel = nullptr,
         .arbejdsdage = 0,
         .vejledende = true},
        std::move(p), "strategi:" + std::to_string(strategi->id.vaerdi));
}

}  // namespace nytte::sager
