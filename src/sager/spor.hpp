// What every act leaves behind: the event of a write, the look-up of a person. Called inside the
// transaction of the act itself.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

// Text fields of an event: name and value. Never a CPR number.
using Sporfelter = std::vector<std::pair<std::string_view, std::string>>;

struct Spor {
  std::string_view art;   // "placering_afbrudt_af_arbejdsgiver"
  std::string_view emne;  // "placering"
  std::string noegle;     // its id, or P-number, as text
  std::string grund;      // why, in words; may be empty
  Sporfelter felter;      // what changed
};

void noter(store::Forbindelse& db, const Kontekst& k, const Spor& spor);
// One row for each citizen; nothing for an empty list.
void noter_opslag(store::Forbindelse& db, const Kontekst& k, const std::vector<BorgerId>& borgere,
                  std::string_view formaal);

// The fields as a JSON object of texts, and back.
std::string som_json(const Sporfelter& felter);
std::vector<std::pair<std::string, std::string>> fra_json(std::string_view json);

}  // namespace nytte::sager
