// `nytte vurder` for one case, for whoever asks through the server: the law alone, nothing saved.
#pragma once

#include <string>
#include <string_view>

#include "kontrakt/svar_json.hpp"
#include "model/resultat.hpp"

namespace nytte::sager {

struct Sagssvar {
  std::string linje;  // the answer or the errors, byte for byte as the command line, '\n' included
  Fejl fejl;          // empty when the case could be read
};

// `json` is one case of the contract (docs/vurder.md). Too long a text is linje_for_lang.
Sagssvar vurder_sag(std::string_view json, kontrakt::Svarform form);

}  // namespace nytte::sager
