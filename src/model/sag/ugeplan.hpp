// The weekly plan of a citizen, and what of it counts towards arbejdspligt. Issue 5, section 4;
// lov.md 1.9; source 002, focus 4 (four days of nytteindsats and one of CV and job search).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"
#include "model/vurdering.hpp"
#include "model/ydelse.hpp"

namespace nytte {

// A week of ISO 8601: it begins on a Monday, and belongs to the year its Thursday lies in.
class Uge {
 public:
  static Uge paa(Dato dag);  // the week the day lies in
  // "2026-W47"; nothing when it is not exactly that shape or the year has no such week.
  static std::optional<Uge> laes(std::string_view tekst);

  Dato mandag() const { return mandag_; }
  Dato soendag() const { return mandag_ + 6; }
  int aar() const;
  int nummer() const;             // 1 to 53
  std::string tekst() const;      // "2026-W47"
  std::string paa_dansk() const;  // "uge 47, 2026"
  Uge operator+(std::int32_t uger) const { return Uge(mandag_ + 7 * uger); }
  auto operator<=>(const Uge&) const = default;

 private:
  explicit Uge(Dato mandag) : mandag_(mandag) {}
  Dato mandag_;
};

NYTTE_KODE(Ugeaktivitetsart, nytteindsats, virksomhedspraktik, loentilskud, ordinaert_arbejde,
           danskundervisning, forberedelse_dansk, jobsoegning, vejledning, opkvalificering, samtale,
           anden_aktivitet, social_eller_sundhed, transport_mellem, transport_hjem, andet);

// One activity on one day. Never changed: it is taken out and written anew.
struct Ugeaktivitet {
  std::int64_t id = 0;  // 0: it follows from the placement or its team
  BorgerId borger;
  Dato dato;
  std::int32_t fra = 8 * 60;  // minutes after midnight
  std::int32_t til = 15 * 60;
  Ugeaktivitetsart art = Ugeaktivitetsart::nytteindsats;
  std::string sted;
  std::string bemaerkning;
  bool anvist = false;  // at a place the authority assigned, which registers attendance
  bool naevnt = false;  // one of the cases in which guidance and upskilling count
  std::optional<PlaceringId> placering{};

  std::int32_t minutter() const { return til - fra; }
};

// What the plan does not fit with: two at once, a public holiday, a day the team is closed, a day
// outside the placement, or less time for a placement than was agreed.
NYTTE_KODE(Ugefundart, overlap, helligdag, hold_lukket, uden_for_placering, mindre_end_aftalt);
struct Ugefund {
  Ugefundart art = Ugefundart::overlap;
  Dato dato;       // the Monday where it is about the week
  std::string om;  // what it is about, in words
  std::int32_t minutter = 0;
};

// Fewer hours than 37 after a concrete assessment, from a day on; the newest counts.
struct Nedsattimer {
  BorgerId borger;
  Dato fra;
  Ugetimer timer = kFuldUge;
  std::string begrundelse;
};

// What the rule reads of one activity.
struct Pligtaktivitet {
  Ugeaktivitetsart art = Ugeaktivitetsart::nytteindsats;
  std::int32_t minutter = 0;
  bool anvist = false;
  bool naevnt = false;
};

struct Arbejdspligtfakta {
  Dato dato;  // the Monday of the week, whose law applies
  Population population = Population::almindelig;
  Ydelse ydelse = Ydelse::kontanthjaelp;
  bool arbejdspligt = false;  // the two requirements of LAS § 11 are not met: judged by a person
  Ugetimer timer = kFuldUge;  // the reduced number
  bool nedsat_begrundet = false;
  std::vector<Pligtaktivitet> aktiviteter;
};

NYTTE_KODE(Pligtbegrundelse, ukendt_ret, gaelder_ikke_endnu, gaelder_ikke_for_gruppen,
           undtaget_ukraine, ingen_arbejdspligt, timer_naaet, timer_mangler, timer_over);
NYTTE_KODE(Pligtfundart, over_fire_timer, sted_ikke_anvist, ikke_naevnt_tilfaelde,
           nedsat_uden_begrundelse);

struct Pligtlinje {
  Ugeaktivitetsart art = Ugeaktivitetsart::nytteindsats;
  std::int32_t minutter = 0;  // planned
  std::int32_t taeller = 0;   // of them, what counts
  const Hjemmel* hjemmel = nullptr;
};
struct Pligtfund {
  Pligtfundart art = Pligtfundart::over_fire_timer;
  Udfald udfald = Udfald::advarsel;
  std::int32_t minutter = 0;  // that do not count for this
  const Hjemmel* hjemmel = nullptr;
};

struct Arbejdspligtsvar {
  Udfald udfald = Udfald::uafklaret;
  Pligtbegrundelse begrundelse = Pligtbegrundelse::ukendt_ret;
  std::int32_t taeller = 0;          // minutes that count
  std::int32_t kraevet = 0;          // minutes asked for; 0 where there is no duty
  std::int32_t margen = 0;           // taeller - kraevet
  const Hjemmel* hjemmel = nullptr;  // static; null where no law of that day is held
  std::vector<Pligtlinje> linjer{};  // by kind, in the order of the kinds
  std::vector<Pligtfund> fund{};
  // The smallest change: so many minutes of nytteindsats more (fewer when negative); empty where
  // none is needed or none would do.
  std::optional<std::int32_t> mere_nytteindsats{};
};

}  // namespace nytte
