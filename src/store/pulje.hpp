#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

#include "store/forbindelse.hpp"

namespace nytte::store {

/// The connections of a server: one for each worker, opened when first needed. A connection that
/// was lost is thrown away when it comes back, so the next borrower gets a new one.
class Pulje {
 public:
  Pulje(std::string adresse, std::size_t hoejst,
        std::chrono::milliseconds ventetid = std::chrono::seconds(5));

  /// A connection on loan; goes back when this dies.
  class Laan {
   public:
    Laan(Pulje& pulje, Forbindelse forbindelse)
        : pulje_(pulje), forbindelse_(std::move(forbindelse)) {}
    ~Laan() { pulje_.return_to_pool(std::move(forbindelse_)); }
    Laan(const Laan&) = delete;
    Laan& operator=(const Laan&) = delete;
    Forbindelse& operator*() { return forbindelse_; }
    Forbindelse* operator->() { return &forbindelse_; }

   private:
    Pulje& pulje_;
    Forbindelse forbindelse_;
  };

  /// Waits for a free connection; throws `Fejlart::optaget` if none came within the waiting time.
  Laan laan();

 private:
  friend class Laan;
  void return_to_pool(Forbindelse forbindelse);

  std::string adresse_;
  std::size_t hoejst_;
  std::chrono::milliseconds ventetid_;
  std::mutex mutex_;
  std::condition_variable is_free_;
  std::vector<Forbindelse> free_;
  std::size_t open_ = 0;
};

}  // namespace nytte::store
