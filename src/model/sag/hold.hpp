// A team (hold): a project leader with a number of people, where and when they meet, and how each
// day went. Sources 002 (focus 3), forgaengere.md 2.3 (register whole teams, not single people).
// Owner: HOLD. Changed since the first version: `lukket_fra` instead of `aktiv`,
// Holddagart::som_ugen, and the number, plan and reason of a Dagsfremmoede.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// A day of any year; 29 February is one, and lies between 28 February and 1 March in every year.
struct Aarsdag {
  std::int32_t maaned = 1;
  std::int32_t dag = 1;
  auto operator<=>(const Aarsdag&) const = default;
};

// Whether some year has that day.
bool er_aarsdag(const Aarsdag& a);

struct Projekthold {
  ProjektholdId id;
  Kommunekode kommune;
  std::string navn;
  PNummer p_nummer;                  // whose workplace it is
  std::optional<ProjektId> projekt;  // empty: outside any project
  BrugerId projektleder;
  std::int32_t kapacitet = 1;  // persons a day
  std::string moedested;
  std::int32_t moedetid = 8 * 60;     // minutes after midnight
  std::int32_t slut = 14 * 60;        // when the day ends
  std::int32_t saeder = 0;            // seats of the vehicle beside the leader's; 0: none
  std::bitset<7> ugedage{0b0011111};  // bit 0 is Monday
  std::optional<Aarsdag> saeson_fra;  // both or none; included; may run over New Year
  std::optional<Aarsdag> saeson_til;
  bool udendoers = false;          // has weather days
  std::optional<Dato> lukket_fra;  // the first day the team is no more
  Version version = 1;
};

// A placement is on a team from a day to a day, both included; the placement's own end ends it too.
struct Holdplads {
  std::int64_t id = 0;
  ProjektholdId hold;
  PlaceringId placering;
  Dato fra;
  std::optional<Dato> til;
};

// Somebody on a team, with what his placement says. `fra` and `til` are his days there, within the
// placement: both included.
struct Holdmedlem {
  std::int64_t plads = 0;
  ProjektholdId hold;
  PlaceringId placering;
  BorgerId borger;
  std::string navn;
  std::string jobordrenummer;
  PNummer p_nummer;  // of the placement
  Ugetimer ugentlig_tid;
  Dato fra;
  Dato til;
  std::optional<Dato> af;  // his last day on the team, where somebody set one
};

// Too many people, too few seats, or a placement at another workplace than the team's: shown and
// warned of, never refused.
NYTTE_KODE(Holdadvarselart, over_kapacitet, mangler_saeder, andet_arbejdssted);

NYTTE_KODE(Holddagart, lukket, vejrdag, ekstra_aaben, som_ugen);

// A day that is not as the week says; the newest row of a day counts, and `som_ugen` takes the
// others back.
struct Holddag {
  ProjektholdId hold;
  Dato dato;
  Holddagart art = Holddagart::lukket;
  std::string bemaerkning;
};

// Why a team meets on a day, or does not.
NYTTE_KODE(Aabningsgrund, aaben, ekstra_aaben, ugedag, helligdag, saeson, lukket, vejrdag, nedlagt);

// `saerlig` is what the calendar of the team says of the day. A public holiday is closed unless
// the team is open all the same; nothing opens a team that is no more.
Aabningsgrund aabning(const Projekthold& h, std::optional<Holddagart> saerlig, Dato dag);
constexpr bool er_aaben(Aabningsgrund g) {
  return g == Aabningsgrund::aaben || g == Aabningsgrund::ekstra_aaben;
}
inline bool er_aabent(const Projekthold& h, std::optional<Holddagart> saerlig, Dato dag) {
  return er_aaben(aabning(h, saerlig, dag));
}
// A day that attendance may be told of: open, or begun and broken off by the weather.
constexpr bool kan_moedes(Aabningsgrund g) { return er_aaben(g) || g == Aabningsgrund::vejrdag; }

// What a person is to be there on one of the team's days: the weekly time spread evenly over the
// team's weekdays, at most the team's own day (F-063). Whole minutes, rounded down.
std::int32_t planlagte_minutter(const Projekthold& h, Ugetimer ugentlig_tid);
// The same without a team: five days a week.
std::int32_t planlagte_minutter(Ugetimer ugentlig_tid);

NYTTE_KODE(Fremmoedeart, kom, kom_for_sent, syg, aftalt_fravaer, udeblev, sendt_hjem);
constexpr bool er_moedt(Fremmoedeart a) {
  return a == Fremmoedeart::kom || a == Fremmoedeart::kom_for_sent || a == Fremmoedeart::sendt_hjem;
}

// What a workplace tells by its link: the citizen came, did not come today, has stopped.
NYTTE_KODE(Arbejdsgivermelding, moedt, udeblev, stoppet);

// One placement on one day; a correction is a new row with the next number, and the newest counts.
struct Dagsfremmoede {
  std::int64_t id = 0;
  PlaceringId placering;
  Dato dato;
  Fremmoedeart art = Fremmoedeart::kom;
  std::int32_t minutter = 0;  // present that day
  std::string bemaerkning;    // of an agreed absence: who agreed
  BrugerId bruger;            // 0: by the employer's link
  Tidspunkt tid;
  std::int32_t nr = 1;                // 1 the first time, 2 the first correction
  std::optional<ProjektholdId> hold;  // the team he was on; empty for a single place
  std::int32_t planlagt = 0;          // minutes, as planned when it was told
  std::string grund;                  // why it was corrected; empty the first time
};

}  // namespace nytte
