// The municipality's own texts in a letter: plain text with {{placeholders}}. Only those listed
// here exist; sections, partials and the like of the template language are refused.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/sag/brev.hpp"

namespace nytte::dokumenter {

struct Pladsholder {
  std::string_view navn;        // "foerste_dag"
  std::string_view forklaring;  // what is put in, in Danish
  std::string_view eksempel;    // of an invented person, for the preview
};

// What may be used in this kind of letter; empty for kinds without own texts.
std::span<const Pladsholder> pladsholdere(Brevart art);

// What is wrong with a text, naming it: "{{nvn}} findes ikke" or "{{borger mangler sin
// afslutning }}". Nothing when it can be used.
std::optional<std::string> skabelonfejl(std::string_view tekst, Brevart art);

using Pladsvaerdier = std::map<std::string, std::string, std::less<>>;
// The text with its values; a placeholder without a value becomes nothing. Values are put in as
// they are and never read as templates. The text must be one without skabelonfejl.
std::string udfyld_skabelon(std::string_view tekst, const Pladsvaerdier& vaerdier);

}  // namespace nytte::dokumenter
