// The weekly plan of a citizen: what follows from the placements and their teams, what was planned
// beside it, where it clashes, and whether the hours of arbejdspligt are in it. Reading:
// sagsbehandler, leder, and a projektleder for those on his own teams; writing: sagsbehandler and
// such a projektleder. Others' citizens are findes_ikke. Every look is noted ("ugeplan").
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/hold.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/ugeplan.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// One placement of the week, with its team where it is on one.
struct Ugeplacering {
  Placering placering;
  std::string arbejdssted;
  std::optional<Projekthold> hold{};
  std::vector<Holddag> holddage{};  // of the team in the week
  Dato paa_hold_fra = Dato::af(1970, 1, 1);
  Dato paa_hold_til = Dato::af(1970, 1, 1);  // included
};

// What the plan is made of.
struct Ugegrundlag {
  Uge uge;
  std::vector<Ugeplacering> placeringer;
  std::vector<Ugeaktivitet> egne;  // what was written down
};

// By day and time: what was written, and where nothing was written of a placement that week, what
// follows from it. Its days are the team's, or Monday to Friday; its hours the weekly time spread
// over them from the team's or the workplace's morning. Public holidays and closed days are left
// out. Pure.
std::vector<Ugeaktivitet> ugens_aktiviteter(const Ugegrundlag& g);
// Pure; by day.
std::vector<Ugefund> ugens_fund(const Ugegrundlag& g, const std::vector<Ugeaktivitet>& alle);
std::string saetning(const Ugefund& f);

struct Ugeplan {
  BorgerId borger;
  std::string navn;
  Uge uge;
  std::vector<Ugeaktivitet> aktiviteter;
  std::vector<Ugefund> fund;
  std::vector<Ugeplacering> placeringer;
  bool har_egne = false;         // something is written for the week
  std::int32_t jobsoegning = 0;  // minutes planned for job search
  bool arbejdspligt = false;     // registered on the citizen
  Arbejdspligtsvar pligt;
  std::optional<Nedsattimer> nedsat;  // what counts on the Monday
  bool maa_skrive = false;
  std::string kommune;
};
Resultat<Ugeplan> vis_ugeplan(store::Forbindelse& db, const Kontekst& k, BorgerId borger, Uge uge);

// `ny.id` is ignored. periode_omvendt (times), tal_uden_for_graenser (outside the day),
// felt_mangler (the place, where it must be assigned), findes_ikke (the placement is not his).
Resultat<Ugeaktivitet> tilfoej_ugeaktivitet(store::Forbindelse& db, const Kontekst& k,
                                            const Ugeaktivitet& ny, Koersel koersel = Koersel::gem);
Resultat<void> fjern_ugeaktivitet(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                                  std::int64_t id, Koersel koersel = Koersel::gem);
// Everything written for the week is taken out; how many.
Resultat<std::int32_t> ryd_uge(store::Forbindelse& db, const Kontekst& k, BorgerId borger, Uge uge,
                               Koersel koersel = Koersel::gem);

struct Ugekopi {
  BorgerId borger;
  Uge fra;
  std::int32_t antal = 1;  // the next so many weeks, 1 to 26
};
struct Ugekopisvar {
  std::int32_t kopieret = 0;
  std::int32_t udeladt = 0;  // public holidays, days outside the placement, and what was there
};
// tilstand_tillader_ikke when nothing is written for the week.
Resultat<Ugekopisvar> kopier_uge(store::Forbindelse& db, const Kontekst& k, const Ugekopi& kopi,
                                 Koersel koersel = Koersel::gem);

// Four days of nytteindsats and one of CV and job search (source 002, focus 4).
struct FirePlusEn {
  BorgerId borger;
  Uge uge;
  PlaceringId placering;
  std::int32_t jobdag = 5;  // 1 Monday to 5 Friday
  std::string sted;         // where CV and job search are, assigned by the municipality
};
// tilstand_tillader_ikke when something is written for the week, or the placement has no day in it.
Resultat<std::int32_t> laeg_fire_plus_en(store::Forbindelse& db, const Kontekst& k,
                                         const FirePlusEn& m, Koersel koersel = Koersel::gem);

// begrundelse_mangler, tal_uden_for_graenser (more than 37 hours). 37 hours take a reduction back.
// Role sagsbehandler alone: it is a decision about the citizen's duty.
Resultat<void> saet_nedsattimer(store::Forbindelse& db, const Kontekst& k, const Nedsattimer& n,
                                Koersel koersel = Koersel::gem);

// For others: the minutes the plan leaves for job search in the week of the day; nothing where
// nothing is planned for it. No role is asked, no look noted.
std::optional<Ugetimer> planlagt_jobsoegning(store::Forbindelse& db, Kommunekode kommune,
                                             BorgerId borger, Dato dag);

// The plan for the citizen, in plain Danish.
dokumenter::Brev som_brev(const Ugeplan& p);

std::string_view aktivitet_ord(Ugeaktivitetsart a);  // "Nytteindsats"
std::string pligt_saetning(const Arbejdspligtsvar& s);
std::string saetning(const Pligtfund& f);
std::string klokken(std::int32_t minutter);    // "8.30"
std::string timer_ord(std::int32_t minutter);  // "2 timer", "1 time og 30 minutter"

}  // namespace nytte::sager
