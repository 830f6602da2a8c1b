// Idempotency-Key: the same key gets the same answer, and the work is done once. The answer is
// saved in the transaction that did the work, so neither a crash nor a race can do it twice.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

/// An answer as it is kept: status and whatever text the caller needs to give it again.
struct Gemtsvar {
  std::int32_t status = 0;
  std::string indhold;
  bool gem = true;  ///< false: nothing was done; the work is rolled back and the key stays free
};

/// What makes two requests the same: their fingerprint must match the one the key came with first.
struct Engangsnoegle {
  std::string noegle;     ///< as the caller chose it, 1 to 200 characters
  std::string anmodning;  ///< method, address and content
};

/// Runs `arbejde` in one transaction, replayed when another one got in between, and keeps its
/// answer; a key that has its answer gets that one and nothing is run. Errors: noegle_genbrugt (the
/// key came with another request), tekst_for_lang.
Resultat<Gemtsvar> engang(store::Forbindelse& db, const Kontekst& k, const Engangsnoegle& noegle,
                          const std::function<Gemtsvar()>& arbejde);

}  // namespace nytte::sager
