#include "regler/frister/sanktion.hpp"

#include <algorithm>
#include <array>

#include "model/kalender.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/frister/faelles.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kLas2025 = Dato::af(2025, 7, 1);
constexpr Dato kRaadighed2026 = Dato::af(2026, 2, 1);
constexpr std::int32_t kStraks = 5;  // working days: F-030

// LBK 1004/2025 was read; the same rules before it are derived (D), and those before 2020 were
// other ones that are not held.
consteval Hjemler las(std::string_view sted) {
  return Hjemler()
      .tekst("LOV 1558/2019", sted, kForenkling, Grad::D)
      .tekst("LBK 1004/2025", sted, kLas2025);
}
constexpr Hjemler kVejledning = las("§ 35, stk. 1");    // S-01
constexpr Hjemler kGennemfoeres = las("§ 35, stk. 3");  // S-07
constexpr Hjemler kKontakt = las("§ 35, stk. 7");       // S-08
constexpr Hjemler kUdeblivelse = las("§ 36, stk. 1");   // S-02
constexpr Hjemler kAfslag = las("§ 40");                // S-05
constexpr Hjemler kRaadighed = Hjemler()                // S-09
                                   .tekst("LOV 1558/2019", "§ 13, stk. 2", kForenkling, Grad::D)
                                   .tekst("BEK 801/2025", "§§ 18-21", kLas2025, Grad::D)
                                   .tekst("BEK 19/2026", "§§ 18-21", kRaadighed2026);
// S-10. The first day of BEK 1699/2021 was not read.
constexpr Hjemler kAkasse =
    Hjemler()
        .tekst("BEK 1699/2021", "kapitlet om selvforskyldt ledighed", Dato::af(2022, 1, 1), Grad::U)
        .tekst("BEK 45/2026", "§§ 6, 10 og 11", kRaadighed2026);
bool gjort(const Sanktionsfakta& f, Udeblivelsesskridtart a) {
  return std::find(f.gjort.begin(), f.gjort.end(), a) != f.gjort.end();
}

Frist straks(Fristart art, const Sanktionsfakta& f, const Hjemmel* h) {
  return i_arbejdsdage(praksisfrist(art, plus_arbejdsdage(f.kendt, kStraks), h), kStraks);
}

}  // namespace

Dato sidste_gennemfoerelse(Dato haendt) { return (haendt.maaned() + 3).sidste_dag(); }

std::vector<Frist> sanktionsskridt(const Sanktionsfakta& f, Dato dag) {
  using Skridt = Udeblivelsesskridtart;
  std::vector<Frist> ud;
  if (gjort(f, Skridt::rimelig_grund) || gjort(f, Skridt::afgjort_ingen)) return ud;
  if (f.ydelse == Ydelse::dagpenge) {
    const Hjemmel* h = kAkasse.paa(dag);
    if (h != nullptr && !gjort(f, Skridt::akasse_underrettet))
      ud.push_back(straks(Fristart::underret_akasse, f, h));
    return ud;
  }
  if (kGennemfoeres.paa(dag) == nullptr || gjort(f, Skridt::gennemfoert)) return ud;
  Frist gennemfoeres = frist(Fristart::sanktion_gennemfoeres, sidste_gennemfoerelse(f.haendt),
                             kGennemfoeres.paa(dag));
  if (gjort(f, Skridt::afgjort)) {
    gennemfoeres.vises_fra = f.kendt;
    return {gennemfoeres};
  }
  // § 35, stk. 1: without written guidance before the event there can be no sanction.
  if (!f.vejledt || *f.vejledt >= f.haendt)
    ud.push_back(straks(Fristart::skriftlig_vejledning, f, kVejledning.paa(dag)));
  // § 13, stk. 2: absence and refusal raise the question of availability.
  if (!gjort(f, Skridt::raadighed_vurderet))
    ud.push_back(straks(Fristart::raadighedsvurdering, f, kRaadighed.paa(dag)));
  // § 35, stk. 7: first every reasonable attempt to reach an aktivitetsparat person.
  if (f.visitation == Visitation::aktivitetsparat && !gjort(f, Skridt::kontaktforsoeg))
    ud.push_back(straks(Fristart::kontaktforsoeg, f, kKontakt.paa(dag)));
  const bool udeblevet = f.art == Udeblivelsesart::udeblevet;
  ud.push_back(
      straks(Fristart::sanktion_afgoeres, f, (udeblevet ? kUdeblivelse : kAfslag).paa(dag)));
  ud.push_back(gennemfoeres);
  return ud;
}

Frist klagefrist(Dato meddelt) {
  return frist(Fristart::klagefrist, plus(meddelt, {0, 4}),
               klagefrist(meddelt, Population::almindelig));
}

namespace {

using Ref = const Bestemmelse*;
constexpr Bestemmelse kB1 = for_alle("Skriftlig vejledning før hændelsen", kVejledning);
constexpr Bestemmelse kB2 = for_alle("Vurdering af rådighed", kRaadighed);
constexpr Bestemmelse kB3 = for_alle("Forsøg på personlig kontakt", kKontakt);
constexpr Bestemmelse kB4 = for_alle("Fradrag ved udeblivelse", kUdeblivelse);
constexpr Bestemmelse kB5 = for_alle("Afvisning og ophør", kAfslag);
constexpr Bestemmelse kB6 = for_alle("Gennemførelse", kGennemfoeres);
constexpr Bestemmelse kB7 = for_alle("Underretning af a-kassen", kAkasse);
constexpr std::array<Ref, 7> kSanktionRef{&kB1, &kB2, &kB3, &kB4, &kB5, &kB6, &kB7};
constexpr std::array kSanktionPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, std::nullopt, false,
                 "Der gjaldt andre regler, som ikke er læst."},
    Regelperiode{kForenkling, std::nullopt, std::nullopt, true,
                 "Skriftlig vejledning skal ligge før hændelsen, og aktivitetsparate forsøges "
                 "kontaktet først. Sanktionen gennemføres inden tre hele kalendermåneder. På "
                 "dagpenge underrettes a-kassen."}};

}  // namespace

extern const Sagsregelkort kSanktion{"sanktion", "Udeblivelse og afvisning", "S-01 til S-11",
                                     kSanktionPerioder, kSanktionRef};

}  // namespace nytte::regler
