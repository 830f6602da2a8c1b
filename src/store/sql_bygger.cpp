#include "store/sql_bygger.hpp"

namespace nytte::store {

Resultat<Version> opdateret(Forbindelse& db, std::int64_t changed, Version read,
                            std::string_view exists_sql, const std::vector<Parameter>& key) {
  if (changed == 1) return read + 1;
  bool exists = false;
  db.run(exists_sql, key, [&](const Raekke&) { exists = true; });
  return Fejl(exists ? Fejlkode::version_foraeldet : Fejlkode::findes_ikke);
}

std::int64_t new_id(Forbindelse& db, std::string_view sql, const std::vector<Parameter>& fields) {
  std::int64_t id = 0;
  db.run(sql, fields, [&](const Raekke& row) { id = row.integer(0); });
  return id;
}

Resultat<void> one_row(std::int64_t changed) {
  if (changed == 1) return success();
  return Fejl(Fejlkode::findes_ikke);
}

}  // namespace nytte::store
