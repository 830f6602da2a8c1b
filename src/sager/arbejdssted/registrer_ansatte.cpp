#include "sager/arbejdssted/registrer_ansatte.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kFlestAnsatte = 100'000;

void kontroller(Feltkontrol& felter, const AnsatteMaaned& a, Dato i_dag) {
  if (a.maaned.sidste_dag() >= i_dag)
    felter.fejl(Fejlkode::maaned_uafsluttet, "maaned", iso(a.maaned));
  if (!a.aarsvaerk && !a.hoveder)
    felter.fejl(Fejlkode::felt_mangler, "aarsvaerk", "angiv årsværk eller antal ansatte");
  if (a.aarsvaerk && a.aarsvaerk->titusindedele() > kFlestAnsatte * Aarsvaerk::kSkala)
    felter.fejl(Fejlkode::tal_uden_for_graenser, "aarsvaerk",
                "0 til " + std::to_string(kFlestAnsatte));
  if (a.hoveder) felter.tal("hoveder", *a.hoveder, 0, kFlestAnsatte);
}

Resultat<void> kontroller_alle(const std::vector<AnsatteMaaned>& maaneder, Dato i_dag) {
  Fejl fejl;
  if (maaneder.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "ansatte");
  for (std::size_t i = 0; i < maaneder.size(); ++i) {
    Feltkontrol felter("ansatte[" + std::to_string(i) + "].");
    kontroller(felter, maaneder[i], i_dag);
    const auto foer = maaneder.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(maaneder.begin(), foer,
                    [&](const auto& m) { return m.maaned == maaneder[i].maaned; }))
      felter.fejl(Fejlkode::maaned_dobbelt, "maaned", iso(maaneder[i].maaned));
    fejl.tilfoej(felter.alle());
  }
  if (fejl.tom()) return success();
  return fejl;
}

Sporfelter maanedens_felter(const AnsatteMaaned& a) {
  Sporfelter felter{{"maaned", iso(a.maaned)}};
  if (a.aarsvaerk) felter.emplace_back("aarsvaerk", a.aarsvaerk->tekst());
  if (a.hoveder) felter.emplace_back("hoveder", std::to_string(*a.hoveder));
  return felter;
}

Resultat<AnsatteMaaned> gem_maaned(store::Forbindelse& db, const Kontekst& k, AnsatteMaaned a) {
  const auto foer = store::find_ansatte(db, a.p_nummer, a.maaned);
  auto felter = maanedens_felter(a);
  if (!foer) {
    a.version = 1;
    NYTTE_TRY(store::insert_ansatte(db, a, k.bruger.id, k.nu));
    noter(db, k, {"ansatte_registreret", "arbejdssted", a.p_nummer.tekst(), "", felter});
    return a;
  }
  NYTTE_TRY(a.version, store::update_ansatte(db, a, k.bruger.id, k.nu));
  if (foer->aarsvaerk) felter.emplace_back("aarsvaerk_foer", foer->aarsvaerk->tekst());
  if (foer->hoveder) felter.emplace_back("hoveder_foer", std::to_string(*foer->hoveder));
  noter(db, k, {"ansatte_rettet", "arbejdssted", a.p_nummer.tekst(), "", felter});
  return a;
}

}  // namespace

Resultat<std::vector<AnsatteMaaned>> registrer_ansatte(store::Forbindelse& db, const Kontekst& k,
                                                       PNummer p_nummer,
                                                       const std::vector<AnsatteMaaned>& maaneder,
                                                       Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::vector<AnsatteMaaned>> {
    NYTTE_TRY(kontroller_alle(maaneder, k.i_dag));
    if (!store::find_arbejdssted(db, p_nummer))
      return Fejl(Fejlkode::findes_ikke, "p_nummer", p_nummer.tekst());
    std::vector<AnsatteMaaned> gemt;
    Fejl fejl;
    for (std::size_t i = 0; i < maaneder.size(); ++i) {
      AnsatteMaaned a = maaneder[i];
      a.p_nummer = p_nummer;
      auto svar = gem_maaned(db, k, a);
      if (svar.has_value())
        gemt.push_back(svar.value());
      else
        for (const auto& post : svar.error().poster())
          fejl.tilfoej(post.kode, "ansatte[" + std::to_string(i) + "].maaned", post.detalje);
    }
    if (!fejl.tom()) return fejl;
    return gemt;
  });
}

}  // namespace nytte::sager
