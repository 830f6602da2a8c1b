#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker ministeromraade() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(ministeromraade_angivet, "Ministerområdet er angivet."),
      Saetning(ministeromraade_mangler,
               "Vi mangler ministerområdet; det skal angives for en statslig arbejdsplads."),
      Saetning(ministeromraade_ikke_stat,
               "Ministerområdet skal kun angives for en statslig arbejdsplads."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
