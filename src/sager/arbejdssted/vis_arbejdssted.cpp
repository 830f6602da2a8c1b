#include "sager/arbejdssted/vis_arbejdssted.hpp"

#include <algorithm>

#include "regler/dispensation/holdbarhed.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "sager/navne.hpp"
#include "sager/placering/fakta.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/dispensation.hpp"
#include "store/jobordre.hpp"
#include "store/placering.hpp"
#include "store/raad.hpp"
#include "store/repraesentant.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kKurvedage = 26 * 7;
constexpr int kMaanederVist = 24;
constexpr Side kHele{.start = 0, .antal = 0};

void saet_kurve(store::Forbindelse& db, Dato dag, Arbejdsstedsvisning& ud) {
  const auto& a = ud.arbejdssted;
  ud.kurve = laes_kurve(db, a, *Periode::fra_til(dag, dag + (kKurvedage - 1)), dag);
  ud.manglende_maaneder = laes_kurve(db, a, *Periode::fra_til(dag, dag), dag).mangler;
}

// By everyone who is there on the day, whichever municipality placed them.
void saet_holdbarhed(store::Forbindelse& db, Dato dag, Arbejdsstedsvisning& ud) {
  if (ud.dispensationer.empty()) return;
  const auto fakta = arbejdsgiverfakta(ud.arbejdssted, ud.ansatte,
                                       store::i_forvejen(db, ud.arbejdssted.p_nummer, dag));
  for (const Dispensation& d : ud.dispensationer)
    ud.holdbarhed.push_back(regler::bedoem_holdbarhed(
        {.dag = dag, .arbejdsgiver = &fakta, .dispensation = som_fakta(d)}));
}

void saet_jobordrer(store::Forbindelse& db, const Kontekst& k, Arbejdsstedsvisning& ud) {
  Jobordrefilter filter;
  filter.p_nummer = ud.arbejdssted.p_nummer;
  for (auto& j :
       store::list_jobordrer(db, k.bruger.kommune, filter, k.i_dag,
                             {Jobordreorden::fra, {.start = 0, .antal = 0, .faldende = true}})
           .raekker)
    if (j.jobordre.status != Jobordrestatus::annulleret)
      ud.jobordrer.push_back({std::move(j.jobordre), j.pladstal});
}

PlaceretPerson navnloes(const Kontekst& k, PNummer p, const IForvejen& i) {
  return {.placering = {.id = {},
                        .ordning = i.ordning,
                        .kommune = k.bruger.kommune,
                        .borger = {},
                        .jobordre = {},
                        .p_nummer = p,
                        .fra = i.fra,
                        .til = i.til.value_or(Dato::af(9999, 12, 31)),
                        .ugentlig_tid = i.ugentlig_tid,
                        .raadighedsvurdering = {},
                        .status = Placeringsstatus::ansat,
                        .haendelsesdato = i.fra,
                        .bemaerkning = {},
                        .afgoerelse = {}},
          .navn = {},
          .egen = false};
}

// Whether the nameless row is the counted days of the placement.
bool samme(const IForvejen& i, const Placering& p) {
  return i.ordning == p.ordning && i.fra == p.fra && i.til == sidste_dag_paa_stedet(p) &&
         i.ugentlig_tid == p.ugentlig_tid;
}

void saet_placerede(store::Forbindelse& db, const Kontekst& k, Arbejdsstedsvisning& ud) {
  const auto p = ud.arbejdssted.p_nummer;
  Placeringsfilter filter;
  filter.p_nummer = p;
  filter.fra = k.i_dag;
  auto egne =
      store::list_placeringer(db, k.bruger.kommune, filter, Placeringsorden::fra, kHele).raekker;
  std::erase_if(egne, [](const auto& r) { return !sidste_dag_paa_stedet(r.placering); });
  auto alle = store::i_forvejen(db, p, k.i_dag);
  for (const auto& r : egne) {
    const auto en = std::find_if(alle.begin(), alle.end(),
                                 [&](const auto& i) { return samme(i, r.placering); });
    if (en != alle.end()) alle.erase(en);
  }
  vis_eller_skjul_navne(db, k, egne, "vis_arbejdssted");
  for (auto& r : egne) ud.placerede.push_back({std::move(r.placering), std::move(r.borger), true});
  for (const auto& i : alle) ud.placerede.push_back(navnloes(k, p, i));
  std::stable_sort(ud.placerede.begin(), ud.placerede.end(),
                   [](const auto& a, const auto& b) { return a.placering.fra < b.placering.fra; });
}

Arbejdsstedsvisning grundvisning(store::Forbindelse& db, const Kontekst& k, Arbejdssted a) {
  const auto p = a.p_nummer;
  const auto kommune = store::find_kommune(db, a.kommune);
  const auto arbejdsgiver = store::find_arbejdsgiver(db, a.cvr);
  const auto i_dag = k.i_dag.maaned();
  Arbejdsstedsvisning ud{
      .arbejdssted = std::move(a),
      .kommunenavn = kommune ? kommune->navn : "",
      .arbejdsgiver_navn = arbejdsgiver ? arbejdsgiver->navn : "",
      .ansatte = store::list_ansatte(db, p, i_dag - kMaanederVist, i_dag),
      .manglende_maaneder = {},
      .repraesentanter = store::list_repraesentanter(db, p),
      .fravaer = store::list_fravaer(db, p),
      .findes_ikke = store::list_findes_ikke(db, p),
      .dispensationer = store::list_dispensationer(db, p),
      .placerede = {},
      .jobordrer = {},
      .kurve = {.periode = *Periode::fra_til(k.i_dag, k.i_dag), .stykker = {}, .mangler = {}}};
  std::reverse(ud.ansatte.begin(), ud.ansatte.end());
  return ud;
}

}  // namespace

Resultat<Arbejdsstedsvisning> vis_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                              PNummer p_nummer, std::optional<Dato> dag) {
  NYTTE_TRY(kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::administrator}));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Arbejdsstedsvisning> {
    auto a = store::find_arbejdssted(db, p_nummer);
    if (!a) return Fejl(Fejlkode::findes_ikke, "p_nummer", p_nummer.tekst());
    Kontekst paa_dagen = k;
    paa_dagen.i_dag = dag.value_or(k.i_dag);
    auto ud = grundvisning(db, paa_dagen, *std::move(a));
    saet_jobordrer(db, paa_dagen, ud);
    saet_placerede(db, paa_dagen, ud);
    saet_kurve(db, paa_dagen.i_dag, ud);
    saet_holdbarhed(db, paa_dagen.i_dag, ud);
    return ud;
  });
}

}  // namespace nytte::sager
