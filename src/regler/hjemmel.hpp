// Citations by date and population. The number of a paragraph moved five times while the rule stood
// still, so which text says it is kept apart from what it says.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/tekster.hpp"

namespace nytte::regler {

inline constexpr Dato kFoersteRet = Dato::af(2014, 1, 1);      // nytteindsats begins
inline constexpr Dato kForenkling = Dato::af(2020, 1, 1);      // LOV 548/2019
inline constexpr Dato kArbejdspligt = Dato::af(2025, 1, 1);    // LOV 1654/2024
inline constexpr Dato kKontrolleret = Dato::af(2026, 11, 21);  // held beside lov.md

// The rows of one citation, rising and without gaps; built while compiling, so a hole or a wrong
// order does not compile. A later row ends the one before it.
//   Hjemler().bab(Bab::bek_1645_2013, "§ 60, stk. 1").bab(Bab::bek_1564_2014, "§ 64, stk. 1")
class Hjemler {
 public:
  static constexpr std::size_t kPlads = 48;

 private:
  // The templates stand before their first use: clang 14 (clang-tidy, fuzzing) asks for that.
  template <std::size_t... I>
  static consteval std::array<Hjemmel, kPlads> tomme(std::index_sequence<I...>) {
    return {((void)I, Hjemmel{{}, {}, kFoersteRet, {}, Grad::U, kKontrolleret})...};
  }

  template <std::size_t N, class E>
  consteval Hjemler spaend(const std::array<Tekst, N>& tekster, E foerste, E sidste,
                           std::string_view sted, Grad g) const {
    Hjemler ud = *this;
    for (auto i = static_cast<std::size_t>(foerste); i <= static_cast<std::size_t>(sidste); ++i) {
      const Tekst& t = tekster.at(i);
      // A row is no better known than its weaker half.
      ud.tilfoej({t.dokument, sted, t.fra, t.til, g < t.grad ? t.grad : g, kKontrolleret});
    }
    return ud;
  }

  consteval void tilfoej(Hjemmel ny) {
    if (antal_ == kPlads) throw "too many rows";
    if (antal_ > 0) {
      Hjemmel& forrige = raekker_[antal_ - 1];
      if (ny.fra <= forrige.fra) throw "rows must rise strictly";
      if (!forrige.til || ny.fra <= *forrige.til) forrige.til = ny.fra - 1;
      if (*forrige.til + 1 != ny.fra) throw "a gap between two texts";
    }
    raekker_[antal_++] = ny;
  }

 public:
  consteval Hjemler() : raekker_(tomme(std::make_index_sequence<kPlads>())) {}

