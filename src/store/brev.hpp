#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/brev.hpp"
#include "store/forbindelse.hpp"

/// Letters as issued, and the municipality's own texts in them.
namespace nytte::store {

/// `b.id` is ignored; the PDF must be kept already (store/bilag).
BrevId insert_brev(Forbindelse& db, const UdstedtBrev& b);
/// Whatever municipality it belongs to: the caller compares.
std::optional<UdstedtBrev> find_brev(Forbindelse& db, BrevId id);
/// In the order they were issued.
std::vector<UdstedtBrev> list_breve(Forbindelse& db, const std::string& emne,
                                    const std::string& noegle);
std::vector<UdstedtBrev> list_borgers_breve(Forbindelse& db, Kommunekode kommune, BorgerId borger);

/// A letter whose dispatch is confirmed.
struct AfsendtBrev {
  UdstedtBrev brev;
  Tidspunkt afsendt;  ///< the first confirmation
};
/// Those of a municipality confirmed at `fra` or later, in that order: where klagefrister start.
std::vector<AfsendtBrev> list_afsendte_breve(Forbindelse& db, Kommunekode kommune, Tidspunkt fra);

/// The newest version; nothing when nobody has written any.
std::optional<Brevskabelon> find_brevskabelon(Forbindelse& db, Kommunekode kommune, Brevart art);
/// All versions, newest first.
std::vector<Brevskabelon> list_brevskabeloner(Forbindelse& db, Kommunekode kommune, Brevart art);
/// As version `s.version` + 1; version_foraeldet when there is one with that number already.
Resultat<Version> insert_brevskabelon(Forbindelse& db, const Brevskabelon& s);

}  // namespace nytte::store
