#include "web/arbejdere.hpp"

#include <utility>

namespace nytte::web {

Arbejdere::Arbejdere(unsigned antal, std::size_t hoejst_koe) : hoejst_koe_(hoejst_koe) {
  for (unsigned nummer = 0; nummer < antal; ++nummer) {
    traade_.emplace_back([this, nummer] { work(nummer); });
  }
}

Arbejdere::~Arbejdere() {
  {
    const std::lock_guard laas(laas_);
    stopper_ = true;
  }
  ny_.notify_all();
  for (std::thread& traad : traade_) traad.join();
}

bool Arbejdere::submit(Opgave opgave) {
  {
    const std::lock_guard laas(laas_);
    if (stopper_ || koe_.size() >= hoejst_koe_) return false;
    koe_.push_back(std::move(opgave));
  }
  ny_.notify_one();
  return true;
}

void Arbejdere::work(unsigned nummer) {
  while (true) {
    std::unique_lock laas(laas_);
    ny_.wait(laas, [this] { return stopper_ || !koe_.empty(); });
    if (koe_.empty()) return;
    const Opgave opgave = std::move(koe_.front());
    koe_.pop_front();
    laas.unlock();
    opgave(nummer);
  }
}

}  // namespace nytte::web
