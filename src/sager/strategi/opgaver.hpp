// The tasks a job order points to, as the strategy's policy sees them: citizen-facing or not, by
// the judgement of the catalogue that holds on the day.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/opgave.hpp"
#include "model/virksomhed.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Politikopgave {
  OpgaveId opgave;
  std::string navn;
  std::optional<bool> borgerrettet;  // empty: no judgement that holds says so
};

// Every task of the catalogue with its judgements, read once.
class Politikopgaver {
 public:
  Politikopgaver(store::Forbindelse& db, Kommunekode kommune);
  // Of a job order at its workplace on the day; empty when it points to none.
  std::vector<Politikopgave> paa(JobordreId ordre, std::optional<PNummer> sted, Dato dag) const;

 private:
  std::map<OpgaveId, std::string> navne_;
  std::map<OpgaveId, std::vector<Opgavevurdering>> vurderinger_;
  std::map<JobordreId, std::vector<OpgaveId>> ordrer_;
};

// Per cent of the judged tasks that are citizen-facing, rounded to the nearest; nothing when none
// is judged.
std::optional<std::int32_t> borgerrettede_procent(const std::vector<Politikopgave>& opgaver);

}  // namespace nytte::sager
