// The frozen facts of a hearing as JSON, in and out.
#pragma once

#include <string>
#include <string_view>

#include "kontrakt/json_skriver.hpp"
#include "model/resultat.hpp"
#include "model/sag/hoeringsgrundlag.hpp"

namespace nytte::kontrakt {

/// The same facts give the same bytes.
std::string encode_hoeringsgrundlag(const Hoeringsgrundlag& g);
void skriv_hoeringsgrundlag(JsonSkriver& s, const Hoeringsgrundlag& g);
/// What encode wrote, or every error found.
Resultat<Hoeringsgrundlag> decode_hoeringsgrundlag(std::string_view json);

}  // namespace nytte::kontrakt
