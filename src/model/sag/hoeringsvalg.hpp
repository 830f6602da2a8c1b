// Who is to be heard (from 2025: informed), level by level in the legal order of a day, and why
// each nearer one was passed over. Answered by regler/hoering_valg; the pages and letters show it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/fund.hpp"
#include "model/sag/hoering.hpp"

namespace nytte {

// `uoplyst`: nobody has recorded either a representative or that there is none; never taken for
// "does not exist".
NYTTE_KODE(Ledstatus, skal_hoeres, findes_ikke, fravaerende, uoplyst, staar_efter);

struct Hoeringsled {
  Niveau niveau;
  Ledstatus status = Ledstatus::uoplyst;
  std::optional<RepraesentantId> repraesentant{};  // the one recorded, also when absent
  std::string navn{};
  std::int32_t arbejdsdage_fravaer = 0;  // of the absence that has the day (F-005)
  Fund fund{};                           // why, as a finding
};

struct Hoeringsvalg {
  Hoeringsart art = Hoeringsart::hoering;
  std::vector<Hoeringsled> led{};  // in the legal order; empty where nobody is to be asked
  // The level to ask now. Nothing where it hangs on a level that nobody has recorded, where none
  // is left, or where nobody is to be asked.
  std::optional<Niveau> naeste{};
  Fund fund{};  // the whole: opfyldt (somebody is found), uafklaret, ikke_opfyldt, ikke_relevant

  // The level to ask, with its representative; null where there is none.
  const Hoeringsled* naeste_led() const {
    const auto i = std::find_if(led.begin(), led.end(),
                                [&](const Hoeringsled& l) { return naeste == l.niveau; });
    return naeste && i != led.end() ? &*i : nullptr;
  }
};

}  // namespace nytte
