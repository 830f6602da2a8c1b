#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/publiceret.hpp"
#include "model/sag/id.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store {

/// With all its figures; the same content (`fingeraftryk`) is kept once: then the id it has
/// already.
PubliceringId insert_publicering(Forbindelse& db, const Publicering& p,
                                 const std::string& fingeraftryk, BrugerId af);
/// Without the figures, newest first.
std::vector<Publicering> list_publiceringer(Forbindelse& db, std::int64_t hoejst);
/// With the figures of one period, or of all when it is empty, in the order they were read.
std::optional<Publicering> find_publicering(Forbindelse& db, PubliceringId id,
                                            const std::string& periode);
/// The periods it has figures of, rising.
std::vector<std::string> list_publiceringsperioder(Forbindelse& db, PubliceringId id);

}  // namespace nytte::store
