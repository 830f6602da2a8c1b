#include "regler/maalgruppe_data.hpp"

#include <algorithm>
#include <array>

#include "regler/maalgruppe.hpp"
#include "regler/register.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kReform2020 = kForenkling;
constexpr Dato kSidste2019 = kForenkling - 1;
constexpr Dato kSidsteFoerReform = kEnKontanthjaelp - 1;

constexpr std::array kLiv{Ydelsesliv{Ydelse::uddannelseshjaelp, kFoersteRet, kSidsteFoerReform},
                          Ydelsesliv{Ydelse::integrationsydelse, Dato::af(2015, 9, 1), kSidste2019},
                          Ydelsesliv{Ydelse::overgangsydelse, kReform2020, kSidsteFoerReform},
                          Ydelsesliv{Ydelse::sho_ydelse, kReform2020, kSidsteFoerReform},
                          Ydelsesliv{Ydelse::arbejdsmarkedsydelse, kFoersteRet, kSidste2019},
                          Ydelsesliv{Ydelse::kontantydelse, Dato::af(2015, 3, 1), kSidste2019}};

// LAB: § 42 a names the groups by their number in § 2, from 2020 § 82 by theirs in § 6. § 82 was
// not read again after LOV 1654/2024, but § 105 a still speaks of § 6, nr. 2-5: grade D.
constexpr Hjemler kLabGruppe = Hjemler()
                                   .lab(Lab::lov_895_2013, "§ 42 a, stk. 1", Grad::D)
                                   .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 42 a, stk. 1")
                                   .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 82")
                                   .tekst("LBK 280/2024", "§ 82", kArbejdspligt, Grad::D);
// The programme before 1 October 2016: § 42 a is cited as the text that made nytteindsats; whether
// it reached the programme is not known, which is why the rule warns there.
constexpr Hjemler kInlGruppe =
    Hjemler()
        .lab(Lab::lov_895_2013, Lab::lbk_1342_2016, "§ 42 a, stk. 1", Grad::D)
        .til(kIntegrationSikkertFra - 1)
        .tekst("BEK 1208/2016", "§ 33, stk. 1", kIntegrationSikkertFra)
        .inl(Inl::lbk_1127_2017, Inl::lbk_1146_2020, "§ 23 b, stk. 1")
        .inl(Inl::lov_1654_2024, Inl::lov_1654_2024, "§ 23 g, stk. 1");

constexpr std::array kBestemmelser{
    Bestemmelse{"hvem der kan få nytteindsats", kLabGruppe, kInlGruppe, ukraine_videre(kInlGruppe)},
    for_alle("dagpengemodtagere i første halvår 2015",
             Hjemler()
                 .tekst("LOV 1486/2014", "§ 42 a, stk. 1", kDagpengeFra, Grad::U)
                 .til(kDagpengeSikkertFra - 1)),
    for_alle("midlertidig arbejdsmarkedsydelse",
             Hjemler()
                 .tekst("LOV 1610/2013", "§ 75 m, stk. 1", kFoersteRet, Grad::D)
                 .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 75 m, stk. 1")
                 .til(kSidste2019)),
    for_alle("kontantydelse", Hjemler()
                                  .tekst("LOV 174/2015", "§ 75 z, stk. 3", Dato::af(2015, 3, 1))
                                  .lab(Lab::lbk_807_2015, Lab::lbk_1342_2016, "§ 75 z, stk. 3")
                                  .til(kSidste2019))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kDagpengeFra - 1, Population::almindelig, true,
                 "Kontanthjælp og uddannelseshjælp efter LAB § 2, nr. 2, 3, 12 og 13, og "
                 "midlertidig arbejdsmarkedsydelse. Ikke dagpenge."},
    Regelperiode{kFoersteRet, kIntegrationSikkertFra - 1, Population::integrationsprogram, true,
                 "Usikkert, om integrationsprogrammet rummer nytteindsats: reglen advarer."},
    Regelperiode{kFoersteRet, kIntegrationSikkertFra - 1, Population::ukraine, true,
                 "Usikkert, om integrationsprogrammet rummer nytteindsats: reglen advarer."},
    Regelperiode{kDagpengeFra, kDagpengeSikkertFra - 1, Population::almindelig, true,
                 "Som før, og kontantydelse fra 1. marts. Fra hvilken dag dagpenge er med, er "
                 "usikkert: reglen advarer."},
    Regelperiode{kDagpengeSikkertFra, kSidste2019, Population::almindelig, true,
                 "LAB § 2, nr. 1-3, 12 og 13: dagpenge, kontanthjælp, uddannelseshjælp og (fra 1. "
                 "september 2015) integrationsydelse; desuden arbejdsmarkedsydelse og "
                 "kontantydelse."},
    Regelperiode{kIntegrationSikkertFra, kArbejdspligt - 1, Population::integrationsprogram, true,
                 "Den, der er i programmet og får ydelsen."},
    Regelperiode{kIntegrationSikkertFra,
                 {},
                 Population::ukraine,
                 true,
                 "Den, der er i programmet og får ydelsen."},
    Regelperiode{kReform2020, kSidsteFoerReform, Population::almindelig, true,
                 "LAB § 6, nr. 1-5: dagpenge; kontanthjælp for dem, der er fyldt 30 år eller har "
                 "en uddannelse; uddannelseshjælp for de yngre uden; overgangsydelse."},
    Regelperiode{kArbejdspligt,
                 {},
                 Population::integrationsprogram,
                 true,
                 "Den, der er i programmet og får ydelsen."},
    Regelperiode{kEnKontanthjaelp,
                 {},
                 Population::almindelig,
                 true,
                 "LAB § 6, nr. 1-5: dagpenge og kontanthjælp. Uddannelseshjælp, overgangsydelse og "
                 "SHO-ydelse er afskaffet."}};

}  // namespace

const Regelkort kMaalgruppe{Regel::maalgruppe, maalgruppe, "M-01 til M-09, M-12 til M-15",
                            kPerioder, kBestemmelser};

const Bestemmelse& kMaalgruppeHjemmel = kBestemmelser[0];
const Bestemmelse& kDagpenge2015Hjemmel = kBestemmelser[1];
const Bestemmelse& kArbejdsmarkedsydelseHjemmel = kBestemmelser[2];
const Bestemmelse& kKontantydelseHjemmel = kBestemmelser[3];

const Ydelsesliv* ydelsesliv(Ydelse y) {
  const auto* i =
      std::find_if(kLiv.begin(), kLiv.end(), [y](const Ydelsesliv& l) { return l.ydelse == y; });
  return i == kLiv.end() ? nullptr : i;
}

}  // namespace nytte::regler
