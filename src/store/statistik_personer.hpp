#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "model/statistik.hpp"

/// For the .cpp files of the store only: gives a person the same number wherever he is met.
namespace nytte::store {

class Personer {
 public:
  struct Person {
    std::int64_t nummer = 0;
    std::optional<Dato> foedt{};
    std::optional<Koen> koen{};
  };

  /// Without a CPR number each one is somebody else, with a number below zero.
  Person find(const std::optional<std::string>& cpr);
  std::int64_t ukendte() const { return ukendte_; }

 private:
  std::unordered_map<std::string, Person> kendte_;
  std::int64_t ukendte_ = 0;
};

}  // namespace nytte::store
