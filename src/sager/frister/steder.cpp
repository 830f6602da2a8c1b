// Deadlines of job orders, workplaces and dispensations.
#include <algorithm>

#include "regler/frister/arbejdssted.hpp"
#include "regler/kvote.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "sager/frister/samler.hpp"
#include "sager/jobordre/medarbejderkrav.hpp"
#include "store/fristgrundlag.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

Fristpunkt om(const Jobordreoversigt& r) {
  Fristpunkt p;
  p.jobordre = r.jobordre.id;
  p.jobordre_nummer = r.jobordre.nummer;
  p.stilling = r.jobordre.stilling;
  p.p_nummer = r.jobordre.p_nummer;
  p.arbejdssted_navn = r.arbejdssted;
  return p;
}

Fristpunkt om(const Arbejdssted& a) {
  Fristpunkt p;
  p.p_nummer = a.p_nummer;
  p.arbejdssted_navn = a.navn;
  return p;
}

std::string noegle(const Jobordre& j) { return "jobordre:" + std::to_string(j.id.vaerdi); }
std::string noegle(const Arbejdssted& a) { return "arbejdssted:" + a.p_nummer.tekst(); }

std::vector<Jobordreoversigt> aabne_jobordrer(const Fristsamler& s) {
  Jobordrefilter filter;
  filter.status = Jobordrestatus::aaben;
  auto alle = store::list_jobordrer(s.db, s.k.bruger.kommune, filter, s.dag,
                                    {Jobordreorden::nummer, Side{.start = 0, .antal = 0}})
                  .raekker;
  std::erase_if(alle, [&](const auto& r) { return r.jobordre.til < s.dag; });
  return alle;
}

using Hoeringer = std::map<std::pair<JobordreId, Hoeringsart>, Hoering>;

// What the law of the order's own next start asks of the employees' side: a hearing with
// statements, or an orientation (none for særligt tilrettelagt).
void hoering(Fristsamler& s, const Jobordreoversigt& r, const Hoeringer& hoeringer) {
  const auto krav = medarbejderkrav(r.jobordre, s.dag);
  const bool hoeres = krav.art == Hoeringsart::hoering;
  if (!hoeres && r.jobordre.saerligt_tilrettelagt) return;
  const auto en = hoeringer.find({r.jobordre.id, krav.art});
  const bool findes = en != hoeringer.end();
  const bool erklaeret =
      findes && en->second.arbejdsgiver_erklaering && en->second.medarbejder_erklaering;
  if (findes && (!hoeres || erklaeret)) return;
  const auto frist = regler::hoering_foer_start(krav.dag, krav.art, findes);
  if (!frist) return;
  if (r.jobordre.fra >= s.dag) return s.tag(*frist, om(r), noegle(r.jobordre));
  // The order runs: due before the next placement, whenever that is.
  auto p = om(r);
  p.hjemmel = frist->hjemmel;
  s.tag_uden_dag(frist->art, std::move(p), noegle(r.jobordre));
}

ArbejdsgiverFakta fakta(const store::Friststed& s) {
  return arbejdsgiverfakta(s.arbejdssted, s.ansatte, s.i_forvejen);
}

// The first days from `dag` to the end of the dispensation on which more are there than it and the
// quota leave.
std::optional<Kvotestykke> foerste_brud(const store::Friststed& sted, const Dispensation& d,
                                        Dato dag) {
  const auto periode = Periode::fra_til(std::max(d.fra, dag), d.til);
  if (!periode) return std::nullopt;
  const auto kurve = kvotekurve(fakta(sted), sted.dispensationer, *periode, dag);
  for (const auto& stykke : kurve.stykker)
    if (stykke.overskredet) return stykke;
  return std::nullopt;
}

void dispensationer(Fristsamler& s, const store::Friststed& sted) {
  for (const auto& d : sted.dispensationer) {
    const auto n = "dispensation:" + std::to_string(d.id.vaerdi);
    auto p = om(sted.arbejdssted);
    p.antal = d.pladser;
    p.om = bevilget(d);
    if (const auto f = regler::dispensation_slutter(d.til, s.dag)) s.tag(*f, p, n);
    const auto brud = foerste_brud(sted, d, s.dag);
    if (!brud) continue;
    // Told at every change of how many are there, not again every morning.
    if (const auto f = regler::dispensation_utilstraekkelig(brud->fra, s.dag))
      s.tag(*f, p, n + ":" + std::to_string(brud->personer), Fristsamler::Dagen::ikke_i_noeglen);
  }
}

void forholdstal(Fristsamler& s, const store::Friststed& sted) {
  if (!sted.har_jobordre || !regler::opgoerelse_paa(s.dag, Population::almindelig)) return;
  const auto kurve =
      kvotekurve(fakta(sted), sted.dispensationer, *Periode::fra_til(s.dag, s.dag), s.dag);
  const bool dispenseret =
      std::any_of(sted.dispensationer.begin(), sted.dispensationer.end(),
                  [&](const auto& d) { return d.fra <= s.dag && s.dag <= d.til; });
  // Where a dispensation is in force its own task says it.
  if (kurve.stykker.front().overskredet && !dispenseret)
    s.tag_uden_dag(Fristart::forholdstal_overskredet, om(sted.arbejdssted),
                   noegle(sted.arbejdssted));
  if (kurve.mangler.empty()) return;
  auto p = om(sted.arbejdssted);
  p.maaneder = kurve.mangler;
  s.tag_uden_dag(Fristart::ansatte_mangler, std::move(p),
                 noegle(sted.arbejdssted) + ":" + iso(kurve.mangler.back()));
}

}  // namespace

void saml_jobordrer(Fristsamler& s) {
  const bool hoeringer = s.er_min(Fristart::hoering_mangler);
  const bool ledige = s.er_min(Fristart::ledige_pladser);
  if (!hoeringer && !ledige) return;
  const auto ordrer = aabne_jobordrer(s);
  const auto hoert = hoeringer ? store::nyeste_hoeringer(s.db, s.k.bruger.kommune) : Hoeringer();
  for (const auto& r : ordrer) {
    if (hoeringer) hoering(s, r, hoert);
    if (r.pladstal.ledige == 0) continue;
    auto p = om(r);
    p.antal = r.pladstal.ledige;
    s.tag_uden_dag(Fristart::ledige_pladser, std::move(p), noegle(r.jobordre));
  }
}

void saml_steder(Fristsamler& s) {
  if (!s.er_min(Fristart::forholdstal_overskredet)) return;
  const auto kommune = s.k.bruger.kommune;
  for (const auto& g : store::list_ubesvarede_ansoegninger(s.db, kommune)) {
    Fristpunkt p;
    p.p_nummer = g.ansoegning.p_nummer;
    p.arbejdssted_navn = g.arbejdssted;
    p.antal = g.ansoegning.pladser;
    if (const auto f = regler::arbejdsgiver_venter_svar(g.ansoegning.modtaget))
      s.tag(*f, std::move(p), "arbejdsgiveransoegning:" + std::to_string(g.ansoegning.id));
  }
  for (const auto& sted :
       store::list_friststeder(s.db, kommune, s.dag, s.dag.maaned() - kMaanederFoerKurve)) {
    dispensationer(s, sted);
    forholdstal(s, sted);
  }
}

}  // namespace nytte::sager
