#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker maalgruppe() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(maalgruppe_omfattet, "Borgeren er i målgruppen for nytteindsats."),
      Saetning(maalgruppe_ikke_omfattet, "Borgeren er ikke i målgruppen for nytteindsats."),
      Saetning(ydelse_findes_ikke, "Ydelsen fandtes ikke den dag."),
      Saetning(visitation_mangler,
               "Vi mangler borgerens visitation for at kunne finde målgruppen."),
      Saetning(foedselsdato_mangler,
               "Vi mangler borgerens fødselsdato for at kunne finde målgruppen."),
      Saetning(uddannelse_mangler,
               "Vi mangler, om borgeren har en erhvervskompetencegivende uddannelse."),
      Saetning(under_atten, "Borgeren er under 18 år og kan ikke få nytteindsats."),
      Saetning(integrationsprogram_uden_ydelse,
               "Borgeren får ingen af de ydelser, der giver adgang til nytteindsats i "
               "integrationsprogrammet."),
      Saetning(
          dagpenge_startdag_usikker,
          "Vi ved ikke sikkert, fra hvilken dag i 2015 dagpengemodtagere kunne få nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
