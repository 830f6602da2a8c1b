#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/bilag.hpp"
#include "store/forbindelse.hpp"

/// Files: the bytes once by the hash of their content, and each handing in.
namespace nytte::store {

/// Keeps the bytes unless they are kept already; returns their SHA-256 as 64 hexadecimal digits.
std::string gem_bilagsindhold(Forbindelse& db, const std::string& indhold);
std::optional<std::string> find_bilagsindhold(Forbindelse& db, const std::string& sha256);

/// `b.id` and `b.annulleret` are ignored; the content of `b.sha256` must be kept already. Returns
/// the id.
std::int64_t insert_bilag(Forbindelse& db, const Bilag& b);
/// Annulled ones too.
std::optional<Bilag> find_bilag(Forbindelse& db, std::int64_t id);
/// Those not annulled, in the order they were handed in.
std::vector<Bilag> list_bilag(Forbindelse& db, const std::string& emne, const std::string& noegle);
/// `findes_ikke` if there is none, or it is annulled already.
Resultat<void> annuller_bilag(Forbindelse& db, std::int64_t id);

}  // namespace nytte::store
