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
  std::int32_t over_frist = 0;             // of all
  std::int32_t i_alt = 0;                  // of all but the free places
};

// So many of one kind are shown; the rest is one click away.
inline constexpr std::int32_t kVisteAfEnArt = 8;

// A leder gets everything of the municipality; sagsbehandler and virksomhedskonsulent their kinds;
// an administrator an empty list. Looks are noted for the citizens shown.
Resultat<Arbejdsliste> arbejdsliste(store::Forbindelse& db, const Kontekst& k);

}  // namespace nytte::sager
