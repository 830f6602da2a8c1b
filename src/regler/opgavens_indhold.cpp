#include "regler/opgavens_indhold.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// LAB was not read again after LOV 1654/2024, but INL § 23 g, stk. 3, points to §§ 83, stk. 3, and
// 88 as still in force: grade D from 2025.
constexpr Hjemler kNormeret = Hjemler()
                                  .bab(Bab::bek_1645_2013, "§ 61, stk. 1")
                                  .bab(Bab::bek_1564_2014, "§ 65, stk. 1")
                                  .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 66, stk. 1")
                                  .bab(Bab::bek_1297_2016, "§ 74, stk. 1")
                                  .bab(Bab::bek_977_2018, "§ 76, stk. 1")
                                  .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 83, stk. 3");
constexpr Hjemler kKonkurrence = Hjemler()
                                     .lab(Lab::lov_895_2013, "§ 49", Grad::D)
                                     .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 49")
                                     .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 88");

consteval Bestemmelse videre(std::string_view hvad, const Hjemler& indtil_2025,
                             std::string_view sted_i_lab) {
  const Hjemler lab =
      indtil_2025.til(kArbejdspligt - 1).tekst("LBK 280/2024", sted_i_lab, kArbejdspligt, Grad::D);
  const Hjemler inl =
      indtil_2025.til(kArbejdspligt - 1).tekst("LOV 1654/2024", "§ 23 g, stk. 3", kArbejdspligt);
  return {hvad, lab, inl, lab};
}

constexpr std::array kBestemmelser{
    videre("ud over det normerede niveau", kNormeret, "§ 83, stk. 3"),
    videre("ikke konkurrenceforvridende", kKonkurrence, "§ 88")};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 {},
                 {},
                 true,
                 "Opgaverne ligger ud over det normerede niveau og er ikke konkurrenceforvridende; "
                 "begge dele er vurderet af et menneske."}};

}  // namespace

const Regelkort kOpgavensIndhold{Regel::opgavens_indhold, opgavens_indhold, "C-03, C-04", kPerioder,
                                 kBestemmelser};

Vurdering opgavens_indhold(const Fakta& f) {
  using enum Begrundelse;
  constexpr auto kRegel = Regel::opgavens_indhold;
  if (!ret_kendt(f)) return regler::ukendt_ret(kRegel);
  const Hjemmel* normeret = kBestemmelser[0].paa(f);
  const Hjemmel* konkurrence = kBestemmelser[1].paa(f);
  const auto& o = f.opgave;
  // The tasks lie beyond what the employer is staffed to do anyway.
  if (o.ud_over_normeret_niveau == false)
    return svar(kRegel, afslag(normeret), opgave_inden_for_normeret, normeret);
  // Nytteindsats may not distort competition.
  if (o.konkurrenceforvridende == true)
    return svar(kRegel, afslag(konkurrence), opgave_konkurrenceforvridende, konkurrence);
  if (o.ud_over_normeret_niveau && o.konkurrenceforvridende)
    return svar(kRegel, Udfald::opfyldt, opgave_vurderet, normeret);
  Vurdering v = svar(kRegel, Udfald::uafklaret, opgave_ikke_vurderet,
                     o.ud_over_normeret_niveau ? konkurrence : normeret);
  if (!o.ud_over_normeret_niveau)
    v.aendringer.push_back(registrer("opgave.ud_over_normeret_niveau"));
  if (!o.konkurrenceforvridende) v.aendringer.push_back(registrer("opgave.konkurrenceforvridende"));
  return v;
}

}  // namespace nytte::regler
