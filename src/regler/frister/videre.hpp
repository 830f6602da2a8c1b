// Days on the way towards job and education: F-065, F-066. All practice but the uddannelsespålæg.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "model/sag/frist.hpp"

namespace nytte::regler {

// Weeks after which a CV is looked through again while a placement runs (F-065).
inline constexpr std::int32_t kCvUger = 8;
// Weeks before the last day from which it is asked what comes next (F-066).
inline constexpr std::int32_t kNaesteSkridtUger = 3;

// The competence form is filled in on the first day: asked for from that day on.
Frist kompetenceskema_mangler(Dato start);
// The CV that was last looked through that day is to be looked through again.
Frist cv_igen(Dato gennemgaaet);
// What comes next is written down before the last day.
Frist naeste_skridt_mangler(Dato til);
// What was agreed in a conversation, from a week before its day.
Frist samtaleaftale(Dato inden);

// Whether the step is one of the uddannelsespålæg's own decides whether the law asks for it.
Frist uddannelsesskridt(Dato inden, bool i_paalaeg, Dato dag);
// The text of the uddannelsespålæg in force on the day; nullptr before what was read.
const Hjemmel* uddannelsespaalaeg(Dato dag);

// A day of every year by which one must have applied, at noon.
struct Ansoegningsfrist {
  std::string_view navn;
  std::int32_t maaned;
  std::int32_t dag;
  std::string_view kilde;
};
// The nation's: higher education, quota 2 and quota 1. Vocational education and FGU have no day for
// grown-ups that is the same everywhere: the municipality writes its own.
std::span<const Ansoegningsfrist> landets_ansoegningsfrister();
// The next time that day comes, `dag` included; 29 February becomes 28 in a common year, and a day
// the month does not have its last one.
Dato naeste_gang(std::int32_t maaned, std::int32_t dag_i_maaned, Dato dag);

}  // namespace nytte::regler
