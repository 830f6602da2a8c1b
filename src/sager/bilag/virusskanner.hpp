// The port to a virus scanner: another system, which app connects where one is set up.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nytte::sager {

// `ikke_kontrolleret` is every way of not knowing: no contact, no answer in time, an odd answer.
enum class Skanneudfald : std::uint8_t { ren, virus, ikke_kontrolleret };

struct Skannedom {
  Skanneudfald udfald = Skanneudfald::ikke_kontrolleret;
  std::string ord;  // the scanner's own word, for the log; never shown as a cause
};

class Virusskanner {
 public:
  virtual ~Virusskanner() = default;
  // Asks about one file. Blocks at most as long as the scanner's own time limit; thread-safe; never
  // throws.
  virtual Skannedom skan(std::string_view indhold) const noexcept = 0;
};

}  // namespace nytte::sager
