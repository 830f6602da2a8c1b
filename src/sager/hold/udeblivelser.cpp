#include "sager/hold/udeblivelser.hpp"

#include <algorithm>

#include "model/dansk_tid.hpp"
#include "sager/spor.hpp"
#include "store/dagsfremmoede.hpp"

namespace nytte::sager::hold {
namespace {

using store::Placeringsudeblivelse;

constexpr std::int32_t kAfFremmoede = 1;

// Somebody registered it by hand, or annulled the one we made: it is his.
bool er_en_persons(const Placeringsudeblivelse& u, Dato dag) {
  const auto& x = u.udeblivelse;
  if (u.af_fremmoede == kAfFremmoede) return u.annulleret && x.fra == dag;
  return u.af_fremmoede == 0 && !u.annulleret && x.fra <= dag && (!x.til || dag <= *x.til);
}

void noter_en(store::Forbindelse& db, const Kontekst& k, std::string_view art, const Udeblivelse& u,
              const std::string& grund = {}) {
  Sporfelter felter{{"dato", iso(u.fra)}, {"nr", std::to_string(u.id.vaerdi)}};
  if (u.til) felter.emplace_back("til", iso(*u.til));
  noter(db, k, {art, "borger", std::to_string(u.borger.vaerdi), grund, std::move(felter)});
}

void opret(store::Forbindelse& db, const Kontekst& k, const Placering& p, const Fravaersrunde& r) {
  Udeblivelse u{.id = {},
                .borger = *p.borger,
                .placering = p.id,
                .art = Udeblivelsesart::udeblevet,
                .fra = r.fra,
                .til = r.til,
                .kendt = std::max(r.fra, dansk_dag(r.fortalt)),
                .bemaerkning = "Fra fremmødet"};
  u.id = store::insert_udeblivelse_af_fremmoede(db, u, {k.bruger.id, k.nu});
  noter_en(db, k, "udeblivelse_af_fremmoede", u);
}

void flyt_slut(store::Forbindelse& db, const Kontekst& k, Udeblivelse u,
               const std::optional<Dato>& til) {
  if (u.til == til) return;
  u.til = til;
  store::set_udeblivelse_til(db, u.id, til);
  noter_en(db, k, til ? "udeblivelse_sluttede" : "udeblivelse_fortsaetter", u);
}

}  // namespace

std::vector<Fravaersrunde> fravaersrunder(const std::vector<Dagsfremmoede>& dage) {
  std::vector<Fravaersrunde> ud;
  std::optional<Dato> sidste;
  for (const auto& d : dage) {
    if (d.art != Fremmoedeart::udeblev) {
      if (sidste) ud.back().til = sidste;
      sidste.reset();
      continue;
    }
    if (!sidste) ud.push_back({d.dato, std::nullopt, 0, d.tid});
    sidste = d.dato;
    ++ud.back().dage;
  }
  return ud;
}

void tilpas_udeblivelser(store::Forbindelse& db, const Kontekst& k, const Placering& p,
                         const std::string& grund) {
  if (!p.borger) return;
  auto runder = fravaersrunder(store::list_dagsfremmoede(db, k.bruger.kommune, p.id));
  const auto kendte = store::list_placeringsudeblivelser(db, k.bruger.kommune, p.id);
  for (const auto& u : kendte) {
    if (u.af_fremmoede != kAfFremmoede || u.annulleret) continue;
    const auto r = std::find_if(runder.begin(), runder.end(),
                                [&](const Fravaersrunde& x) { return x.fra == u.udeblivelse.fra; });
    if (r == runder.end()) {
      store::traek_udeblivelse(db, u.udeblivelse.id);
      noter_en(db, k, "udeblivelse_trukket", u.udeblivelse, grund);
      continue;
    }
    flyt_slut(db, k, u.udeblivelse, r->til);
    runder.erase(r);
  }
  for (const auto& r : runder)
    if (std::none_of(kendte.begin(), kendte.end(),
                     [&](const auto& u) { return er_en_persons(u, r.fra); }))
      opret(db, k, p, r);
}

}  // namespace nytte::sager::hold
