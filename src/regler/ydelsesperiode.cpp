#include "regler/ydelsesperiode.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// Not read again after LOV 1654/2024: grade D from 2025.
constexpr std::array kBestemmelser{
    for_alle("tilbud rækker ikke ud over ydelsen",
             Hjemler()
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 55, stk. 1")
                 .tekst("LBK 280/2024", "§ 55, stk. 1", kArbejdspligt, Grad::D))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, {}, false, "Reglen findes ikke endnu."},
    Regelperiode{kForenkling,
                 {},
                 {},
                 true,
                 "Forløbet slutter senest den sidste dag, borgeren har ret til ydelsen."}};

// Only dagpenge is known to run out on a day of its own; the others go on while the need does
// (F-012).
bool tidsbegraenset(Ydelse y) { return y == Ydelse::dagpenge; }

Vurdering uden_slutdato(const Fakta& f, const Hjemmel* h) {
  if (!tidsbegraenset(f.borger.ydelse))
    return svar(Regel::ydelsesperiode, Udfald::ikke_relevant, Begrundelse::ydelse_uden_slutdato, h);
  Vurdering v = svar(Regel::ydelsesperiode, Udfald::uafklaret, Begrundelse::ydelse_til_ukendt, h);
  v.aendringer.push_back(registrer("borger.ydelse_til"));
  return v;
}

}  // namespace

const Regelkort kYdelsesperiode{Regel::ydelsesperiode, ydelsesperiode, "M-19", kPerioder,
                                kBestemmelser};

Vurdering ydelsesperiode(const Fakta& f) {
  constexpr auto kRegel = Regel::ydelsesperiode;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  if (f.dato < kForenkling)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::gaelder_ikke_endnu, nullptr);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  if (!f.borger.ydelse_til) return uden_slutdato(f, h);
  // No offer may reach past the day the person's right to the benefit ends.
  const Dato sidste = *f.borger.ydelse_til;
  const bool holdt = f.placering.til <= sidste;
  Vurdering v =
      svar(kRegel, holdt ? Udfald::opfyldt : afslag(h),
           holdt ? Begrundelse::inden_for_ydelsesperiode : Begrundelse::ud_over_ydelsesperiode, h);
  v.argumenter.push_back(Vaerdi::dato(sidste));
  v.trin.push_back({"ydelse_til", Vaerdi::dato(sidste)});
  v.margen = Vaerdi::dage(sidste - f.placering.til);
  if (!holdt && f.placering.fra <= sidste)
    v.aendringer.push_back({Aendringsart::til, Vaerdi::dato(sidste)});
  return v;
}

}  // namespace nytte::regler
