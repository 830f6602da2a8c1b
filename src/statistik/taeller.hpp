// Sums by a number: an array while the numbers are few, a table of those in use otherwise.
#pragma once

#include <cstdint>
#include <vector>

namespace nytte::statistik {

class Taeller {
 public:
  // Keys 0 to `noegler` - 1, `bredde` sums each, all 0 to begin with.
  Taeller(std::uint64_t noegler, std::size_t bredde)
      : bredde_(bredde), taet_(noegler <= kTaet / bredde) {
    if (taet_)
      tal_.resize(static_cast<std::size_t>(noegler) * bredde);
    else
      noegler_.resize(1 << 12);
  }

  // The sums of a key; valid until the next call.
  std::int64_t* faa(std::uint64_t noegle) {
    if (taet_) return tal_.data() + static_cast<std::size_t>(noegle) * bredde_;
    std::size_t i = find(noegle);
    if (noegler_[i].noegle == 0) {
      if (2 * (brugte_ + 1) > noegler_.size()) {
        udvid();
        i = find(noegle);
      }
      noegler_[i] = {noegle + 1, brugte_++};
      tal_.resize(brugte_ * bredde_);
    }
    return tal_.data() + noegler_[i].plads * bredde_;
  }

  // Every key whose first sum is not 0, in no order.
  template <class F>
  void hver(F f) const {
    if (taet_) {
      for (std::size_t k = 0; k * bredde_ < tal_.size(); ++k)
        if (tal_[k * bredde_] != 0) f(std::uint64_t{k}, tal_.data() + k * bredde_);
      return;
    }
    for (const auto& n : noegler_)
      if (n.noegle != 0 && tal_[n.plads * bredde_] != 0)
        f(n.noegle - 1, tal_.data() + n.plads * bredde_);
  }

 private:
  struct Indgang {
    std::uint64_t noegle = 0;  // + 1; 0 is free
    std::size_t plads = 0;
  };
  static constexpr std::uint64_t kTaet = 1 << 21;

  std::size_t find(std::uint64_t noegle) const {
    const std::size_t maske = noegler_.size() - 1;
    std::size_t i = static_cast<std::size_t>((noegle * 0x9E3779B97F4A7C15U) >> 20U) & maske;
    while (noegler_[i].noegle != 0 && noegler_[i].noegle != noegle + 1) i = (i + 1) & maske;
    return i;
  }
  void udvid() {
    std::vector<Indgang> gamle(noegler_.size() * 2);
    gamle.swap(noegler_);
    for (const auto& n : gamle)
      if (n.noegle != 0) noegler_[find(n.noegle - 1)] = n;
  }

  std::size_t bredde_;
  bool taet_;
  std::vector<std::int64_t> tal_;
  std::vector<Indgang> noegler_;
  std::size_t brugte_ = 0;
};

}  // namespace nytte::statistik
