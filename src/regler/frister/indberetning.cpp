#include "regler/frister/indberetning.hpp"

#include <array>

#include "regler/frister/faelles.hpp"
#include "regler/sagsregister.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {
namespace {

constexpr Dato kLob = Dato::af(2015, 1, 1);  // LOB: the regional councils begin
constexpr Dato kRbr = Dato::af(2025, 3, 1);  // LOV 1656/2024: and are replaced

// A month after the quarter; no day was set in 2014.
constexpr auto kMaanederEfter =
    tidsserie<std::int32_t>({{kFoersteRet, kOphaevet}, {kLob, std::int32_t{1}}});
// BOB § 11, stk. 1, from 2025 not read again, but BEK 220/2025 § 13, nr. 3, refers to it.
constexpr Hjemler kKvartal = Hjemler()
                                 .bob(Bob::bek_1541_2013, Bob::bek_1541_2013, "§ 30")
                                 .bob(Bob::bek_1563_2014, Bob::bek_1209_2023, "§ 11, stk. 1")
                                 .tekst("BEK 1209/2023", "§ 11, stk. 1", kArbejdspligt, Grad::D);
constexpr Hjemler kStrategi = Hjemler()
                                  .tekst("LOV 1482/2014", "§ 31, stk. 2", kLob)
                                  .tekst("LBK 254/2024", "§ 31, stk. 2", Dato::af(2024, 3, 1))
                                  .til(kRbr - 1);

}  // namespace

Dato kvartal(Dato d) {
  const Maaned m = d.maaned();
  return (m - (m.nummer() - 1) % 3).foerste_dag();
}

Dato naeste_kvartal(Dato d) { return (kvartal(d).maaned() + 3).foerste_dag(); }

std::optional<Frist> kvartalsindberetning(Dato foerste) {
  const Dato efter = naeste_kvartal(foerste);
  const auto* maaneder = kMaanederEfter.paa(efter);
  if (maaneder == nullptr || !maaneder->vaerdi) return std::nullopt;
  // One month after 31 March is 30 April: the last day of that month.
  const Dato senest = (efter.maaned() + (*maaneder->vaerdi - 1)).sidste_dag();
  Frist f = frist(Fristart::kvartalsindberetning, senest, kKvartal.paa(efter));
  f.vises_fra = efter;
  return f;
}

std::optional<Frist> loebende_oversigt(Maaned m) {
  const Hjemmel* h = kKvartal.paa(m.sidste_dag());
  if (h == nullptr) return std::nullopt;
  return praksisfrist(Fristart::loebende_oversigt, m.sidste_dag(), h);
}

std::optional<Frist> strategidroeftelse(int aar) {
  const auto sidste = Maaned::fra(aar, 12);
  const Hjemmel* h = sidste ? kStrategi.paa(sidste->sidste_dag()) : nullptr;
  if (h == nullptr) return std::nullopt;
  Frist f = frist(Fristart::strategidroeftelse, sidste->sidste_dag(), h);
  f.vises_fra = (*sidste - 2).foerste_dag();
  return f;
}

std::string_view modtager_af_indberetning(Dato d) {
  if (d < kLob) return "det lokale beskæftigelsesråd";
  return d < kRbr ? "det regionale arbejdsmarkedsråd" : "det regionale beskæftigelsesråd";
}

namespace {

constexpr Bestemmelse kB1 = for_alle("Opgørelse for kvartalet og løbende oversigter", kKvartal);
constexpr Bestemmelse kB2 = for_alle("Årlig drøftelse af strategien", kStrategi);
constexpr std::array<const Bestemmelse*, 2> kIndberetningRef{&kB1, &kB2};
constexpr std::array kIndberetningPerioder{
    Regelperiode{kFoersteRet, kLob - 1, std::nullopt, true,
                 "Opgørelse hvert kvartal til det lokale beskæftigelsesråd, uden en dag."},
    Regelperiode{kLob, kRbr - 1, std::nullopt, true,
                 "Opgørelse hvert kvartal til det regionale arbejdsmarkedsråd inden en måned, "
                 "løbende oversigter, og strategien drøftes en gang om året."},
    Regelperiode{kRbr, std::nullopt, std::nullopt, true,
                 "Opgørelse hvert kvartal til det regionale beskæftigelsesråd inden en måned, og "
                 "løbende oversigter."}};

}  // namespace

extern const Sagsregelkort kIndberetning{"indberetning", "Indberetning til rådet", "Q-01 til Q-06",
                                         kIndberetningPerioder, kIndberetningRef};

}  // namespace nytte::regler
