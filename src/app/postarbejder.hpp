// The worker of `serve`: a thread with a database connection of its own that does what time
// demands. Woken by time, stops between two messages.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/indstillinger.hpp"
#include "app/log.hpp"
#include "web/metrik.hpp"

namespace nytte::app {

class Postarbejder {
 public:
  /// Starts the thread. `basis_url` as in Postkontor. Throws what Postkontor throws.
  Postarbejder(const Indstillinger& i, const std::string& basis_url, Log& log, web::Metrik& metrik);
  /// Asks it to stop and waits until the message in hand is done.
  ~Postarbejder();
  Postarbejder(const Postarbejder&) = delete;
  Postarbejder& operator=(const Postarbejder&) = delete;

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::app
