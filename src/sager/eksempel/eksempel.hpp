// Example data for a first start: source 003 and a synthetic municipality in the last year
// of hearings (2024, or the year before a practice day) and in the current one. Invented people
// only; CPR numbers that fail modulus 11 and are not born on 1 January.
#pragma once

#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bruger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::sager {

// The documented password of every example user. Only here, only in example data.
inline constexpr std::string_view kEksempelKodeord = "nytte-eksempel-2026";

struct Eksempellogin {
  std::string_view brugernavn;
  std::string_view navn;
  std::vector<Rolle> roller;
  int kommune;
  std::string_view raad{};  // of a council's user
};
const std::vector<Eksempellogin>& eksempellogins();

// Those of them one can really log in as: the user is in this database, in that municipality, is
// active and still has the documented password.
std::vector<Eksempellogin> aabne_eksempellogins(store::Forbindelse& db);

// Loads it all in one go, the same for the same day; findes_allerede when the database already
// holds a user or a workplace.
Resultat<void> indlaes_eksempel(store::Forbindelse& db, Tidspunkt nu, Dato i_dag);

}  // namespace nytte::sager
