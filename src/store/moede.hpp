#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/raad.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

// Meetings of a council, their attendance and agenda. Every question names the council: those of
// another do not exist.

/// `m.id`, `m.version` and `m.til_stede` are ignored.
MoedeId insert_moede(Forbindelse& db, const Moede& m);
/// Day, time, place and whether called off; not the attendance.
Resultat<Version> update_moede(Forbindelse& db, const Moede& m);
/// Replaces who was there.
Resultat<Version> set_til_stede(Forbindelse& db, const Moede& m);
std::optional<Moede> find_moede(Forbindelse& db, const std::string& raad, MoedeId id);
/// The newest first.
std::vector<Moede> list_moeder(Forbindelse& db, const std::string& raad);

struct Dagsordenpunkt {
  MoedeId moede;
  AnsoegningId ansoegning;
  std::int32_t punkt = 1;
};

/// Last on the agenda, or where it stood when it was on that agenda before.
void insert_dagsordenpunkt(Forbindelse& db, MoedeId moede, AnsoegningId ansoegning);
/// False if it was not on that agenda.
bool fjern_dagsordenpunkt(Forbindelse& db, MoedeId moede, AnsoegningId ansoegning);
/// In the order of the agenda.
std::vector<Dagsordenpunkt> list_dagsorden(Forbindelse& db, MoedeId moede);
/// The meeting whose agenda the matter is on; the newest, if there has been more than one.
std::optional<MoedeId> find_dagsorden(Forbindelse& db, AnsoegningId ansoegning);

}  // namespace nytte::store
