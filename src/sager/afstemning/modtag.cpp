#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/dansk.hpp"
#include "store/publicering.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kViste = 20;

std::mutex laas;
Jobindsatsport& den_ene() {
  static Jobindsatsport port;
  return port;
}

Resultat<void> kraev_modtager(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::leder, Rolle::administrator});
}

// "Høje-Taastrup", "Høje Taastrup Kommune" -> the same.
std::string navnenoegle(std::string_view navn) {
  std::string n = store::fold(navn);
  constexpr std::string_view kEfter = " kommune";
  if (n.ends_with(kEfter)) n.resize(n.size() - kEfter.size());
  std::replace(n.begin(), n.end(), '-', ' ');
  return n;
}

Resultat<Publicering> gem(store::Forbindelse& db, const Kontekst& k, Publicering p,
                          const std::string& aftryk, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Publicering> {
    Publicering ud = p;
    ud.hentet = k.nu;
    for (const auto& navn : saet_kommunekoder(db, ud.tal))
      ud.bemaerkninger.push_back("\"" + navn + "\" er ikke en kommune");
    ud.id = store::insert_publicering(db, ud, aftryk, k.bruger.id);
    noter(db, k,
          {"publicering_modtaget",
           "publicering",
           std::to_string(ud.id),
           "",
           {{"kilde", ud.kilde}, {"tal", std::to_string(ud.tal.size())}}});
    return ud;
  });
}

}  // namespace

void indstil_jobindsats(Jobindsatsport port) {
  const std::scoped_lock holdt(laas);
  den_ene() = std::move(port);
}

Jobindsatsport jobindsatsport() {
  const std::scoped_lock holdt(laas);
  return den_ene();
}

std::vector<std::string> saet_kommunekoder(store::Forbindelse& db,
                                           std::vector<Publicerettal>& tal) {
  std::map<std::string, Kommunekode> koder;
  for (const auto& kommune : store::list_kommuner(db))
    koder.emplace(navnenoegle(kommune.navn), kommune.kode);
  std::set<std::string> ukendte;
  for (auto& t : tal) {
    if (t.kommune || t.hele_landet()) continue;
    const auto i = koder.find(navnenoegle(t.omraade));
    if (i == koder.end())
      ukendte.insert(t.omraade);
    else
      t.kommune = i->second;
  }
  return {ukendte.begin(), ukendte.end()};
}

Resultat<Publicering> modtag_publicering(store::Forbindelse& db, const Kontekst& k,
                                         std::string_view indhold, const std::string& kilde,
                                         Koersel koersel) {
  NYTTE_TRY(kraev_modtager(k));
  if (indhold.empty()) return Fejl(Fejlkode::fil_tom, "fil");
  auto laest = jobindsatsport().laes(indhold);
  if (!laest) {
    Fejl fejl;
    for (const auto& post : laest.error().poster())
      fejl.tilfoej(post.kode, post.felt.empty() ? "fil" : post.felt, post.detalje);
    return fejl;
  }
  laest.value().kilde = kilde;
  return gem(db, k, std::move(laest.value()), fingeraftryk(indhold, Aftryk::indhold), koersel);
}

Resultat<Publicering> hent_publicering(store::Forbindelse& db, const Kontekst& k,
                                       const Publiceringsperiode& periode, Koersel koersel) {
  NYTTE_TRY(kraev_modtager(k));
  const auto port = jobindsatsport();
  if (!port.hent)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "", "der er ingen adresse til jobindsats sat op");
  NYTTE_TRY(auto p, port.hent(periode));
  p.kilde = port.adresse;
  std::string alt = periode.kode();
  for (const auto& t : p.tal)
    alt += "|" + t.omraade + "|" + std::string(navn(t.tilbud)) + std::string(navn(t.maal)) +
           (t.vaerdi ? std::to_string(*t.vaerdi) : "");
  return gem(db, k, std::move(p), fingeraftryk(alt, Aftryk::indhold), koersel);
}

Resultat<std::vector<Publiceringslinje>> find_publiceringer(store::Forbindelse& db,
                                                            const Kontekst& k) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<std::vector<Publiceringslinje>> {
    std::vector<Publiceringslinje> ud;
    for (auto& p : store::list_publiceringer(db, kViste)) {
      auto perioder = store::list_publiceringsperioder(db, p.id);
      ud.push_back({std::move(p), std::move(perioder)});
    }
    return ud;
  });
}

}  // namespace nytte::sager
