// The pair of rules that other engines were timed with (ratio and duration), through nytte's own
// rule functions and on the same generated cases, so that the answers can be compared by digest.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/vurdering.hpp"

namespace nytte::bench {

// One case: full-time persons in hundredths, days since 1970; no dispensation is -1.
struct Sag {
  std::int32_t foerste_dag, sidste_dag, ansatte, brugt, oensket, dispensation;
};
std::vector<Sag> lav_sager(std::size_t antal);  // mulberry32, seed 100

struct Par {
  Vurdering forhold;
  Vurdering varighed;
};
// Both findings with steps, margin and proposals of the duration. The parameters are looked up by
// the first day in a series made for this test: the law's row of 2020 and one of 2035 that is no
// law.
Par afgoer_par(const Sag& sag);

// FNV-1a over the quota and the two outcomes of each case, as the other engines count it.
class Fingeraftryk {
 public:
  void spis(const Par& par);
  std::string tekst() const;  // "3b670f6b"

 private:
  void byte(std::uint32_t b);
  std::uint32_t h_ = 0x811c9dc5U;
};

}  // namespace nytte::bench
