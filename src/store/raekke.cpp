#include "store/raekke.hpp"

#include <fmt/core.h>

#include "store/database_fejl.hpp"

namespace nytte::store {

void Laeser::require_value() const {
  if (!row_.is_null(column_)) return;
  throw DatabaseFejl(Fejlart::andet, "NULL",
                     fmt::format("column {} is null but has no optional to go to", column_), "");
}

}  // namespace nytte::store
