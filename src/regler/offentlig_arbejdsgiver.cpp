#include "regler/offentlig_arbejdsgiver.hpp"

#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

constexpr std::array kBestemmelser{
    for_alle("hvem der er offentlig arbejdsgiver",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 61, stk. 2")
                 .bab(Bab::bek_1564_2014, "§ 65, stk. 2")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 66, stk. 2")
                 .bab(Bab::bek_1297_2016, "§ 74, stk. 2")
                 .bab(Bab::bek_977_2018, "§ 76, stk. 2")
                 .bab(Bab::bek_1180_2019, Bab::bek_1216_2023, "§ 3, nr. 3"))};

constexpr std::array kPerioder{
    Regelperiode{kFoersteRet,
                 {},
                 {},
                 true,
                 "Arbejdsgiveren er en kommune, en region, staten eller en selvejende institution, "
                 "som det offentlige dækker mindst 50 procent af udgifterne i."}};

// Ten-thousandths of the operating cost, as the contract's share; the text says at least 50 per
// cent.
constexpr std::int64_t kMindst = 5'000;
constexpr std::int64_t kHele = 10'000;

// Organisations, associations, companies and institutions count when at least half of what they
// spend is paid by public subsidy (the last number of the definition).
Vurdering selvejende(const Fakta& f, const Hjemmel* h) {
  if (!f.arbejdsgiver.tilskudsandel) {
    Vurdering v = svar(Regel::offentlig_arbejdsgiver, Udfald::uafklaret,
                       Begrundelse::tilskudsandel_mangler, h);
    v.aendringer.push_back(registrer("arbejdsgiver.tilskudsandel"));
    return v;
  }
  const std::int64_t andel = *f.arbejdsgiver.tilskudsandel;
  const bool nok = andel >= kMindst;
  Vurdering v = svar(Regel::offentlig_arbejdsgiver, nok ? Udfald::opfyldt : afslag(h),
                     nok ? Begrundelse::tilskud_nok : Begrundelse::tilskud_for_lavt, h);
  v.argumenter.push_back(Vaerdi::broek(andel, kHele / 100));  // per cent, exact with two decimals
  v.trin.push_back({"tilskudsandel", Vaerdi::broek(andel, kHele)});
  v.trin.push_back({"mindst", Vaerdi::broek(kMindst, kHele)});
  v.margen = Vaerdi::broek(andel - kMindst, kHele);
  if (!nok) v.aendringer.push_back({Aendringsart::andet_arbejdssted});
  return v;
}

}  // namespace

const Regelkort kOffentligArbejdsgiver{Regel::offentlig_arbejdsgiver, offentlig_arbejdsgiver,
                                       "M-16, M-17", kPerioder, kBestemmelser};

Vurdering offentlig_arbejdsgiver(const Fakta& f) {
  constexpr auto kRegel = Regel::offentlig_arbejdsgiver;
  if (!ret_kendt(f)) return ukendt_ret(kRegel);
  const Hjemmel* h = kBestemmelser[0].paa(f);
  switch (f.arbejdsgiver.sektor) {
    // Municipalities, regions and the institutions of the state are public by themselves.
    case Sektor::kommune:
    case Sektor::region:
    case Sektor::stat:
      return svar(kRegel, Udfald::opfyldt, Begrundelse::offentlig_arbejdsgiver_ja, h);
    case Sektor::selvejende:
      return selvejende(f, h);
    case Sektor::privat:
      break;
  }
  Vurdering v = svar(kRegel, afslag(h), Begrundelse::privat_arbejdsgiver, h);
  v.aendringer.push_back({Aendringsart::andet_arbejdssted});
  return v;
}

}  // namespace nytte::regler
