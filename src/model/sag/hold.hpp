// A team (hold): a project leader with a number of people, where and when they meet, and how each
// day went. Sources 002 (focus 3), forgaengere.md 2.3 (register whole teams, not single people).
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// A day of any year.
struct Aarsdag {
  std::int32_t maaned = 1;
  std::int32_t dag = 1;
  auto operator<=>(const Aarsdag&) const = default;
};

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
  bool udendoers = false;  // has weather days
  bool aktiv = true;
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

NYTTE_KODE(Holddagart, lukket, vejrdag, ekstra_aaben);

// A day that is not as the week says.
struct Holddag {
  ProjektholdId hold;
  Dato dato;
  Holddagart art = Holddagart::lukket;
  std::string bemaerkning;
};

NYTTE_KODE(Fremmoedeart, kom, kom_for_sent, syg, aftalt_fravaer, udeblev, sendt_hjem);
constexpr bool er_moedt(Fremmoedeart a) {
  return a == Fremmoedeart::kom || a == Fremmoedeart::kom_for_sent || a == Fremmoedeart::sendt_hjem;
}

// One placement on one day; a correction is a new row, and the newest counts.
struct Dagsfremmoede {
  std::int64_t id = 0;
  PlaceringId placering;
  Dato dato;
  Fremmoedeart art = Fremmoedeart::kom;
  std::int32_t minutter = 0;  // present that day
  std::string bemaerkning;
  BrugerId bruger;  // 0: by the employer's link
  Tidspunkt tid;
};

}  // namespace nytte
