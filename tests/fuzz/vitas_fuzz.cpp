// libFuzzer over VITAS notices and cases: what is read is clean and of the form it claims.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "udveksling/post/besked.hpp"
#include "udveksling/vitas/laeser.hpp"

namespace {

void kraev(bool sandt) {
  if (!sandt) std::abort();
}

bool rent(const std::string& t) { return nytte::udveksling::ren_tekst(t, t.size()) == t; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto alle = nytte::udveksling::laes_vitasbeskeder(bytes)) {
    kraev(!alle.value().empty());
    for (const auto& b : alle.value())
      kraev(b.sag.size() == 36 && rent(b.noegle()) && !b.ordning.empty() && b.tid.size() >= 10);
  }
  if (const auto s = nytte::udveksling::laes_vitassag(bytes)) {
    kraev(s.value().sag.size() == 36 && rent(s.value().vitas_nummer) &&
          rent(s.value().sagsbehandler));
    const auto& url = s.value().vitas_url;
    kraev(url.empty() || url.starts_with("http"));
  }
  return 0;
}
