// Attendance put together: of a placement and a citizen, and of a team month by month.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/rapport.hpp"
#include "sager/hold/hold.hpp"

namespace nytte::sager {

struct Fremmoedesum {
  std::array<std::int32_t, Koder<Fremmoedeart>::navne.size()> dage{};  // by kind
  std::int64_t til_stede = 0;                                          // minutes
  std::int64_t planlagt = 0;                                           // of the days that were told
  std::int32_t af(Fremmoedeart a) const { return dage[static_cast<std::size_t>(a)]; }
  std::int32_t i_alt() const;
  std::int32_t moedt() const;
};
Fremmoedesum sum_af(const std::vector<Dagsfremmoede>& dage);
// "kom", "kom for sent", "aftalt fravær".
std::string_view fremmoede_ord(Fremmoedeart a);

struct Placeringsfremmoede {
  PlaceringId placering;
  std::string arbejdssted;
  std::string jobordrenummer;
  Dato fra;
  Dato til;
  std::string hold;  // the newest team; empty for a single place
  Fremmoedesum sum;
  std::vector<Dagsfremmoede> dage;  // what counts, newest first
};
// The citizen's placements that have attendance or run, newest first. sagsbehandler, leder, and
// the projektleder whose team he is on (only the placements on it); the look is noted.
Resultat<std::vector<Placeringsfremmoede>> fremmoede_af(store::Forbindelse& db, const Kontekst& k,
                                                        BorgerId borger);

struct Maanedslinje {
  Holdmedlem medlem;
  std::vector<Dagsfremmoede> dage;  // what counts on this team, by day
  Fremmoedesum sum;
  std::int32_t mangler = 0;  // open days of his until k.i_dag without attendance
};
struct Maanedsark {
  Projekthold hold;
  std::string arbejdssted;
  std::string projektleder;
  Maaned maaned = Maaned::fra_loebenummer(0);
  std::vector<std::pair<Dato, Aabningsgrund>> dage;
  std::vector<Maanedslinje> linjer;  // by name
  Fremmoedesum sum;
  std::int32_t mangler = 0;
};
// sagsbehandler, leder, projektleder (his own); the people are noted ("maanedsark").
Resultat<Maanedsark> maanedsark(store::Forbindelse& db, const Kontekst& k, ProjektholdId id,
                                Maaned maaned);

// A row a person and day in CSV and XLSX; sums and what was not "kom" in the PDF. Names, no CPR.
Resultat<std::string> som_fil(const Maanedsark& ark, Rapportformat format);
// "fremmoede-parkholdet-2026-11.csv"
std::string filnavn(const Maanedsark& ark, Rapportformat format);

}  // namespace nytte::sager
