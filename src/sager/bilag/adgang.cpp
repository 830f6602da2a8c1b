#include "sager/bilag/adgang.hpp"

#include <charconv>

#include "sager/adgangskontrol.hpp"
#include "sager/raad/overblik.hpp"

namespace nytte::sager {
namespace {

Resultat<void> raadet_maa_se(store::Forbindelse& db, const Kontekst& k, const Bilag& b) {
  std::int64_t id = 0;
  std::from_chars(b.noegle.data(), b.noegle.data() + b.noegle.size(), id);
  if (b.emne != "ansoegning") return Fejl(Fejlkode::findes_ikke);
  const auto sag = vis_raadssag(db, k, AnsoegningId{id});
  if (!sag) return Fejl(Fejlkode::findes_ikke);
  for (const auto& x : sag.value().bilag)
    if (x.id == b.id) return success();
  return Fejl(Fejlkode::findes_ikke);
}

}  // namespace

Resultat<void> maa_se_bilag(store::Forbindelse& db, const Kontekst& k, const Bilag& b) {
  // A council sees what was sent to it, and of that only what went along.
  if (!k.bruger.raad.empty()) return raadet_maa_se(db, k, b);
  if (!kraev_laeser(k) || b.kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke);
  return success();
}

}  // namespace nytte::sager
