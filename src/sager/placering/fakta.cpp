#include "sager/placering/fakta.hpp"

#include <algorithm>
#include <map>

#include "regler/kvote.hpp"
#include "sager/opgave/fakta.hpp"

namespace nytte::sager {
namespace {

constexpr int kMaanederFoer = 4;  // the longest average any version of the ratio asks for

bool samme_fag(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

bool gaelder(Dato fra, std::optional<Dato> til, Dato dag) {
  return fra <= dag && (!til || dag <= *til);
}

ArbejdsgiverFakta arbejdsgiver(const store::Placeringsgrundlag& g, Dato fra) {
  const auto& a = g.arbejdssted;
  ArbejdsgiverFakta ud{.p_nummer = a.p_nummer,
                       .cvr = a.cvr,
                       .sektor = a.sektor,
                       .ministeromraade = g.jobordre.ministeromraade ? g.jobordre.ministeromraade
                                                                     : a.ministeromraade,
                       .tilskudsandel = a.tilskudsandel,
                       .fuld_uge = a.fuld_uge,
                       .ordinaert_ansatte = {},
                       .saesonudsving = a.saesonudsving,
                       .i_forvejen = g.i_forvejen,
                       .erhverv_paa_markedsvilkaar = a.erhverv_paa_markedsvilkaar};
  const Maaned foerste = fra.maaned() - kMaanederFoer;
  for (const auto& m : g.ansatte)
    if (m.maaned >= foerste) ud.ordinaert_ansatte.push_back({m.maaned, m.aarsvaerk, m.hoveder});
  return ud;
}

BorgerFakta borger(const store::Placeringsgrundlag& g, Dato fra) {
  const Borger& b = *g.borger;
  BorgerFakta ud{.ydelse = Ydelse::ingen,
                 .visitation = {},
                 .foedselsdato = b.cpr.foedselsdato(),
                 .erhvervskompetencegivende_uddannelse = b.erhvervskompetencegivende_uddannelse,
                 .ydelse_til = {},
                 .arbejdspligt = b.arbejdspligt,
                 .deltidsforsikret = b.deltidsforsikret,
                 .senest_ansat_kendt = b.senest_ansat_kendt,
                 .senest_ansat = b.senest_ansat,
                 .tidligere_placeringer = g.tidligere_placeringer};
  saet_ydelse(ud, g.ydelser, fra);
  return ud;
}

HoeringFakta hoering(const store::Placeringsgrundlag& g, Dato fra) {
  HoeringFakta ud;
  const Hoering* hoert = nullptr;
  const Hoering* orienteret = nullptr;
  for (const auto& h : g.hoeringer) {  // the newest first
    auto& plads = h.art == Hoeringsart::hoering ? hoert : orienteret;
    if (!plads) plads = &h;
  }
  if (hoert && hoert->niveau) ud.hoert = HoertFakta{*hoert->niveau, hoert->navn};
  if (orienteret) ud.orienteret = orienteret->dato;
  if (const auto* kilde = hoert ? hoert : orienteret) {
    ud.arbejdsgiver_erklaering = kilde->arbejdsgiver_erklaering;
    ud.medarbejder_erklaering = kilde->medarbejder_erklaering;
  }
  const Dato dag = hoert ? hoert->dato : fra;
  const auto& fag = g.jobordre.faggruppe;
  for (const auto& n : g.findes_ikke)
    if (gaelder(n.fra, n.til, dag) && samme_fag(n.faggruppe, fag) &&
        std::find(ud.ikke_fundet.begin(), ud.ikke_fundet.end(), n.niveau) == ud.ikke_fundet.end())
      ud.ikke_fundet.push_back(n.niveau);
  std::sort(ud.ikke_fundet.begin(), ud.ikke_fundet.end());
  ud.fravaer = niveauers_fravaer(g.repraesentanter, g.fravaer, fag, dag);
  return ud;
}

// The days that are in both.
std::vector<Periode> faelles(const std::vector<Periode>& a, const std::vector<Periode>& b) {
  std::vector<Periode> ud;
  for (const auto& x : a)
    for (const auto& y : b)
      if (const auto p = Periode::fra_til(std::max(x.fra(), y.fra()), std::min(x.til(), y.til())))
        ud.push_back(*p);
  return ud;
}

std::vector<Periode> borte(const std::vector<Fravaer>& fravaer, RepraesentantId hvem) {
  std::vector<Periode> ud;
  for (const auto& f : fravaer)
    if (f.repraesentant == hvem)
      if (const auto p = Periode::fra_til(f.fra, f.til)) ud.push_back(*p);
  return ud;
}

}  // namespace

std::optional<DispensationFakta> gaeldende_dispensation(const std::vector<Dispensation>& alle,
                                                        const ArbejdsgiverFakta& sted,
                                                        Population population, Dato fra) {
  const auto* o = regler::opgoerelse_paa(fra, population);
  const auto snit = o ? regler::ansattegrundlag(sted, *o, fra.maaned()).snit : std::nullopt;
  const auto giver = [&](const Dispensation& d) {
    return regler::bevilgede_pladser(som_fakta(d), snit).value_or(0);
  };
  const Dispensation* valgt = nullptr;
  const auto bedre = [&](const Dispensation& a, const Dispensation& b) {
    const bool a_nu = a.fra <= fra;
    const bool b_nu = b.fra <= fra;
    if (a_nu != b_nu) return a_nu;
    return a_nu ? giver(a) > giver(b) : a.fra < b.fra;
  };
  for (const auto& d : alle)
    if (d.til >= fra && (!valgt || bedre(d, *valgt))) valgt = &d;
  if (!valgt) return std::nullopt;
  return som_fakta(*valgt);
}

void saet_ydelse(BorgerFakta& borger, const std::vector<Ydelsesperiode>& ydelser, Dato dag) {
  const auto nu = std::find_if(ydelser.begin(), ydelser.end(),
                               [&](const auto& y) { return gaelder(y.fra, y.til, dag); });
  if (nu == ydelser.end()) return;
  borger.ydelse = nu->ydelse;
  borger.visitation = nu->visitation;
  borger.ydelse_til = nu->til;
  for (const auto& y : ydelser) {  // from the earliest
    const bool naeste = borger.ydelse_til && y.fra == *borger.ydelse_til + 1;
    if (naeste && y.ydelse == nu->ydelse && y.visitation == nu->visitation)
      borger.ydelse_til = y.til;
  }
}

DispensationFakta som_fakta(const Dispensation& d) {
  DispensationFakta ud{std::nullopt, d.fra, d.til, d.forhold};
  if (d.pladser > 0) ud.pladser = d.pladser;
  return ud;
}

std::vector<FravaerFakta> niveauers_fravaer(const std::vector<Medarbejderrepraesentant>& alle,
                                            const std::vector<Fravaer>& fravaer,
                                            const std::string& faggruppe, Dato dag) {
  std::map<Niveau, std::vector<Periode>> borte_paa;
  for (const auto& m : alle) {
    if (!gaelder(m.fra, m.til, dag) || !samme_fag(m.faggruppe, faggruppe)) continue;
    const auto hans = borte(fravaer, m.id);
    const auto [plads, ny] = borte_paa.try_emplace(m.niveau, hans);
    if (!ny) plads->second = faelles(plads->second, hans);
  }
  std::vector<FravaerFakta> ud;
  for (const auto& [niveau, perioder] : borte_paa)
    for (const auto& p : perioder) ud.push_back({niveau, p.fra(), p.til()});
  return ud;
}

Opgavegrundlag opgavegrundlag(const store::Placeringsgrundlag& g, Dato dag) {
  if (g.opgaver.empty()) return {g.jobordre.vurdering, {}};
  return opgavefakta(g.opgaver, g.opgavevurderinger, g.jobordre.p_nummer, dag);
}

Fakta byg_fakta(const store::Placeringsgrundlag& g, const Placeringsoenske& oenske) {
  std::optional<std::string> raadighed;
  if (!oenske.raadighedsvurdering.empty()) raadighed = oenske.raadighedsvurdering;
  const ArbejdsgiverFakta sted = arbejdsgiver(g, oenske.fra);
  Fakta f{.dato = oenske.fra,
          .population = g.borger->population,
          .arbejdsgiver = sted,
          .borger = borger(g, oenske.fra),
          .placering = {.fra = oenske.fra,
                        .til = oenske.til,
                        .ugentlig_tid = oenske.ugentlig_tid,
                        .raadighedsafproevende = oenske.raadighedsafproevende,
                        .raadighedsvurdering = raadighed,
                        .saerligt_tilrettelagt = oenske.saerligt_tilrettelagt},
          .opgave = opgavegrundlag(g, oenske.fra).fakta,
          .hoering = hoering(g, oenske.fra),
          .dispensation =
              gaeldende_dispensation(g.dispensationer, sted, g.borger->population, oenske.fra)};
  return f;
}

}  // namespace nytte::sager
