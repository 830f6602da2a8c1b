// What the register says about points 5 and 10 on a day, with where each figure comes from.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/sag/ansoegning.hpp"
#include "model/sag/arbejdssted.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

struct Registeropgoerelse {
  Dato dag;
  std::int32_t i_praktik = 0;  // there on the day, whoever placed them
  std::int32_t i_loentilskud = 0;
  std::int32_t i_nytteindsats = 0;
  Aarsvaerk brugt;                               // all of them, in what the day's law counts
  bool hoveder = false;                          // the day's law counts heads (before 2020)
  std::vector<AnsatteMaaned> maaneder{};         // those of the average that are held, in order
  std::optional<Maaned> mangler{};               // the first month that nobody has reported
  std::optional<Aarsvaerk> ordinaert_ansatte{};  // the average, rounded to four decimals
  std::optional<std::int64_t> kvote{};           // places without dispensation
  // Everybody there if what is sought is granted: the places sought, or those there already where
  // they are more.
  std::optional<Aarsvaerk> placerede_med(std::optional<std::int32_t> pladser) const;
};

// Does the law of the day count heads instead of full-time persons (before 2020)?
bool taeller_hoveder(Dato dag);

Registeropgoerelse registeropgoerelse(store::Forbindelse& db, const Arbejdssted& a, Dato dag);

// Points 5 and 10 from the register; the reason for other figures goes with them.
void brug_registertal(const Registeropgoerelse& r, Ansoegningsindhold& indhold);

}  // namespace nytte::sager
