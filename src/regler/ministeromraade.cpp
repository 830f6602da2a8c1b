#include "regler/ministeromraade.hpp"

#include <algorithm>

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// The job-order type is reported to the national register; every order on the register since 2014
// was read for its commencement and for the number that names the type. That the type of the state
// asks for a ministry stands in the register's guidance (source 003), so the whole is grade D.
constexpr std::array kBestemmelser{
    for_alle("indberetning af jobordretype",
             Hjemler()
                 .tekst("BEK 1577/2013", "§ 46, stk. 1, nr. 15", Dato::af(2014, 1, 1), Grad::D)
                 .tekst("BEK 394/2014", "§ 49, stk. 1, nr. 15", Dato::af(2014, 4, 28), Grad::D)
                 .tekst("BEK 795/2014", "§ 49, stk. 1, nr. 15", Dato::af(2014, 6, 30), Grad::D)
                 .tekst("BEK 1594/2014", "§ 39, stk. 4, nr. 3", Dato::af(2015, 1, 5), Grad::D)
                 .tekst("BEK 263/2015", "§ 39, stk. 4, nr. 3", Dato::af(2015, 3, 23), Grad::D)
                 .tekst("BEK 912/2015", "§ 39, stk. 4, nr. 3", Dato::af(2015, 7, 20), Grad::D)
                 .tekst("BEK 1001/2015", "§ 39, stk. 4, nr. 3", Dato::af(2015, 9, 1), Grad::D)
                 .tekst("BEK 14/2016", "§ 42, stk. 4, nr. 3", Dato::af(2016, 1, 11), Grad::D)
                 .tekst("BEK 319/2016", "§ 42, stk. 4, nr. 3", Dato::af(2016, 4, 4), Grad::D)
                 .tekst("BEK 701/2016", "§ 42, stk. 4, nr. 3", Dato::af(2016, 6, 13), Grad::D)
                 .tekst("BEK 1231/2016", "§ 42, stk. 4, nr. 2", Dato::af(2016, 10, 10), Grad::D)
                 .tekst("BEK 1645/2016", "§ 42, stk. 4, nr. 2", Dato::af(2017, 1, 2), Grad::D)
                 .tekst("BEK 267/2017", "§ 42, stk. 4, nr. 2", Dato::af(2017, 3, 27), Grad::D)
                 .tekst("BEK 751/2017", "§ 42, stk. 4, nr. 2", Dato::af(2017, 6, 19), Grad::D)
                 .tekst("BEK 1072/2017", "§ 42, stk. 4, nr. 2", Dato::af(2017, 9, 18), Grad::D)
                 .tekst("BEK 1451/2017", "§ 42, stk. 4, nr. 2", Dato::af(2017, 12, 14), Grad::D)
                 .tekst("BEK 472/2018", "§ 41, stk. 4, nr. 2", Dato::af(2018, 5, 17), Grad::D)
                 .tekst("BEK 852/2018", "§ 42, stk. 4, nr. 2", Dato::af(2018, 7, 1), Grad::D)
                 .tekst("BEK 1145/2018", "§ 42, stk. 4, nr. 2", Dato::af(2018, 9, 20), Grad::D)
                 .tekst("BEK 1481/2018", "§ 42, stk. 4, nr. 2", Dato::af(2018, 12, 14), Grad::D)
                 .tekst("BEK 237/2019", "§ 42, stk. 4, nr. 2", Dato::af(2019, 3, 18), Grad::D)
                 .tekst("BEK 801/2019", "§ 42, stk. 4, nr. 2", Dato::af(2019, 8, 15), Grad::D)
                 .tekst("BEK 1313/2019", "§ 41, stk. 5, nr. 2", Dato::af(2019, 12, 9), Grad::D)
                 .tekst("BEK 200/2020", "§ 41, stk. 5, nr. 2", Dato::af(2020, 3, 16), Grad::D)
                 .tekst("BEK 830/2020", "§ 41, stk. 5, nr. 2", Dato::af(2020, 6, 15), Grad::D)
                 .tekst("BEK 1369/2020", "§ 41, stk. 5, nr. 2", Dato::af(2020, 9, 21), Grad::D)
                 .tekst("BEK 1798/2020", "§ 41, stk. 5, nr. 2", Dato::af(2020, 12, 7), Grad::D)
                 .tekst("BEK 355/2021", "§ 41, stk. 5, nr. 2", Dato::af(2021, 3, 15), Grad::D)
                 .tekst("BEK 1195/2021", "§ 40, stk. 5, nr. 2", Dato::af(2021, 6, 14), Grad::D)
                 .tekst("BEK 1809/2021", "§ 40, stk. 5, nr. 2", Dato::af(2021, 9, 20), Grad::D)
                 .tekst("BEK 7/2022", "§ 40, stk. 5, nr. 1", Dato::af(2022, 1, 10), Grad::D)
                 .tekst("BEK 302/2022", "§ 40, stk. 5, nr. 1", Dato::af(2022, 3, 14), Grad::D)
                 .tekst("BEK 810/2022", "§ 40, stk. 5, nr. 1", Dato::af(2022, 6, 13), Grad::D)
                 .tekst("BEK 1282/2022", "§ 40, stk. 5, nr. 1", Dato::af(2022, 9, 19), Grad::D)
                 .tekst("BEK 257/2023", "§ 40, stk. 5, nr. 1", Dato::af(2023, 3, 13), Grad::D)
                 .tekst("BEK 442/2023", "§ 40, stk. 5, nr. 1", Dato::af(2023, 5, 13), Grad::D)
                 .tekst("BEK 1220/2023", "§ 43, stk. 2, nr. 1", Dato::af(2023, 12, 2), Grad::D)
                 .tekst("BEK 735/2024", "§ 43, stk. 2, nr. 4", Dato::af(2024, 6, 20), Grad::D)
                 .tekst("BEK 1606/2024", "§ 43, stk. 2, nr. 4", Dato::af(2025, 1, 1), Grad::D)
                 .tekst("BEK 298/2025", "§ 43, stk. 2, nr. 4", Dato::af(2025, 3, 26), Grad::D)
                 .tekst("BEK 803/2025", "§ 43, stk. 2, nr. 4", Dato::af(2025, 7, 1), Grad::D)
                 .tekst("BEK 113/2026", "§ 43, stk. 2, nr. 4", Dato::af(2026, 2, 1), Grad::D))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 {},
                 {},
                 true,
                 "Er arbejdsgiveren staten, registreres hvilket ministerområde der arbejdes i."}};

bool kun_mellemrum(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return c == ' ' || c == '\t'; });
}

}  // namespace

const Regelkort kMinisteromraade{Regel::ministeromraade, ministeromraade, "M-18, Q-07", kPerioder,
                                 kBestemmelser};

Vurdering ministeromraade(const Fakta& f) {
  constexpr auto kRegel = Regel::ministeromraade;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  // Only the type "Nytteindsats, staten" asks for a ministry.
  if (f.arbejdsgiver.sektor != Sektor::stat)
    return svar(kRegel, Udfald::ikke_relevant, Begrundelse::ministeromraade_ikke_stat, h);
  const auto& omraade = f.arbejdsgiver.ministeromraade;
  if (omraade && !kun_mellemrum(*omraade))
    return svar(kRegel, Udfald::opfyldt, Begrundelse::ministeromraade_angivet, h);
  Vurdering v = svar(kRegel, Udfald::uafklaret, Begrundelse::ministeromraade_mangler, h);
  v.aendringer.push_back(registrer("arbejdsgiver.ministeromraade"));
  return v;
}

}  // namespace nytte::regler
