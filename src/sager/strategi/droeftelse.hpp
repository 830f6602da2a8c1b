// The yearly talk with the regional council on the municipality's strategy (LOB § 31, stk. 2;
// asked for from 2015 to 2024. The law has not asked for it since 2025-03-01.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/bilag.hpp"
#include "model/sag/frist.hpp"
#include "model/sag/opfoelgning.hpp"
#include "model/sag/strategi.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kDroeftelsesemne = "strategidroeftelse";

struct Droeftelsesaar {
  int aar = 0;
  std::optional<Frist> frist;            // the law asks for it; nothing: it does not
  std::optional<Indberetning> holdt;     // when
  std::optional<Strategidroeftelse> om;  // minutes and decision, where they were written
  std::vector<Bilag> bilag;
};

struct Droeftelser {
  bool kraeves = false;  // the law of the day asks for it this year
  std::string raad;      // the council of the day; empty: none
  // The years the law asked, from the first with a placement here to this one, and those that were
  // registered all the same; newest first.
  std::vector<Droeftelsesaar> aar;
};
// Anyone of the municipality who reads the strategy.
Resultat<Droeftelser> strategidroeftelser(store::Forbindelse& db, const Kontekst& k);

struct Droeftelsesoenske {
  int aar = 0;
  Dato dato;  // the day they talked
  std::string referat{};
  std::string beslutning{};
  std::optional<Svarfil> fil{};  // the minutes as a file
};
// Meets the deadline. Role leder. vaerdi_ukendt for a year the law did not ask, findes_allerede,
// felt_mangler without minutes, file and decision, and the errors of registrer_indberetning and of
// files.
Resultat<std::int64_t> registrer_strategidroeftelse(store::Forbindelse& db, const Kontekst& k,
                                                    const Droeftelsesoenske& o,
                                                    Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
