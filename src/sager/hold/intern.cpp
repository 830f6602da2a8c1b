#include "sager/hold/intern.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"

namespace nytte::sager::hold {
namespace {

struct Taelling {
  Holdadvarsel advarsel;
  bool set = false;

  void dag(Dato d, std::int32_t antal) {
    if (!set) advarsel.fra = d;
    set = true;
    advarsel.til = d;
    ++advarsel.dage;
    advarsel.antal = std::max(advarsel.antal, antal);
  }
};

bool leder_det(const Kontekst& k, const Projekthold& h) {
  return k.bruger.roller.contains(Rolle::projektleder) && h.projektleder == k.bruger.id;
}

}  // namespace

Resultat<Projekthold> hent(store::Forbindelse& db, const Kontekst& k, ProjektholdId id) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder}));
  const auto h = store::find_hold(db, k.bruger.kommune, id);
  if (!h) return Fejl(Fejlkode::findes_ikke, "hold");
  const bool ser_alle = maa_se_borgere(k) || k.bruger.roller.contains(Rolle::virksomhedskonsulent);
  if (!ser_alle && !leder_det(k, *h)) return Fejl(Fejlkode::findes_ikke, "hold");
  return *h;
}

bool ser_navne(const Kontekst& k, const Projekthold& h) {
  return maa_se_borgere(k) || leder_det(k, h);
}

Resultat<Projekthold> hent_med_navne(store::Forbindelse& db, const Kontekst& k, ProjektholdId id) {
  NYTTE_TRY(kraev_holdlaeser(k));
  NYTTE_TRY(auto h, hent(db, k, id));
  if (!ser_navne(k, h)) return Fejl(Fejlkode::findes_ikke, "hold");
  return h;
}

Aabningsgrund grund(const Projekthold& h, const store::Holddage& dage, Dato dag) {
  const auto d = dage.find({h.id, dag});
  return aabning(h, d == dage.end() ? std::nullopt : std::optional(d->second.art), dag);
}

std::vector<Holdadvarsel> advarsler(const Projekthold& h, const store::Holddage& dage,
                                    const std::vector<Holdmedlem>& folk, const Periode& periode) {
  using Art = Holdadvarselart;
  Taelling mange{{Art::over_kapacitet, periode.fra(), periode.fra(), 0, 0, h.kapacitet}};
  Taelling saeder{{Art::mangler_saeder, periode.fra(), periode.fra(), 0, 0, h.saeder}};
  Taelling andet{{Art::andet_arbejdssted, periode.fra(), periode.fra(), 0, 0, 0}};
  for (Dato d = periode.fra(); d <= periode.til(); d = d + 1) {
    if (!er_aaben(grund(h, dage, d))) continue;
    std::int32_t antal = 0;
    std::int32_t fremmede = 0;
    for (const auto& m : folk) {
      if (m.hold != h.id || !er_der(m, d)) continue;
      ++antal;
      fremmede += m.p_nummer == h.p_nummer ? 0 : 1;
    }
    if (antal > h.kapacitet) mange.dag(d, antal);
    if (h.saeder > 0 && antal > h.saeder) saeder.dag(d, antal);
    if (fremmede > 0) andet.dag(d, fremmede);
  }
  std::vector<Holdadvarsel> ud;
  for (const auto& t : {mange, saeder, andet})
    if (t.set) ud.push_back(t.advarsel);
  return ud;
}

Spor spor(std::string_view art, const Projekthold& h, Sporfelter felter, std::string grund) {
  felter.emplace_back("hold", h.navn);
  return {art, "hold", std::to_string(h.id.vaerdi), std::move(grund), std::move(felter)};
}

std::vector<BorgerId> borgere(const std::vector<Holdmedlem>& folk) {
  std::vector<BorgerId> ud;
  for (const auto& m : folk) ud.push_back(m.borger);
  std::sort(ud.begin(), ud.end());
  ud.erase(std::unique(ud.begin(), ud.end()), ud.end());
  return ud;
}

}  // namespace nytte::sager::hold
