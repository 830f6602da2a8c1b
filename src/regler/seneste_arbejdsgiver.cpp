#include "regler/seneste_arbejdsgiver.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// BEK 1767/2024 changed the order of 2023 in a way that was not read, so from 2025 the paragraph is
// presumed (U) and only warns.
constexpr std::array kBestemmelser{
    for_alle("ikke hos den seneste arbejdsgiver",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 56, stk. 3")
                 .bab(Bab::bek_1564_2014, "§ 60, stk. 3")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 61, stk. 3")
                 .bab(Bab::bek_1297_2016, "§ 69, stk. 3")
                 .bab(Bab::bek_977_2018, "§ 71, stk. 3")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 96, stk. 3")
                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 98, stk. 3")
                 .tekst("BEK 1216/2023", "§ 98, stk. 3", kArbejdspligt, Grad::U)),
    for_alle("arbejdsgiveren afgrænses ved P-nummeret",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 60, stk. 4")
                 .bab(Bab::bek_1564_2014, "§ 64, stk. 5")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 65, stk. 5")
                 .bab(Bab::bek_1297_2016, "§ 73, stk. 5")
                 .bab(Bab::bek_977_2018, "§ 75, stk. 5")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 95, stk. 2")
                 .bab(Bab::bek_2636_2021, "§ 97, stk. 2")
                 .bab(Bab::bek_1216_2023, "§ 97"))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 kArbejdspligt - 1,
                 {},
                 true,
                 "Ikke på det P-nummer, hvor borgeren senest var ansat; et andet P-nummer i samme "
                 "CVR-nummer giver en advarsel."},
    Regelperiode{kArbejdspligt,
                 {},
                 {},
                 true,
                 "Som før, men teksten er ikke læst igen efter 1. januar 2025: reglen advarer "
                 "kun."}};

}  // namespace

const Regelkort kSenesteArbejdsgiver{Regel::seneste_arbejdsgiver, seneste_arbejdsgiver,
                                     "H-09, H-10", kPerioder, kBestemmelser};

Vurdering seneste_arbejdsgiver(const Fakta& f) {
  using enum Begrundelse;
  constexpr auto kRegel = Regel::seneste_arbejdsgiver;
  if (!ret_kendt(f)) return regler::ukendt_ret(kRegel);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  if (!f.borger.senest_ansat_kendt) {
    Vurdering v = svar(kRegel, Udfald::uafklaret, seneste_arbejdsgiver_ukendt, h);
    v.aendringer.push_back(registrer("borger.senest_ansat"));
    return v;
  }
  const auto& senest = f.borger.senest_ansat;
  if (senest) {
    // Nobody is placed where he was last employed, with or without subsidy. The employer is the
    // P-number; another P-number of the same CVR number is a matter of judgement.
    if (senest->p_nummer == f.arbejdsgiver.p_nummer) {
      Vurdering v = svar(kRegel, afslag(h), seneste_arbejdsgiver_samme_p, h);
      v.aendringer.push_back({Aendringsart::andet_arbejdssted});
      return v;
    }
    if (senest->cvr == f.arbejdsgiver.cvr)
      return svar(kRegel, Udfald::advarsel, seneste_arbejdsgiver_samme_cvr,
                  kBestemmelser[1].paa(f));
  }
  return svar(kRegel, Udfald::opfyldt, ikke_seneste_arbejdsgiver, h);
}

}  // namespace nytte::regler
