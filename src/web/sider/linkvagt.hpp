// What every page behind a secret link needs: a limit on guesses, and no trace of the link in
// headers.
#pragma once

#include <cstdint>
#include <mutex>

#include "model/sag/id.hpp"
#include "sager/hoering/svar.hpp"
#include "web/http.hpp"

namespace nytte::web {

// Counts links that do not exist, all callers together. Only those are turned away: a link of 256
// random bits is not found by guessing, so a flood of guesses must not shut out who has one.
class Linkvagt {
 public:
  // One more guess; whether there are too many of them this minute.
  bool for_mange(Tidspunkt nu);

 private:
  std::mutex mutex_;
  std::int64_t minut_ = 0;
  int antal_ = 0;
};

// What a use case behind a link is told: the {hemmelighed} of the address, and when.
sager::Linkanmodning ved_link(const Anmodning& a);

// No referrer, not to be indexed.
Svar uden_spor(Svar svar);

}  // namespace nytte::web
