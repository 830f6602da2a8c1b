#include "regler/erklaering_om_rimelighed.hpp"

#include <algorithm>

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// From the second order a new stk. 2 stands before; in the three between the first and 977/2018 the
// number follows from that shift (D).
constexpr Hjemler kSkriftligt =
    Hjemler()
        .bab(Bab::bek_1645_2013, "§ 60, stk. 1")
        .bab(Bab::bek_1564_2014, "§ 64, stk. 2", Grad::D)
        .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 65, stk. 2", Grad::D)
        .bab(Bab::bek_1297_2016, "§ 73, stk. 2", Grad::D)
        .bab(Bab::bek_977_2018, "§ 75, stk. 2")
        .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 100, stk. 5")
        .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 102, stk. 5")
        .tekst("LOV 1654/2024", "§ 87", kArbejdspligt, Grad::B);
constexpr std::array kBestemmelser{
    med_ukraine_videre("Skriftlige erklæringer om forholdstallet før start", kSkriftligt)};

constexpr std::string_view kBegge =
    "Arbejdsgiver og medarbejdernes repræsentant erklærer begge skriftligt, senest på startdagen, "
    "om forholdstallet er holdt.";
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kArbejdspligt - 1, std::nullopt, true, kBegge},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, false,
                 "Ingen erklæring, for der er intet forholdstal."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Ingen erklæring, for der er intet forholdstal."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kBegge}};

// F-011: a statement that nobody has recorded is not given.
void mangler(Vurdering& v, const HoeringFakta& h, Dato fra) {
  v.begrundelse = h.arbejdsgiver_erklaering  ? Begrundelse::medarbejder_erklaering_mangler
                  : h.medarbejder_erklaering ? Begrundelse::arbejdsgiver_erklaering_mangler
                                             : Begrundelse::begge_erklaeringer_mangler;
  if (!h.arbejdsgiver_erklaering)
    v.aendringer.push_back(registrer("hoering.arbejdsgiver_erklaering", Vaerdi::dato(fra)));
  if (!h.medarbejder_erklaering)
    v.aendringer.push_back(registrer("hoering.medarbejder_erklaering", Vaerdi::dato(fra)));
}

}  // namespace

Vurdering erklaering_om_rimelighed(const Fakta& f) {
  constexpr Regel kRegel = Regel::erklaering_om_rimelighed;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  const Hjemmel* hjemmel = kBestemmelser[0].paa(f);
  if (!gamle_regler(f))
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::gaelder_ikke_laengere, hjemmel);

  // stk. 5 (before 2020 stk. 1 and 2): both in writing, before the placement begins.
  const HoeringFakta& h = f.hoering;
  const Dato fra = f.placering.fra;
  Vurdering v =
      svar(kRegel, Udfald::ikke_opfyldt, Begrundelse::begge_erklaeringer_mangler, hjemmel);
  if (h.arbejdsgiver_erklaering)
    v.trin.push_back({"arbejdsgiver_erklaering", Vaerdi::dato(*h.arbejdsgiver_erklaering)});
  if (h.medarbejder_erklaering)
    v.trin.push_back({"medarbejder_erklaering", Vaerdi::dato(*h.medarbejder_erklaering)});
  const Dato sidste =
      std::max(h.arbejdsgiver_erklaering.value_or(fra), h.medarbejder_erklaering.value_or(fra));
  if (!h.arbejdsgiver_erklaering || !h.medarbejder_erklaering) {
    mangler(v, h, sidste);
    if (fra < sidste && gamle_regler(sidste, f.population))
      v.aendringer.push_back({Aendringsart::flyt_til, Vaerdi::dato(sidste)});
    return v;
  }
  const Dato senest = std::max(*h.arbejdsgiver_erklaering, *h.medarbejder_erklaering);
  v.argumenter = {Vaerdi::dato(senest), Vaerdi::dato(fra)};
  v.margen = Vaerdi::dage(fra - senest);
  if (senest <= fra) {
    v.udfald = Udfald::opfyldt;
    v.begrundelse = Begrundelse::erklaeringer_foreligger;
  } else {
    v.begrundelse = Begrundelse::erklaering_for_sen;
    // That the rule is repealed one day is no way out of it today.
    if (gamle_regler(senest, f.population))
      v.aendringer.push_back({Aendringsart::flyt_til, Vaerdi::dato(senest)});
  }
  return v;
}

extern const Regelkort kErklaeringOmRimelighed{
    Regel::erklaering_om_rimelighed, erklaering_om_rimelighed, "R-09", kPerioder, kBestemmelser};

}  // namespace nytte::regler
