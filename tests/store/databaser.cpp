#include "databaser.hpp"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>

#include "store/migration.hpp"

namespace nytte::store::test {
namespace {

std::string next_name() {
  static std::atomic<int> number{0};
  return "nytte_" + std::to_string(getpid()) + "_" + std::to_string(++number);
}

const char* server() { return std::getenv("NYTTE_TEST_PG"); }

// The server's conninfo with a schema of the test's own: made and dropped much faster than a
// database.
std::string conninfo(const std::string& name) {
  return std::string(server()) + " options='-csearch_path=" + name + "'";
}

// In memory where there is such a place: the tests ask for nothing to survive a power cut.
std::filesystem::path directory(const std::string& name) {
  const std::filesystem::path memory = "/dev/shm";
  const bool is_there = std::filesystem::is_directory(memory);
  return (is_there ? memory : std::filesystem::temp_directory_path()) / name;
}

}  // namespace

bool has_postgres() { return server() != nullptr; }

Database::Database(Dialekt dialekt) : dialekt_(dialekt), name_(next_name()) {
  if (dialekt == Dialekt::sqlite) {
    std::filesystem::create_directory(directory(name_));
    adresse_ = (directory(name_) / "nytte.sqlite").string();
  } else {
    store::open(server()).driver().script("CREATE SCHEMA " + name_);
    adresse_ = conninfo(name_);
  }
}

Database::~Database() {
  if (dialekt_ == Dialekt::sqlite) {
    std::filesystem::remove_all(directory(name_));
  } else {
    store::open(server()).driver().script("DROP SCHEMA " + name_ + " CASCADE");
  }
}

Forbindelse Database::open() const {
  return store::open(adresse_,
                     std::chrono::milliseconds(dialekt_ == Dialekt::sqlite ? 2000 : 5000));
}

namespace {

// Skipping must be seen: a run without PostgreSQL says so for every test.
bool is_missing(Dialekt dialekt) { return dialekt == Dialekt::postgres && !has_postgres(); }
constexpr auto kMissing = "NYTTE_TEST_PG is not set: not tested on PostgreSQL (./test sets it)";

}  // namespace

void Kontrakt::SetUp() {
  if (is_missing(GetParam())) GTEST_SKIP() << kMissing;
  database_ = std::make_unique<Database>(GetParam());
  db_.emplace(database_->open());
  ASSERT_TRUE(forbered(*db_, kNu));
}

void Bar::SetUp() {
  if (is_missing(GetParam())) GTEST_SKIP() << kMissing;
  database_ = std::make_unique<Database>(GetParam());
  db_.emplace(database_->open());
}

std::string name_of(const testing::TestParamInfo<Dialekt>& info) {
  return info.param == Dialekt::sqlite ? "sqlite" : "postgres";
}

}  // namespace nytte::store::test
