// A finding in Danish. The finding is data; its sentence is made when somebody reads it.
// The rows stand in saetninger/<rule>.cpp.
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/vurdering.hpp"

namespace nytte::kontrakt {

/// One row: the sentence of a Begrundelse, and the kinds of the arguments that the rule gives it,
/// in order (Vurdering::argumenter). Arguments named only inside [ ] may be missing from the end.
struct Saetning {
  Begrundelse kode;
  std::string_view skabelon;  // see skabelon.hpp
  std::array<Vaerdi::Art, 6> arter{};
  std::size_t antal = 0;

  constexpr Saetning(Begrundelse k, std::string_view s, std::initializer_list<Vaerdi::Art> a = {})
      : kode(k), skabelon(s), antal(a.size()) {
    std::size_t i = 0;
    for (const auto art : a) arter[i++] = art;  // more than six does not compile
  }
};

/// The row of a code; nothing when nobody has written it (a test checks that all are).
const Saetning* raekke(Begrundelse b);
/// Every row of every rule.
std::span<const Saetning> alle_saetninger();
/// What is wrong with a row: not well formed, an argument never used or never declared, no full
/// stop. Nothing when all is well.
std::optional<std::string> skabelonfejl(const Saetning& s);
/// Whether the finding carries the arguments that its sentence needs. For tests of the rules.
bool argumenter_passer(const Vurdering& v);

/// "Forløbet er 98 dage; det må højst være 91 (13 uger)."
std::string saetning(const Vurdering& v);
/// The way out as a sentence: "Kan lade sig gøre med 17 timer om ugen."
std::string aendring_paa_dansk(const Aendring& a);
/// The way out as the text of a button: "Brug 17 timer", "Brug 15. april 2024".
std::string aendring_paa_knap(const Aendring& a);

}  // namespace nytte::kontrakt
