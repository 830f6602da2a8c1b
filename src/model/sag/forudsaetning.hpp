// What must be in hand before a start: of a group, a workplace or a job order, and for one
// placement. Source 002 (focus 2, the third point of the workflow description).
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"

namespace nytte {

NYTTE_KODE(Forudsaetningsart, boerneattest, straffeattest, arbejdstoej, kursus, vaccination,
           koerekort, andet);

// Who sees to it.
NYTTE_KODE(Forudsaetningsejer, sagsbehandler, virksomhedskonsulent, projektleder, arbejdsgiver,
           borger);

// One for one placement. Met when `opfyldt` has a day; `bevis` says how it is known.
struct Forudsaetning {
  std::int64_t id = 0;
  PlaceringId placering;
  Forudsaetningsart art = Forudsaetningsart::andet;
  std::string navn;        // which course, which licence; may be empty
  bool noedvendig = true;  // the start waits for it
  Forudsaetningsejer ejer = Forudsaetningsejer::sagsbehandler;
  Dato frist;
  std::optional<Dato> opfyldt;
  std::string bevis;
  bool bortfaldet = false;  // does not apply here; `bevis` says why
  Version version = 1;
};

}  // namespace nytte
