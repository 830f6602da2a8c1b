#include "store/pulje.hpp"

#include <utility>

namespace nytte::store {

Pulje::Pulje(std::string adresse, std::size_t hoejst, std::chrono::milliseconds ventetid)
    : adresse_(std::move(adresse)), hoejst_(hoejst), ventetid_(ventetid) {}

Pulje::Laan Pulje::laan() {
  std::unique_lock lock(mutex_);
  const bool got =
      is_free_.wait_for(lock, ventetid_, [&] { return !free_.empty() || open_ < hoejst_; });
  if (!got) {
    throw DatabaseFejl(Fejlart::optaget, "PULJE", "no connection became free in time", "");
  }
  if (!free_.empty()) {
    Forbindelse found = std::move(free_.back());
    free_.pop_back();
    return {*this, std::move(found)};
  }
  ++open_;
  lock.unlock();
  try {
    return {*this, open(adresse_, ventetid_)};
  } catch (...) {
    const std::lock_guard again(mutex_);
    --open_;
    is_free_.notify_one();
    throw;
  }
}

void Pulje::return_to_pool(Forbindelse forbindelse) {
  const std::lock_guard lock(mutex_);
  if (forbindelse.is_alive()) {
    free_.push_back(std::move(forbindelse));
  } else {
    --open_;
  }
  is_free_.notify_one();
}

}  // namespace nytte::store
