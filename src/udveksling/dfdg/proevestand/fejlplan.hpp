// What is to go wrong next, as the steering interface has ordered it.
// Thread-safe.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

#include "model/kode.hpp"
#include "udveksling/dfdg/proevestand/kald.hpp"

namespace nytte {

NYTTE_KODE(Proevefejl,
           status,                 // answers with an HTTP status; nothing is recorded
           kode,                   // refuses with an error code; nothing is recorded
           luk_foer,               // closes the connection; nothing is recorded
           luk_efter,              // records, and closes without an answer
           luk_efter_statuslinje,  // records, and closes after the first line
           halv_krop,              // records, and answers half
           indholdstype,           // records, and answers as text/html
           forsink,                // records, and answers late
           fremmed_post,           // records, and answers about somebody else's record
           hold_foer,              // waits to be let go; then records and answers
           hold_efter,             // records; then waits to be let go, and answers
           hold_forbindelse,       // new connections wait before the handshake
           afvis_forbindelse);     // new connections are closed before the handshake

}  // namespace nytte

namespace nytte::udveksling::dfdg::stand {

struct Planlagt {
  Proevefejl art = Proevefejl::status;
  int efter = 0;                     // first leaves so many calls alone
  int antal = 1;                     // then the next so many
  int tal = 503;                     // status or error code
  std::chrono::milliseconds tid{0};  // delay
  std::optional<Metode> metode{};    // only calls of this kind; nothing: all that write
};

class Fejlplan {
 public:
  void laeg(Planlagt p);
  void ryd();
  /// What the next call of this kind is to suffer; counts it down.
  std::optional<Planlagt> naeste(Metode metode);
  /// Blocks while new connections are held; false: close it.
  bool forbindelse();
  /// Blocks until slip(), or a minute.
  void hold();
  /// Blocks until so many are held, or the time is up; how many there are.
  int vent_paa(int antal, std::chrono::milliseconds hoejst);
  /// Lets all go that are held.
  void slip();

 private:
  void hold_laast(std::unique_lock<std::mutex> &vagt);

  std::mutex laas_;
  std::condition_variable nyt_;
  std::deque<Planlagt> plan_;
  int holdt_ = 0;
  unsigned runde_ = 0;  // rises with each slip()
};

}  // namespace nytte::udveksling::dfdg::stand
