#include "regler/varighed.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr auto kHoejstDage =
    tidsserie<std::int32_t>({{kFoersteRet, kTrettenUger}, {kArbejdspligt, kOphaevet}});

constexpr Hjemler kLabVarighed = Hjemler()
                                     .lab(Lab::lov_895_2013, Lab::lbk_1342_2016, "§ 44, stk. 4")
                                     .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 85");
// The integration act names the limit itself; before the first consolidation we hold, LAB does.
constexpr Hjemler kInlVarighed =
    kLabVarighed.til(Dato::af(2017, 10, 10))
        .saa(Hjemler().inl(Inl::lbk_1127_2017, Inl::lbk_1146_2020, "§ 23 b, stk. 6"));

constexpr std::array kBestemmelser{
    Bestemmelse{"Et tilbuds længste varighed",
                // H-02: that § 85 is gone was read on STAR's page.
                kLabVarighed.tekst("LOV 1654/2024", "§ 85", kArbejdspligt, Grad::B),
                kInlVarighed.tekst("LOV 1654/2024", "§ 23 g", kArbejdspligt, Grad::B),
                ukraine_videre(kInlVarighed)}};

constexpr std::string_view kHoejst = "Højst 13 uger (91 dage), begge dage talt med.";
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kArbejdspligt - 1, std::nullopt, true, kHoejst},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, false,
                 "Ingen varighedsgrænse."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Ingen varighedsgrænse."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kHoejst}};

}  // namespace

std::optional<std::int32_t> hoejst_dage(Dato d, Population p) {
  const Dato dag = gamle_regler(d, p) ? std::min(d, kArbejdspligt - 1) : d;
  const auto* raekke = kHoejstDage.paa(dag);
  return raekke != nullptr ? raekke->vaerdi : std::nullopt;
}

Vurdering varighed_af(const Periode& periode, std::int32_t hoejst, const Hjemmel* hjemmel) {
  // § 85: up to 13 weeks; the first and the last day both count.
  const std::int32_t dage = periode.dage();
  const bool inden_for = dage <= hoejst;
  Vurdering v;
  v.regel = Regel::varighed;
  v.udfald = inden_for ? Udfald::opfyldt : Udfald::ikke_opfyldt;
  v.hjemmel = hjemmel;
  v.begrundelse = inden_for ? Begrundelse::varighed_holdt : Begrundelse::varighed_for_lang;
  v.argumenter.push_back(Vaerdi::dage(dage));
  v.argumenter.push_back(Vaerdi::dage(hoejst));
  v.trin.push_back({"dage", Vaerdi::dage(dage)});
  v.trin.push_back({"hoejst", Vaerdi::dage(hoejst)});
  v.margen = Vaerdi::dage(hoejst - dage);
  if (!inden_for) {
    const Vaerdi sidste = Vaerdi::dato(periode.fra() + (hoejst - 1));
    v.argumenter.push_back(sidste);
    v.aendringer.push_back({Aendringsart::til, sidste});
  }
  return v;
}

Vurdering varighed(const Fakta& f) {
  if (!ret_kendt(f)) return ukendt_ret(Regel::varighed);
  const Hjemmel* hjemmel = kBestemmelser[0].paa(f);
  const auto hoejst = hoejst_dage(f.dato, f.population);
  if (!hoejst)
    return svar(Regel::varighed, Udfald::ikke_relevant, Begrundelse::varighed_ingen_graense,
                hjemmel);
  return varighed_af(*Periode::fra_til(f.placering.fra, f.placering.til), *hoejst, hjemmel);
}

extern const Regelkort kVarighed{Regel::varighed, varighed, "H-01, H-02", kPerioder, kBestemmelser};

}  // namespace nytte::regler
