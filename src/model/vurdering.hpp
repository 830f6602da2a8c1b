// What a rule answers: data, no text. The Danish sentence is rendered from it at read time
// (kontrakt/), since text costs fifteen times the check. Everything here is trivially cheap to copy
// and refers only to static storage.
#pragma once

#include <array>
#include <boost/container/static_vector.hpp>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/arbejdstid.hpp"
#include "model/begrundelse.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"

namespace nytte {

// Worst first: the whole of a decision is the minimum of its parts.
NYTTE_KODE(Udfald, ikke_opfyldt, uafklaret, advarsel, opfyldt, ikke_relevant);

// The rules of a placement, in the order of the contract.
NYTTE_KODE(Regel, offentlig_arbejdsgiver, ministeromraade, maalgruppe, raadighedsafproevende,
           saerligt_tilrettelagt, ydelsesperiode, varighed, samme_arbejdsplads, ugentlig_tid,
           seneste_arbejdsgiver, suspension, rimelighedskrav, erklaering_om_rimelighed, hoering,
           opgavens_indhold, serviceloven, statsstoette);
inline constexpr std::size_t kAntalRegler = Koder<Regel>::navne.size();

// How well the text behind a row is known: A read in full, B in an excerpt, S in a seed document, D
// derived, U unverified. A rule of grade U never blocks, it warns.
NYTTE_KODE(Grad, A, B, S, D, U);

// Which text says so, and in which days it does.
struct Hjemmel {
  std::string_view dokument;  // "BEK 1216/2023"
  std::string_view sted;      // "§ 102, stk. 1"
  Dato fra;
  std::optional<Dato> til;  // last day, included; open when still in force
  Grad grad;
  Dato kontrolleret;  // when somebody last held it beside the source
};

// One value of a calculation, with its unit.
struct Vaerdi {
  enum class Art : std::uint8_t {
    ingen,
    tal,
    personer,
    dage,
    broek,
    ugetid,
    dato,
    maaned,
    ja_nej,
    kode
  };
  Art art = Art::ingen;
  std::int64_t a = 0;        // the number; numerator; minutes; day number; month number; 0 or 1
  std::int64_t b = 1;        // denominator of a broek
  std::string_view tekst{};  // a code, in static storage

  static constexpr Vaerdi tal(std::int64_t n) { return {Art::tal, n, 1, {}}; }
  static constexpr Vaerdi personer(std::int64_t n) { return {Art::personer, n, 1, {}}; }
  static constexpr Vaerdi dage(std::int64_t n) { return {Art::dage, n, 1, {}}; }
  // Need not be reduced; b is positive.
  static constexpr Vaerdi broek(std::int64_t taeller, std::int64_t naevner) {
    return {Art::broek, taeller, naevner, {}};
  }
  static constexpr Vaerdi ugetid(Ugetimer u) { return {Art::ugetid, u.minutter(), 1, {}}; }
  static constexpr Vaerdi dato(Dato d) { return {Art::dato, d.dagnummer(), 1, {}}; }
  static constexpr Vaerdi maaned(Maaned m) { return {Art::maaned, m.loebenummer(), 1, {}}; }
  static constexpr Vaerdi ja_nej(bool ja) { return {Art::ja_nej, ja ? 1 : 0, 1, {}}; }
  // `tekst` must be in static storage: navn(e) of a code, or a literal.
  static constexpr Vaerdi kode(std::string_view tekst) { return {Art::kode, 0, 1, tekst}; }

  // Text is compared by content, so that a decision read back equals the one made.
  bool operator==(const Vaerdi&) const = default;
};

// A step of the calculation: its name (static storage) and value.
struct Trin {
  std::string_view navn;
  Vaerdi vaerdi;
  bool operator==(const Trin&) const = default;
};

// What could be changed so that this rule passes. `anvend` (regler/aendring) applies it to the
// facts; a property test checks that the rule then passes, so a proposal is always calculated,
// never guessed.
NYTTE_KODE(
    Aendringsart,
    ugentlig_tid,       // this weekly time instead (the longest that passes)
    til,                // this last day instead (the latest that passes)
    flyt_til,           // the whole placement moved to start this day (the earliest that passes)
    dispensation,       // a dispensation to this many places over the whole period
    andet_arbejdssted,  // another workplace; no value, cannot be applied to these facts
    raadighedsafproevende,  // give it as a test of availability, with the assessment recorded
    almindelig,             // not as særligt tilrettelagt
    registrer);  // record the missing fact named by `felt`, dated `dato` where it has a date

struct Aendring {
  Aendringsart art;
  Vaerdi vaerdi{};
  std::string_view
      felt{};  // for `registrer`: the path of the field in the contract, e.g. "hoering.orienteret"
  bool operator==(const Aendring&) const = default;
};

struct Vurdering {
  Regel regel = Regel::offentlig_arbejdsgiver;
  Udfald udfald = Udfald::uafklaret;
  const Hjemmel* hjemmel = nullptr;  // static; null where no law of that day is held
  Begrundelse begrundelse = Begrundelse::ukendt_ret;
  boost::container::static_vector<Vaerdi, 6>
      argumenter;  // what the sentence is made of, in its order
  boost::container::static_vector<Trin, 10> trin;
  std::optional<Vaerdi> margen;  // how far from the limit; negative when over it
  boost::container::static_vector<Aendring, 4>
      aendringer;  // smallest first; empty when nothing would help
};

struct Placeringsvurdering {
  Udfald udfald = Udfald::uafklaret;
  std::array<Vurdering, kAntalRegler> vurderinger;  // one a rule, in the order of Regel
};

}  // namespace nytte
