// A Registrering as JSON: what the queue freezes, the API answers and the tests compare. Never a
// CPR number: the citizen goes by nytte's own id.
#pragma once

#include <string>
#include <string_view>

#include "kontrakt/json_skriver.hpp"
#include "model/resultat.hpp"
#include "model/sag/registrering.hpp"

namespace nytte::sager {

// Every field is always there; null is "not known". Same record, same bytes.
std::string registrering_som_json(const Registrering& r);
void skriv_registrering(kontrakt::JsonSkriver& w, const Registrering& r);

// Strict: every error at once, unknown and repeated fields refused, an activation type other than
// kAktiveringstype refused, and so is a job-order type outside the four of source 003.
Resultat<Registrering> laes_registrering_json(std::string_view json);

}  // namespace nytte::sager
