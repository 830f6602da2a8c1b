#include "sager/hoering/grundlag.hpp"

#include <algorithm>

#include "kontrakt/fund_tekst.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/hjemmel.hpp"
#include "regler/hoering_valg.hpp"
#include "regler/rimelighed_proeve.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "sager/jobordre/medarbejderkrav.hpp"
#include "sager/placering/fakta.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

constexpr int kMaanederFoer = 5;  // one more than the longest average

std::string citat(const Hjemmel* h) { return h ? kontrakt::hjemmeltekst(*h) : std::string(); }

// Whether the two days have the same order of hearing.
bool samme_ret(Dato a, Dato b, Population p) {
  return regler::gamle_regler(a, p) == regler::gamle_regler(b, p) &&
         (a < regler::kForenkling) == (b < regler::kForenkling);
}

ArbejdsgiverFakta laes_arbejdsgiver(store::Forbindelse& db, const Hoeringsemne& e) {
  const auto m = e.dag.maaned();
  return arbejdsgiverfakta(e.sted, store::list_ansatte(db, e.sted.p_nummer, m - kMaanederFoer, m),
                           store::i_forvejen(db, e.sted.p_nummer, e.dag));
}

bool er_der(const IForvejen& i, Dato dag) { return i.fra <= dag && (!i.til || dag <= *i.til); }

void saet_snit(const ArbejdsgiverFakta& a, const regler::Opgoerelse& o, Dato dag,
               Forholdsgrundlag& f) {
  const auto g = regler::ansattegrundlag(a, o, dag.maaned());
  for (int n = g.maaneder; n >= 1; --n)
    for (const auto& m : a.ordinaert_ansatte)
      if (m.maaned == dag.maaned() - n) f.maaneder.push_back(m);
  if (g.snit) {
    f.snit = Broek(g.snit->taeller, g.snit->naevner);
    f.kvote = regler::kvote(*g.snit, o.skala);
  } else {
    f.mangler = g.foerste_mangler;
  }
}

// The new persons beside the ones there: all but one are put among those, the last one is tried as
// a placement is, so that the figures are those of the placement check.
void saet_hvis(ArbejdsgiverFakta a, const Hoeringsemne& e,
               const std::optional<DispensationFakta>& dispensation, Forholdsgrundlag& f) {
  const auto periode = Periode::fra_til(e.dag, std::max(e.dag, e.til)).value();
  const std::int32_t nye = std::max(e.nye, 1);
  for (std::int32_t i = 1; i < nye; ++i)
    a.i_forvejen.push_back({Ordning::nytteindsats, periode.fra(), periode.til(), e.ugentlig_tid});
  const auto p = regler::proev_rimelighed({.arbejdsgiver = &a,
                                           .population = e.population,
                                           .dato = e.dag,
                                           .periode = periode,
                                           .ugentlig_tid = e.ugentlig_tid,
                                           .dispensation = dispensation});
  const Broek person(p.vaegt.pr_person);
  const std::int64_t taeller = e.nye == 0 ? p.vaerste.foer : p.vaerste.efter;
  f.hvis = Broek(taeller) / person;
  f.graense = Broek(p.vaerste.graense);
  f.holder = p.vaegt.plads(taeller, p.vaerste.graense);
}

std::optional<Forholdsgrundlag> laes_forhold(store::Forbindelse& db, const Hoeringsemne& e) {
  const auto* o = regler::opgoerelse_paa(e.dag, e.population);
  if (!o) return std::nullopt;
  const auto a = laes_arbejdsgiver(db, e);
  const auto dispensation = gaeldende_dispensation(store::list_dispensationer(db, e.sted.p_nummer),
                                                   a, e.population, e.dag);
  Forholdsgrundlag f{
      .hoveder = o->maal == regler::Maal::hoveder,
      .hjemmel = citat(regler::rimelighedskravet(e.dag, e.population)),
      .hjemmel_erklaering = citat(regler::erklaering_om_forhold(e.dag, e.population))};

  const auto vaegt = regler::Vaegt::af(*o, a.fuld_uge);
  std::int64_t brugt = 0;
  for (const auto& i : a.i_forvejen)
    if (er_der(i, e.dag)) {
      ++f.personer;
      brugt += vaegt.vejer(i.ugentlig_tid);
    }
  f.brugt = Broek(brugt) / Broek(vaegt.pr_person);
  saet_snit(a, *o, e.dag, f);
  if (dispensation && dispensation->fra <= e.dag)
    if (const auto antal = regler::bevilgede_pladser(
            *dispensation, regler::ansattegrundlag(a, *o, e.dag.maaned()).snit))
      f.dispensation = static_cast<std::int32_t>(*antal);
  saet_hvis(a, e, dispensation, f);
  return f;
}

}  // namespace

