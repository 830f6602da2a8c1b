#include "regler/hoering.hpp"

#include <algorithm>

#include "regler/hoering_raekkefoelge.hpp"
#include "regler/register.hpp"
#include "regler/svar.hpp"

namespace nytte::regler {
namespace {

// Employer and representative discuss the establishment.
constexpr Hjemler kDroeftelse = Hjemler()
                                    .bab(Bab::bek_1645_2013, "§ 59")
                                    .bab(Bab::bek_1564_2014, "§ 63")
                                    .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 64")
                                    .bab(Bab::bek_1297_2016, "§ 72")
                                    .bab(Bab::bek_977_2018, "§ 74")
                                    .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 99")
                                    .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 101");
constexpr Hjemler kRaekkefoelge = Hjemler()
                                      .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 99, stk. 4")
                                      .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 101, stk. 4")
                                      .til(kArbejdspligt - 1);
constexpr Hjemler kFravaer = Hjemler()
                                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 99, stk. 5")
                                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 101, stk. 5")
                                 .til(kArbejdspligt - 1);
constexpr Hjemler kErklaering =
    Hjemler()
        .bab(Bab::bek_1645_2013, "§ 59, stk. 3")
        .bab(Bab::bek_1564_2014, "§ 63, stk. 3", Grad::D)
        .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 64, stk. 3", Grad::D)
        .bab(Bab::bek_1297_2016, "§ 72, stk. 3", Grad::D)
        .bab(Bab::bek_977_2018, "§ 74, stk. 3", Grad::D)
        .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 99, stk. 3")
        .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 101, stk. 3")
        .til(kArbejdspligt - 1);

// From 2025 the representative is informed; the integration orders say so in their own paragraph.
constexpr Hjemler kOrientering = kDroeftelse.tekst("LOV 1654/2024", "§ 87", kArbejdspligt);
constexpr Hjemler kInlOrientering =
    kDroeftelse.til(kArbejdspligt - 1)
        .saa(Hjemler()
                 .integrationsbek(Integrationsbek::bek_1761_2024, "§ 31, stk. 1")
                 .integrationsbek(Integrationsbek::bek_208_2026, "§ 31"));
// The second part of LAB § 87 a was lost in the parse: presumed the same as in the integration
// orders.
constexpr Hjemler kSaerligt = Hjemler().tekst("LOV 1654/2024", "§ 87 a", kArbejdspligt, Grad::U);
constexpr Hjemler kInlSaerligt =
    Hjemler()
        .integrationsbek(Integrationsbek::bek_1761_2024, "§ 31, stk. 2")
        .integrationsbek(Integrationsbek::bek_208_2026, "§ 31, stk. 2");

constexpr std::array kBestemmelser{
    Bestemmelse{"Høring af medarbejderne, fra 2025 orientering", kOrientering, kInlOrientering,
                ukraine_videre(kDroeftelse)},
    med_ukraine_videre("Rækkefølgen, når der ikke er en tillidsrepræsentant", kRaekkefoelge),
    med_ukraine_videre("Fravær i mere end 3 arbejdsdage", kFravaer),
    med_ukraine_videre("Skriftlige erklæringer om høringen før start", kErklaering),
    Bestemmelse{"Ingen orientering ved særligt tilrettelagt nytteindsats", kSaerligt, kInlSaerligt,
                Hjemler()}};
constexpr const Bestemmelse& kHovedregel = kBestemmelser[0];
constexpr const Bestemmelse& kOrden = kBestemmelser[1];
constexpr const Bestemmelse& kVedFravaer = kBestemmelser[2];
constexpr const Bestemmelse& kSkriftligt = kBestemmelser[3];
constexpr const Bestemmelse& kVedSaerligt = kBestemmelser[4];

constexpr std::string_view kFoer2020 =
    "Arbejdsgiver og tillidsrepræsentant drøfter etableringen; er der ingen, så en repræsentant "
    "for medarbejderne. Begge erklærer det skriftligt senest på startdagen.";
constexpr std::string_view kFra2020 =
    "Arbejdsgiver og TR på P-nummeret drøfter etableringen; derefter i rækkefølge TR på CVR-"
    "nummeret, fælles-TR på CVR-nummeret og medarbejderrepræsentant på P-nummeret. Et trin "
    "springes "
    "over, når det ikke findes eller er fraværende i mere end 3 arbejdsdage. Begge erklærer det "
    "skriftligt senest på startdagen.";
constexpr std::string_view kFra2025 =
    "Medarbejdernes repræsentant orienteres senest på startdagen; ikke ved særligt tilrettelagt "
    "nytteindsats.";
constexpr std::array kPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, std::nullopt, true, kFoer2020},
    Regelperiode{kForenkling, kArbejdspligt - 1, std::nullopt, true, kFra2020},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, true, kFra2025},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, true, kFra2025},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kFra2020}};

