// The server: settings in, routes and database together, and out when it is told to stop.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "app/indstillinger.hpp"

namespace nytte::app {

/// Runs the server until SIGTERM or SIGINT. Prepares the database first and, on a first start
/// without --tom, loads the example data. Prints the address and who can log in on standard
/// output. 0 after an orderly stop, 1 when it could not start (the reason stands on standard
/// error); a database that cannot be used is thrown as store::DatabaseFejl.
int serve(const Indstillinger& indstillinger);

/// A server that is ready and listens; for tests, which run it on a thread of their own.
class Koerendeserver {
 public:
  /// Throws std::runtime_error when it cannot start. `signaler`: stop on SIGTERM and SIGINT.
  explicit Koerendeserver(const Indstillinger& indstillinger, bool signaler);
  ~Koerendeserver();
  Koerendeserver(const Koerendeserver&) = delete;
  Koerendeserver& operator=(const Koerendeserver&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  /// What the terminal is told: the address, and who can log in (velkomst.hpp).
  [[nodiscard]] std::string welcome() const;
  void run();
  void stop();

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::app
