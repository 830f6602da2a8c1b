#include "sager/forslag/grundlag.hpp"

#include <algorithm>

#include "model/kalender.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kTrettenUger = 91;
constexpr std::int32_t kVentetid = 28;  // an order that begins later is not free now
constexpr std::int32_t kMindst = 14;    // fewer days are no course worth proposing

}  // namespace

std::optional<Oenskeform> oenskeform(const Jobordre& j, const std::optional<Arbejdssted>& sted,
                                     Dato dag, const std::optional<Lokalpolitik>& politik) {
  const Dato naeste = er_arbejdsdag(dag) ? dag : plus_arbejdsdage(dag, 1);
  if (j.fra > dag + kVentetid) return std::nullopt;
  std::int32_t dage = kTrettenUger;
  if (politik && politik->hoejst_uger) dage = std::min(dage, *politik->hoejst_uger * 7);
  Oenskeform f{.fra = std::max(naeste, j.fra),
               .til = j.til,
               .tid = j.ugentlig_tid,
               .saerligt = j.saerligt_tilrettelagt,
               .fuld_uge = sted ? sted->fuld_uge : kFuldUge};
  f.til = std::min(f.til, f.fra + (dage - 1));
  if (sted && sted->lukket_fra) f.til = std::min(f.til, *sted->lukket_fra - 1);
  if (f.til < f.fra + (kMindst - 1)) return std::nullopt;
  return f;
}

std::string som_noegleord(std::string_view tekst) {
  while (!tekst.empty() && tekst.front() == ' ') tekst.remove_prefix(1);
  while (!tekst.empty() && tekst.back() == ' ') tekst.remove_suffix(1);
  std::string ud(tekst);
  for (std::size_t i = 0; i < ud.size(); ++i) {
    char& c = ud[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    // Æ, Ø, Å are 0xC3 and 0x86, 0x98, 0x85; their small letters are 0x20 further on.
    if (i > 0 && ud[i - 1] == '\xC3' && (c == '\x86' || c == '\x98' || c == '\x85'))
      c = static_cast<char>(c + 0x20);
  }
  return ud;
}

}  // namespace nytte::sager
