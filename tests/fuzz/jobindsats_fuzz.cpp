// libFuzzer over published figures in all three forms, and the catalogue.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "udveksling/jobindsats/laeser.hpp"
#include "udveksling/post/besked.hpp"

namespace {

using namespace nytte::udveksling;  // NOLINT: a program of one file

void kraev(bool sandt) {
  if (!sandt) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto p = laes_jobindsats(bytes)) {
    for (const auto& t : p.value().tal) {
      kraev(!t.vaerdi || *t.vaerdi >= 0);
      kraev(ren_tekst(t.omraade, t.omraade.size()) == t.omraade);
      kraev(nytte::Publiceringsperiode::laes(t.periode.kode()) == t.periode);
      kraev(t.periode.fra() <= t.periode.til());
    }
  }
  if (const auto tal = laes_dansk_tal(bytes)) (void)tal;
  (void)laes_katalog(bytes);
  (void)laes_dimensioner(bytes);
  (void)laes_perioder_v2(bytes);
  return 0;
}
