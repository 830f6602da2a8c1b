// Reminders, by a button and by themselves.
#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/projekt/skridt.hpp"
#include "sager/projekt/vis_projekt.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

bool er_paa_vej(store::Forbindelse& db, const store::Projektraekke& r) {
  const auto post = meddelelser_om(db, r.kommune, std::string(kProjekttrinemne),
                                   trinnoegle(r.id, r.udgave, r.venter_paa));
  return std::any_of(post.begin(), post.end(),
                     [](const Meddelelse& m) { return m.tilstand == Meddelelsestilstand::venter; });
}

bool er_ved_link(const store::Projektraekke& r, const Projektudgave& u) {
  return r.venter_paa > 0 &&
         u.kaede.at(static_cast<std::size_t>(r.venter_paa) - 1).maade == Projekttrinmaade::link;
}

Resultat<store::Projektraekke> paamind(store::Forbindelse& db, const Kontekst& k,
                                       const store::Projektraekke& r) {
  const auto u = nyeste_udgave(db, r);
  if (!er_ved_link(r, u))
    return Fejl(Fejlkode::tilstand_tillader_ikke, "projekt", "ingen er spurgt ved et link");
  if (er_paa_vej(db, r))
    return Fejl(Fejlkode::tilstand_tillader_ikke, "projekt", "en mail er allerede på vej");
  NYTTE_TRY(auto ny, tag_skridt(db, k, r, Projekthandling::paamind, {.trin = r.venter_paa}));
  spoerg(db, k, ny, u, true);
  return ny;
}

// The newest day the step was asked or reminded.
std::optional<Dato> sidst_spurgt(store::Forbindelse& db, const store::Projektraekke& r) {
  const auto skridt = store::list_projektskridt(db, r.id);
  auto ud = venter_siden(som_projekt(r), skridt);
  for (const auto& s : skridt)
    if (ud && s.handling == Projekthandling::paamind && s.dag > *ud) ud = s.dag;
  return ud;
}

int paamind_i(store::Forbindelse& db, Kommunekode kommune, Tidspunkt nu, Dato i_dag) {
  int antal = 0;
  const auto k = systemkontekst(nu, i_dag, kommune);
  for (const auto& x :
       store::list_projekter(db, kommune, {.tilstand = Projekttilstand::til_godkendelse})) {
    const auto& r = x.projekt;
    const auto u = nyeste_udgave(db, r);
    const auto sidst = sidst_spurgt(db, r);
    if (!er_ved_link(r, u) || !sidst || i_dag - *sidst < u.paamind_efter) continue;
    if (paamind(db, k, r)) ++antal;
  }
  return antal;
}

}  // namespace

Resultat<Projekt> paamind_trin(store::Forbindelse& db, const Kontekst& k, const Projektvalg& valg,
                               Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::virksomhedskonsulent, Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<Projekt> {
    NYTTE_TRY(const auto r, find_projekt(db, k, valg));
    NYTTE_TRY(const auto ny, paamind(db, k, r));
    return som_projekt(ny);
  });
}

int pas_projekter(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  const auto svar = i_transaktion(db, Koersel::gem, [&]() -> Resultat<int> {
    int antal = 0;
    for (const auto kommune : store::kommuner_med_ventende_projekter(db))
      antal += paamind_i(db, kommune, nu, i_dag);
    return antal;
  });
  return svar ? svar.value() : 0;
}

}  // namespace nytte::sager
