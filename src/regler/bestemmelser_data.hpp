// The provisions of the case flow, once: the letters (bestemmelser), the rules of the dispensation
// and of the hearing, and the register of case-flow rules (sagsregister) all read these.
#pragma once

#include "regler/hjemmel.hpp"

namespace nytte::regler::bestemmelser {

inline constexpr Dato kSidsteDispensation = kArbejdspligt - 1;

// --- The dispensation. In 2014 § 31 of the order on steering, with the same paragraphs in the same
// order; from 2015 § 12 of BOB. Nobody grants after 2024-12-31, for nobody (F-021): no Ukraine row.
consteval Hjemler dispensation(std::string_view i_2014, std::string_view fra_2015) {
  return Hjemler()
      .bob(Bob::bek_1541_2013, i_2014)
      .bob(Bob::bek_1563_2014, Bob::bek_1209_2023, fra_2015)
      .til(kSidsteDispensation);
}
inline constexpr Bestemmelse kKompetence =
    for_alle("Hvem der kan give dispensation, og hvem der kan søge",
             dispensation("§ 31, stk. 1", "§ 12, stk. 1"));
inline constexpr Bestemmelse kVisiterede = for_alle("Ingen dispensation til visiterede ydelser",
                                                    dispensation("§ 31, stk. 1", "§ 12, stk. 1"));
inline constexpr Bestemmelse kAnsoegning =
    for_alle("Hvad ansøgningen skal oplyse", dispensation("§ 31, stk. 2", "§ 12, stk. 2"));
inline constexpr Bestemmelse kOpgaver =
    for_alle("Opgaverne", dispensation("§ 31, stk. 2, nr. 1", "§ 12, stk. 2, nr. 1"));
inline constexpr Bestemmelse kArbejdspladser =
    for_alle("Arbejdspladserne og dem, der allerede er der",
             dispensation("§ 31, stk. 2, nr. 2", "§ 12, stk. 2, nr. 2"));
inline constexpr Bestemmelse kHoertIAnsoegning =
    for_alle("At medarbejderne er hørt, og resultatet",
             dispensation("§ 31, stk. 2, nr. 3", "§ 12, stk. 2, nr. 3"));
inline constexpr Bestemmelse kKonkurrence =
    for_alle("Konkurrenceforvridning", dispensation("§ 31, stk. 2, nr. 4", "§ 12, stk. 2, nr. 4"));
inline constexpr Bestemmelse kGoerNytte = for_alle("At arbejdet gør nytte i et arbejdsfællesskab",
                                                   dispensation("§ 31, stk. 3", "§ 12, stk. 3"));
inline constexpr Bestemmelse kForholdet = for_alle("Dispensationen er en afgørelse om forholdet",
                                                   dispensation("§ 31, stk. 4", "§ 12, stk. 4"));
inline constexpr Bestemmelse kEtTilToAar =
    for_alle("Virkning i mellem et og to år", dispensation("§ 31, stk. 5", "§ 12, stk. 5"));
inline constexpr Bestemmelse kBeslutning =
    for_alle("Beslutningsdygtighed og enstemmighed", dispensation("§ 31, stk. 6", "§ 12, stk. 6"));
inline constexpr Bestemmelse kSagsudvalg = for_alle(
    "Sagsudvalg", Hjemler().bob(Bob::bek_1209_2023, "§ 12, stk. 7").til(kSidsteDispensation));
inline constexpr Bestemmelse kIngenKlage = for_alle(
    "Afgørelsen kan ikke påklages", Hjemler()
                                        .bob(Bob::bek_1541_2013, "§ 31, stk. 7")
                                        .bob(Bob::bek_1563_2014, Bob::bek_1178_2019, "§ 12, stk. 7")
                                        .bob(Bob::bek_1209_2023, "§ 12, stk. 8")
                                        .til(kSidsteDispensation));
// D-15. That the ratio is gone was read on STAR's page (B); the tasks of the councils that came
// after were read in full, and this is not among them.
inline constexpr Bestemmelse kOphoert{
    "Ingen dispensation fra 2025",
    Hjemler()
        .tekst("LOV 1654/2024", "§ 87", kArbejdspligt, Grad::B)
        .tekst("BEK 220/2025", "§ 12", Dato::af(2025, 3, 1)),
    Hjemler()
        .tekst("LOV 1654/2024", "§ 87", kArbejdspligt, Grad::B)
        .tekst("BEK 220/2025", "§ 12", Dato::af(2025, 3, 1)),
    Hjemler()
        .integrationsbek(Integrationsbek::bek_1761_2024, "§ 41, stk. 3", Grad::D)
        .integrationsbek(Integrationsbek::bek_208_2026, "§ 41, stk. 3", Grad::D)};
// A decision in writing gives reasons unless it grants all that was sought. In force all along.
inline constexpr Bestemmelse kBegrundelse =
    for_alle("Begrundelse", Hjemler()
                                .tekst("LBK 988/2012", "§ 22", kFoersteRet)
                                .tekst("LBK 433/2014", "§ 22", Dato::af(2014, 4, 22)));
// The form of one office, as revised 2020-01-09 (source 004): seen, not law. See F-022.
inline constexpr Dato kSkema = Dato::af(2020, 1, 9);

// --- The participant
inline constexpr Bestemmelse kBeholderYdelsen =
    for_alle("Deltageren beholder sin ydelse",
             Hjemler()
                 // The act of 2013 changed an older text that is not held: the same number (D).
                 .lab(Lab::lov_895_2013, "§ 45", Grad::D)
                 .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 45")
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 86"));
inline constexpr Bestemmelse kIkkeLoenmodtager =
    for_alle("Deltageren er ikke lønmodtager",
             Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 84, stk. 1"));
inline constexpr Bestemmelse kArbejdsmiljoe =
    for_alle("Deltageren er omfattet af reglerne om arbejdsmiljø og forskelsbehandling",
             Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 84, stk. 2"));
inline constexpr Bestemmelse kFormaal = for_alle(
    "Formålet med nytteindsats", Hjemler()
                                     .lab(Lab::lov_895_2013, Lab::lbk_1342_2016, "§ 42 a, stk. 2")
                                     .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 83, stk. 1"));
inline constexpr Bestemmelse kMeddelelse =
    for_alle("Arbejdsgiveren giver straks besked om, hvordan det gik",
             Hjemler()
                 .bab(Bab::bek_1645_2013, "§ 57")
                 .bab(Bab::bek_1564_2014, "§ 61")
                 .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 62")
                 .bab(Bab::bek_1297_2016, "§ 70")
                 .bab(Bab::bek_977_2018, "§ 72")
                 .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 98")
                 .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 100"));
inline constexpr Bestemmelse kOpfoelgning = for_alle(
    "Kommunen følger op under forløbet", Hjemler()
                                             .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 97")
                                             .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 99"));
inline constexpr Bestemmelse kArbejdsskade = for_alle(
    "Kommunen dækker arbejdsskader", Hjemler()
                                         .bab(Bab::bek_1645_2013, "§ 107")
                                         .bab(Bab::bek_1564_2014, "§ 112")
                                         .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 116")
                                         .bab(Bab::bek_1297_2016, "§ 124")
                                         .bab(Bab::bek_977_2018, "§ 126")
                                         .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 136")
                                         .bab(Bab::bek_2636_2021, "§ 138")
                                         .bab(Bab::bek_1216_2023, "§ 139"));
// T-05: the employer's offer says that the representative was heard.
inline constexpr Bestemmelse kTilbuddetSiger =
    med_ukraine_videre("Tilbuddet oplyser, at tillidsrepræsentanten er hørt",
                       Hjemler()
                           .bab(Bab::bek_1645_2013, "§ 59, stk. 2", Grad::D)
                           .bab(Bab::bek_1564_2014, "§ 63, stk. 2", Grad::D)
                           .bab(Bab::bek_723_2015, Bab::bek_1003_2015, "§ 64, stk. 2", Grad::D)
                           .bab(Bab::bek_1297_2016, "§ 72, stk. 2", Grad::D)
                           .bab(Bab::bek_977_2018, "§ 74, stk. 2", Grad::D)
                           .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 99, stk. 2")
                           .bab(Bab::bek_2636_2021, Bab::bek_1216_2023, "§ 101, stk. 2")
                           .til(kSidsteDispensation));

// --- Appeal
inline constexpr Bestemmelse kKlageadgang =
    for_alle("Klage til Ankestyrelsens Beskæftigelsesudvalg",
             Hjemler()
                 .lab(Lab::lov_895_2013, "§ 128", Grad::D)
                 .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 128")
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 204"));
inline constexpr Bestemmelse kKlageForAndre =
    for_alle("Andre kan klage over konkurrenceforvridning",
             Hjemler()
                 .lab(Lab::lov_895_2013, "§ 128, stk. 2", Grad::D)
                 .lab(Lab::lbk_990_2014, Lab::lbk_1342_2016, "§ 128, stk. 2")
                 .lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§ 204, stk. 2"));
inline constexpr Bestemmelse kKlagemyndighed =
    for_alle("Hvad der kan indbringes for Ankestyrelsen",
             Hjemler().rsl(Rsl::lbk_983_2013, Rsl::lbk_354_2025, "§ 60"));
inline constexpr Bestemmelse kKlagefrist =
    for_alle("Klagefristen er 4 uger", Hjemler().rsl(Rsl::lbk_983_2013, Rsl::lbk_354_2025, "§ 67"));
inline constexpr Bestemmelse kErstatningKlage =
    for_alle("Ingen klage over erstatning for skade på andre",
             Hjemler().bab(Bab::bek_1216_2023, "§ 142, stk. 2"));

}  // namespace nytte::regler::bestemmelser
