#include "regler/saerligt_tilrettelagt.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// The Ukraine population has no arbejdspligt: § 105 a, stk. 1, says so by name.
constexpr std::array kBestemmelser{Bestemmelse{
    "særligt tilrettelagt nytteindsats",
    Hjemler().tekst("LOV 1654/2024", "§ 87 a", kArbejdspligt),
    Hjemler().tekst("LOV 1654/2024", "§ 23 g, stk. 2", kArbejdspligt),
    Hjemler().tekst("LOV 1654/2024", "§ 105 a, stk. 1", kArbejdspligt),
}};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 kArbejdspligt - 1,
                 {},
                 false,
                 "Særligt tilrettelagt nytteindsats findes ikke."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::almindelig,
                 true,
                 "Kun personer med arbejdspligt kan få særligt tilrettelagt nytteindsats."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::integrationsprogram,
                 true,
                 "Kun personer med arbejdspligt kan få særligt tilrettelagt nytteindsats."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::ukraine,
                 true,
                 "Personer med ophold efter særloven om Ukraine har ikke arbejdspligt og kan ikke "
                 "få særligt tilrettelagt nytteindsats."}};

Vurdering kun_almindelig(Begrundelse b, const Hjemmel* h) {
  Vurdering v = svar(Regel::saerligt_tilrettelagt, Udfald::ikke_opfyldt, b, h);
  v.aendringer.push_back({Aendringsart::almindelig});
  return v;
}

}  // namespace

const Regelkort kSaerligtTilrettelagt{Regel::saerligt_tilrettelagt, saerligt_tilrettelagt, "A-09",
                                      kPerioder, kBestemmelser};

Vurdering saerligt_tilrettelagt(const Fakta& f) {
  constexpr auto kRegel = Regel::saerligt_tilrettelagt;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  if (!f.placering.saerligt_tilrettelagt)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::saerligt_ikke_valgt, h);
  if (f.dato < kArbejdspligt) return kun_almindelig(Begrundelse::saerligt_findes_ikke, h);
  if (f.population == Population::ukraine)
    return kun_almindelig(Begrundelse::saerligt_ikke_for_ukraine, h);
  // Persons with arbejdspligt may be offered it, as a project the municipality arranges.
  if (!f.borger.arbejdspligt) return kun_almindelig(Begrundelse::saerligt_uden_arbejdspligt, h);
  return svar(kRegel, Udfald::opfyldt, Begrundelse::saerligt_med_arbejdspligt, h);
}

}  // namespace nytte::regler
