#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace nytte::store {

/// What kind of thing went wrong in the database; the same kinds for SQLite and PostgreSQL.
enum class Fejlart {
  konflikt,          // a uniqueness rule was broken
  naegtet,           // our own triggers said no: an overlap, a deletion, a change of a frozen row
  fremmednoegle,     // a reference to a row that does not exist
  serialisering,     // another transaction got in between; the work may be replayed
  optaget,           // locked by somebody else for longer than the waiting time
  disk_fuld,         // no room left; nothing was written
  forbindelse_tabt,  // the server went away or cannot be reached
  andet,             // everything else: a bug of ours, or a damaged database
};

/// Thrown by the drivers. The text names the kind, the SQLSTATE (or SQLite code) and the SQL text,
/// never a parameter value: the parameters may be somebody's CPR number.
class DatabaseFejl : public std::runtime_error {
 public:
  DatabaseFejl(Fejlart art, std::string_view kode, std::string_view besked, std::string_view sql);

  Fejlart art() const { return art_; }
  /// SQLSTATE ("23505"), or the name of the SQLite code ("SQLITE_CONSTRAINT_UNIQUE").
  const std::string& kode() const { return kode_; }
  const std::string& sql() const { return sql_; }

 private:
  Fejlart art_;
  std::string kode_;
  std::string sql_;
};

std::string_view navn(Fejlart art);

}  // namespace nytte::store
