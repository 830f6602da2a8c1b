// The measurable parts of the strategy held against a placement: local policy. It is never law: a
// finding stops nobody, and it is shown apart from the law's. F-055.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/politik.hpp"
#include "model/virksomhed.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

// What is known of one placement, wished, proposed or real. What is empty is not judged.
struct Politikforhold {
  Dato fra;
  Dato til;                                    // included
  std::optional<Maalgruppe> gruppe{};          // the citizen's benefit and readiness on `fra`
  std::optional<Ugetimer> ugentlig_tid{};      // of the placement
  std::vector<Periode> tidligere{};            // the citizen's earlier courses; none: no repeat
  std::optional<std::int32_t> borgerrettet{};  // per cent of its tasks, 0 to 100
  // Hours a week planned for job search. When empty, what the placement leaves of a full week
  // (kFuldUge) is read instead, where the weekly time is known.
  std::optional<Ugetimer> jobsoegning{};
};

// Where it departs from the policy, in the order of Politikpunkt; empty when it keeps it. Pure.
std::vector<Politikfund> politikfund(const Lokalpolitik& p, const Politikforhold& f);

// Whether the group is among the preferred; true when the policy prefers none.
bool er_foretrukket(const Lokalpolitik& p, const Maalgruppe& g);
// Begun weeks: 56 days are 8, 57 are 9.
std::int32_t paabegyndte_uger(const Periode& p);
// Whole months from the newest earlier course's last day to the first day of this one; 0 when they
// meet or overlap. Nothing without an earlier course.
std::optional<std::int32_t> maaneder_siden_sidst(const std::vector<Periode>& tidligere, Dato fra);

// "Forløbet varer 13 uger. Strategien siger højst 8 uger."
std::string saetning(const Politikfund& f);
// "Længste forløb": the point as a heading.
std::string politikpunkt_ord(Politikpunkt p);
// What the policy says of the point as a sentence; empty where it does not speak of it.
std::string politiktekst(const Lokalpolitik& l, Politikpunkt p);
// "kontanthjælp, jobparat", "uddannelseshjælp, alle"
std::string maalgruppe_ord(const Maalgruppe& g);

// The policy of the strategy in force on the day; nothing when there was none.
std::optional<Lokalpolitik> gaeldende_politik(store::Forbindelse& db, Kommunekode kommune,
                                              Dato dag);

}  // namespace nytte::sager
