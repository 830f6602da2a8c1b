// The tasks a job order points to, as the strategy's policy sees them: citizen-facing or not, by
// the judgement of the catalogue that holds on the day.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/opgave.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Politikopgave {
  OpgaveId opgave;
  std::string navn;
  std::optional<bool> borgerrettet;  // empty: no judgement that holds says so
};

// Of each job order on the day; an order that points to none is not there.
std::map<JobordreId, std::vector<Politikopgave>> politikopgaver(
    store::Forbindelse& db, Kommunekode kommune, const std::vector<JobordreId>& ordrer, Dato dag);

// Per cent of the judged tasks that are citizen-facing, rounded to the nearest; nothing when none
// is judged.
std::optional<std::int32_t> borgerrettet_andel(const std::vector<Politikopgave>& opgaver);

}  // namespace nytte::sager
