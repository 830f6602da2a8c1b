#pragma once

#include <optional>
#include <vector>

#include "model/sag/dfdg.hpp"
#include "model/sag/placering.hpp"
#include "model/virksomhed.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// A placement in nytteindsats as the reconciliation sees it: no name, no CPR number.
struct Afstemningsplacering {
  PlaceringId id;
  BorgerId borger;
  std::int64_t person = 0;  // the same for the same person in another municipality
  Kommunekode kommune;
  Dato fra;
  Dato til;  // the last day there, included
  std::int32_t ugeminutter = 0;
  bool saerligt_tilrettelagt = false;
  bool annulleret = false;
  // The last message to the national register that stands; nothing: none was laid in its queue.
  std::optional<Forsendelsestilstand> register_{};
  bool afviger = false;  // the read-back found another record, and nobody has handled it
  std::optional<Kommunekode> nu_i{};  // a later record of the same person in another municipality
};

/// Placements of `kommune`, and of persons it has a record of, that have a day in fra..til (both
/// included); annulled ones too, referrals and places never taken not. In order of the ids.
std::vector<Afstemningsplacering> list_afstemningsplaceringer(Forbindelse& db, Kommunekode kommune,
                                                              Dato fra, Dato til);

}  // namespace nytte::store
