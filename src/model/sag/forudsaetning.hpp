// What must be in hand before a start: asked by a group (its workflow description), a workplace or
// a job order, and what it became for one placement. Source 002 (focus 2, case 2, third point).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/arbejdsgang.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// A row of a placement: `kilder` says who asked, more than one when several did. Met when `opfyldt`
// has a day; `bevis` says how it is known. Of a certificate (er_attest) nothing but that it was
// seen, when and by whom.
struct Forudsaetning {
  std::int64_t id = 0;
  PlaceringId placering;
  Forudsaetningsart art = Forudsaetningsart::andet;
  std::string navn;        // which course, which licence; may be empty
  bool noedvendig = true;  // the start waits for it
  Forudsaetningsejer ejer = Forudsaetningsejer::sagsbehandler;
  std::vector<Forudsaetningskilde> kilder{};
  std::int32_t arbejdsdage = 0;  // working days before the start; `frist` follows the start
  Dato frist;                    // the last day it is in time, included
  std::optional<Dato> opfyldt;
  std::string bevis;
  std::optional<Dato> gaelder_til{};  // the proof holds to this day, included; empty: not known
  bool bortfaldet = false;            // does not apply here; `bevis` says why
  std::optional<BrugerId> set_af{};   // who ticked it off or let it go
  Version version = 1;

  bool aaben() const { return !opfyldt && !bortfaldet; }
};

// An earlier one of the same citizen that was met, as far as a later placement can use it.
struct TidligereForudsaetning {
  std::int64_t id = 0;
  BorgerId borger;
  PlaceringId placering;
  std::string arbejdssted;  // where it was shown
  Forudsaetningsart art = Forudsaetningsart::andet;
  std::string navn;
  Dato opfyldt;
  std::optional<Dato> gaelder_til;
};

}  // namespace nytte
