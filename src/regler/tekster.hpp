// The published texts and the days each was the one in force. A rule names its paragraph once per
// text (hjemmel.hpp) and never repeats these dates. Source: lov.md 2.2 (orders), 2.1 (acts).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/dato.hpp"
#include "model/vurdering.hpp"

namespace nytte::regler {

// One published text; `til` is the last day, open when nothing is known to have replaced it.
struct Tekst {
  std::string_view dokument;
  Dato fra;
  std::optional<Dato> til;
  Grad grad;  // of the dates; the paragraph has its own grade
};

// BAB: bekendtgoerelse om en aktiv beskaeftigelsesindsats. All dates from the orders' own
// commencement paragraphs.
enum class Bab : std::uint8_t {
  bek_1645_2013,
  bek_1564_2014,
  bek_723_2015,
  bek_1003_2015,
  bek_1297_2016,
  bek_977_2018,
  bek_1180_2019,
  bek_2006_2020,
  bek_2636_2021,
  bek_1216_2023
};
inline constexpr std::array kBab{
    Tekst{"BEK 1645/2013", Dato::af(2014, 1, 1), Dato::af(2014, 12, 31), Grad::A},
    Tekst{"BEK 1564/2014", Dato::af(2015, 1, 1), Dato::af(2015, 6, 30), Grad::A},
    Tekst{"BEK 723/2015", Dato::af(2015, 7, 1), Dato::af(2015, 8, 31), Grad::A},
    Tekst{"BEK 1003/2015", Dato::af(2015, 9, 1), Dato::af(2016, 11, 13), Grad::A},
    Tekst{"BEK 1297/2016", Dato::af(2016, 11, 14), Dato::af(2018, 6, 30), Grad::A},
    Tekst{"BEK 977/2018", Dato::af(2018, 7, 1), Dato::af(2019, 12, 31), Grad::A},
    Tekst{"BEK 1180/2019", Dato::af(2020, 1, 1), Dato::af(2020, 12, 31), Grad::A},
    Tekst{"BEK 2006/2020", Dato::af(2021, 1, 1), Dato::af(2021, 12, 31), Grad::A},
    Tekst{"BEK 2636/2021", Dato::af(2022, 1, 1), Dato::af(2023, 12, 31), Grad::A},
    Tekst{"BEK 1216/2023", Dato::af(2024, 1, 1), std::nullopt, Grad::A}};

// LAB: lov om en aktiv beskaeftigelsesindsats. The consolidations begin on their days of issue,
// read in the law corpus. The amending act that began it all could not be read: grade D. LBK
// 280/2024 is the last one found; what LOV 1654/2024 rewrote from 2025 each rule cites itself.
enum class Lab : std::uint8_t {
  lov_895_2013,
  lbk_990_2014,
  lbk_807_2015,
  lbk_1342_2016,
  lov_548_2019,
  lbk_701_2022,
  lbk_280_2024
};
inline constexpr std::array kLab{
    Tekst{"LOV 895/2013", Dato::af(2014, 1, 1), Dato::af(2014, 9, 11), Grad::D},
    Tekst{"LBK 990/2014", Dato::af(2014, 9, 12), Dato::af(2015, 6, 30), Grad::A},
    Tekst{"LBK 807/2015", Dato::af(2015, 7, 1), Dato::af(2016, 11, 20), Grad::A},
    Tekst{"LBK 1342/2016", Dato::af(2016, 11, 21), Dato::af(2019, 12, 31), Grad::A},
    Tekst{"LOV 548/2019", Dato::af(2020, 1, 1), Dato::af(2022, 5, 21), Grad::A},
    Tekst{"LBK 701/2022", Dato::af(2022, 5, 22), Dato::af(2024, 2, 29), Grad::A},
    Tekst{"LBK 280/2024", Dato::af(2024, 3, 1), std::nullopt, Grad::A}};

// BOB: bekendtgoerelse om organisering og understoettelse (dispensations); in 2014 the order on
// responsibility and steering. The dispensation has no object after 2024-12-31.
enum class Bob : std::uint8_t {
  bek_1541_2013,
  bek_1563_2014,
  bek_369_2015,
  bek_1006_2015,
  bek_1178_2019,
  bek_1209_2023
};
inline constexpr std::array kBob{
    Tekst{"BEK 1541/2013", Dato::af(2014, 1, 1), Dato::af(2014, 12, 31), Grad::A},
    Tekst{"BEK 1563/2014", Dato::af(2015, 1, 1), Dato::af(2015, 4, 11), Grad::A},
    Tekst{"BEK 369/2015", Dato::af(2015, 4, 12), Dato::af(2015, 8, 31), Grad::A},
    Tekst{"BEK 1006/2015", Dato::af(2015, 9, 1), Dato::af(2019, 12, 31), Grad::A},
    Tekst{"BEK 1178/2019", Dato::af(2020, 1, 1), Dato::af(2023, 12, 31), Grad::A},
    Tekst{"BEK 1209/2023", Dato::af(2024, 1, 1), std::nullopt, Grad::A}};

// RSL: retssikkerhedsloven. Consolidations, each from its day of issue as read in the law corpus;
// the first is of 2013-08-08, cited from the first day of nytteindsats.
enum class Rsl : std::uint8_t {
  lbk_983_2013,
  lbk_1019_2014,
  lbk_1052_2015,
  lbk_1345_2016,
  lbk_1096_2017,
  lbk_188_2018,
  lbk_1064_2018,
  lbk_826_2019,
  lbk_1555_2020,
  lbk_1647_2021,
  lbk_95_2022,
  lbk_265_2022,
  lbk_1109_2023,
  lbk_261_2024,
  lbk_354_2025
};
inline constexpr std::array kRsl{
    Tekst{"LBK 983/2013", Dato::af(2014, 1, 1), Dato::af(2014, 9, 22), Grad::A},
    Tekst{"LBK 1019/2014", Dato::af(2014, 9, 23), Dato::af(2015, 9, 7), Grad::A},
    Tekst{"LBK 1052/2015", Dato::af(2015, 9, 8), Dato::af(2016, 11, 22), Grad::A},
    Tekst{"LBK 1345/2016", Dato::af(2016, 11, 23), Dato::af(2017, 9, 12), Grad::A},
    Tekst{"LBK 1096/2017", Dato::af(2017, 9, 13), Dato::af(2018, 3, 7), Grad::A},
    Tekst{"LBK 188/2018", Dato::af(2018, 3, 8), Dato::af(2018, 8, 20), Grad::A},
    Tekst{"LBK 1064/2018", Dato::af(2018, 8, 21), Dato::af(2019, 8, 15), Grad::A},
    Tekst{"LBK 826/2019", Dato::af(2019, 8, 16), Dato::af(2020, 11, 1), Grad::A},
    Tekst{"LBK 1555/2020", Dato::af(2020, 11, 2), Dato::af(2021, 8, 3), Grad::A},
    Tekst{"LBK 1647/2021", Dato::af(2021, 8, 4), Dato::af(2022, 1, 23), Grad::A},
    Tekst{"LBK 95/2022", Dato::af(2022, 1, 24), Dato::af(2022, 2, 24), Grad::A},
    Tekst{"LBK 265/2022", Dato::af(2022, 2, 25), Dato::af(2023, 8, 23), Grad::A},
    Tekst{"LBK 1109/2023", Dato::af(2023, 8, 24), Dato::af(2024, 3, 12), Grad::A},
    Tekst{"LBK 261/2024", Dato::af(2024, 3, 13), Dato::af(2025, 4, 1), Grad::A},
    Tekst{"LBK 354/2025", Dato::af(2025, 4, 2), std::nullopt, Grad::A}};

// INL: integrationsloven. Only the consolidations that lov.md names; they begin on their days of
// issue (grade D), and before the first of them the general text is cited.
enum class Inl : std::uint8_t { lbk_1127_2017, lbk_1_2020, lbk_1146_2020, lov_1654_2024 };
inline constexpr std::array kInl{
    Tekst{"LBK 1127/2017", Dato::af(2017, 10, 11), Dato::af(2020, 1, 7), Grad::D},
    Tekst{"LBK 1/2020", Dato::af(2020, 1, 8), Dato::af(2020, 6, 21), Grad::D},
    Tekst{"LBK 1146/2020", Dato::af(2020, 6, 22), Dato::af(2024, 12, 31), Grad::D},
    Tekst{"LOV 1654/2024", Dato::af(2025, 1, 1), std::nullopt, Grad::A}};

// The integration order that replaced the old one, 2025 and 2026.
enum class Integrationsbek : std::uint8_t { bek_1761_2024, bek_208_2026 };
inline constexpr std::array kIntegrationsbek{
    Tekst{"BEK 1761/2024", Dato::af(2025, 1, 1), Dato::af(2026, 1, 31), Grad::A},
    Tekst{"BEK 208/2026", Dato::af(2026, 2, 1), std::nullopt, Grad::A}};

}  // namespace nytte::regler
