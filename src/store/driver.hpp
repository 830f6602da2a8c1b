#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/raekke.hpp"

namespace nytte::store {

enum class Dialekt { sqlite, postgres };

/// Read only, or read and write. A write transaction is SERIALIZABLE on PostgreSQL and holds the
/// one write lock on SQLite; a read transaction sees one snapshot on both.
enum class Adgang { laes, skriv };

using RowSink = std::function<void(const Raekke&)>;

/// One question among several that are sent together.
struct Spoergsmaal {
  std::string_view sql;
  std::vector<Parameter> parametre;
  RowSink modtager;
};

/// What a database must be able to do. Only `forbindelse.*`, the migrations and the backup speak to
/// it.
class Driver {
 public:
  virtual ~Driver() = default;
  virtual Dialekt dialekt() const = 0;
  /// Runs one statement and hands each row to `sink`; returns the number of rows changed.
  virtual std::int64_t run(std::string_view sql, std::span<const Parameter> parametre,
                           const RowSink& sink) = 0;
  /// All questions in one round trip where the database has any; for reading.
  virtual void run_all(std::span<const Spoergsmaal> spoergsmaal) = 0;
  /// The same statement for many rows of `columns` parameters each, in as few round trips as
  /// possible.
  virtual std::int64_t run_many(std::string_view sql, std::span<const Parameter> parametre,
                                std::size_t columns) = 0;
  /// Several statements without parameters.
  virtual void script(const std::string& sql) = 0;
  virtual void begin(Adgang adgang) = 0;
  virtual void commit() = 0;
  /// Never throws: a lost connection has rolled back by itself.
  virtual void rollback() noexcept = 0;
  virtual bool is_alive() const = 0;
};

std::unique_ptr<Driver> open_sqlite(const std::string& sti, std::chrono::milliseconds ventetid);
/// A file that exists and is only read, such as a backup.
std::unique_ptr<Driver> open_sqlite_readonly(const std::string& sti);
std::unique_ptr<Driver> open_postgres(const std::string& conninfo,
                                      std::chrono::milliseconds ventetid);

/// Throws if a text holds a NUL or is not UTF-8: PostgreSQL refuses both, SQLite would store them.
void require_storable(std::span<const Parameter> parametre, std::string_view sql);

}  // namespace nytte::store
