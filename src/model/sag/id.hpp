// Ids are database keys, one type a table: a Borger's id cannot be passed where a Jobordre's is
// due.
#pragma once

#include <compare>
#include <cstdint>

namespace nytte {

template <class Ting>
struct Id {
  std::int64_t vaerdi = 0;
  auto operator<=>(const Id&) const = default;
};

using BorgerId = Id<struct Borger>;
using JobordreId = Id<struct Jobordre>;
using PlaceringId = Id<struct Placering>;
using HoeringId = Id<struct Hoering>;
using RepraesentantId = Id<struct Medarbejderrepraesentant>;
using DispensationId = Id<struct Dispensation>;
using AfgoerelseId = Id<struct Afgoerelse>;
using BrugerId = Id<struct Bruger>;
using OpgaveId = Id<struct Opgave>;
using OpgavevurderingId = Id<struct Opgavevurdering>;
using ProjektId = Id<struct Projekt>;
using ProjektholdId = Id<struct Projekthold>;
using StrategiId = Id<struct Strategi>;
using EvalueringId = Id<struct Evaluering>;

// Optimistic locking: a write carries the version it read; 1 for a new row.
using Version = std::int64_t;

// A point in registration time, UTC, in whole seconds since 1970. Made once a request, never
// inside.
struct Tidspunkt {
  std::int64_t sekunder = 0;
  auto operator<=>(const Tidspunkt&) const = default;
};

}  // namespace nytte
