#include <algorithm>
#include <array>
#include <map>

#include "regler/kvote.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/cvr.hpp"
#include "store/dansk.hpp"

namespace nytte::sager {
namespace {

bool ens(const Cvrmaaned& c, const AnsatteMaaned& e) {
  const bool hoveder = !c.hoveder || !e.hoveder || *c.hoveder == *e.hoveder;
  const bool aarsvaerk = !c.aarsvaerk || !e.aarsvaerk || *c.aarsvaerk == *e.aarsvaerk;
  // What the register knows and we do not is no agreement.
  const bool mangler = (c.hoveder && !e.hoveder) || (c.aarsvaerk && !e.aarsvaerk);
  return hoveder && aarsvaerk && !mangler;
}

void bedoem(Cvrlinje& l) {
  const bool har = l.cvr && (l.cvr->hoveder || l.cvr->aarsvaerk);
  if (!har) {
    l.stand = Cvrstand::mangler_i_cvr;
  } else if (!l.egen) {
    l.stand = Cvrstand::kun_i_cvr;
  } else {
    l.stand = ens(*l.cvr, *l.egen) ? Cvrstand::ens : Cvrstand::forskellig;
  }
}

std::vector<Cvrlinje> linjer(store::Forbindelse& db, const Cvropslag& o) {
  std::map<std::int32_t, Cvrlinje> alle;
  if (o.enhed.maaneder.empty()) return {};
  const Maaned foerste = o.enhed.maaneder.front().maaned;
  const Maaned sidste = o.enhed.maaneder.back().maaned;
  for (Maaned m = foerste; m <= sidste; m = m + 1)
    alle.emplace(m.loebenummer(), Cvrlinje{.maaned = m, .cvr = {}, .egen = {}, .valg = {}});
  for (const auto& c : o.enhed.maaneder) alle.at(c.maaned.loebenummer()).cvr = c;
  for (const auto& e : store::list_ansatte(db, o.enhed.p_nummer, foerste, sidste))
    alle.at(e.maaned.loebenummer()).egen = e;
  for (const auto& v : store::list_cvrvalg(db, o.enhed.p_nummer)) {
    const auto i = alle.find(v.maaned.loebenummer());
    if (i == alle.end()) continue;
    i->second.valg = v;
    i->second.afgjort = v.opslag == o.id;
  }
  std::vector<Cvrlinje> ud;
  for (auto i = alle.rbegin(); i != alle.rend(); ++i) {
    bedoem(i->second);
    ud.push_back(std::move(i->second));
  }
  return ud;
}

std::vector<Cvradvarsel> advarsler(const Arbejdssted& a, const Cvrenhed& e) {
  std::vector<Cvradvarsel> ud;
  if (e.lukket_fra && e.lukket_fra != a.lukket_fra) ud.push_back(Cvradvarsel::lukket);
  if (e.cvr && *e.cvr != a.cvr) ud.push_back(Cvradvarsel::andet_cvr);
  if (e.kommune && *e.kommune != a.kommune) ud.push_back(Cvradvarsel::anden_kommune);
  if (!e.navn.empty() && store::fold(e.navn) != store::fold(a.navn))
    ud.push_back(Cvradvarsel::andet_navn);
  return ud;
}

// The words of the form, never its number: the numbers of public forms are in no source we have
// read [unverified]. A hint for a person to confirm or refuse.
std::optional<Sektor> sektor_af(const std::string& form) {
  constexpr std::array<std::pair<std::string_view, Sektor>, 6> kOrd{{
      {"kommune", Sektor::kommune},
      {"region", Sektor::region},
      {"stat", Sektor::stat},
      {"selvejende", Sektor::selvejende},
      {"aktieselskab", Sektor::privat},
      {"anpartsselskab", Sektor::privat},
  }};
  const std::string f = store::fold(form);
  for (const auto& [ord, sektor] : kOrd)
    if (f.find(ord) != std::string::npos) return sektor;
  if (f == "a/s" || f == "aps" || f == "k/s" || f == "i/s") return Sektor::privat;
  return std::nullopt;
}

}  // namespace

Ansatteenhed ansatteenhed(Maaned m) {
  const auto* o = regler::opgoerelse_paa(m.foerste_dag(), Population::almindelig);
  return o != nullptr && o->maal == regler::Maal::hoveder ? Ansatteenhed::hoveder
                                                          : Ansatteenhed::fuldtidspersoner;
}

Resultat<Cvrvisning> vis_cvr(store::Forbindelse& db, const Kontekst& k, PNummer p) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_laesning(db, [&]() -> Resultat<Cvrvisning> {
    auto sted = store::find_arbejdssted(db, p);
    if (!sted) return Fejl(Fejlkode::findes_ikke, "p_nummer", p.tekst());
    Cvrvisning ud{.arbejdssted = std::move(*sted),
                  .opslag = store::find_cvropslag(db, p),
                  .linjer = {},
                  .advarsler = {},
                  .sektorforslag = {}};
    if (!ud.opslag) return ud;
    ud.linjer = linjer(db, *ud.opslag);
    ud.advarsler = advarsler(ud.arbejdssted, ud.opslag->enhed);
    ud.sektorforslag = sektor_af(ud.opslag->enhed.form);
    return ud;
  });
}

}  // namespace nytte::sager
