// How a rule begins its answer. Every rule opens with `if (!ret_kendt(f)) return ukendt_ret(...)`.
#pragma once

#include <string_view>

#include "model/fakta.hpp"
#include "model/vurdering.hpp"
#include "regler/hjemmel.hpp"

namespace nytte::regler {

inline Vurdering svar(Regel regel, Udfald udfald, Begrundelse begrundelse, const Hjemmel* hjemmel) {
  Vurdering v;
  v.regel = regel;
  v.udfald = udfald;
  v.hjemmel = hjemmel;
  v.begrundelse = begrundelse;
  return v;
}

// Before 2014-01-01 no law of nytteindsats is held.
constexpr bool ret_kendt(const Fakta& f) { return f.dato >= kFoersteRet; }
inline Vurdering ukendt_ret(Regel regel) {
  return svar(regel, Udfald::uafklaret, Begrundelse::ukendt_ret, nullptr);
}

// How a rule says no: a text that nobody has verified (grade U) warns, it never blocks. Without a
// text (a thing the law of the day does not know) it blocks.
constexpr Udfald afslag(const Hjemmel* h) {
  return h != nullptr && h->grad == Grad::U ? Udfald::advarsel : Udfald::ikke_opfyldt;
}

// A duty or fact that somebody must record; `felt` is its path in the contract.
inline Aendring registrer(std::string_view felt, Vaerdi vaerdi = {}) {
  return {Aendringsart::registrer, vaerdi, felt};
}

}  // namespace nytte::regler
