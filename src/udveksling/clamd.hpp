// clamd, the scanner of ClamAV, over its own protocol (clamd(8), INSTREAM): the port
// sager::Virusskanner for installations that have one.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sager/bilag/virusskanner.hpp"

namespace nytte::udveksling {

struct Clamdadresse {
  std::string sti;         // of a Unix socket; or
  std::string vaert;       // host and
  std::uint16_t port = 0;  // port
};
/// "unix:/run/clamav/clamd.ctl", "localhost:3310" or "[::1]:3310"; nothing for anything else.
std::optional<Clamdadresse> laes_clamdadresse(std::string_view text);

/// A connection of its own for each file. Only the answer "stream: OK" is `ren`; a scanner that is
/// down, slow, cut off, refuses the size or says something else is `ikke_kontrolleret`.
class Clamd final : public sager::Virusskanner {
 public:
  /// `frist`: for the whole of one file, from connecting to the answer.
  explicit Clamd(Clamdadresse adresse, std::chrono::milliseconds frist = std::chrono::seconds(30));
  sager::Skannedom skan(std::string_view indhold) const noexcept override;

 private:
  Clamdadresse adresse_;
  std::chrono::milliseconds frist_;
};

}  // namespace nytte::udveksling
