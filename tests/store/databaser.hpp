#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>

#include "model/sag/bruger.hpp"
#include "store/forbindelse.hpp"

namespace nytte::store::test {

/// An empty database of a test's own, on SQLite (a file in a directory of its own) or PostgreSQL (a
/// schema of its own in the database NYTTE_TEST_PG names); removed with it.
class Database {
 public:
  explicit Database(Dialekt dialekt);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  const std::string& adresse() const { return adresse_; }
  /// One more connection; a short waiting time for locks.
  Forbindelse open() const;

 private:
  Dialekt dialekt_;
  std::string adresse_;
  std::string name_;
};

/// Whether NYTTE_TEST_PG names a server.
bool has_postgres();

inline constexpr Tidspunkt kNu{1'700'000'000};  // 2023-11-14T22:13:20Z

/// The contract: each test runs once on each database, from a schema with the reference data.
class Kontrakt : public testing::TestWithParam<Dialekt> {
 protected:
  void SetUp() override;
  Forbindelse& db() { return *db_; }
  Database& database() { return *database_; }

 private:
  std::unique_ptr<Database> database_;
  std::optional<Forbindelse> db_;
};

/// The same on databases without any schema.
class Bar : public testing::TestWithParam<Dialekt> {
 protected:
  void SetUp() override;
  Forbindelse& db() { return *db_; }
  Database& database() { return *database_; }

 private:
  std::unique_ptr<Database> database_;
  std::optional<Forbindelse> db_;
};

std::string name_of(const testing::TestParamInfo<Dialekt>& info);

#define PAA_BEGGE(Suite)                                                                      \
  INSTANTIATE_TEST_SUITE_P(Begge, Suite, testing::Values(Dialekt::sqlite, Dialekt::postgres), \
                           name_of)

}  // namespace nytte::store::test
