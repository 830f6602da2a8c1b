// libFuzzer over the CSV reader: whatever it accepts is UTF-8, has the heading's number of fields
// in every row, and comes back the same when it is written and read again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "sager/import/csv.hpp"
#include "sager/import/linje.hpp"

namespace {

using namespace nytte::sager;  // NOLINT: a program of one file

std::string skrevet(const Csvtabel& t) {
  std::string ud(kCsvBom);
  skriv_csv_linje(ud, t.overskrift.felter);
  for (const auto& r : t.raekker) skriv_csv_linje(ud, r.felter);
  return ud;
}

bool samme(const Csvtabel& a, const Csvtabel& b) {
  if (a.overskrift.felter != b.overskrift.felter || a.raekker.size() != b.raekker.size())
    return false;
  for (std::size_t i = 0; i < a.raekker.size(); ++i)
    if (a.raekker[i].felter != b.raekker[i].felter) return false;
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto laest = laes_csv(bytes);
  if (!laest || !laest.value().fejl.tom()) return 0;
  const auto& tabel = laest.value();
  for (const auto& r : tabel.raekker) {
    if (r.felter.size() != tabel.overskrift.felter.size()) std::abort();
    for (const auto& f : r.felter) {
      if (som_utf8(f) != f) std::abort();
      if (norm(f) != norm(norm(f))) std::abort();
    }
  }
  const auto igen = laes_csv(skrevet(tabel));
  if (!igen || !samme(tabel, igen.value())) std::abort();
  return 0;
}
