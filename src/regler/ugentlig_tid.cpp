#include "regler/ugentlig_tid.hpp"

#include <algorithm>
#include <cstdlib>

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kArbejdsmarkedsydelseTil = Dato::af(2019, 12, 31);
constexpr Dato kKontantydelseFra = Dato::af(2015, 3, 1);
constexpr Dato kKontantydelseTil = Dato::af(2019, 12, 31);
constexpr Ugetimer kTyve = Ugetimer::af(20);
// 30 hours: BEK om selvforskyldt ledighed § 16; the text of 2014 to 2019 names no number.
constexpr Ugetimer kDeltid = Ugetimer::af(30);

enum Plads : std::size_t { fuld_tid, deltid, arbejdsmarkedsydelse, kontantydelse };

// The order of 2023 was changed by BEK 1767/2024, which was not read: grade D from 2025.
constexpr std::array kBestemmelser{
    for_alle("højst en fuld arbejdsuge",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 56, stk. 2")
                 .bab(Bab::bek_1564_2014, "§ 60, stk. 2")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 61, stk. 2")
                 .bab(Bab::bek_1297_2016, "§ 69, stk. 2")
                 .bab(Bab::bek_977_2018, "§ 71, stk. 2")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 96, stk. 2")
                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 98, stk. 2")
                 .tekst("BEK 1216/2023", "§ 98, stk. 2", kArbejdspligt, Grad::D)),
    for_alle("deltidsforsikrede dagpengemodtagere",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 56, stk. 2", Grad::D)
                 .bab(Bab::bek_1564_2014, "§ 60, stk. 2", Grad::D)
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 61, stk. 2", Grad::D)
                 .bab(Bab::bek_1297_2016, "§ 69, stk. 2", Grad::D)
                 .bab(Bab::bek_977_2018, "§ 71, stk. 2", Grad::D)
                 .bab(Bab::bek_1180_2019, Bab::bek_1216_2023, "§ 57, stk. 1, nr. 1", Grad::D)),
    for_alle("midlertidig arbejdsmarkedsydelse",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 96")
                 .bab(Bab::bek_1564_2014, "§ 100")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 98")
                 .bab(Bab::bek_1297_2016, "§ 106")
                 .bab(Bab::bek_977_2018, "§ 108")
                 .til(kArbejdsmarkedsydelseTil)),
    for_alle("kontantydelse", Hjemler()
                                  .tekst("LOV 174/2015", "§ 75 z, stk. 7", kKontantydelseFra)
                                  .lab(Lab::lbk_807_2015, Lab::lbk_1342_2016, "§ 75 z, stk. 7")
                                  .til(kKontantydelseTil))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 kKontantydelseFra - 1,
                 {},
                 true,
                 "Højst arbejdspladsens fulde uge (37 timer, når intet andet er oplyst); "
                 "deltidsforsikrede dagpengemodtagere højst 30 timer; arbejdsmarkedsydelse præcis "
                 "20 timer."},
    Regelperiode{kKontantydelseFra,
                 kKontantydelseTil,
                 {},
                 true,
                 "Højst arbejdspladsens fulde uge (37 timer, når intet andet er oplyst); "
                 "deltidsforsikrede dagpengemodtagere højst 30 timer; arbejdsmarkedsydelse præcis "
                 "20 timer; kontantydelse højst 20 timer."},
    Regelperiode{kForenkling,
                 {},
                 {},
                 true,
                 "Højst arbejdspladsens fulde uge (37 timer, når intet andet er oplyst); "
                 "deltidsforsikrede dagpengemodtagere højst 30 timer."}};

// The most a week may be, and who says so.
struct Graense {
  Ugetimer hoejst;
  Plads hvem;
  bool praecis;
};

