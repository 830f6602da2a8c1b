// A finding of the case flow in Danish, made when somebody reads it. The rows stand in
// fundtekster/<subject>.cpp.
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/fund.hpp"

namespace nytte::kontrakt {

/// One row: the sentence of a Fundkode and the kinds of its arguments, in order. The template is as
/// in skabelon.hpp, and besides {ord} is Fund::ord (or `uden_ord` where that is empty) and {felt}
/// the name of the point that Fund::felt belongs to.
struct Fundtekst {
  Fundkode kode;
  std::string_view skabelon;
  std::array<Vaerdi::Art, 6> arter{};
  std::size_t antal = 0;
  std::string_view uden_ord{};

  constexpr Fundtekst(Fundkode k, std::string_view s, std::initializer_list<Vaerdi::Art> a = {},
                      std::string_view ord = {})
      : kode(k), skabelon(s), antal(a.size()), uden_ord(ord) {
    std::size_t i = 0;
    for (const auto art : a) arter[i++] = art;  // more than six does not compile
  }
};

/// The row of a code; nothing when nobody has written it (a test checks that all are).
const Fundtekst* fundtekst(Fundkode k);
/// Every row of every subject.
std::span<const std::span<const Fundtekst>> alle_fundtekster();
/// What is wrong with a row; nothing when all is well.
std::optional<std::string> skabelonfejl(const Fundtekst& t);
/// Whether the finding carries the arguments that its sentence needs. For tests of the rules.
bool argumenter_passer(const Fund& f);

/// "Rådet er ikke beslutningsdygtigt: 10 er til stede, og der skal være mindst 11."
std::string saetning(const Fund& f);

/// "BEK 1209/2023 § 12, stk. 6"; empty where there is none.
std::string hjemmelstekst(const Fund& f);
std::string hjemmeltekst(const Hjemmel& h);

/// The point of the application form that a field belongs to, as people call it: "punkt 8, hvordan
/// kommunen har forholdt sig til reglerne om konkurrenceforvridning". The field itself where it has
/// no name of its own.
std::string punktnavn(std::string_view felt);

}  // namespace nytte::kontrakt