  // The same paragraph in every text from `foerste` to `sidste`, both included.
  consteval Hjemler bab(Bab foerste, Bab sidste, std::string_view sted, Grad g = Grad::A) const {
    return spaend(kBab, foerste, sidste, sted, g);
  }
  consteval Hjemler bab(Bab tekst, std::string_view sted, Grad g = Grad::A) const {
    return bab(tekst, tekst, sted, g);
  }
  consteval Hjemler lab(Lab foerste, Lab sidste, std::string_view sted, Grad g = Grad::A) const {
    return spaend(kLab, foerste, sidste, sted, g);
  }
  consteval Hjemler lab(Lab tekst, std::string_view sted, Grad g = Grad::A) const {
    return lab(tekst, tekst, sted, g);
  }
  consteval Hjemler bob(Bob foerste, Bob sidste, std::string_view sted, Grad g = Grad::A) const {
    return spaend(kBob, foerste, sidste, sted, g);
  }
  consteval Hjemler bob(Bob tekst, std::string_view sted, Grad g = Grad::A) const {
    return bob(tekst, tekst, sted, g);
  }
  consteval Hjemler rsl(Rsl foerste, Rsl sidste, std::string_view sted, Grad g = Grad::A) const {
    return spaend(kRsl, foerste, sidste, sted, g);
  }
  consteval Hjemler inl(Inl foerste, Inl sidste, std::string_view sted, Grad g = Grad::A) const {
    return spaend(kInl, foerste, sidste, sted, g);
  }
  consteval Hjemler integrationsbek(Integrationsbek tekst, std::string_view sted,
                                    Grad g = Grad::A) const {
    return spaend(kIntegrationsbek, tekst, tekst, sted, g);
  }
  // A text that has no table of its own, from this day.
  consteval Hjemler tekst(std::string_view dokument, std::string_view sted, Dato fra,
                          Grad g = Grad::A) const {
    Hjemler ud = *this;
    ud.tilfoej({dokument, sted, fra, std::nullopt, g, kKontrolleret});
    return ud;
  }
  // Only from this day: the texts began before the rule did.
  consteval Hjemler fra(Dato d) const {
    Hjemler ud;
    for (Hjemmel h : raekker()) {
      if (h.til && *h.til < d) continue;
      if (h.fra < d) h.fra = d;
      ud.tilfoej(h);
    }
    return ud;
  }
  // Only to this day, included: the texts go on after the rule ended.
  consteval Hjemler til(Dato d) const {
    Hjemler ud;
    for (Hjemmel h : raekker()) {
      if (d < h.fra) break;
      if (!h.til || d < *h.til) h.til = d;
      ud.tilfoej(h);
    }
    return ud;
  }
  // These rows, and from the first day of `senere` those.
  consteval Hjemler saa(const Hjemler& senere) const {
    Hjemler ud = *this;
    for (const Hjemmel& h : senere.raekker()) ud.tilfoej(h);
    return ud;
  }

  // The text in force on the day; nullptr where no text of that day is held.
  constexpr const Hjemmel* paa(Dato d) const {
    for (std::size_t i = antal_; i > 0; --i) {
      const Hjemmel& h = raekker_[i - 1];
      if (h.fra <= d) return h.til && *h.til < d ? nullptr : &h;
    }
    return nullptr;
  }
  constexpr std::span<const Hjemmel> raekker() const { return {raekker_.data(), antal_}; }

 private:
  std::array<Hjemmel, kPlads> raekker_;
  std::size_t antal_ = 0;
};

// One provision, for each population; `hvad` says in Danish what it settles.
struct Bestemmelse {
  std::string_view hvad;
  Hjemler almindelig;
  Hjemler integrationsprogram;
  Hjemler ukraine;

  constexpr const Hjemler& for_population(Population p) const {
    return p == Population::almindelig            ? almindelig
           : p == Population::integrationsprogram ? integrationsprogram
                                                  : ukraine;
  }
  constexpr const Hjemmel* paa(Dato d, Population p) const { return for_population(p).paa(d); }
  constexpr const Hjemmel* paa(const Fakta& f) const { return paa(f.dato, f.population); }
};

// The permit holders under the Ukraine act keep the rules of before 2025. The clause was read (A);
// what it carries of this rule is derived (D). See F-009.
consteval Hjemler ukraine_videre(const Hjemler& indtil_2025) {
  return indtil_2025.til(kArbejdspligt - 1)
      .saa(Hjemler()
               .integrationsbek(Integrationsbek::bek_1761_2024, "§ 41, stk. 3", Grad::D)
               .integrationsbek(Integrationsbek::bek_208_2026, "§ 41, stk. 3", Grad::D));
}

// The same text for everyone.
consteval Bestemmelse for_alle(std::string_view hvad, const Hjemler& h) { return {hvad, h, h, h}; }

// The same text for everyone, but the old one goes on for the Ukraine population.
consteval Bestemmelse med_ukraine_videre(std::string_view hvad, const Hjemler& h) {
  return {hvad, h, h, ukraine_videre(h)};
}

// The rules that LOV 1654/2024 took away: in force to 2024-12-31, longer for the Ukraine
// population.
constexpr bool gamle_regler(Dato d, Population p) {
  return d < kArbejdspligt || p == Population::ukraine;
}
constexpr bool gamle_regler(const Fakta& f) { return gamle_regler(f.dato, f.population); }

}  // namespace nytte::regler
