// The council of the example municipality: RAR Østjylland with its 21 members (invented people).
#pragma once

#include <string_view>

#include "sager/eksempel/tilfaeldig.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::string_view kEksempelraad = "RAR Østjylland";
inline constexpr std::string_view kEksempelformand = "poul";

// The members for a term that has the day, or the last one the council had; and a meeting two weeks
// ahead while it exists. Nothing before there was such a council. `sekretariat` is one of its own.
Resultat<void> opret_eksempelraad(store::Forbindelse& db, const Kontekst& sekretariat,
                                  Personer& personer);

}  // namespace nytte::sager
