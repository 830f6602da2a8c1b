#pragma once

#include <optional>
#include <string>

#include "model/sag/meddelelse.hpp"
#include "store/forbindelse.hpp"

/// Links in letters: only the hash of the secret is here.
namespace nytte::store {

struct Linkraekke {
  std::string hash;
  std::string formaal;
  std::string emne;
  std::string noegle;
  Tidspunkt udloeber;
  Tidspunkt oprettet;
  std::optional<Tidspunkt> brugt;
  std::optional<MeddelelseId> meddelelse;
};

void insert_link(Forbindelse& db, const Linkraekke& link);
std::optional<Linkraekke> find_link(Forbindelse& db, const std::string& hash);
/// Closes every open link of a matter for one purpose; returns how many.
std::int64_t luk_links(Forbindelse& db, const std::string& formaal, const std::string& emne,
                       const std::string& noegle, Tidspunkt nu);

}  // namespace nytte::store
