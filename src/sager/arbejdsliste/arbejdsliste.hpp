// What waits for me today: the deadlines of my roles, few enough to be read. Computed, never
// stored.
#pragma once

#include <map>
#include <vector>

#include "sager/frister/frister.hpp"

namespace nytte::sager {

struct Arbejdsliste {
  std::vector<Fristpunkt> punkter;         // overdue first, then by due day, free places last
  std::map<Fristart, std::int32_t> flere;  // how many more of a kind /frister has
  std::int32_t over_frist = 0;             // of all; only the law's own deadlines
  // Citizens who may be due a first offer, but whose first contact nobody has recorded.
  std::int32_t uden_henvendelse = 0;
  std::int32_t i_alt = 0;  // of all but the free places
};

// So many of one kind are shown; the rest is one click away.
inline constexpr std::int32_t kVisteAfEnArt = 8;
// The same for what ought to be followed up, with no day in the law.
inline constexpr std::int32_t kVisteBoer = 3;

// A leder gets everything of the municipality; sagsbehandler and virksomhedskonsulent their kinds;
// an administrator an empty list. Looks are noted for the citizens shown.
Resultat<Arbejdsliste> arbejdsliste(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
