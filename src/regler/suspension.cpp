#include "regler/suspension.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kLukket2020 = Dato::af(2020, 3, 20);
constexpr Dato kDelvist2020 = Dato::af(2020, 5, 27);
constexpr Dato kAabent2020 = Dato::af(2020, 6, 15);
constexpr Dato kLukket2021 = Dato::af(2020, 12, 20);
constexpr Dato kDelvist2021 = Dato::af(2021, 4, 15);
constexpr Dato kAabent2021 = Dato::af(2021, 5, 16);

// The paragraphs and days were read in the orders themselves, except BEK 2050/2020, which only
// changed another order and is quoted in BEK 646/2021.
constexpr std::array kBestemmelser{
    for_alle("suspension i foråret 2020",
             Hjemler()
                 .tekst("BEK 245/2020", "§ 1, stk. 1, nr. 7", kLukket2020)
                 .tekst("BEK 686/2020", "§ 2, stk. 1, nr. 6", kDelvist2020)
                 .til(kAabent2020 - 1)),
    for_alle("suspension i vinteren 2020-2021",
             Hjemler()
                 .tekst("BEK 2050/2020", "§ 1", kLukket2021, Grad::D)
                 .tekst("BEK 113/2021", "§ 1, stk. 1, nr. 3", Dato::af(2021, 2, 1))
                 .tekst("BEK 646/2021", "§ 1, stk. 1, nr. 3", kDelvist2021)
                 .til(kAabent2021 - 1))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kLukket2020 - 1, {}, false, "Ingen suspension."},
    Regelperiode{kLukket2020,
                 kDelvist2020 - 1,
                 {},
                 true,
                 "Ingen ny nytteindsats; løbende forløb kunne fortsætte, når borger og "
                 "arbejdsgiver var enige."},
    Regelperiode{kDelvist2020,
                 kAabent2020 - 1,
                 {},
                 true,
                 "Åbent igen i Syddanmark, Midtjylland og Nordjylland; i Hovedstaden og Sjælland "
                 "fortsat suspenderet."},
    Regelperiode{kAabent2020, kLukket2021 - 1, {}, false, "Ingen suspension."},
    Regelperiode{kLukket2021, kDelvist2021 - 1, {}, true, "Ingen ny nytteindsats."},
    Regelperiode{kDelvist2021,
                 kAabent2021 - 1,
                 {},
                 true,
                 "Kun for borgere i særlig risiko for at miste tilknytningen til arbejdsmarkedet."},
    Regelperiode{kAabent2021, {}, {}, false, "Ingen suspension."}};

}  // namespace

const Regelkort kSuspension{Regel::suspension, suspension, "H-14", kPerioder, kBestemmelser};

Vurdering suspension(const Fakta& f) {
  constexpr auto kRegel = Regel::suspension;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  // What counts is the day the placement begins: running courses were allowed to go on (F-016).
  const Dato fra = f.placering.fra;
  const Hjemmel* foraar = kBestemmelser[0].paa(fra, f.population);
  const Hjemmel* vinter = kBestemmelser[1].paa(fra, f.population);
  const Hjemmel* h = foraar != nullptr ? foraar : vinter;
  if (h == nullptr)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::ikke_suspenderet, nullptr);
  const bool delvist = fra >= (foraar != nullptr ? kDelvist2020 : kDelvist2021);
  // History: these cases are looked at afterwards, so the finding warns and never blocks.
  Vurdering v = svar(kRegel, Udfald::advarsel,
                     delvist ? Begrundelse::suspenderet_delvist : Begrundelse::suspenderet, h);
  v.argumenter.push_back(Vaerdi::dato(foraar != nullptr ? kAabent2020 : kAabent2021));
  return v;
}

}  // namespace nytte::regler
