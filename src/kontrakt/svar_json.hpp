// The answers of the contract as JSON: findings, and the errors of what could not be read.
#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/vurdering.hpp"

namespace nytte::kontrakt {

enum class Svarform {
  fuldt,  // every rule
  kort  // without the rules that are opfyldt or ikke_relevant; `udfald` is still that of the whole
};

/// Appends {"id", "udfald", "vurderinger": [...]} without line end. `id` null when there is none.
void skriv_svar(std::string& ud, const std::optional<std::string>& id, const Placeringsvurdering& p,
                Svarform form);
/// Appends {"id", "fejl": [{"kode", "felt", "besked"}, ...]} without line end.
void skriv_fejl(std::string& ud, const std::optional<std::string>& id, const Fejl& fejl);
/// Appends one finding as an object.
void skriv_vurdering(std::string& ud, const Vurdering& v);
/// "BEK 1216/2023 § 102, stk. 1"; empty where no law is held.
std::string hjemmelstekst(const Vurdering& v);

}  // namespace nytte::kontrakt
