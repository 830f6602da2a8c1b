// The only file that knows libpq.
#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <new>
#include <string>

#include "store/database_fejl.hpp"
#include "store/driver.hpp"
#include "store/sql_cache.hpp"

namespace nytte::store {
namespace {

struct CloseDb {
  void operator()(PGconn* db) const { PQfinish(db); }
};
struct ClearResult {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;
struct FreeMemory {
  void operator()(unsigned char* memory) const { PQfreemem(memory); }
};

Fejlart kind_of(std::string_view state, std::string_view constraint) {
  if (state == "23505") return Fejlart::konflikt;
  if (state == "23503") return Fejlart::fremmednoegle;
  if (state == "40001" || state == "40P01") return Fejlart::serialisering;
  if (state == "55P03" || state == "57014") return Fejlart::optaget;
  if (state == "53100") return Fejlart::disk_fuld;
  if (state == "P0001" || !constraint.empty()) {
    return state == "P0001" ? Fejlart::naegtet : Fejlart::andet;
  }
  if (state.starts_with("08") || state.starts_with("57P") || state.empty()) {
    return Fejlart::forbindelse_tabt;
  }
  return Fejlart::andet;
}

std::string field(const PGresult* result, int which) {
  const char* text = PQresultErrorField(result, which);
  return text == nullptr ? std::string() : std::string(text);
}

// The server's own texts may quote values ("Key (cpr)=(...) already exists"), so only those about
// the SQL text itself (class 42) and those our triggers raise (P0001) are passed on; of others the
// names of what was hit.
DatabaseFejl error_of(const PGresult* result, std::string_view sql) {
  const auto state = field(result, PG_DIAG_SQLSTATE);
  const auto constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
  std::string text;
  if (state.starts_with("42") || state == "P0001") {
    text = field(result, PG_DIAG_MESSAGE_PRIMARY);
  } else if (state.empty()) {
    text = "the connection to the server was lost";
  } else {
    text = field(result, PG_DIAG_TABLE_NAME) + " " + constraint;
  }
  return {kind_of(state, constraint), state, text, sql};
}

class PostgresRow final : public Raekke {
 public:
  PostgresRow(const PGresult* result, int row) : result_(result), row_(row) {}
  bool is_null(int column) const override { return PQgetisnull(result_, row_, column) == 1; }
  std::string_view text(int column) const override {
    return {PQgetvalue(result_, row_, column),
            static_cast<std::size_t>(PQgetlength(result_, row_, column))};
  }
  std::int64_t integer(int column) const override {
    const auto digits = text(column);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) {
      throw DatabaseFejl(Fejlart::andet, "22018", "a column read as a number is none", "");
    }
    return number;
  }
  Bytes bytes(int column) const override {
    std::size_t size = 0;
    const std::unique_ptr<unsigned char, FreeMemory> raw(PQunescapeBytea(
        reinterpret_cast<const unsigned char*>(PQgetvalue(result_, row_, column)), &size));
    if (!raw) throw std::bad_alloc();
    return {std::string(reinterpret_cast<const char*>(raw.get()), size)};
  }

