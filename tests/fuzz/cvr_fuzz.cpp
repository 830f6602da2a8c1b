// libFuzzer over the answers of the CVR register: whatever is read is clean, in order and in
// bounds.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "udveksling/cvr/laeser.hpp"
#include "udveksling/post/besked.hpp"

namespace {

void kraev(bool sandt) {
  if (!sandt) std::abort();
}

bool rent(const std::string& t) { return nytte::udveksling::ren_tekst(t, t.size()) == t; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto svar = nytte::udveksling::laes_cvr_svar(bytes);
  if (!svar) return 0;
  for (const auto& e : svar.value().enheder) {
    kraev(rent(e.navn) && rent(e.by) && rent(e.form) && rent(e.formkode) && rent(e.postnummer));
    for (std::size_t i = 0; i < e.maaneder.size(); ++i) {
      const auto& m = e.maaneder[i];
      kraev(i == 0 || e.maaneder[i - 1].maaned < m.maaned);
      kraev(!m.hoveder || (*m.hoveder >= 0 && *m.hoveder <= 100'000));
      kraev(!m.aarsvaerk || m.aarsvaerk->titusindedele() >= 0);
      kraev(rent(m.interval));
    }
  }
  return 0;
}
