#include "udveksling/dfdg/proevestand/fejlplan.hpp"

#include <algorithm>

namespace nytte::udveksling::dfdg::stand {
namespace {

constexpr std::chrono::seconds kHoejstHoldt{60};

bool om_forbindelser(Proevefejl art) {
  return art == Proevefejl::hold_forbindelse || art == Proevefejl::afvis_forbindelse;
}

}  // namespace

void Fejlplan::laeg(Planlagt p) {
  const std::lock_guard vagt(laas_);
  plan_.push_back(p);
}

void Fejlplan::ryd() {
  const std::lock_guard vagt(laas_);
  plan_.clear();
}

std::optional<Planlagt> Fejlplan::naeste(Metode metode) {
  const std::lock_guard vagt(laas_);
  const auto fundet = std::find_if(plan_.begin(), plan_.end(), [&](const Planlagt &p) {
    return !om_forbindelser(p.art) && (p.metode ? *p.metode == metode : skriver(metode));
  });
  if (fundet == plan_.end()) return std::nullopt;
  if (fundet->efter > 0) {
    --fundet->efter;
    return std::nullopt;
  }
  const Planlagt ud = *fundet;
  if (--fundet->antal <= 0) plan_.erase(fundet);
  return ud;
}

bool Fejlplan::forbindelse() {
  std::unique_lock vagt(laas_);
  const auto fundet = std::find_if(plan_.begin(), plan_.end(),
                                   [](const Planlagt &p) { return om_forbindelser(p.art); });
  if (fundet == plan_.end()) return true;
  const auto art = fundet->art;
  if (--fundet->antal <= 0) plan_.erase(fundet);
  if (art == Proevefejl::afvis_forbindelse) return false;
  hold_laast(vagt);
  return true;
}

void Fejlplan::hold() {
  std::unique_lock vagt(laas_);
  hold_laast(vagt);
}

void Fejlplan::hold_laast(std::unique_lock<std::mutex> &vagt) {
  const unsigned runde = runde_;
  ++holdt_;
  nyt_.notify_all();
  nyt_.wait_for(vagt, kHoejstHoldt, [&] { return runde != runde_; });
  --holdt_;
}

int Fejlplan::vent_paa(int antal, std::chrono::milliseconds hoejst) {
  std::unique_lock vagt(laas_);
  nyt_.wait_for(vagt, hoejst, [&] { return holdt_ >= antal; });
  return holdt_;
}

void Fejlplan::slip() {
  const std::lock_guard vagt(laas_);
  ++runde_;
  nyt_.notify_all();
}

}  // namespace nytte::udveksling::dfdg::stand