Vaerdi kode(Niveau n) { return Vaerdi::kode(navn(n)); }

// The duties of stk. 3 that are still open: each statement recorded, and a start that is not before
// the last of them. Added to every finding that fails, so that the proposals together make it pass.
void aabne_erklaeringer(Vurdering& v, const Fakta& f) {
  const HoeringFakta& h = f.hoering;
  const Dato fra = f.placering.fra;
  const Dato senest = std::max(
      {fra, h.arbejdsgiver_erklaering.value_or(fra), h.medarbejder_erklaering.value_or(fra)});
  if (!h.arbejdsgiver_erklaering)
    v.aendringer.push_back(registrer("hoering.arbejdsgiver_erklaering", Vaerdi::dato(senest)));
  if (!h.medarbejder_erklaering)
    v.aendringer.push_back(registrer("hoering.medarbejder_erklaering", Vaerdi::dato(senest)));
  // That the rule is repealed one day is no way out of it today.
  if (fra < senest && gamle_regler(senest, f.population))
    v.aendringer.push_back({Aendringsart::flyt_til, Vaerdi::dato(senest)});
}

Vurdering droeftelse_mangler(const Fakta& f) {
  const auto naeste = naeste_i_raekken(f.hoering, f.dato);
  // Nobody left to ask: the text does not say what then, and the duty stands (F-017).
  if (!naeste)
    return svar(Regel::hoering, Udfald::ikke_opfyldt, Begrundelse::hoering_ingen_at_spoerge,
                kHovedregel.paa(f));
  Vurdering v =
      svar(Regel::hoering, Udfald::ikke_opfyldt, Begrundelse::hoering_mangler, kHovedregel.paa(f));
  v.argumenter = {kode(*naeste)};
  v.trin.push_back({"naeste", kode(*naeste)});
  v.aendringer.push_back(registrer("hoering.hoert", kode(*naeste)));
  aabne_erklaeringer(v, f);
  return v;
}

// stk. 4 and 5: somebody nearer should have been asked.
Vurdering forkert_trin(const Fakta& f, Niveau hoert, const Trappetrin& foer) {
  const bool kort = foer.arbejdsdage_fravaer > 0 && f.dato >= kForenkling;
  Vurdering v =
      svar(Regel::hoering, Udfald::ikke_opfyldt,
           kort ? Begrundelse::hoering_fravaer_for_kort : Begrundelse::hoering_forkert_raekkefoelge,
           f.dato < kForenkling ? kHovedregel.paa(f)
           : kort               ? kVedFravaer.paa(f)
                                : kOrden.paa(f));
  v.argumenter = {kode(hoert), kode(foer.niveau)};
  v.trin.push_back({"niveau", kode(hoert)});
  v.trin.push_back({"naeste", kode(foer.niveau)});
  if (kort) {
    v.argumenter.push_back(Vaerdi::tal(foer.arbejdsdage_fravaer));
    v.trin.push_back({"fravaer_arbejdsdage", Vaerdi::dage(foer.arbejdsdage_fravaer)});
    v.margen = Vaerdi::dage(foer.arbejdsdage_fravaer - (kKortFravaer + 1));
  }
  v.aendringer.push_back(registrer("hoering.hoert", kode(foer.niveau)));
  aabne_erklaeringer(v, f);
  return v;
}

