#include "sager/eksempel/hold.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/borger/registrer_borger.hpp"
#include "sager/eksempel/forloeb.hpp"
#include "sager/hold/fremmoede.hpp"
#include "sager/hold/pladser.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/jobordre/registrer_hoering.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {
namespace {

constexpr Dato kTidligst = Dato::af(2014, 3, 1);
constexpr Dato kOrienteringFra = Dato::af(2025, 1, 1);
constexpr std::int32_t kAnsatte = 220;
constexpr std::int32_t kUgersForloeb = 10;

struct Holdplan {
  std::string_view navn;
  std::string_view stilling;
  std::string_view opgave;
  std::string_view moedested;
  std::int32_t antal;
  std::int32_t kapacitet;
  std::int32_t saeder;
  bool udendoers;
};

constexpr std::array kPlaner{
    Holdplan{"Naturholdet", "naturplejer", "Rydning af stier og pleje af enge, som ellers gror til",
             "Materielgården, Industrivej 4, Hammel", 14, 15, 16, true},
    Holdplan{"Værkstedsholdet", "værkstedsmedhjælper",
             "Reparation af borde, bænke og redskaber til legepladserne",
             "Værkstedet, Industrivej 6, Hammel", 5, 6, 0, false}};

PNummer stedet() { return PNummer::laes("9900000801").value(); }

Resultat<void> opret_sted(store::Forbindelse& db, const Kontekst& k) {
  const Arbejdssted sted{.p_nummer = stedet(),
                         .cvr = Cvr::laes("99010001").value(),
                         .navn = "Driftsgården i Hammel",
                         .adresse = "Industrivej 4",
                         .postnummer = "8450",
                         .by = "Hammel",
                         .kommune = k.bruger.kommune,
                         .sektor = Sektor::kommune,
                         .ministeromraade = {},
                         .tilskudsandel = {},
                         .erhverv_paa_markedsvilkaar = {},
                         .lukket_fra = {}};
  NYTTE_TRY(registrer_arbejdssted(db, k, {sted, "Favrskov Kommune"}));
  std::vector<AnsatteMaaned> maaneder;
  for (Maaned m = k.i_dag.maaned() - 7; m < k.i_dag.maaned(); m = m + 1)
    maaneder.push_back({stedet(), m,
                        Aarsvaerk::fra_titusindedele(std::int64_t{kAnsatte} * Aarsvaerk::kSkala),
                        kAnsatte, 0});
  NYTTE_TRY(registrer_ansatte(db, k, stedet(), maaneder));
  return success();
}

Resultat<Jobordre> opret_ordre(store::Forbindelse& db, const Kontekst& k, const Holdplan& plan,
                               Dato fra) {
  const Dato foer = fra - 14;
  Jobordre ny{.id = {},
              .nummer = "",
              .kommune = k.bruger.kommune,
              .p_nummer = stedet(),
              .type = Jobordretype::nytteindsats_kommune,
              .stilling = std::string(plan.stilling),
              .faggruppe = "3F",
              .opgave = std::string(plan.opgave),
              .ministeromraade = {},
              .pladser = plan.kapacitet,
              .fra = foer,
              .til = foer + 364,
              .ugentlig_tid = Ugetimer::af(25),
              .vurdering = {.ud_over_normeret_niveau = true,
                            .konkurrenceforvridende = false,
                            .indgaar_i_serviceniveau = false,
                            .service_for_borger = false,
                            .borgers_dokumentation = {}}};
  NYTTE_TRY(auto ordre, opret_jobordre(db, paa_dagen(k, foer), ny));
  const bool orienteret = fra >= kOrienteringFra;
  NYTTE_TRY(registrer_hoering(db, paa_dagen(k, foer),
                              {.id = {},
                               .jobordre = ordre.id,
                               .art = orienteret ? Hoeringsart::orientering : Hoeringsart::hoering,
                               .niveau = orienteret ? std::optional<Niveau>() : Niveau::tr_p_nummer,
                               .navn = "Bente Prøve",
                               .dato = foer,
                               .arbejdsgiver_erklaering = orienteret ? std::optional<Dato>() : foer,
                               .medarbejder_erklaering = orienteret ? std::optional<Dato>() : foer,
                               .enig = true,
                               .bemaerkning = {}}));
  return ordre;
}

Resultat<Projekthold> opret(store::Forbindelse& db, const Kontekst& k, BrugerId leder,
                            const Holdplan& plan) {
  return opret_hold(db, k,
                    {.id = {},
                     .kommune = k.bruger.kommune,
                     .navn = std::string(plan.navn),
                     .p_nummer = stedet(),
                     .projekt = {},
                     .projektleder = leder,
                     .kapacitet = plan.kapacitet,
                     .moedested = std::string(plan.moedested),
                     .saeder = plan.saeder,
                     .saeson_fra = {},
                     .saeson_til = {},
                     .udendoers = plan.udendoers,
                     .lukket_fra = {}});
}

struct Holdstart {
  const Projekthold& hold;
  const Jobordre& ordre;
  Dato fra;
  std::int32_t antal;
};

// Places the plan's people on the team; the law of the day may say no to one.
Resultat<std::vector<PlaceringId>> besaet(store::Forbindelse& db, const Kontekst& k,
                                          const Holdstart& start, Personer& personer) {
  const auto& [h, j, fra, antal] = start;
  std::vector<PlaceringId> ud;
  const Kontekst foer = paa_dagen(k, fra - 5);
  for (std::int32_t i = 0; i < antal; ++i) {
    NYTTE_TRY(const auto b, registrer_borger(db, foer,
                                             {{.id = {},
                                               .kommune = k.bruger.kommune,
                                               .cpr = Cpr::laes(personer.cpr(1978 + i)).value(),
                                               .navn = personer.navn(),
                                               .erhvervskompetencegivende_uddannelse = true,
                                               .senest_ansat_kendt = true,
                                               .senest_ansat = {}},
                                              {{.borger = {},
                                                .ydelse = Ydelse::kontanthjaelp,
                                                .visitation = Visitation::jobparat,
                                                .fra = fra - 120,
                                                .til = {}}}}));
    NYTTE_TRY(const auto svar, placer_borger(db, foer,
                                             {.borger = b.id,
                                              .jobordre = j.id,
                                              .fra = fra,
                                              .til = fra + (kUgersForloeb * 7 - 3),
                                              .ugentlig_tid = Ugetimer::af(25),
                                              .raadighedsafproevende = false,
                                              .raadighedsvurdering = {},
                                              .saerligt_tilrettelagt = false,
                                              .begrundelse = "Aftalt med borgeren.",
                                              .bemaerkning = {}}));
    if (!svar.placering) continue;
    NYTTE_TRY(vaelg_hold(db, foer, {svar.placering->id, h.id, fra}));
    ud.push_back(svar.placering->id);
  }
  return ud;
}

// Most came; the others spread so that each kind is there.
Fremmoederaekke raekke(PlaceringId p, std::size_t person, std::int32_t dag) {
  Fremmoederaekke r{.placering = p, .art = Fremmoedeart::kom};
  const auto n = static_cast<std::int32_t>(person);
  if (n == 3 && dag >= 8) {
    r.art = Fremmoedeart::udeblev;
  } else if (n == 7 && dag >= 4 && dag <= 5) {
    r.art = Fremmoedeart::udeblev;
  } else if ((n + dag) % 13 == 5) {
    r.art = Fremmoedeart::syg;
  } else if ((n * 3 + dag) % 17 == 2) {
    r.art = Fremmoedeart::kom_for_sent;
    r.minutter = 240;
  } else if ((n + dag * 5) % 29 == 4) {
    r.art = Fremmoedeart::aftalt_fravaer;
    r.bemaerkning = "Samtale i jobcentret, aftalt med Pia";
  }
  return r;
}

Resultat<void> fortael(store::Forbindelse& db, const Kontekst& pia, const Projekthold& h,
                       const std::vector<PlaceringId>& folk, const Periode& dage) {
  std::int32_t nr = 0;
  for (Dato d = dage.fra(); d <= dage.til(); d = d + 1) {
    if (!er_aabent(h, std::nullopt, d)) continue;
    Fremmoedeark ark{h.id, d, {}};
    for (std::size_t i = 0; i < folk.size(); ++i) ark.raekker.push_back(raekke(folk[i], i, nr));
    NYTTE_TRY(registrer_fremmoede(db, paa_dagen(pia, d), ark));
    ++nr;
  }
  return success();
}

}  // namespace