Hoeringsemne emne_af(store::Forbindelse& db, const Kontekst& k, const Jobordre& j,
                     const Arbejdssted& sted, Population population) {
  const Dato dag = medarbejderkrav(j, k.i_dag).dag;
  const auto periode = Periode::fra_til(dag, std::max(dag, j.til)).value();
  return {.formaal = Hoeringsformaal::etablering,
          .sted = sted,
          .jobordre = j.nummer,
          .stilling = j.stilling,
          .faggruppe = j.faggruppe,
          .opgave = j.opgave,
          .pladser = j.pladser,
          .nye = store::ledige_pladser(db, j.id, periode),
          .fra = j.fra,
          .til = j.til,
          .ugentlig_tid = j.ugentlig_tid,
          .population = population,
          .saerligt_tilrettelagt = j.saerligt_tilrettelagt,
          .dag = dag};
}

Hoeringsvalg laes_valg(store::Forbindelse& db, const Kontekst& k, const Hoeringsemne& e) {
  const auto p = e.sted.p_nummer;
  return regler::hvem_skal_hoeres({.dag = samme_ret(k.i_dag, e.dag, e.population) ? k.i_dag : e.dag,
                                   .p_nummer = p,
                                   .cvr = e.sted.cvr,
                                   .faggruppe = e.faggruppe,
                                   .population = e.population,
                                   .saerligt_tilrettelagt = e.saerligt_tilrettelagt,
                                   .repraesentanter = store::list_repraesentanter(db, p),
                                   .fravaer = store::list_fravaer(db, p),
                                   .findes_ikke = store::list_findes_ikke(db, p)});
}

std::vector<Hoeringstrin> trin_af(const Hoeringsvalg& valg) {
  std::vector<Hoeringstrin> ud;
  for (const auto& l : valg.led)
    ud.push_back({.niveau = l.niveau,
                  .status = l.status,
                  .navn = l.navn,
                  .hvorfor = kontrakt::saetning(l.fund),
                  .hjemmel = kontrakt::hjemmelstekst(l.fund)});
  return ud;
}

Hoeringsgrundlag laes_grundlag(store::Forbindelse& db, const Hoeringsemne& e,
                               const Hoeringsvalg& valg, std::string kommune) {
  const auto arbejdsgiver = store::find_arbejdsgiver(db, e.sted.cvr);
  const bool hoering = valg.art == Hoeringsart::hoering;
  return {.art = valg.art,
          .formaal = e.formaal,
          .kommune = std::move(kommune),
          .jobordre = e.jobordre,
          .arbejdssted = e.sted.navn,
          .adresse = e.sted.adresse + ", " + e.sted.postnummer + " " + e.sted.by,
          .p_nummer = e.sted.p_nummer.tekst(),
          .arbejdsgiver = arbejdsgiver ? arbejdsgiver->navn : std::string(),
          .stilling = e.stilling,
          .faggruppe = e.faggruppe,
          .opgave = e.opgave,
          .pladser = e.pladser,
          .fra = e.fra,
          .til = e.til,
          .ugentlig_tid = e.ugentlig_tid,
          .dag = e.dag,
          .forhold = hoering ? laes_forhold(db, e) : std::nullopt,
          .raekkefoelge = trin_af(valg),
          .hjemmel = citat(regler::hoering_droeftelse(e.dag, e.population)),
          .hjemmel_erklaering =
              hoering ? citat(regler::erklaering_om_hoering(e.dag, e.population)) : std::string()};
}

}  // namespace nytte::sager
