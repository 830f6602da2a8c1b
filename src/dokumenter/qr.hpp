// An address as a QR code, for a phone's camera: which squares are dark.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nytte::dokumenter {

struct Qrkode {
  std::size_t bredde =
      0;  // squares on a side, without the white border of four that belongs round it
  std::vector<bool> moerke;  // row by row from the top left
  bool moerk(std::size_t x, std::size_t y) const { return moerke[y * bredde + x]; }
};

// Error correction M. A code without squares when the text is empty, holds a NUL or is too long
// (more than some 2,300 bytes): the address must stand beside it as text anyway.
Qrkode qrkode(const std::string& tekst);

}  // namespace nytte::dokumenter
