#include "regler/frister/arbejdssted.hpp"

#include <algorithm>
#include <array>

#include "model/kalender.hpp"
#include "regler/frister/faelles.hpp"
#include "regler/register.hpp"
#include "regler/sagsregister.hpp"
#include "regler/tidsserie.hpp"

namespace nytte::regler {
namespace {

constexpr auto kSvarArbejdsdage =
    tidsserie<std::int32_t>({{kFoersteRet, kOphaevet}, {kForenkling, std::int32_t{10}}});
constexpr Hjemler kSvar = Hjemler()
                              .bab(Bab::bek_1180_2019, Bab::bek_2006_2020, "§ 133, stk. 5")
                              .bab(Bab::bek_2636_2021, "§ 135, stk. 5")
                              .bab(Bab::bek_1216_2023, "§ 136, stk. 5");
constexpr std::int32_t kHoeringArbejdsdage = 5;
constexpr std::int32_t kMangelfuldDage = 14;
constexpr std::int32_t kUdenMoedeDage = 14;
constexpr std::int32_t kUbekraeftetArbejdsdage = 5;
constexpr std::int32_t kVarselMaaneder = 3;

constexpr Dato kSidsteDispensation = kArbejdspligt - 1;
// D-05, D-09 and D-10; in 2014 the order on responsibility and steering.
consteval Hjemler dispensation(std::string_view sted) {
  return Hjemler()
      .bob(Bob::bek_1541_2013, Bob::bek_1541_2013, "§ 31")
      .bob(Bob::bek_1563_2014, Bob::bek_1209_2023, sted)
      .til(kSidsteDispensation);
}
constexpr Hjemler kAnsoegning = dispensation("§ 12, stk. 2");
constexpr Hjemler kVirkning = dispensation("§ 12, stk. 5");
constexpr Hjemler kForhold = dispensation("§ 12, stk. 4");
constexpr Hjemler kBeslutning = dispensation("§ 12, stk. 6");

const Hjemmel* hoeringstekst(Dato d, std::size_t nr) {
  const auto alle = kHoering.bestemmelser;
  return alle[std::min(nr, alle.size() - 1)].paa(d, Population::almindelig);
}

}  // namespace

std::optional<Frist> arbejdsgiver_venter_svar(Dato modtaget) {
  const auto* dage = kSvarArbejdsdage.paa(modtaget);
  if (dage == nullptr || !dage->vaerdi) return std::nullopt;
  return i_arbejdsdage(frist(Fristart::arbejdsgiver_venter_svar,
                             plus_arbejdsdage(modtaget, *dage->vaerdi), kSvar.paa(modtaget)),
                       *dage->vaerdi);
}

Frist hoering_ubesvaret(Dato sendt, Hoeringsart /*art*/) {
  Frist f = i_arbejdsdage(
      praksisfrist(Fristart::hoering_ubesvaret, plus_arbejdsdage(sendt, kHoeringArbejdsdage),
                   hoeringstekst(sendt, 0)),
      kHoeringArbejdsdage);
  f.vises_fra = sendt;
  return f;
}

std::optional<Frist> hoering_foer_start(Dato start, Hoeringsart art, bool erklaeringer) {
  const bool hoering = art == Hoeringsart::hoering;
  const Hjemmel* h = hoeringstekst(start, hoering && erklaeringer ? 3 : 0);
  if (h == nullptr) return std::nullopt;
  Frist f =
      frist(erklaeringer ? Fristart::erklaering_mangler : Fristart::hoering_mangler, start, h);
  f.vises_fra = kFoersteRet;  // a task as soon as the order is open
  return f;
}

std::optional<Frist> ansoegning_mangelfuld(Dato returneret) {
  const Hjemmel* h = kAnsoegning.paa(returneret);
  if (h == nullptr) return std::nullopt;
  Frist f = praksisfrist(Fristart::ansoegning_mangelfuld, returneret + kMangelfuldDage, h);
  f.vises_fra = returneret;
  return f;
}

std::optional<Frist> ansoegning_uden_moede(Dato indsendt) {
  const Hjemmel* h = kBeslutning.paa(indsendt);
  if (h == nullptr) return std::nullopt;
  Frist f = praksisfrist(Fristart::ansoegning_uden_moede, indsendt + kUdenMoedeDage, h);
  f.vises_fra = indsendt;
  return f;
}

std::optional<Frist> afgoerelse_ubekraeftet(Dato registreret) {
  const Hjemmel* h = kBeslutning.paa(registreret);
  if (h == nullptr) return std::nullopt;
  Frist f = i_arbejdsdage(praksisfrist(Fristart::afgoerelse_ubekraeftet,
                                       plus_arbejdsdage(registreret, kUbekraeftetArbejdsdage), h),
                          kUbekraeftetArbejdsdage);
  f.vises_fra = registreret;
  return f;
}

std::optional<Frist> dispensation_slutter(Dato til, Dato dag) {
  const Dato sidste = std::min(til, kSidsteDispensation);
  if (dag > sidste) return std::nullopt;
  Frist f = frist(Fristart::dispensation_slutter, sidste, kVirkning.paa(sidste));
  f.vises_fra = sidste.plus_maaneder_ned(-kVarselMaaneder);
  return f;
}

std::optional<Frist> dispensation_utilstraekkelig(Dato foerste_dag, Dato dag) {
  const Hjemmel* h = kForhold.paa(foerste_dag);
  if (h == nullptr) return std::nullopt;
  Frist f = frist(Fristart::dispensation_utilstraekkelig, std::max(foerste_dag, dag), h);
  f.vises_fra = dag;
  return f;
}

namespace {

constexpr Bestemmelse kB1 = for_alle("Svar på en arbejdsgivers ansøgning", kSvar);
constexpr std::array<const Bestemmelse*, 1> kSvarRef{&kB1};
constexpr std::array kSvarPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, std::nullopt, false, "Ingen frist i dage."},
    Regelperiode{kForenkling, std::nullopt, std::nullopt, true,
                 "En arbejdsgiver, der søger, får svar inden 10 arbejdsdage."}};

}  // namespace

extern const Sagsregelkort kArbejdsgiversvar{"arbejdsgiversvar", "Svar til arbejdsgiveren", "C-18",
                                             kSvarPerioder, kSvarRef};

}  // namespace nytte::regler
