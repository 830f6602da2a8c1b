// libFuzzer over what comes back from strangers: delivery reports and receipts. Whatever is read
// out of them is printable, valid UTF-8, and fit for the database.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "udveksling/post/besked.hpp"
#include "udveksling/post/memo.hpp"
#include "udveksling/post/mime.hpp"

namespace {

using namespace nytte::udveksling;  // NOLINT: a program of one file

void kraev(bool sandt) {
  if (!sandt) std::abort();
}

bool rent(const std::string& t) { return ren_tekst(t, t.size()) == t; }

bool kan_trykkes(const std::string& t) {
  return std::all_of(t.begin(), t.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto r = laes_leveringsrapport(bytes)) {
    kraev(!r->handling.empty() && rent(r->handling) && rent(r->status) && rent(r->diagnostik));
    for (const auto& nummer : r->besked_id) kraev(kan_trykkes(nummer) && nummer.starts_with('<'));
  }
  if (const auto k = laes_memokvittering(bytes)) kraev(er_uuid(k->uuid) && rent(k->tekst));
  (void)memo_mangler(bytes);
  return 0;
}
