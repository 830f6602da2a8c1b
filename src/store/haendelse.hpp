#pragma once

#include <optional>
#include <string>

#include "model/sag/bruger.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Events: appended in the transaction of the write they tell of, never changed, never deleted.
namespace nytte::store {

/// `h.id` is ignored; a user of id 0 is the program itself. Returns the id.
std::int64_t insert_haendelse(Forbindelse& db, const Haendelse& h);

struct Haendelsesfilter {
  std::optional<std::string> emne{};
  std::optional<std::string> emne_noegle{};
  std::optional<std::string> art{};
  std::optional<BrugerId> bruger{};
  std::optional<Tidspunkt> fra{};
};
/// In order of time (`side.faldende`: the newest first), of one municipality.
Liste<Haendelse> list_haendelser(Forbindelse& db, Kommunekode kommune,
                                 const Haendelsesfilter& filter, const Side& side);

/// The events of something all municipalities share (a workplace), whoever acted.
Liste<Haendelse> list_faelles_haendelser(Forbindelse& db, const std::string& emne,
                                         const std::string& emne_noegle, const Side& side);

}  // namespace nytte::store
