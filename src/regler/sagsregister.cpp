#include "regler/sagsregister.hpp"

#include <array>

namespace nytte::regler {
namespace {

constexpr std::array<const Sagsregelkort*, 19> kRegister{&kHvemSkalHoeres,
                                                         &kHvemAfgoer,
                                                         &kAnsoegningensIndhold,
                                                         &kVisiteredeYdelser,
                                                         &kDispensationensOmfang,
                                                         &kDispensationensVarighed,
                                                         &kBeslutningsdygtighed,
                                                         &kSagsudvalget,
                                                         &kKlageOverDispensation,
                                                         &kDeltagerensRettigheder,
                                                         &kKlage,
                                                         &kCvFrist,
                                                         &kTilbudsfrister,
                                                         &kIntegrationstimer,
                                                         &kArbejdspligtsstart,
                                                         &kArbejdsgiversvar,
                                                         &kSanktion,
                                                         &kIndberetning,
                                                         &kArbejdspligtensTimer};

}  // namespace

std::span<const Sagsregelkort* const> register_over_sagsregler() { return kRegister; }

const Regelperiode* periode_paa(const Sagsregelkort& kort, Dato d, Population p) {
  const Regelperiode* fundet = nullptr;
  for (const auto& periode : kort.perioder) {
    if (periode.population && *periode.population != p) continue;
    if (periode.fra <= d && (!periode.til || d <= *periode.til)) fundet = &periode;
  }
  return fundet;
}

}  // namespace nytte::regler