 private:
  const PGresult* result_;
  int row_;
};

// The parameters as libpq wants them, all as text but bytes, which go as they are; the server
// infers each type from the statement.
class Values {
 public:
  explicit Values(std::span<const Parameter> parametre)
      : numbers_(parametre.size()), lengths_(parametre.size()), formats_(parametre.size()) {
    for (std::size_t i = 0; i < parametre.size(); ++i) {
      if (const auto* number = std::get_if<std::int64_t>(&parametre[i])) {
        numbers_[i] = std::to_string(*number);
        pointers_.push_back(numbers_[i].c_str());
      } else if (const auto* text = std::get_if<std::string>(&parametre[i])) {
        pointers_.push_back(text->c_str());
      } else if (const auto* bytes = std::get_if<Bytes>(&parametre[i])) {
        pointers_.push_back(bytes->indhold.data());
        lengths_[i] = static_cast<int>(bytes->indhold.size());
        formats_[i] = 1;
      } else {
        pointers_.push_back(nullptr);
      }
    }
  }
  int count() const { return static_cast<int>(pointers_.size()); }
  const char* const* data() const { return pointers_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  std::vector<std::string> numbers_;
  std::vector<int> lengths_;  // of bytes; ignored for text
  std::vector<int> formats_;  // 0: text, 1: bytes
  std::vector<const char*> pointers_;
};

std::int64_t deliver(const PGresult* result, const RowSink& sink) {
  if (sink) {
    for (int row = 0; row < PQntuples(result); ++row) sink(PostgresRow(result, row));
  }
  const char* changed = PQcmdTuples(const_cast<PGresult*>(result));
  std::int64_t count = 0;
  std::from_chars(changed, changed + std::strlen(changed), count);
  return PQresultStatus(result) == PGRES_COMMAND_OK || !sink ? count : 0;
}

bool succeeded(const PGresult* result) {
  const auto status = PQresultStatus(result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

class PostgresDriver final : public Driver {
 public:
  PostgresDriver(const std::string& conninfo, std::chrono::milliseconds ventetid)
      : db_(PQconnectdb(conninfo.c_str())) {
    if (PQstatus(db_.get()) != CONNECTION_OK) {
      // libpq's text names host, port, database and user, never the password.
      throw DatabaseFejl(Fejlart::forbindelse_tabt, "08001", PQerrorMessage(db_.get()), "");
    }
    PQsetNoticeProcessor(
        db_.get(), [](void*, const char*) {}, nullptr);
    script(
        "SET client_encoding='UTF8'; SET standard_conforming_strings=on; SET TIME ZONE 'UTC';"
        "SET lock_timeout=" +
        std::to_string(ventetid.count()));
  }

  Dialekt dialekt() const override { return Dialekt::postgres; }
  bool is_alive() const override { return PQstatus(db_.get()) == CONNECTION_OK; }

  std::int64_t run(std::string_view sql, std::span<const Parameter> parametre,
                   const RowSink& sink) override {
    const auto& name = prepare(sql);
    const Values values(parametre);
    const Result result(PQexecPrepared(db_.get(), name.c_str(), values.count(), values.data(),
                                       values.lengths(), values.formats(), 0));
    if (!succeeded(result.get())) throw error_of(result.get(), sql);
    return deliver(result.get(), sink);
  }

  void run_all(std::span<const Spoergsmaal> spoergsmaal) override {
    // The first time a text is met it costs a round trip of its own; afterwards all go together.
    for (const auto& et : spoergsmaal) prepare(et.sql);
    Pipeline pipeline(*this);
    for (const auto& et : spoergsmaal) pipeline.send(prepare(et.sql), et.parametre, et.sql);
    pipeline.finish();
    for (const auto& et : spoergsmaal) pipeline.receive(et.sql, et.modtager);
    pipeline.end();
  }

  std::int64_t run_many(std::string_view sql, std::span<const Parameter> parametre,
                        std::size_t columns) override {
    // Small enough that the answers of one batch always fit the socket while we are still sending.
    constexpr std::size_t kBatch = 200;
    const auto& name = prepare(sql);
    std::int64_t changed = 0;
    while (!parametre.empty()) {
      const auto now = parametre.first(std::min(parametre.size(), kBatch * columns));
      parametre = parametre.subspan(now.size());
      Pipeline pipeline(*this);
      for (std::size_t at = 0; at < now.size(); at += columns) {
        pipeline.send(name, now.subspan(at, columns), sql);
      }
      pipeline.finish();
      for (std::size_t at = 0; at < now.size(); at += columns) {
        changed += pipeline.receive(sql, nullptr);
      }
      pipeline.end();
    }
    return changed;
  }

  void script(const std::string& sql) override {
    const Result result(PQexec(db_.get(), sql.c_str()));
    if (!succeeded(result.get())) throw error_of(result.get(), sql);
  }

  void begin(Adgang adgang) override {
    script(adgang == Adgang::skriv ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                                   : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  void commit() override {
    const Result result(PQexec(db_.get(), "COMMIT"));
    if (!succeeded(result.get())) throw error_of(result.get(), "COMMIT");
    // After a failed statement the server answers COMMIT with ROLLBACK, and calls it success.
    if (std::string_view(PQcmdStatus(result.get())) != "COMMIT") {
      throw DatabaseFejl(Fejlart::andet, "25P02", "the transaction had failed and was rolled back",
                         "COMMIT");
    }
  }

  void rollback() noexcept override { const Result result(PQexec(db_.get(), "ROLLBACK")); }

 private:
  // Sends statements without waiting for their answers, then reads all answers. On an error the
  // rest is read and thrown away, and the first error is thrown by `end`.
  class Pipeline {
   public:
    explicit Pipeline(PostgresDriver& driver) : db_(driver.db_.get()) {
      if (PQenterPipelineMode(db_) != 1) lost();
    }
    ~Pipeline() {
      while (PQpipelineStatus(db_) != PQ_PIPELINE_OFF && PQstatus(db_) == CONNECTION_OK &&
             PQexitPipelineMode(db_) != 1) {
        const Result thrown_away(PQgetResult(db_));
      }
    }
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    void send(const std::string& name, std::span<const Parameter> parametre, std::string_view sql) {
      const Values values(parametre);
      if (PQsendQueryPrepared(db_, name.c_str(), values.count(), values.data(), values.lengths(),
                              values.formats(), 0) != 1) {
        lost(sql);
      }
    }
    void finish() {
      if (PQpipelineSync(db_) != 1) lost();
    }
    std::int64_t receive(std::string_view sql, const RowSink& sink) {
      const Result result(PQgetResult(db_));
      if (!result) lost(sql);
      const bool is_aborted = PQresultStatus(result.get()) == PGRES_PIPELINE_ABORTED;
      if (!is_aborted && !succeeded(result.get()) && !error_) {
        error_ = std::make_unique<DatabaseFejl>(error_of(result.get(), sql));
      }
      const Result end_of_this(PQgetResult(db_));
      return error_ ? 0 : deliver(result.get(), sink);
    }
    void end() {
      const Result sync(PQgetResult(db_));
      if (!sync) lost();
      PQexitPipelineMode(db_);
      if (error_) throw *error_;
    }

   private:
    [[noreturn]] static void lost(std::string_view sql = "") {
      throw DatabaseFejl(Fejlart::forbindelse_tabt, "08006", "the connection was lost", sql);
    }
    PGconn* db_;
    std::unique_ptr<DatabaseFejl> error_;
  };

  const std::string& prepare(std::string_view sql) {
    if (const auto* found = cache_.find(sql)) return *found;
    auto name = "n" + std::to_string(++prepared_);
    const Result result(PQprepare(db_.get(), name.c_str(), std::string(sql).c_str(), 0, nullptr));
    if (!succeeded(result.get())) throw error_of(result.get(), sql);
    return cache_.insert(sql, std::move(name));
  }

  std::unique_ptr<PGconn, CloseDb> db_;
  std::int64_t prepared_ = 0;
  SqlCache<std::string> cache_;
};

}  // namespace

std::unique_ptr<Driver> open_postgres(const std::string& conninfo,
                                      std::chrono::milliseconds ventetid) {
  return std::make_unique<PostgresDriver>(conninfo, ventetid);
}

}  // namespace nytte::store
