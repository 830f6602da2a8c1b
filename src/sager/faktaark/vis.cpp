#include <algorithm>
#include <map>

#include "dokumenter/billede.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/faktaark/faktaark.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/hold/hold.hpp"
#include "sager/navne.hpp"
#include "sager/transaktion.hpp"
#include "store/faktaark.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kFlestArk = 20;

Resultat<void> kraev_faktaarklaeser(const Kontekst& k) {
  return kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
}

Faktaarkvisning som_visning(store::Forbindelse& db, const Kontekst& k, store::Faktaarkraekke r) {
  Faktaarkvisning ud{.ark = std::move(r.ark),
                     .sted = std::move(r.sted),
                     .kommunenavn = kommunenavn(db, k.bruger.kommune)};
  for (auto& h : holds_paa(db, k.bruger.kommune, k.i_dag))
    if (h.hold.p_nummer == ud.sted.p_nummer) ud.hold.push_back(std::move(h.hold));
  const auto bog = laes_kravbog(db, k.bruger.kommune, k.i_dag);
  if (const auto krav = bog.steder.find(ud.sted.p_nummer); krav != bog.steder.end())
    for (const auto& x : krav->second) ud.betingelser.push_back(forudsaetning_ord(x.art, x.navn));
  return ud;
}

std::string billede_af(store::Forbindelse& db, const Faktaark& f) {
  if (f.billede.empty()) return {};
  auto indhold = hent_bilag_indhold(db, f.billede);
  return indhold ? std::move(indhold.value()) : std::string();
}

}  // namespace

Resultat<Faktaarkvisning> vis_faktaark(store::Forbindelse& db, const Kontekst& k, FaktaarkId id) {
  NYTTE_TRY(kraev_faktaarklaeser(k));
  return i_laesning(db, [&]() -> Resultat<Faktaarkvisning> {
    auto r = store::find_faktaark(db, k.bruger.kommune, id);
    if (!r) return Fejl(Fejlkode::findes_ikke, "faktaark");
    return som_visning(db, k, *std::move(r));
  });
}

Resultat<std::vector<Faktaarkvisning>> find_faktaark(store::Forbindelse& db, const Kontekst& k,
                                                     bool ogsaa_gamle) {
  NYTTE_TRY(kraev_faktaarklaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Faktaarkvisning>> {
    std::vector<Faktaarkvisning> ud;
    const auto navnet = kommunenavn(db, k.bruger.kommune);
    for (auto& r : store::list_faktaark(db, k.bruger.kommune, ogsaa_gamle))
      ud.push_back({.ark = std::move(r.ark), .sted = std::move(r.sted), .kommunenavn = navnet});
    return ud;
  });
}

Resultat<Hentetbillede> hent_faktaarkbillede(store::Forbindelse& db, const Kontekst& k,
                                             FaktaarkId id) {
  NYTTE_TRY(kraev_faktaarklaeser(k));
  return i_laesning(db, [&]() -> Resultat<Hentetbillede> {
    const auto r = store::find_faktaark(db, k.bruger.kommune, id);
    if (!r || r->ark.billede.empty()) return Fejl(Fejlkode::findes_ikke, "billede");
    NYTTE_TRY(auto indhold, hent_bilag_indhold(db, r->ark.billede));
    const auto maal = dokumenter::billedmaal(indhold);
    const bool png = maal && maal->png;
    return Hentetbillede{std::move(indhold), png ? "image/png" : "image/jpeg"};
  });
}

Resultat<std::vector<dokumenter::Brev>> faktaark_til_print(store::Forbindelse& db,
                                                           const Kontekst& k,
                                                           const std::vector<FaktaarkId>& ark) {
  NYTTE_TRY(kraev_faktaarklaeser(k));
  if (ark.empty()) return Fejl(Fejlkode::felt_mangler, "ark", "vælg mindst ét faktaark");
  if (ark.size() > kFlestArk)
    return Fejl(Fejlkode::tal_uden_for_graenser, "ark", "højst 20 ad gangen");
  return i_laesning(db, [&]() -> Resultat<std::vector<dokumenter::Brev>> {
    std::vector<dokumenter::Brev> ud;
    std::size_t fundet = 0;
    for (auto& r : store::list_faktaark(db, k.bruger.kommune, true)) {
      const auto gange = std::count(ark.begin(), ark.end(), r.ark.id);
      if (gange == 0) continue;
      if (!r.ark.aktiv) return Fejl(Fejlkode::findes_ikke, "ark", r.ark.titel);
      fundet += static_cast<std::size_t>(gange);
      const auto billede = billede_af(db, r.ark);
      ud.push_back(faktaarkbrev(som_visning(db, k, std::move(r)), billede));
    }
    if (fundet != ark.size()) return Fejl(Fejlkode::findes_ikke, "ark");
    return ud;
  });
}

Resultat<std::vector<Kortsted>> steder_paa_kort(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_faktaarklaeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Kortsted>> {
    std::vector<Kortsted> ud;
    for (auto& s : store::list_pladssteder(db, k.bruger.kommune, k.i_dag))
      ud.push_back({.sted = std::move(s.sted), .pladser = s.pladser});
    for (auto& r : store::list_faktaark(db, k.bruger.kommune, false)) {
      auto sted = std::find_if(ud.begin(), ud.end(), [&](const Kortsted& s) {
        return s.sted.p_nummer == r.sted.p_nummer;
      });
      if (sted == ud.end()) sted = ud.insert(ud.end(), {.sted = r.sted});
      sted->ark.push_back(std::move(r.ark));
    }
    std::stable_sort(ud.begin(), ud.end(), [](const Kortsted& a, const Kortsted& b) {
      return a.sted.koordinat.has_value() > b.sted.koordinat.has_value();
    });
    int nummer = 0;
    for (auto& s : ud)
      if (s.sted.koordinat) s.nummer = ++nummer;
    return ud;
  });
}

}  // namespace nytte::sager