// stk. 3: both have said in writing, before the start, that it was discussed.
Vurdering droeftet(const Fakta& f, Niveau hoert) {
  const HoeringFakta& h = f.hoering;
  const Dato fra = f.placering.fra;
  Vurdering v = svar(Regel::hoering, Udfald::ikke_opfyldt, Begrundelse::hoering_erklaering_mangler,
                     kSkriftligt.paa(f));
  v.trin.push_back({"niveau", kode(hoert)});
  if (h.arbejdsgiver_erklaering)
    v.trin.push_back({"arbejdsgiver_erklaering", Vaerdi::dato(*h.arbejdsgiver_erklaering)});
  if (h.medarbejder_erklaering)
    v.trin.push_back({"medarbejder_erklaering", Vaerdi::dato(*h.medarbejder_erklaering)});
  if (!h.arbejdsgiver_erklaering || !h.medarbejder_erklaering) {
    aabne_erklaeringer(v, f);
    return v;
  }
  const Dato senest = std::max(*h.arbejdsgiver_erklaering, *h.medarbejder_erklaering);
  v.margen = Vaerdi::dage(fra - senest);
  if (fra < senest) {
    v.begrundelse = Begrundelse::hoering_erklaering_for_sen;
    v.argumenter = {Vaerdi::dato(senest), Vaerdi::dato(fra)};
    aabne_erklaeringer(v, f);
    return v;
  }
  v.udfald = Udfald::opfyldt;
  v.begrundelse = Begrundelse::hoering_holdt;
  v.hjemmel = kHovedregel.paa(f);
  v.argumenter = {kode(hoert), Vaerdi::dato(senest)};
  return v;
}

// To 2024-12-31, and on for the Ukraine population.
Vurdering hoert_foer_start(const Fakta& f) {
  if (!f.hoering.hoert) return droeftelse_mangler(f);
  const Niveau hoert = f.hoering.hoert->niveau;
  // stk. 4: a later level only when each before it does not exist; stk. 5: or is away for more than
  // 3 working days. Before 2020 any shop steward comes before a representative of the employees.
  if (f.dato >= kForenkling || hoert == Niveau::mr_p_nummer) {
    for (const Niveau n : raekkefoelge(f.dato)) {
      if (n == hoert) break;
      const Trappetrin t = trappetrin(f.hoering, n);
      if (!kan_springes_over(t, f.dato)) return forkert_trin(f, hoert, t);
    }
  }
  return droeftet(f, hoert);
}

// From 2025, § 87: the representative is told, and the practical side is discussed.
Vurdering orienteret_foer_start(const Fakta& f) {
  const Dato fra = f.placering.fra;
  if (f.placering.saerligt_tilrettelagt)
    return svar(Regel::hoering, Udfald::ikke_relevant, Begrundelse::orientering_ikke_ved_saerligt,
                kVedSaerligt.paa(f));
  Vurdering v = svar(Regel::hoering, Udfald::ikke_opfyldt, Begrundelse::orientering_mangler,
                     kHovedregel.paa(f));
  if (!f.hoering.orienteret) {
    v.aendringer.push_back(registrer("hoering.orienteret", Vaerdi::dato(fra)));
    return v;
  }
  const Dato dag = *f.hoering.orienteret;
  v.argumenter = {Vaerdi::dato(dag), Vaerdi::dato(fra)};
  v.trin.push_back({"orienteret", Vaerdi::dato(dag)});
  v.margen = Vaerdi::dage(fra - dag);
  if (dag <= fra) {
    v.udfald = Udfald::opfyldt;
    v.begrundelse = Begrundelse::orientering_holdt;
  } else {
    v.begrundelse = Begrundelse::orientering_for_sen;
    v.aendringer.push_back({Aendringsart::flyt_til, Vaerdi::dato(dag)});
  }
  return v;
}

}  // namespace

Vurdering hoering(const Fakta& f) {
  if (!ret_kendt(f)) return ukendt_ret(Regel::hoering);
  return gamle_regler(f) ? hoert_foer_start(f) : orienteret_foer_start(f);
}

extern const Regelkort kHoering{Regel::hoering, hoering, "T-01 til T-11", kPerioder, kBestemmelser};

}  // namespace nytte::regler
