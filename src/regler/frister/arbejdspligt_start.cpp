#include "regler/frister/arbejdspligt_start.hpp"

#include <algorithm>
#include <array>

#include "regler/frister/faelles.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kAndenFase = Dato::af(2025, 7, 1);  // the duty reached those on kontanthjaelp

// § 105 a was read in the act itself (A). The two phases stand in no paragraph: STAR's own plan for
// the act, read on its page (B).
constexpr Hjemler kEnMaaned =
    Hjemler().tekst("LOV 1654/2024", "§ 105 a, stk. 3", kArbejdspligt, Grad::A);
constexpr Hjemler kFaser =
    Hjemler().tekst("STAR, tidslinje", "arbejdspligtens indfasning", kArbejdspligt, Grad::B);

// One of the two groups that the duty came to: since when, and until when those who were on the
// benefit already could wait.
struct Fase {
  Dato fra;
  Dato indfaset;  // the last day
};
constexpr Fase kFoersteFase{kArbejdspligt, Dato::af(2025, 6, 30)};
constexpr Fase kSidsteFase{kAndenFase, Dato::af(2025, 12, 31)};

// The first phase: selvforsoergelses- og hjemrejseydelse and overgangsydelse.
bool foerst_omfattet(Ydelse y) { return y == Ydelse::sho_ydelse || y == Ydelse::overgangsydelse; }

bool er_hjaelp(Ydelse y) {
  return foerst_omfattet(y) || y == Ydelse::kontanthjaelp || y == Ydelse::uddannelseshjaelp;
}

// When the duty reached him, and the last day that follows.
struct Begyndelse {
  Dato fra;
  Dato senest;
  bool indfasning;
};

Begyndelse i_fasen(const Fase& fase, Dato ydelse_fra) {
  if (ydelse_fra < fase.fra) return {fase.fra, fase.indfaset, true};
  return {ydelse_fra, plus(ydelse_fra, {1, 0}), false};
}

std::optional<Begyndelse> begyndelse(const Arbejdspligtsfakta& f) {
  for (const auto& y : f.ydelser)
    if (foerst_omfattet(y.ydelse)) return i_fasen(kFoersteFase, y.fra);
  for (const auto& y : f.ydelser)
    if (er_hjaelp(y.ydelse)) return i_fasen(kSidsteFase, y.fra);
  return std::nullopt;
}

// Begun, or to begin no later than the last day; what ended before the duty came does not count.
bool begyndt(const Arbejdspligtsfakta& f, const Begyndelse& b, Dato dag) {
  return std::any_of(f.tilbud.begin(), f.tilbud.end(), [&](const Givettilbud& t) {
    return t.til >= b.fra && t.fra <= std::max(b.senest, dag);
  });
}

}  // namespace

std::optional<Frist> arbejdspligtsstart(const Arbejdspligtsfakta& f, Dato dag) {
  // § 105 a, stk. 1: not for permit holders under the Ukraine act; INL § 20 d names no day.
  if (!f.arbejdspligt || f.population != Population::almindelig) return std::nullopt;
  auto b = begyndelse(f);
  if (!b || dag < b->fra) return std::nullopt;
  // § 106: the exempt have no duty; afterwards it reaches them anew.
  if (f.fritaget_til && *f.fritaget_til >= b->fra) {
    if (dag <= *f.fritaget_til) return std::nullopt;
    const Dato igen = *f.fritaget_til + 1;
    if (const Dato senest = plus(igen, {1, 0}); senest > b->senest) b = {igen, senest, false};
  }
  if (begyndt(f, *b, dag)) return std::nullopt;
  // Stk. 3: as soon as possible, and within a month.
  return b->indfasning ? praksisfrist(Fristart::arbejdspligt_start, b->senest, kFaser.paa(dag))
                       : frist(Fristart::arbejdspligt_start, b->senest, kEnMaaned.paa(dag));
}

namespace {

constexpr Bestemmelse kStart{"Arbejdspligtens begyndelse", kEnMaaned, Hjemler(), Hjemler()};
constexpr Bestemmelse kIndfasning{"Indfasning af arbejdspligten", kFaser, Hjemler(), Hjemler()};
constexpr std::array<const Bestemmelse*, 2> kRef{&kStart, &kIndfasning};
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kArbejdspligt - 1, Population::almindelig, false,
                 "Der er ingen arbejdspligt."},
    Regelperiode{kArbejdspligt, kAndenFase - 1, Population::almindelig, true,
                 "Indsatsen begynder hurtigst muligt og inden 1 måned for dem, der kommer på "
                 "overgangsydelse eller selvforsørgelses- og hjemrejseydelse; dem, der fik den i "
                 "forvejen, skal være begyndt senest 30. juni 2025."},
    Regelperiode{kAndenFase, std::nullopt, Population::almindelig, true,
                 "Indsatsen begynder hurtigst muligt og inden 1 måned; dem, der fik kontanthjælp "
                 "før 1. juli 2025, skal være begyndt senest 31. december 2025."},
    Regelperiode{kFoersteRet, std::nullopt, Population::integrationsprogram, false,
                 "Integrationsloven nævner ingen dag."},
    Regelperiode{kFoersteRet, std::nullopt, Population::ukraine, false,
                 "Ikke omfattet af arbejdspligten."}};

}  // namespace

extern const Sagsregelkort kArbejdspligtsstart{
    "arbejdspligt_start", "Hvornår arbejdspligten begynder", "A-03", kPerioder, kRef};

}  // namespace nytte::regler
