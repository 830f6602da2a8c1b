// What a figure is split by, as one number a row and day.
#pragma once

#include <cstdint>
#include <vector>

#include "statistik/datasaet.hpp"

namespace nytte::statistik {

// Where age, sector and so on are not known.
inline constexpr std::int64_t kUkendt = -1;

// Age groups: the first age of each. [ours] jobindsats.dk's own groups were not seen.
inline constexpr std::int32_t kAldersgraenser[] = {0, 18, 25, 30, 40, 50, 60};

// Whole years on a day, both as yyyymmdd; somebody born on 29 February is a year older on 1 March
// in a common year.
constexpr std::int32_t alder(std::int32_t foedt, std::int32_t dag) {
  return (dag - foedt) / 10'000;
}

class Noegle {
 public:
  // `dage`: every day asked for lies in it. `opdel` holds neither tilbud nor periode.
  Noegle(const Datasaet& d, const std::vector<Opdeling>& opdel, Periode dage);

  std::uint64_t antal() const { return antal_; }
  // The cell of a row, described on a day. Age is that of the day (snitflader 3.3: the last day of
  // the course, or of the period where it still runs); the council is the one of the municipality
  // on that day.
  std::uint64_t celle(std::uint32_t raekke, std::int32_t dag) const {
    std::uint64_t c = fast_.empty() ? 0 : fast_[raekke];
    if (alder_skridt_ != 0) c += alder_skridt_ * aldersgruppe(raekke, dag);
    if (raad_skridt_ != 0)
      c += raad_skridt_ * static_cast<std::uint64_t>(d_->raad_paa(d_->kommune()[raekke], dag) + 1);
    return c;
  }
  // The cell of places; nothing of the persons' own is known of them.
  std::uint64_t celle(const Pladsraekke& p, std::int32_t dag) const;
  // One value a split: the municipality's code, the code of an enumerator, the first age of the
  // group, the index of the council, the P-number (0: unknown); kUkendt where it is not known.
  std::vector<std::int64_t> vaerdier(std::uint64_t celle) const;

 private:
  std::uint64_t aldersgruppe(std::uint32_t raekke, std::int32_t dag) const;
  std::uint64_t bredde(Opdeling o) const;
  void laeg_fast(Opdeling o, std::uint64_t skridt);
  std::int64_t vaerdi(Opdeling o, std::uint64_t kode) const;

  const Datasaet* d_;
  std::vector<Opdeling> opdel_;
  std::uint64_t antal_ = 1;
  std::uint64_t alder_skridt_ = 0;
  std::uint64_t raad_skridt_ = 0;
  std::vector<std::uint64_t> fast_;
  std::int32_t foerste_dag_;
  std::vector<std::int32_t> dagtal_;  // yyyymmdd of each day
};

}  // namespace nytte::statistik
