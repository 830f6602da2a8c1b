#include "regler/dispensation/svar.hpp"

namespace nytte::regler {

// In UTF-8 the capital letters of Latin-1 are C3 80 to C3 9E, and each small one 20 higher.
std::string grundord(std::string_view tekst) {
  std::string ud;
  bool efter_c3 = false;
  for (const char c : tekst) {
    const auto u = static_cast<unsigned char>(c);
    if (efter_c3 && u >= 0x80 && u <= 0x9E) {
      ud += static_cast<char>(u + 0x20);
    } else if (u >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      ud += c;
    } else if (c >= 'A' && c <= 'Z') {
      ud += static_cast<char>(c - 'A' + 'a');
    }
    efter_c3 = u == 0xC3;
  }
  return ud;
}

}  // namespace nytte::regler
