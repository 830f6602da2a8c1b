#include "app/svarkoe.hpp"

#include <exception>
#include <utility>

namespace nytte::app {

Svarkoe::Svarkoe(unsigned traade, const Lav& lav, Skriv skriv)
    : skriv_(std::move(skriv)), plads_(2 * static_cast<std::size_t>(traade) + 2) {
  for (unsigned i = 0; i < traade; ++i)
    traade_.emplace_back([this, arbejder = lav()] { arbejd(arbejder); });
}

Svarkoe::~Svarkoe() { faerdig(); }

bool Svarkoe::tilfoej(Portion p) {
  auto post = std::make_unique<Post>();
  post->portion = std::move(p);
  std::unique_lock laas(mutex_);
  aendret_.wait(laas, [&] { return koe_.size() < plads_ || fejlet_; });
  if (fejlet_) return false;
  koe_.push_back(std::move(post));
  aendret_.notify_all();
  return true;
}

bool Svarkoe::faerdig() {
  {
    const std::lock_guard laas(mutex_);
    lukket_ = true;
    aendret_.notify_all();
  }
  for (auto& t : traade_)
    if (t.joinable()) t.join();
  return !fejlet_;
}

Svarkoe::Post* Svarkoe::naeste_ventende() {
  for (auto& p : koe_)
    if (p->tilstand == Tilstand::venter) return p.get();
  return nullptr;
}

// Writes every answer whose turn it is. One thread writes at a time; the lock is open meanwhile.
void Svarkoe::skriv_faerdige(std::unique_lock<std::mutex>& laas) {
  if (skriver_) return;
  skriver_ = true;
  while (!koe_.empty() && koe_.front()->tilstand == Tilstand::besvaret) {
    const auto post = std::move(koe_.front());
    koe_.pop_front();
    const bool tavs = fejlet_;
    laas.unlock();
    const bool skrevet = tavs || skriv_(post->svar);
    laas.lock();
    fejlet_ = fejlet_ || !skrevet;
    aendret_.notify_all();
  }
  skriver_ = false;
}

void Svarkoe::arbejd(const Arbejder& arbejder) {
  std::unique_lock laas(mutex_);
  while (true) {
    Post* post = nullptr;
    aendret_.wait(laas, [&] { return (post = naeste_ventende()) != nullptr || lukket_; });
    if (post == nullptr) return;
    post->tilstand = Tilstand::i_gang;
    laas.unlock();
    std::string grund;
    try {
      arbejder(post->portion, post->svar);
    } catch (const std::exception& e) {
      grund = e.what();
    }
    laas.lock();
    if (!grund.empty()) {
      grund_ = grund;
      fejlet_ = true;
    }
    post->tilstand = Tilstand::besvaret;
    skriv_faerdige(laas);
  }
}

}  // namespace nytte::app
