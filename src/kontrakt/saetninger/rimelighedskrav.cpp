#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker rimelighedskrav() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(rimelighed_holdt,
               "Der er plads i hele forløbet. Arbejdspladsen må have {0} {0:fuldtidsperson|"
               "fuldtidspersoner} i støttede forløb ({1} ordinært ansatte i gennemsnit); med denne "
               "placering bliver det højst {2}.",
               {Art::tal, Art::broek, Art::broek}),
      Saetning(rimelighed_holdt_hoveder,
               "Der er plads i hele forløbet. Arbejdspladsen må have {0} {0:person|personer} i "
               "støttede forløb ({1} ordinært ansatte i gennemsnit); med denne placering bliver "
               "det højst {2#}.",
               {Art::tal, Art::broek, Art::personer}),
      Saetning(rimelighed_overskredet,
               "Der er ikke plads fra {0} til {1}. Arbejdspladsen må have {2} {2:fuldtidsperson|"
               "fuldtidspersoner} i støttede forløb ({3} ordinært ansatte i gennemsnit over {4} "
               "måneder). Med denne placering bliver det {5}.",
               {Art::dato, Art::dato, Art::tal, Art::broek, Art::tal, Art::broek}),
      Saetning(rimelighed_overskredet_hoveder,
               "Der er ikke plads fra {0} til {1}. Arbejdspladsen må have {2} {2:person|personer} "
               "i støttede forløb ({3} ordinært ansatte i gennemsnit over {4} måneder). Med denne "
               "placering bliver det {5#}.",
               {Art::dato, Art::dato, Art::tal, Art::broek, Art::tal, Art::personer}),
      Saetning(rimelighed_dispensation,
               "Der er plads i hele forløbet, for dispensationen giver plads til {0} i støttede "
               "forløb til og med {1}.",
               {Art::personer, Art::dato}),
      Saetning(rimelighed_dispensation_forhold,
               "Der er plads i hele forløbet, for dispensationen giver {2} for hver {3} ordinært "
               "ansatte, her plads til {0}, i støttede forløb til og med {1}.",
               {Art::personer, Art::dato, Art::personer, Art::tal}),
      Saetning(rimelighed_dispensation_for_lille,
               "Der er ikke plads fra {1} til {2}, selv om dispensationen giver plads til {0} i "
               "støttede forløb.",
               {Art::personer, Art::dato, Art::dato}),
      Saetning(rimelighed_dispensation_ugyldig_periode,
               "Der er ikke plads fra {2} til {3}, hvor der må være {4} i støttede forløb. "
               "Dispensationen fra {0} til {1} tæller ikke med: den skal gælde i mindst 1 og højst "
               "2 år.",
               {Art::dato, Art::dato, Art::dato, Art::dato, Art::personer}),
      Saetning(rimelighed_maaned_mangler,
               "Vi mangler antal ordinært ansatte for {0}[ og for {2} {2:måned|måneder} mere]. "
               "Hvor mange der er plads til, regnes af gennemsnittet for de {1} måneder før "
               "forløbet.",
               {Art::maaned, Art::tal, Art::tal}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
