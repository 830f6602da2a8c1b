// The order in which a municipality approves its projects.
#include <algorithm>

#include "web/sider/feltlaeser.hpp"
#include "web/sider/projekt_trinfelter.hpp"
#include "web/sider/projekt_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kTommeTrin = 2;

KaedeSide kaedeside(const Anmodning& a, const Godkendelseskaede& k) {
  KaedeSide s{.formular = {},
              .mangler = sager::mangler_i_kaeden(k),
              .maa_rette = a.bruger().roller.contains(Rolle::leder)};
  s.formular.foreslaa("version", std::to_string(k.version))
      .foreslaa("paamind_efter", std::to_string(k.paamind_efter));
  for (const auto& t : k.trin)
    s.formular.foreslaa(trinfelt("art", t.nr), std::string(navn(t.art)))
        .foreslaa(trinfelt("maade", t.nr), std::string(navn(t.maade)))
        .foreslaa(trinfelt("titel", t.nr), t.titel)
        .foreslaa(trinfelt("navn", t.nr), t.navn)
        .foreslaa(trinfelt("email", t.nr), t.email);
  s.raekker = k.trin.size();
  if (s.maa_rette) s.raekker = std::min(s.raekker + kTommeTrin, sager::kFlestTrin);
  for (std::size_t i = 1; i <= s.raekker; ++i)
    s.formular.foreslaa(trinfelt("plads", static_cast<std::int32_t>(i)), std::to_string(i));
  return s;
}

// Those with a kind, in the order of their numbers (the form's own order where two are the same).
Godkendelseskaede laes_kaede(Feltlaeser& l) {
  Godkendelseskaede k;
  k.paamind_efter = l.tal("paamind_efter").value_or(0);
  k.version = l.version();
  std::vector<std::pair<std::int32_t, Projekttrin>> alle;
  for (std::int32_t i = 1; i <= static_cast<std::int32_t>(sager::kFlestTrin); ++i) {
    const auto art = l.valgfri_kode<Projekttrinart>(trinfelt("art", i));
    if (!art) continue;
    Projekttrin t{.nr = i,
                  .art = *art,
                  .maade = l.valgfri_kode<Projekttrinmaade>(trinfelt("maade", i))
                               .value_or(Projekttrinmaade::login),
                  .titel = l.tekst(trinfelt("titel", i)),
                  .navn = l.tekst(trinfelt("navn", i)),
                  .email = l.tekst(trinfelt("email", i))};
    if (t.titel.empty()) t.titel = sager::projekttrin_ord(*art);
    alle.emplace_back(l.valgfrit_tal(trinfelt("plads", i)).value_or(i), std::move(t));
  }
  std::stable_sort(alle.begin(), alle.end(),
                   [](const auto& x, const auto& y) { return x.first < y.first; });
  for (auto& x : alle) k.trin.push_back(std::move(x.second));
  return k;
}

Svar kaede(const Anmodning& a, store::Forbindelse& db) {
  const auto k = sager::vis_godkendelseskaede(db, a.kontekst());
  if (!k) return vis_fejlside(a, &db, k.error());
  return vis(a, db, vis_kaede(ramme(a, db), kaedeside(a, k.value())));
}

Svar gem_kaede(const Anmodning& a, store::Forbindelse& db) {
  Feltlaeser l(a.form);
  const auto ny = laes_kaede(l);
  const auto svar = l.ok() ? sager::gem_godkendelseskaede(db, a.kontekst(), ny)
                           : Resultat<Godkendelseskaede>(l.alle());
  if (svar) return videre("/projekter/godkendelse", Besked::kaede_gemt);
  // The rows stand as they were sent; the use case numbers them in their new order.
  const Fejl fejl = som_trinfelter(svar.error());
  KaedeSide s{.formular = som_sendt(a, fejl),
              .raekker = sager::kFlestTrin,
              .mangler = sager::mangler_i_kaeden(ny),
              .maa_rette = true};
  return vis_igen(a, db, vis_kaede(ramme(a, db), s), fejl);
}

}  // namespace

void tilfoej_kaedesider(Ruter& ruter) {
  ruter.get("/projekter/godkendelse",
            kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder}), kaede);
  ruter.post("/projekter/godkendelse", kraever({Rolle::leder}), gem_kaede);
}

}  // namespace nytte::web