Resultat<void> opret_eksempelhold(store::Forbindelse& db, const Kontekst& sagsbehandler,
                                  const Kontekst& projektleder, Personer& personer) {
  const Dato i_dag = sagsbehandler.i_dag;
  if (i_dag < kTidligst) return success();
  const Dato mandag = i_dag - (i_dag.ugedag() - 1);
  const Dato fra = mandag - 14;
  NYTTE_TRY(opret_sted(db, sagsbehandler));
  for (const auto& plan : kPlaner) {
    NYTTE_TRY(const auto ordre, opret_ordre(db, sagsbehandler, plan, fra));
    NYTTE_TRY(const auto h,
              opret(db, paa_dagen(sagsbehandler, fra - 10), projektleder.bruger.id, plan));
    NYTTE_TRY(const auto folk, besaet(db, sagsbehandler, {h, ordre, fra, plan.antal}, personer));
    if (folk.empty()) continue;
    // The workshop has not told of the last day yet.
    const auto dage = *Periode::fra_til(fra, i_dag - (plan.udendoers ? 1 : 4));
    NYTTE_TRY(fortael(db, projektleder, h, folk, dage));
    const Holddag kursus{h.id, mandag + 11, Holddagart::lukket, "Kursus for projektledere"};
    NYTTE_TRY(saet_holddag(db, projektleder, kursus));
  }
  return success();
}

}  // namespace nytte::sager
