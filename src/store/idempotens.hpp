#pragma once

#include <optional>
#include <string>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"
#include "store/forbindelse.hpp"

/// Idempotency-Key: the same key gets the same answer, and the work is done once.
namespace nytte::store {

struct Svar {
  std::string anmodning_hash;  // of the request, so that a key used for something else is noticed
  std::int32_t status = 0;
  std::string indhold;
};

std::optional<Svar> find_svar(Forbindelse& db, BrugerId bruger, const std::string& noegle);
/// In the transaction that did the work. `findes_allerede` if another request with the key came
/// first.
Resultat<void> insert_svar(Forbindelse& db, BrugerId bruger, const std::string& noegle,
                           const Svar& svar, Tidspunkt nu);
/// Answers from before `foer`; they may hold personal data and need not be kept.
void delete_gamle_svar(Forbindelse& db, Tidspunkt foer);

}  // namespace nytte::store
