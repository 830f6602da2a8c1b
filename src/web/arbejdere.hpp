// A fixed pool of numbered workers with one bounded queue.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace nytte::web {

class Arbejdere {
 public:
  using Opgave = std::function<void(unsigned arbejder)>;

  Arbejdere(unsigned antal, std::size_t hoejst_koe);
  /// Finishes what is queued, then joins.
  ~Arbejdere();
  Arbejdere(const Arbejdere&) = delete;
  Arbejdere& operator=(const Arbejdere&) = delete;

  /// Queues a task; false when the queue is full or the pool is stopping. Thread-safe.
  [[nodiscard]] bool submit(Opgave opgave);

 private:
  void work(unsigned nummer);

  std::mutex laas_;
  std::condition_variable ny_;
  std::deque<Opgave> koe_;
  std::size_t hoejst_koe_;
  bool stopper_ = false;
  std::vector<std::thread> traade_;
};

}  // namespace nytte::web
