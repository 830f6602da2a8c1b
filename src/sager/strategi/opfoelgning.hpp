// How practice stands against the strategy's policy: every number with its members. Policy, never
// law. F-056.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/xlsx.hpp"
#include "model/resultat.hpp"
#include "model/sag/strategi.hpp"
#include "sager/koersel.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager {

// A course, or (borgerrettede_opgaver) a task of the catalogue.
struct Politikmedlem {
  Politikholdning holdning = Politikholdning::ukendt;
  std::optional<PlaceringId> placering{};
  std::optional<BorgerId> borger{};  // empty for one who may not see citizens
  std::string borger_navn{};         // as above
  std::optional<OpgaveId> opgave{};
  std::string navn{};  // the workplace, or the task
  std::string jobordrenummer{};
  std::optional<Dato> fra{};
  std::optional<Dato> til{};
  std::string hvad{};  // what it is: "13 uger", "kontanthjælp, jobparat"
};

struct Politikmaaling {
  Politikpunkt punkt = Politikpunkt::maalgruppe;
  std::string politik;  // what the strategy in force says; empty: it does not speak of it
  std::int64_t holder = 0;
  std::int64_t afviger = 0;
  std::int64_t ukendt = 0;  // what it takes to judge is not registered
  // Per cent of those that could be judged: that keep the point; for borgerrettede_opgaver the
  // share of tasks that are citizen-facing, with the limit beside it. Nothing when none could.
  std::optional<std::int32_t> procent{};
  std::optional<std::int32_t> graense{};
  std::vector<Politikmedlem> medlemmer;  // those that depart first, then the unknown
};

struct Politikopfoelgning {
  Periode periode;
  std::optional<Strategi> strategi;  // in force on the last day of the period
  std::int64_t forloeb = 0;          // that began in the period
  std::vector<Politikmaaling> maalinger;
};

// The courses in nytteindsats that began in the period, each held against the strategy that was in
// force on its first day. Names of citizens are shown to those who may see them, and the looks
// noted; `med_medlemmer` false leaves them out.
enum class Medlemmer : bool { uden, med };
Resultat<Politikopfoelgning> politikopfoelgning(store::Forbindelse& db, const Kontekst& k,
                                                const Periode& periode,
                                                Medlemmer medlemmer = Medlemmer::uden);
// From the first day of the strategy in force, at most a year back, to today.
Periode opfoelgningsperiode(store::Forbindelse& db, const Kontekst& k);

// What the policy says of one wish to place: for the page beside the law's panel, and the API.
// Nothing when no strategy is in force on its first day, and for særligt tilrettelagt.
struct Politikbillede {
  std::int32_t nummer = 1;  // of the strategy's version
  StrategiId strategi;
  std::vector<Politikfund> fund;
};
Resultat<std::optional<Politikbillede>> politik_ved_placering(store::Forbindelse& db,
                                                              const Kontekst& k,
                                                              const Placeringsoenske& oenske);

// As a sheet: a line a member of the point. Without names of citizens.
dokumenter::Regneark politikmedlemmer(const Politikmaaling& m);

}  // namespace nytte::sager
