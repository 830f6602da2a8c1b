// The only file, with dansk.cpp, that knows sqlite3.
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <string>

#include "store/dansk.hpp"
#include "store/database_fejl.hpp"
#include "store/driver.hpp"
#include "store/sql_cache.hpp"

namespace nytte::store {
namespace {

struct CloseDb {
  void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

// A write that found no room is reported as SQLITE_FULL, but a journal or its index that could not
// grow as an I/O error: what the system said decides.
bool is_out_of_room(sqlite3* db) {
  const int reason = sqlite3_system_errno(db);
  return reason == ENOSPC || reason == EDQUOT;
}

Fejlart kind_of(int code, sqlite3* db) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Fejlart::optaget;
    case SQLITE_FULL:
      return Fejlart::disk_fuld;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
      return is_out_of_room(db) ? Fejlart::disk_fuld : Fejlart::forbindelse_tabt;
    default:
      break;
  }
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
      return Fejlart::konflikt;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return Fejlart::fremmednoegle;
    case SQLITE_CONSTRAINT_TRIGGER:
      return Fejlart::naegtet;
    default:
      return is_out_of_room(db) ? Fejlart::disk_fuld : Fejlart::andet;
  }
}

[[noreturn]] void fail(sqlite3* db, std::string_view sql) {
  const int code = sqlite3_extended_errcode(db);
  // SQLite's own texts name tables and columns, never values.
  throw DatabaseFejl(kind_of(code, db), "SQLITE_" + std::to_string(code), sqlite3_errmsg(db), sql);
}

struct Prepared {
  std::unique_ptr<sqlite3_stmt, Finalize> statement;
  std::vector<int>
      places;  // where $1, $2 ... stand; SQLite numbers names in the order it meets them
};

class SqliteRow final : public Raekke {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  std::string_view text(int column) const override {
    const auto* bytes = sqlite3_column_text(statement_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return {reinterpret_cast<const char*>(bytes), size};
  }
  Bytes bytes(int column) const override {
    const auto* start = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return {start == nullptr ? std::string() : std::string(start, size)};
  }

 private:
  sqlite3_stmt* statement_;
};

class SqliteDriver final : public Driver {
 public:
  SqliteDriver(const std::string& sti, std::chrono::milliseconds ventetid, bool is_readonly) {
    sqlite3* raw = nullptr;
    const int flags =
        SQLITE_OPEN_NOMUTEX |
        (is_readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(sti.c_str(), &raw, flags, nullptr);
    db_.reset(raw);
    if (code != SQLITE_OK) {
      throw DatabaseFejl(Fejlart::forbindelse_tabt, "SQLITE_" + std::to_string(code),
                         "cannot open the database file " + sti, "");
    }
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, static_cast<int>(ventetid.count()));
    if (register_danish(raw) != SQLITE_OK) fail(raw, "da-x-icu");
    script("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY;");
    if (!is_readonly) script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
  }

  Dialekt dialekt() const override { return Dialekt::sqlite; }
  bool is_alive() const override { return true; }

  std::int64_t run(std::string_view sql, std::span<const Parameter> parametre,
                   const RowSink& sink) override {
    Prepared& prepared = prepare(sql);
    sqlite3_stmt* statement = prepared.statement.get();
    assert(!sqlite3_stmt_busy(statement) && "the same SQL text runs inside its own callback");
    const Reset reset{statement};
    bind(prepared, parametre, sql);
    const auto before = sqlite3_total_changes64(db_.get());
    const SqliteRow row(statement);
    for (;;) {
      const int code = sqlite3_step(statement);
      if (code == SQLITE_DONE) break;
      if (code != SQLITE_ROW) fail(db_.get(), sql);
      if (sink) sink(row);
    }
    return sqlite3_total_changes64(db_.get()) == before ? 0 : sqlite3_changes64(db_.get());
  }

  void run_all(std::span<const Spoergsmaal> spoergsmaal) override {
    for (const auto& et : spoergsmaal) run(et.sql, et.parametre, et.modtager);
  }

