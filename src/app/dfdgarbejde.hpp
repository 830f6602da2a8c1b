// The national register's part of the worker: what it does, logs and counts. Counts, never names:
// what the register said stands on the row itself.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "app/dfdgkontor.hpp"
#include "app/log.hpp"
#include "web/metrik.hpp"

namespace nytte::app {

class Dfdgarbejde {
 public:
  /// Opens the listener of the settings too. Throws std::runtime_error when it cannot.
  Dfdgarbejde(const Indstillinger& i, Log& log, web::Metrik& metrik, std::function<bool()> stop);

  /// One pass, the nightly comparison when it is due, and the numbers. Throws store::DatabaseFejl.
  void pas(store::Forbindelse& db);

 private:
  void send(store::Forbindelse& db);
  void afstem(store::Forbindelse& db);
  void count(store::Forbindelse& db);

  bool i_server_;
  Log& log_;
  web::Metrik& metrik_;
  Dfdgkontor kontor_;
  std::string sidste_grund_;
  std::atomic<std::int64_t> venter_{0};
  std::atomic<std::int64_t> alder_{0};
  std::atomic<std::int64_t> afvist_{0};
  std::atomic<std::int64_t> tilbageholdt_{0};
  std::atomic<std::int64_t> forskelle_{0};
  std::unique_ptr<udveksling::Tlstjener> webhook_;
};

}  // namespace nytte::app
