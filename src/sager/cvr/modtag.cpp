#include <mutex>

#include "sager/adgangskontrol.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/cvr.hpp"

namespace nytte::sager {
namespace {

std::mutex laas;
Cvrport& den_ene() {
  static Cvrport port;
  return port;
}

Resultat<Cvrmodtaget> gem(store::Forbindelse& db, const Kontekst& k, Cvrport::Laest laest,
                          const std::string& kilde) {
  Cvrmodtaget ud;
  ud.udeladt = std::move(laest.udeladt);
  for (auto& e : laest.enheder) {
    const PNummer p = e.p_nummer;
    if (!store::find_arbejdssted(db, p)) {
      ud.ukendte.push_back(p);
      continue;
    }
    const auto maaneder = std::to_string(e.maaneder.size());
    store::insert_cvropslag(db, {{}, std::move(e), kilde, k.bruger.id, k.nu});
    noter(db, k, {"cvr_hentet", "arbejdssted", p.tekst(), "", {{"maaneder", maaneder}}});
    ud.gemt.push_back(p);
  }
  return ud;
}

Fejl paa_felt(const Fejl& fejl, const char* felt) {
  Fejl ud;
  for (const auto& post : fejl.poster())
    ud.tilfoej(post.kode, post.felt.empty() ? felt : post.felt, post.detalje);
  return ud;
}

}  // namespace

void indstil_cvr(Cvrport port) {
  const std::scoped_lock holdt(laas);
  den_ene() = std::move(port);
}

Cvrport cvrport() {
  const std::scoped_lock holdt(laas);
  return den_ene();
}

Resultat<Cvrmodtaget> modtag_cvr(store::Forbindelse& db, const Kontekst& k,
                                 std::string_view indhold, const std::string& kilde,
                                 Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  const auto port = cvrport();
  if (indhold.empty()) return Fejl(Fejlkode::fil_tom, "fil");
  auto laest = port.laes(indhold);
  if (!laest) return paa_felt(laest.error(), "fil");
  return i_transaktion(db, koersel,
                       [&]() -> Resultat<Cvrmodtaget> { return gem(db, k, laest.value(), kilde); });
}

Resultat<Cvrmodtaget> hent_cvr(store::Forbindelse& db, const Kontekst& k, PNummer p,
                               Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  const auto port = cvrport();
  if (!port.hent)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "", "der er ingen adresse til CVR sat op");
  if (!store::find_arbejdssted(db, p)) return Fejl(Fejlkode::findes_ikke, "p_nummer", p.tekst());
  // Asked before the transaction: nothing of ours waits for somebody else.
  NYTTE_TRY(auto laest, port.hent(p));
  if (laest.enheder.empty())
    return Fejl(Fejlkode::findes_ikke, "p_nummer", "CVR kender ikke P-nummeret");
  for (const auto& e : laest.enheder)
    if (e.p_nummer != p) return Fejl(Fejlkode::svar_om_en_anden, "p_nummer", e.p_nummer.tekst());
  return i_transaktion(db, koersel,
                       [&]() -> Resultat<Cvrmodtaget> { return gem(db, k, laest, port.adresse); });
}

}  // namespace nytte::sager
