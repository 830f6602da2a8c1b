// A picture in a letter: PNG or JPEG as it was handed in, with the words that are read in its
// place.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace nytte::dokumenter {

struct Billedmaal {
  std::int32_t bredde = 0;  // pixels
  std::int32_t hoejde = 0;
  bool png = false;
};

// As the file's own head says; nothing when it is neither PNG nor JPEG, or says nothing sensible.
std::optional<Billedmaal> billedmaal(std::string_view indhold);

struct Billede {
  std::string alternativ;
  // Shared: a letter may be copied, a picture is large.
  std::shared_ptr<const std::string> indhold;
};

}  // namespace nytte::dokumenter
