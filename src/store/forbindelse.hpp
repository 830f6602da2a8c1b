#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/database_fejl.hpp"
#include "store/driver.hpp"
#include "store/raekke.hpp"

namespace nytte::store {

/// One connection to one database, SQLite or PostgreSQL, with the same SQL text for both:
/// parameters are
/// `$1`, `$2` ..., and a parameter whose type the context does not give is written `CAST($1 AS
/// TEXT)`. Belongs to one thread at a time; failures are `DatabaseFejl`.
class Forbindelse {
 public:
  explicit Forbindelse(std::unique_ptr<Driver> driver);
  ~Forbindelse();
  Forbindelse(Forbindelse&&) noexcept;
  Forbindelse& operator=(Forbindelse&&) noexcept;

  Dialekt dialekt() const { return driver_->dialekt(); }
  bool is_alive() const { return driver_->is_alive(); }
  bool i_transaktion() const { return i_transaktion_; }

  /// Changes rows; returns how many.
  template <class... A>
  std::int64_t execute(std::string_view sql, const A&... args) {
    return run(sql, {parameter(args)...}, nullptr);
  }

  /// Hands each row of the answer to `sink`, in order. The row lives only during the call.
  template <class... A>
  void query(std::string_view sql, const RowSink& sink, const A&... args) {
    run(sql, {parameter(args)...}, sink);
  }

  /// Every row, each made by `make(row)`.
  template <class Make, class... A>
  auto all(std::string_view sql, Make make, const A&... args) {
    std::vector<std::invoke_result_t<Make, const Raekke&>> found;
    run(sql, {parameter(args)...}, [&](const Raekke& row) { found.push_back(make(row)); });
    return found;
  }

  /// The first row, if there is one.
  template <class Make, class... A>
  auto first(std::string_view sql, Make make, const A&... args) {
    std::optional<std::invoke_result_t<Make, const Raekke&>> found;
    run(sql, {parameter(args)...}, [&](const Raekke& row) {
      if (!found) found = make(row);
    });
    return found;
  }

  /// The first column of the first row, if there is one.
  template <class T, class... A>
  std::optional<T> value(std::string_view sql, const A&... args) {
    return first(
        sql, [](const Raekke& row) { return Laeser(row).next<T>(); }, args...);
  }

  /// As the others, with parameters put together at run time.
  std::int64_t run(std::string_view sql, const std::vector<Parameter>& parametre,
                   const RowSink& sink);

  /// Several questions in one round trip (PostgreSQL pipeline). The answers come in the order of
  /// the questions; if one fails the first failure is thrown and the later ones have no answer.
  void run_all(const std::vector<Spoergsmaal>& spoergsmaal);

  /// The same statement for many rows; `parametre` holds the rows one after another, `columns` in
  /// each. Returns the number of rows changed.
  std::int64_t run_many(std::string_view sql, const std::vector<Parameter>& parametre,
                        std::size_t columns);

  /// The driver below, for migrations and backup.
  Driver& driver() { return *driver_; }

 private:
  friend class Transaktion;
  std::unique_ptr<Driver> driver_;
  bool i_transaktion_ = false;
};

/// Opens a database. `adresse` is a PostgreSQL URL or conninfo (`postgresql://...`, `host=...`), or
/// the path of a SQLite file, `:memory:` for one in memory; a file is made if missing, readable by
/// its owner only. `ventetid` is how long to wait for a lock before giving up with
/// `Fejlart::optaget`.
Forbindelse open(const std::string& adresse,
                 std::chrono::milliseconds ventetid = std::chrono::seconds(5));

/// Whether `open` would take this address as PostgreSQL.
bool is_postgres(std::string_view adresse);

/// A transaction of a scope: rolled back unless `commit` was reached. They do not nest.
class Transaktion {
 public:
  Transaktion(Forbindelse& db, Adgang adgang);
  ~Transaktion();
  Transaktion(const Transaktion&) = delete;
  Transaktion& operator=(const Transaktion&) = delete;
  void commit();

 private:
  Forbindelse& db_;
  bool open_ = false;
};

/// How often work is tried again when another transaction got in between.
inline constexpr int kReplays = 12;

/// Waits a little, longer and more spread for each attempt.
void wait_before_replay(int attempt);

namespace detail {
template <class T>
bool is_failure(const T& result) {
  if constexpr (requires {
                  { result.has_failure() } -> std::convertible_to<bool>;
                }) {
    return result.has_failure();
  } else {
    return false;
  }
}
}  // namespace detail

/// Runs `work(db)` in one transaction. A failed `Resultat` rolls back; on a serialization conflict
/// the work is replayed, so it must read what it needs through `db` and change nothing outside.
/// Returns what `work` returns.
template <class Work>
auto udfoer(Forbindelse& db, Adgang adgang, Work work) {
  for (int attempt = 0;; ++attempt) {
    try {
      Transaktion transaktion(db, adgang);
      if constexpr (std::is_void_v<std::invoke_result_t<Work, Forbindelse&>>) {
        work(db);
        transaktion.commit();
        return;
      } else {
        auto result = work(db);
        if (!detail::is_failure(result)) transaktion.commit();
        return result;
      }
    } catch (const DatabaseFejl& fejl) {
      if (fejl.art() != Fejlart::serialisering || attempt >= kReplays) throw;
    }
    wait_before_replay(attempt);
  }
}

}  // namespace nytte::store
