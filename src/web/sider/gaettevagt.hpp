// Guards pages that are opened by a secret link against guessing.
#pragma once

#include <cstdint>
#include <mutex>

#include "model/sag/id.hpp"

namespace nytte::web {

// Counts links that do not exist, all callers together. Only those are turned away: a link of 256
// random bits is not found by guessing, so a flood of guesses must not shut out who has one.
class Gaettevagt {
 public:
  bool for_mange(Tidspunkt nu) {
    const std::scoped_lock laas(mutex_);
    const std::int64_t minut = nu.sekunder / 60;
    if (minut != minut_) antal_ = 0;
    minut_ = minut;
    return ++antal_ > kGaetIMinuttet;
  }

 private:
  static constexpr int kGaetIMinuttet = 30;
  std::mutex mutex_;
  std::int64_t minut_ = 0;
  int antal_ = 0;
};

}  // namespace nytte::web
