// What came after nytteindsats: of the courses that ended in a period, how many had a known way out
// within 3, 6 and 12 months, by kind, and how many were back. One function for the yearly
// evaluation and for the documentation of effect a re-application for dispensation asks for (D-14).
// Pure: rows in, figures out. Counted by F-069.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/placering.hpp"
#include "model/sag/videre.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// Who or what a way out is known from: the four of Afgangskilde, and the reason that was given when
// the placement was interrupted.
NYTTE_KODE(Effektkilde, borger, arbejdsgiver, egen_viden, registeret, placering);

}  // namespace nytte

namespace nytte::sager {

inline constexpr std::array<int, 3> kEffektmaaneder{3, 6, 12};

inline constexpr std::size_t kAfgangsarter = Koder<Afgangsart>::navne.size();
inline constexpr std::size_t kEffektkilder = Koder<Effektkilde>::navne.size();

// One placement in nytteindsats as it was, in the past or still running.
struct Effektplacering {
  PlaceringId id;
  std::int64_t person = 0;  // the same for the same citizen
  PNummer p_nummer;
  std::optional<JobordreId> jobordre{};
  Dato fra;
  Dato til;  // the last day there, included
  // Of an interruption. Only ordinaert_job and uddannelse say where the person went.
  Placeringsaarsag aarsag = Placeringsaarsag::ikke_valgt;
};

struct Effektafgang {
  Dato dato;
  Afgangsart art = Afgangsart::andet;
  Effektkilde kilde = Effektkilde::egen_viden;
  bool operator==(const Effektafgang&) const = default;
};

// A course: connected days of one person, as the statistics have it (F-051). Workplace and job
// order are those of its last day.
struct Effektforloeb {
  std::int64_t person = 0;
  PNummer p_nummer;
  std::optional<JobordreId> jobordre{};
  std::vector<PlaceringId> placeringer{};  // in the order of their days
  Dato fra;
  Dato til;                              // included
  std::optional<Effektafgang> afgang{};  // the first way out known of
  std::optional<Dato> igen{};            // first day of the person's next course
};

// Puts placements together to courses and gives each the first way out that belongs to it: one that
// names a placement of the course; else one from the course's first day on and before the person's
// next course. What was recorded of the citizen goes before the reason a placement ended; annulled
// ways out count for nothing. From the earliest first day.
std::vector<Effektforloeb> effektforloeb(std::vector<Effektplacering> placeringer,
                                         std::span<const Borgerafgang> afgange);

// The last day that is within so many months of a last day there: the same day of the month, or the
// month's last where it is shorter; always counted from the last day there, never from another
// horizon.
Dato effektfrist(Dato til, int maaneder);

// One horizon. Every course of the cohort is in exactly one of `afgange`, `ingen`, `ikke_kendt`,
// and in exactly one of `igen`, `ikke_igen`, `ikke_kendt`.
struct Effekttal {
  int maaneder = 3;
  std::array<std::int64_t, kAfgangsarter> afgange{};  // by Afgangsart
  std::int64_t ingen = 0;                             // the time is over, and no way out is known
  std::int64_t ikke_kendt = 0;                        // the time is not over: neither good nor bad
  std::int64_t igen = 0;                              // back in nytteindsats
  std::int64_t ikke_igen = 0;
  std::int64_t afgang(Afgangsart a) const { return afgange[static_cast<std::size_t>(a)]; }
  std::int64_t opgjort() const { return igen + ikke_igen; }  // whose time is over
};

struct Effekt {
  std::int64_t forloeb = 0;
  std::int64_t personer = 0;
  std::array<Effekttal, kEffektmaaneder.size()> efter{};
  // Of the ways out counted after the longest time, also of courses whose time is not over.
  std::array<std::int64_t, kEffektkilder> kilder{};
};

// Of courses whose last day lies in `sluttet` (both included), at `p_nummer` if one is named.
// `kendt_til` is the last day everything is known of: courses that end later have not ended, and a
// time that runs past it is not over.
struct Effektudvalg {
  Periode sluttet;
  Dato kendt_til;
  std::optional<PNummer> p_nummer{};
};
bool er_med(const Effektforloeb& f, const Effektudvalg& u);
Effekt effekt(std::span<const Effektforloeb> forloeb, const Effektudvalg& u);

// What of it may be shown to anybody (F-052, F-069): what is hidden after one time is hidden after
// all of them, since the same people stand in each.
struct Effektskjul {
  bool alt = false;  // the cohort itself is one or two
  std::array<bool, kAfgangsarter> afgange{};
  bool ingen = false;
  bool ikke_kendt = false;
  bool igen = false;
  bool ikke_igen = false;
  bool kilder = false;
  bool noget() const;
};
Effektskjul skjul(const Effekt& e);

}  // namespace nytte::sager
