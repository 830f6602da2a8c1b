// Work shared between threads, its answers written in the order the work came. The queue is
// bounded: whoever adds waits until there is room.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "app/linjelaeser.hpp"

namespace nytte::app {

class Svarkoe {
 public:
  /// Each thread makes its own worker with `lav`; a worker appends its answer to the text.
  using Arbejder = std::function<void(const Portion&, std::string&)>;
  using Lav = std::function<Arbejder()>;
  /// Writes one answer; false when nobody can read any more.
  using Skriv = std::function<bool(const std::string&)>;

  Svarkoe(unsigned traade, const Lav& lav, Skriv skriv);
  Svarkoe(const Svarkoe&) = delete;
  Svarkoe& operator=(const Svarkoe&) = delete;
  ~Svarkoe();

  /// False when the answers can no longer be written: then there is no use in more.
  bool tilfoej(Portion p);
  /// Waits for everything; false when some answer could not be written or a worker failed.
  bool faerdig();
  /// What a failed worker said; empty when none did.
  const std::string& grund() const { return grund_; }

 private:
  enum class Tilstand { venter, i_gang, besvaret };
  struct Post {
    Portion portion;
    std::string svar;
    Tilstand tilstand = Tilstand::venter;
  };

  void arbejd(const Arbejder& arbejder);
  Post* naeste_ventende();
  void skriv_faerdige(std::unique_lock<std::mutex>& laas);

  Skriv skriv_;
  std::size_t plads_;
  std::mutex mutex_;
  std::condition_variable aendret_;
  std::deque<std::unique_ptr<Post>> koe_;  // in order; the front is the oldest without answer out
  bool skriver_ = false;
  bool lukket_ = false;
  bool fejlet_ = false;
  std::string grund_;
  std::vector<std::thread> traade_;
};

}  // namespace nytte::app
