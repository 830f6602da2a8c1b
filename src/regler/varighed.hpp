// One offer lasts at most 13 weeks, until 2024-12-31: H-01, H-02.
#pragma once

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {

inline constexpr std::int32_t kTrettenUger = 13 * 7;

Vurdering varighed(const Fakta& f);

// The rule for a period and the number of days allowed.
Vurdering varighed_af(const Periode& periode, std::int32_t hoejst, const Hjemmel* hjemmel);

// The most days allowed on a day; nothing where the law sets no limit.
std::optional<std::int32_t> hoejst_dage(Dato d, Population p);

}  // namespace nytte::regler
