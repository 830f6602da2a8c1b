// Which part of a list is wanted, and in which order.
#pragma once

#include "model/sag/lister.hpp"

namespace nytte::store {

template <class Orden>
struct Udsnit {
  Orden orden{};
  Side side{};
};

}  // namespace nytte::store
