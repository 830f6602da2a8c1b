#include <array>

#include "kontrakt/fundtekster/fundtekster.hpp"

namespace nytte::kontrakt::fundtekster {

Raekker holdbarhed() {
  using enum Fundkode;
  static constexpr std::array kRaekker{
      Fundtekst(dispensation_raekker,
                "Dispensationen rækker {2}: der er {0} fuldtidspersoner, og der må være {1#}.",
                {Art::broek, Art::personer, Art::dato}),
      Fundtekst(dispensation_raekker_ikke,
                "Dispensationen rækker ikke {2}: der er {0} fuldtidspersoner, og der må være {1#}. "
                "Det er {3} for meget.",
                {Art::broek, Art::personer, Art::dato, Art::broek}),
      Fundtekst(
          dispensation_kan_ikke_proeves,
          "Det kan ikke ses, om dispensationen rækker, for antal ordinært ansatte mangler for "
          "{0}.",
          {Art::maaned}),
      Fundtekst(dispensation_gaelder_ikke_dagen, "Dispensationen har ingen virkning {0}.",
                {Art::dato}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::fundtekster
