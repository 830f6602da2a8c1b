// What the web layer is handed by app: clocks, the database of each worker, the journal. web itself
// never asks the clock and never opens a database.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <string>
#include <string_view>

#include "model/dato.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "web/http.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::web {

/// One line of the journal: nothing here can name a citizen.
struct Journallinje {
  std::string_view korrelation;
  std::string_view method;
  std::string_view rute;  ///< the pattern, never the path; empty when no route was found
  unsigned status;
  std::chrono::nanoseconds varighed;
  std::size_t bytes;
  std::int64_t bruger;    ///< 0: not logged in
  std::string_view fejl;  ///< what an exception said; empty otherwise
};

struct Omgivelser {
  std::function<Tidspunkt()> nu;             ///< the one now of a request
  std::function<Dato(Tidspunkt)> dansk_dag;  ///< the day in Denmark at that time
  bool oevedag = false;  ///< practice: the day is not the machine's; every page says so
  std::function<std::chrono::nanoseconds()> stopur;  ///< monotonic, for durations only
  std::function<void(const Journallinje&)> journal;
  /// Calls back with the connection of that worker.
  using Kald = std::function<Svar(store::Forbindelse&)>;
  std::function<Svar(unsigned arbejder, const Kald&)> med_database;
  /// What an exception from below is called in an answer: database_laast, disk_fuld, intern ...
  std::function<Fejlkode(const std::exception&)> fejlkode;
};

}  // namespace nytte::web
