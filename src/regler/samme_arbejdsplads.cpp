#include "regler/samme_arbejdsplads.hpp"

#include <algorithm>
#include <boost/container/small_vector.hpp>

#include "regler/register.hpp"
#include "regler/svar.hpp"
#include "regler/varighed.hpp"

namespace nytte::regler {
namespace {

// H-12 is practice (source 001), H-13 the ministry's own reading in the COVID orders; both stand on
// the paragraph that limits one offer.
constexpr Hjemler kSammePlads =
    Hjemler()
        .lab(Lab::lov_895_2013, Lab::lbk_1342_2016, "§ 44, stk. 4", Grad::D)
        .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 85", Grad::D);
constexpr Hjemler kInlSammePlads =
    kSammePlads.til(Dato::af(2017, 10, 10))
        .saa(Hjemler().inl(Inl::lbk_1127_2017, Inl::lbk_1146_2020, "§ 23 b, stk. 6", Grad::D));
constexpr std::array kBestemmelser{
    Bestemmelse{"Den samlede tid på samme arbejdsplads",
                kSammePlads.tekst("LOV 1654/2024", "§ 85", kArbejdspligt, Grad::B),
                kInlSammePlads.tekst("LOV 1654/2024", "§ 23 g", kArbejdspligt, Grad::B),
                ukraine_videre(kInlSammePlads)}};

constexpr std::string_view kHoejst =
    "Højst 13 uger (91 dage) i alt på samme P-nummer; derefter et andet offentligt arbejdssted.";
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kArbejdspligt - 1, std::nullopt, true, kHoejst},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, false,
                 "Ingen grænse for den samlede tid."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Ingen grænse for den samlede tid."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kHoejst}};

using Perioder = boost::container::small_vector<Periode, 16>;

// F-007: every earlier day at this P-number counts, and counts once.
std::int32_t dage_i_alt(Perioder perioder) {
  std::sort(perioder.begin(), perioder.end(),
            [](const Periode& a, const Periode& b) { return a.fra() < b.fra(); });
  std::int32_t dage = 0;
  std::optional<Dato> talt_til;  // the last day counted
  for (const Periode& p : perioder) {
    const Dato fra = talt_til ? std::max(p.fra(), *talt_til + 1) : p.fra();
    if (p.til() < fra) continue;
    dage += p.til() - fra + 1;
    talt_til = p.til();
  }
  return dage;
}

Perioder tidligere_her(const Fakta& f) {
  Perioder ud;
  for (const TidligerePlacering& t : f.borger.tidligere_placeringer)
    if (t.p_nummer == f.arbejdsgiver.p_nummer)
      if (const auto p = Periode::fra_til(t.fra, t.til)) ud.push_back(*p);
  return ud;
}

std::int32_t dage_til_og_med(Perioder tidligere, Dato fra, Dato til) {
  tidligere.push_back(*Periode::fra_til(fra, til));
  return dage_i_alt(std::move(tidligere));
}

// The latest last day that keeps within the limit; nothing when not even the first day does. Days
// already counted as earlier ones are free, so the count never falls as the day moves on.
std::optional<Dato> seneste_slut(const Perioder& tidligere, const PlaceringFakta& p,
                                 std::int32_t hoejst) {
  if (dage_til_og_med(tidligere, p.fra, p.fra) > hoejst) return std::nullopt;
  Dato holder = p.fra;
  Dato bryder = p.til;
  while (bryder - holder > 1) {
    const Dato midt = holder + (bryder - holder) / 2;
    (dage_til_og_med(tidligere, p.fra, midt) <= hoejst ? holder : bryder) = midt;
  }
  return holder;
}

}  // namespace

Vurdering samme_arbejdsplads(const Fakta& f) {
  constexpr Regel kRegel = Regel::samme_arbejdsplads;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  const Hjemmel* hjemmel = kBestemmelser[0].paa(f);
  const auto hoejst = hoejst_dage(f.dato, f.population);
  if (!hoejst)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::samme_arbejdsplads_ingen_graense,
                hjemmel);

  const Perioder tidligere = tidligere_her(f);
  const std::int32_t foer = dage_i_alt(tidligere);
  const std::int32_t i_alt = dage_til_og_med(tidligere, f.placering.fra, f.placering.til);
  const bool holdt = i_alt <= *hoejst;
  Vurdering v =
      svar(kRegel, holdt ? Udfald::opfyldt : Udfald::ikke_opfyldt,
           holdt ? Begrundelse::samme_arbejdsplads_holdt : Begrundelse::samme_arbejdsplads_for_lang,
           hjemmel);
  v.argumenter = {Vaerdi::dage(foer), Vaerdi::dage(i_alt), Vaerdi::dage(*hoejst)};
  v.trin.push_back({"tidligere_dage", Vaerdi::dage(foer)});
  v.trin.push_back({"dage_i_alt", Vaerdi::dage(i_alt)});
  v.trin.push_back({"hoejst", Vaerdi::dage(*hoejst)});
  v.margen = Vaerdi::dage(*hoejst - i_alt);
  if (!holdt) {
    if (const auto til = seneste_slut(tidligere, f.placering, *hoejst))
      v.aendringer.push_back({Aendringsart::til, Vaerdi::dato(*til)});
    v.aendringer.push_back({Aendringsart::andet_arbejdssted});
  }
  return v;
}

extern const Regelkort kSammeArbejdsplads{Regel::samme_arbejdsplads, samme_arbejdsplads,
                                          "H-12, H-13", kPerioder, kBestemmelser};

}  // namespace nytte::regler