Graense graense(const Fakta& f) {
  const Ugetimer uge = f.arbejdsgiver.fuld_uge;
  const Ydelse y = f.borger.ydelse;
  // Part-time insured persons may not work more than a full week of the part-time insured.
  if (y == Ydelse::dagpenge && f.borger.deltidsforsikret && kDeltid < uge)
    return {kDeltid, deltid, false};
  // Midlertidig arbejdsmarkedsydelse: the week shall be 20 hours, neither more nor less.
  if (y == Ydelse::arbejdsmarkedsydelse && f.dato <= kArbejdsmarkedsydelseTil)
    return {kTyve, arbejdsmarkedsydelse, true};
  // Kontantydelse: up to 20 hours.
  if (y == Ydelse::kontantydelse && f.dato >= kKontantydelseFra && f.dato <= kKontantydelseTil &&
      kTyve < uge)
    return {kTyve, kontantydelse, false};
  // Everyone: within the workplace's own full week.
  return {uge, fuld_tid, false};
}

Vurdering med_tal(bool holdt, Begrundelse b, const Fakta& f, const Graense& g) {
  const Hjemmel* h = kBestemmelser[g.hvem].paa(f);
  const Ugetimer tid = f.placering.ugentlig_tid;
  Vurdering v = svar(Regel::ugentlig_tid, holdt ? Udfald::opfyldt : afslag(h), b, h);
  v.argumenter.push_back(Vaerdi::ugetid(tid));
  v.argumenter.push_back(Vaerdi::ugetid(g.hoejst));
  v.trin.push_back({"ugentlig_tid", Vaerdi::ugetid(tid)});
  v.trin.push_back({g.praecis ? "praecis" : "hoejst", Vaerdi::ugetid(g.hoejst)});
  const std::int64_t margen = g.hoejst.minutter() - tid.minutter();
  v.margen = Vaerdi{Vaerdi::Art::ugetid, g.praecis ? -std::abs(margen) : margen, 1, {}};
  // The longest that passes: the limit itself, unless the workplace's week is shorter still.
  if (!holdt && g.hoejst > Ugetimer::af(0) && g.hoejst <= f.arbejdsgiver.fuld_uge)
    v.aendringer.push_back({Aendringsart::ugentlig_tid, Vaerdi::ugetid(g.hoejst)});
  return v;
}

// Exactly so many hours, and within the workplace's full week too.
Vurdering praecist(const Fakta& f, const Graense& g) {
  using enum Begrundelse;
  const Ugetimer uge = f.arbejdsgiver.fuld_uge;
  if (f.placering.ugentlig_tid != g.hoejst)
    return med_tal(false, ugentlig_tid_praecis_forkert, f, g);
  if (g.hoejst <= uge) return med_tal(true, ugentlig_tid_praecis_holdt, f, g);
  Vurdering v = med_tal(false, ugentlig_tid_for_lang, f, {uge, fuld_tid, false});
  v.aendringer.clear();  // a shorter week would break the other half
  return v;
}

}  // namespace

Ugegraense ugegraense(const Fakta& f) {
  const Graense g = graense(f);
  return {g.hoejst, g.praecis, kBestemmelser[g.hvem].paa(f)};
}

const Regelkort kUgentligTid{Regel::ugentlig_tid, ugentlig_tid, "H-03, H-04, H-06, H-07", kPerioder,
                             kBestemmelser};

Vurdering ugentlig_tid(const Fakta& f) {
  using enum Begrundelse;
  if (!ret_kendt(f)) return regler::ukendt_ret(Regel::ugentlig_tid);
  const Graense g = graense(f);
  const Ugetimer tid = f.placering.ugentlig_tid;
  if (tid == Ugetimer::af(0)) return med_tal(false, ugentlig_tid_nul, f, g);
  if (g.praecis) return praecist(f, g);
  const bool holdt = tid <= g.hoejst;
  return med_tal(holdt, holdt ? ugentlig_tid_holdt : ugentlig_tid_for_lang, f, g);
}

}  // namespace nytte::regler
