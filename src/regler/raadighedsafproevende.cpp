#include "regler/raadighedsafproevende.hpp"

#include <algorithm>

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kDagpenge = Dato::af(2015, 1, 1);

// LOV 1486/2014 brought dagpenge in; its text is lost in the corpus, and LBK 807/2015 shows it.
// From which day is not known, but in the half year between, dagpenge without the test was wrong
// either way: derived (D). Not read again after LOV 1654/2024 (D).
constexpr std::array kBestemmelser{
    for_alle("dagpengemodtagere kun på prøve af rådigheden",
             Hjemler()
                 .tekst("LOV 1486/2014", "§ 42 a, stk. 3", kDagpenge, Grad::D)
                 .lab(Lab::lbk_807_2015, Lab::lbk_1342_2016, "§ 42 a, stk. 3")
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 83, stk. 2")
                 .tekst("LBK 280/2024", "§ 83, stk. 2", kArbejdspligt, Grad::D)),
    for_alle("vurdering af tvivl om viljen til at medvirke",
             Hjemler()
                 .tekst("LOV 1486/2014", "§ 23, stk. 1", kDagpenge, Grad::D)
                 .lab(Lab::lbk_807_2015, Lab::lbk_1342_2016, "§ 23, stk. 1")
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 54, stk. 1")
                 .tekst("LBK 280/2024", "§ 54, stk. 1", kArbejdspligt, Grad::D))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kDagpenge - 1, {}, false, "Der er ingen rådighedsafprøvende tilbud."},
    Regelperiode{
        kDagpenge,
        {},
        {},
        true,
        "Dagpengemodtagere får kun nytteindsats som rådighedsafprøvende tilbud, og tvivlen "
        "om viljen til at medvirke er vurderet og skrevet ned."}};

bool skrevet(const std::optional<std::string>& s) {
  return s && std::any_of(s->begin(), s->end(), [](char c) { return c != ' ' && c != '\t'; });
}

}  // namespace

const Regelkort kRaadighedsafproevende{Regel::raadighedsafproevende, raadighedsafproevende,
                                       "M-10, M-11", kPerioder, kBestemmelser};

Vurdering raadighedsafproevende(const Fakta& f) {
  constexpr auto kRegel = Regel::raadighedsafproevende;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  if (f.dato < kDagpenge)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::gaelder_ikke_endnu, nullptr);
  const Hjemmel* kun_afproevende = kBestemmelser[0].paa(f);
  const Hjemmel* vurdering = kBestemmelser[1].paa(f);
  if (!f.placering.raadighedsafproevende) {
    if (f.borger.ydelse != Ydelse::dagpenge)
      return svar(kRegel, Udfald::ikke_relevant, Begrundelse::raadighed_ikke_dagpenge,
                  kun_afproevende);
    // Dagpenge: nytteindsats may be given as a test of availability, and in no other way.
    Vurdering v =
        svar(kRegel, afslag(kun_afproevende), Begrundelse::raadighed_skal_vaere, kun_afproevende);
    v.aendringer.push_back({Aendringsart::raadighedsafproevende});
    return v;
  }
  // Whoever tests availability must first have judged that there is doubt about the person's will.
  if (skrevet(f.placering.raadighedsvurdering))
    return svar(kRegel, Udfald::opfyldt, Begrundelse::raadighed_vurderet, vurdering);
  Vurdering v =
      svar(kRegel, afslag(vurdering), Begrundelse::raadighedsvurdering_mangler, vurdering);
  v.aendringer.push_back(registrer("placering.raadighedsvurdering"));
  return v;
}

}  // namespace nytte::regler
