#include "regler/statsstoette.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// The same de minimis rule in every order: Reg. 1998/2006, then 1407/2013, from 2025 Reg. (EU)
// 2023/2831.
constexpr Hjemler kIndtil2025 = Hjemler()
                                    .bab(Bab::bek_1645_2013, "§ 63")
                                    .bab(Bab::bek_1564_2014, "§ 67")
                                    .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 68")
                                    .bab(Bab::bek_1297_2016, "§ 76")
                                    .bab(Bab::bek_977_2018, "§ 78")
                                    .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 102")
                                    .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 104")
                                    .til(kArbejdspligt - 1);

constexpr std::array kBestemmelser{Bestemmelse{
    "de minimis-støtte",
    kIndtil2025.tekst("LOV 1654/2024", "§ 88 a", kArbejdspligt),
    kIndtil2025.tekst("LOV 1654/2024", "§ 23 g, stk. 3", kArbejdspligt),
    kIndtil2025.tekst("LOV 1654/2024", "§ 88 a", kArbejdspligt),
}};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 kArbejdspligt - 1,
                 {},
                 true,
                 "Driver arbejdsgiveren erhverv på markedsvilkår, tæller borgerens ydelse som de "
                 "minimis-støtte til CVR-nummeret."},
    Regelperiode{kArbejdspligt,
                 {},
                 {},
                 true,
                 "Udøver arbejdsgiveren økonomisk aktivitet, skal statsstøttereglerne overholdes "
                 "(forordning (EU) 2023/2831)."}};

}  // namespace

const Regelkort kStatsstoette{Regel::statsstoette, statsstoette, "C-11, C-12", kPerioder,
                              kBestemmelser};

Vurdering statsstoette(const Fakta& f) {
  using enum Begrundelse;
  constexpr auto kRegel = Regel::statsstoette;
  if (!ret_kendt(f)) return regler::ukendt_ret(kRegel);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  const auto& erhverv = f.arbejdsgiver.erhverv_paa_markedsvilkaar;
  if (!erhverv) return svar(kRegel, Udfald::ikke_relevant, statsstoette_ikke_vurderet, h);
  if (!*erhverv) return svar(kRegel, Udfald::ikke_relevant, statsstoette_ikke_relevant, h);
  // An employer on the market: what the participants receive is summed as aid per CVR number. The
  // ceilings were not found in a text (C-13, U), so the rule warns and never blocks.
  return svar(kRegel, Udfald::advarsel, statsstoette_skal_opgoeres, h);
}

}  // namespace nytte::regler
