// Counting: rows in, figures out. Pure; the same rows give the same figures in whatever order they
// came and however they are cut. Each measure's definition stands where it is computed.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "statistik/datasaet.hpp"
#include "statistik/perioder.hpp"

namespace nytte::statistik {

struct Valg {
  Maal maal = Maal::forloeb;
  std::vector<Tidsrum> tidsrum;  // as `inddel` makes them: in order, without gaps
  // Each counted apart: a person who goes from one offer to another begins a course in it.
  std::vector<Tilbud> tilbud{Tilbud::nytteindsats};
  std::vector<Opdeling> opdel{};  // neither tilbud nor periode; each once
  // The day the rows are known to: later last days are plans, and no course has ended then. Empty:
  // every day is known.
  std::optional<Dato> kendt_til{};
};

// One figure. `tal` by measure:
//   forloeb, nye_forloeb, beroerte, kommuner: the count
//   fuldtidspersoner: persons, minutes a week times days, days of unknown weekly time
//   varighed: courses, days, courses by length (kVarighedsgraenser, and longer)
//   afgang: courses, then for each of kAfgangsmaaneder: by code of Afgang
//   belaegning: persons, days in use, days offered
struct Linje {
  std::size_t tidsrum = 0;
  Tilbud tilbud = Tilbud::nytteindsats;
  std::vector<std::int64_t> vaerdier;  // one a split: Noegle::vaerdier
  std::vector<std::int64_t> tal;
};

// Days, included: to 4, 8, 13 and 26 weeks. [ours] 13 weeks was the longest a placement of most
// people might be, LAB § 85 until 2024.
inline constexpr std::int32_t kVarighedsgraenser[] = {28, 56, 91, 182};
inline constexpr int kAfgangsmaaneder[] = {1, 3, 6, 12};

// Whether the rows say what it takes to split so: places know nothing of the persons.
bool kan_opdeles(Maal maal, Opdeling opdeling);

// By period, offer and values. A cell without anything has no line; without a split there is always
// one line a period and offer.
std::vector<Linje> optael(const Datasaet& d, const Valg& valg);

}  // namespace nytte::statistik
