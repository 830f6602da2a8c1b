#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker maalgruppe() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(maalgruppe_omfattet,
               "Borgeren er i målgruppen: nr. {0} i § {1} i lov om en aktiv beskæftigelsesindsats.",
               {Art::tal, Art::tal}),
      Saetning(maalgruppe_ikke_omfattet, "Nytteindsats kan ikke gives til en borger på {0}.",
               {Art::kode}),
      Saetning(maalgruppe_uden_ydelse,
               "Borgeren får {0}; nytteindsats kan kun gives til en borger, der arbejder for sin "
               "ydelse.",
               {Art::kode}),
      Saetning(ydelse_findes_ikke,
               "{0+} fandtes ikke den dag[; den begyndte {1}][; den sidste dag var {2}].",
               {Art::kode, Art::dato, Art::dato}),
      Saetning(ydelse_udfaset,
               "{0+} fandtes endnu, men de sidste, der havde ret til den, havde brugt den op "
               "omkring {1}. Se efter, om ydelsen er rigtig.",
               {Art::kode, Art::dato}),
      Saetning(
          visitation_mangler,
          "Vi mangler borgerens visitation: jobparat, aktivitetsparat eller uddannelsesparat."),
      Saetning(
          foedselsdato_mangler,
          "Vi mangler borgerens fødselsdato; målgruppen afhænger af, om borgeren er fyldt 30 år."),
      Saetning(uddannelse_mangler,
               "Vi mangler, om borgeren har en erhvervskompetencegivende uddannelse; det afgør "
               "målgruppen, når borgeren er under 30 år."),
      Saetning(
          visitation_modstrid_ung,
          "Borgeren er registreret som {0}, men er {1} år og uden uddannelse. Så skal borgeren "
          "være uddannelsesparat eller aktivitetsparat; ret den oplysning, der er forkert.",
          {Art::kode, Art::tal}),
      Saetning(visitation_modstrid_voksen,
               "Borgeren er registreret som {0}, men er {1} år og er enten fyldt 30 eller har en "
               "uddannelse. Så skal borgeren være jobparat eller aktivitetsparat; ret den "
               "oplysning, der er forkert.",
               {Art::kode, Art::tal}),
      Saetning(ydelse_modstrid_ung,
               "Borgeren får {0}, men er {1} år og uden uddannelse og skulle have "
               "uddannelseshjælp. Ret den oplysning, der er forkert.",
               {Art::kode, Art::tal}),
      Saetning(ydelse_modstrid_voksen,
               "Borgeren får {0}, men er {1} år og er enten fyldt 30 eller har en uddannelse og "
               "skulle have kontanthjælp. Ret den oplysning, der er forkert.",
               {Art::kode, Art::tal}),
      Saetning(under_atten, "Borgeren er under 18 år og kan ikke få nytteindsats."),
      Saetning(integrationsprogram_omfattet,
               "Borgeren er i integrationsprogrammet og får en ydelse, som der kan arbejdes for."),
      Saetning(integrationsprogram_uden_ydelse,
               "I integrationsprogrammet kan nytteindsats ikke gives til en borger på {0}.",
               {Art::kode}),
      Saetning(integrationsprogram_startdag_usikker,
               "Vi ved ikke sikkert, om integrationsprogrammet rummede nytteindsats før 1. oktober "
               "2016."),
      Saetning(
          dagpenge_startdag_usikker,
          "Vi ved ikke sikkert, fra hvilken dag i 2015 dagpengemodtagere kunne få nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
