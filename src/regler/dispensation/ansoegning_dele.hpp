// The parts of the check of an application, one a subject; only ansoegning.cpp puts them together.
#pragma once

#include <string_view>

#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/ansoegning.hpp"

namespace nytte::regler {

class Ansoegningsproeve {
 public:
  Ansoegningsproeve(const Ansoegningsfakta& f, Fundliste& ud)
      : f_(f), i_(f.indhold), ud_(ud), dag_(f.myndighed.dag), pop_(f.myndighed.population) {}

  void ansoeger();       // D-03
  void opgaver();        // D-04
  void punkter();        // D-05 to D-07: what must be filled in
  void hoering();        // D-05 nr. 3, T-08: who was heard
  void antal();          // D-08: more than the quota?
  void varighed();       // D-09
  void tidligere();      // C-05
  void genansoegning();  // D-14, T-08

 private:
  enum class Krav : std::uint8_t { lov, skema, oplysning };

  const Hjemmel* hjemmel(const Bestemmelse& b) const { return b.paa(dag_, pop_); }
  // One point: filled, or missing with what its demand rests on (F-022). `b` is null where only the
  // form asks.
  void punkt(std::string_view felt, bool udfyldt, Krav krav, const Bestemmelse* b);
  void ikke_negativ(std::string_view felt, const std::optional<std::int32_t>& tal,
                    std::int32_t mindst, const Bestemmelse* b);
  void rettet(std::string_view felt, bool afviger);
  void hoert_led();
  void hoert_navnet(const Hoeringsled& led);
  void ny_hoering(const ForrigeAnsoegning& forrige);

  const Ansoegningsfakta& f_;
  const Ansoegningsindhold& i_;
  Fundliste& ud_;
  Dato dag_;
  Population pop_;
};

}  // namespace nytte::regler
