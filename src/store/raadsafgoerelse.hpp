#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/raad.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// What became of a recorded decision, beside the record itself: one row, never changed.
struct Afgoerelsesudgang {
  bool bekraeftet = false;  // or discarded
  BrugerId bruger;
  Tidspunkt tid;
  std::string grund;
  std::optional<DispensationId> dispensation;
};

struct GemtRaadsafgoerelse {
  Raadsafgoerelse afgoerelse;
  std::optional<Afgoerelsesudgang> udgang;
};

/// Frozen at once, with its votes; `a.id` and the confirmation are ignored.
RaadsafgoerelseId insert_raadsafgoerelse(Forbindelse& db, const Raadsafgoerelse& a);
/// A second outcome, or a confirmation by the one who recorded it, is refused by the database.
void insert_udgang(Forbindelse& db, RaadsafgoerelseId id, const Afgoerelsesudgang& u);
std::optional<GemtRaadsafgoerelse> find_raadsafgoerelse(Forbindelse& db, RaadsafgoerelseId id);
/// Every decision on a matter, the discarded ones too, from the first.
std::vector<GemtRaadsafgoerelse> list_raadsafgoerelser(Forbindelse& db, AnsoegningId ansoegning);
/// The decision that gave the effect.
std::optional<RaadsafgoerelseId> find_afgoerelse_af(Forbindelse& db, DispensationId dispensation);

}  // namespace nytte::store
