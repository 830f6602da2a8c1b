// The words people read for our codes. One table; every enumerator that a finding can name has its
// row (a test checks). The words are written as inside a sentence: "kontanthjælp", "TR på
// P-nummeret".
#pragma once

#include <string>
#include <string_view>

#include "model/kode.hpp"
#include "model/vurdering.hpp"

namespace nytte::kontrakt {

/// The Danish words for a stored code; the code itself when it has no row.
std::string_view kodetekst(std::string_view kode);
/// True when the code has its own row.
bool har_kodetekst(std::string_view kode);
template <Kode E>
std::string_view tekst(E e) {
  return kodetekst(navn(e));
}

/// "Rimelighedskravet", "Varigheden": the rule as a heading. `i_saetning` gives it in lower case.
std::string_view regelnavn(Regel regel);
std::string regelnavn_i_saetning(Regel regel);
/// "Ikke opfyldt", "Mangler oplysninger", "Vær opmærksom", "Opfyldt", "Gælder ikke her".
std::string_view udfaldsnavn(Udfald udfald);
/// The name of a step of a calculation: "Ordinært ansatte i gennemsnit"; the code when it has no
/// row.
std::string_view trinnavn(std::string_view trin);
bool har_trinnavn(std::string_view trin);
/// What a field of the contract is called: "hoering.orienteret" -> "datoen for orienteringen".
/// An index in the path is ignored ("...ordinaert_ansatte[2].maaned"). The path itself when
/// unknown.
std::string_view feltnavn(std::string_view felt);
bool har_feltnavn(std::string_view felt);

/// The text with its first letter in upper case (æ, ø and å too).
std::string med_stort(std::string_view tekst);

}  // namespace nytte::kontrakt
