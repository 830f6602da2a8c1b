// Whom the employer must ask, and when he may go on to the next: T-01 to T-04.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "model/fakta.hpp"
#include "model/virksomhed.hpp"

namespace nytte::regler {

// stk. 5: the next may be asked when the representative is absent for more than this.
inline constexpr std::int32_t kKortFravaer = 3;

enum class Status : std::uint8_t { skal_spoerges, findes_ikke, fravaerende };

struct Trappetrin {
  Niveau niveau;
  Status status;
  std::int32_t arbejdsdage_fravaer;  // the longest absence, counted no further than needed
};

// Whether the representative of a level must be asked or may be passed over. The absences of a
// level that follow each other without a working day between count as one (F-005); working days by
// model/kalender (F-004).
Trappetrin trappetrin(const HoeringFakta& h, Niveau n);

// Whether the next may be asked instead. Before 2020 only that there is none opened the way.
bool kan_springes_over(const Trappetrin& t, Dato lovens_dag);

// The levels in the order of the law. Until 2019 only the representative at the P-number and the
// employees' own there; from 2020 four levels.
std::span<const Niveau> raekkefoelge(Dato d);

// The first level that must be asked; nothing when every one may be passed over.
std::optional<Niveau> naeste_i_raekken(const HoeringFakta& h, Dato lovens_dag);

}  // namespace nytte::regler
