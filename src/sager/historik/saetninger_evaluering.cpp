#include <array>

#include "sager/historik/saetning_raekke.hpp"

namespace nytte::sager {

std::span<const Saetning> saetninger_om_evalueringen() {
  static constexpr std::array kAlle{
      Saetning{"evaluering_frosset", "Evalueringen for {aar} blev frosset"},
      Saetning{"evaluering_rettet",
               "Evalueringen for {aar} blev frosset igen som version {nummer}"},
      Saetning{"evaluering_delt", "Evalueringen for {aar}, version {nummer}, blev vist til {raad}"},
      Saetning{"evaluering_skrevet", "En vurdering i evalueringen for {aar} blev skrevet"},
      Saetning{"evaluering_besluttet", "En beslutning blev skrevet i evalueringen for {aar}"},
      Saetning{"evalueringsbeslutning_annulleret",
               "En beslutning i evalueringen for {aar} blev annulleret"},
      Saetning{"evaluering_kommenteret", "Evalueringen for {aar} blev kommenteret"},
      Saetning{"evalueringspart_spurgt", "En part blev spurgt om evalueringen for {aar}"},
      Saetning{"evalueringskommentar_modtaget",
               "En parts kommentar til evalueringen for {aar} blev modtaget"}};
  return kAlle;
}

}  // namespace nytte::sager
