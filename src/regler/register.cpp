#include "regler/register.hpp"

namespace nytte::regler {
namespace {

constexpr std::array<const Regelkort*, kAntalRegler> kRegister{&kOffentligArbejdsgiver,
                                                               &kMinisteromraade,
                                                               &kMaalgruppe,
                                                               &kRaadighedsafproevende,
                                                               &kSaerligtTilrettelagt,
                                                               &kYdelsesperiode,
                                                               &kVarighed,
                                                               &kSammeArbejdsplads,
                                                               &kUgentligTid,
                                                               &kSenesteArbejdsgiver,
                                                               &kSuspension,
                                                               &kRimelighedskrav,
                                                               &kErklaeringOmRimelighed,
                                                               &kHoering,
                                                               &kOpgavensIndhold,
                                                               &kServiceloven,
                                                               &kStatsstoette};

}  // namespace

std::span<const Regelkort* const, kAntalRegler> register_over_regler() { return kRegister; }

const Regelkort& regelkort(Regel r) { return *kRegister[static_cast<std::size_t>(r)]; }

const Regelperiode* periode_paa(const Regelkort& kort, Dato d, Population p) {
  const Regelperiode* fundet = nullptr;
  for (const auto& periode : kort.perioder) {
    if (periode.population && *periode.population != p) continue;
    if (periode.fra <= d && (!periode.til || d <= *periode.til)) fundet = &periode;
  }
  return fundet;
}

std::string_view version() { return "2026-11-22"; }

}  // namespace nytte::regler