  std::int64_t run_many(std::string_view sql, std::span<const Parameter> parametre,
                        std::size_t columns) override {
    // The statement is found once: a list of a million rows is a million steps of it.
    Prepared& prepared = prepare(sql);
    sqlite3_stmt* statement = prepared.statement.get();
    const Reset reset{statement};
    const auto before = sqlite3_total_changes64(db_.get());
    for (std::size_t at = 0; at < parametre.size(); at += columns) {
      bind(prepared, parametre.subspan(at, columns), sql);
      int code = SQLITE_ROW;
      while (code == SQLITE_ROW) code = sqlite3_step(statement);
      if (code != SQLITE_DONE) fail(db_.get(), sql);
      sqlite3_reset(statement);
    }
    return sqlite3_total_changes64(db_.get()) - before;
  }

  void script(const std::string& sql) override {
    if (sqlite3_exec(db_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
      fail(db_.get(), sql);
    }
  }

  void begin(Adgang adgang) override {
    run(adgang == Adgang::skriv ? "BEGIN IMMEDIATE" : "BEGIN", {}, nullptr);
    // A write in a read transaction is refused here as PostgreSQL refuses it.
    if (adgang == Adgang::laes) set_query_only(true);
  }
  void commit() override {
    if (query_only_) set_query_only(false);
    run("COMMIT", {}, nullptr);
  }
  void rollback() noexcept override {
    if (query_only_) set_query_only(false);
    // A full disk or a deadlock has rolled back already; then there is nothing to do.
    if (sqlite3_get_autocommit(db_.get()) == 0) {
      sqlite3_exec(db_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
  }

 private:
  struct Reset {
    sqlite3_stmt* statement;
    ~Reset() {
      sqlite3_reset(statement);
      sqlite3_clear_bindings(statement);  // no personal data stays in a cached statement
    }
  };

  void set_query_only(bool on) noexcept {
    query_only_ = on;
    sqlite3_exec(db_.get(), on ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF", nullptr, nullptr,
                 nullptr);
  }

  Prepared& prepare(std::string_view sql) {
    if (auto* found = cache_.find(sql)) return *found;
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(db_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    Prepared prepared{std::unique_ptr<sqlite3_stmt, Finalize>(raw), {}};
    if (code != SQLITE_OK) fail(db_.get(), sql);
    const int count = sqlite3_bind_parameter_count(raw);
    for (int i = 1; i <= count; ++i) {
      const int place = sqlite3_bind_parameter_index(raw, ("$" + std::to_string(i)).c_str());
      prepared.places.push_back(place);
    }
    return cache_.insert(sql, std::move(prepared));
  }

  void bind(const Prepared& prepared, std::span<const Parameter> parametre, std::string_view sql) {
    if (parametre.size() != prepared.places.size()) {
      throw DatabaseFejl(Fejlart::andet, "08P01", "wrong number of parameters", sql);
    }
    sqlite3_stmt* statement = prepared.statement.get();
    for (std::size_t i = 0; i < parametre.size(); ++i) {
      const int place = prepared.places[i];
      int code = SQLITE_OK;
      if (const auto* number = std::get_if<std::int64_t>(&parametre[i])) {
        code = sqlite3_bind_int64(statement, place, *number);
      } else if (const auto* text = std::get_if<std::string>(&parametre[i])) {
        // SQLITE_STATIC: the parameters outlive the run, and Reset clears the bindings.
        code =
            sqlite3_bind_text64(statement, place, text->data(), text->size(), nullptr, SQLITE_UTF8);
      } else if (const auto* bytes = std::get_if<Bytes>(&parametre[i])) {
        code = sqlite3_bind_blob64(statement, place, bytes->indhold.data(), bytes->indhold.size(),
                                   nullptr);
      } else {
        code = sqlite3_bind_null(statement, place);
      }
      if (code != SQLITE_OK) fail(db_.get(), sql);
    }
  }

  std::unique_ptr<sqlite3, CloseDb> db_;
  bool query_only_ = false;
  SqlCache<Prepared> cache_;  // after db_: the statements are finalized first
};

}  // namespace

std::unique_ptr<Driver> open_sqlite(const std::string& sti, std::chrono::milliseconds ventetid) {
  if (sti != ":memory:") {
    // The file holds CPR numbers: made readable by its owner only (the WAL inherits this). Never
    // opened here once it exists: closing it would drop the locks of this process's other
    // connections, and the next program to leave would take the WAL away under them.
    const int file = ::open(sti.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) ::close(file);
  }
  return std::make_unique<SqliteDriver>(sti, ventetid, false);
}

std::unique_ptr<Driver> open_sqlite_readonly(const std::string& sti) {
  return std::make_unique<SqliteDriver>(sti, std::chrono::seconds(5), true);
}

}  // namespace nytte::store
