// Every member of an activity and a job order, once: its name in both forms,
// its type and bounds. Inside the stand a record is JSON with the newer form's
// names; the classic form is translated by this table on its way in and out.
//
// Types and bounds are those of the sources where they are known (rest_form.hpp
// and soap_form.hpp mark which names are); the bounds of the rest are assumed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace nytte::udveksling::dfdg::stand {

enum class Art : std::uint8_t {
  tekst,   // bounds: characters
  heltal,  // bounds: value
  kode,    // whole number of a code list
  dato,
  guid,
  ja_nej,
  vaerdi,  // {"value": text} in the newer form, text in the classic; bounds:
           // characters
  objekt,
  valgt_fra  // known, never allowed for nytteindsats: a price
};

struct Felt {
  std::string_view navn;  // newer form
  std::string_view soap;  // classic form
  Art art = Art::tekst;
  std::int64_t mindst = 0;
  std::int64_t hoejst = 0;
  bool kraevet = false;
  std::string_view liste{};       // of a code
  std::span<const Felt> boern{};  // of an object
};

std::span<const Felt> aktivitetsfelter();
std::span<const Felt> jobordrefelter();

}  // namespace nytte::udveksling::dfdg::stand
