#include <array>

#include "kontrakt/fundtekster/fundtekster.hpp"

namespace nytte::kontrakt::fundtekster {

Raekker myndighed() {
  using enum Fundkode;
  static constexpr std::array kRaekker{
      Fundtekst(ukendt_ret_paa_dagen,
                "Nytteindsats begynder 1. januar 2014. Vi har ingen regler for {0}.", {Art::dato}),
      Fundtekst(lbr_afgoer,
                "Det er det lokale beskæftigelsesråd ({ord}), der afgør ansøgningen, for i 2014 "
                "afgør rådet i den kommune, hvor arbejdspladsen ligger.",
                {Art::dato}),
      Fundtekst(
          lbr_ukendt,
          "Vi kan ikke se, hvilket lokalt beskæftigelsesråd der afgør ansøgningen, for vi ved "
          "ikke, hvilken kommune arbejdspladsen ligger i.",
          {Art::dato}),
      Fundtekst(raad_afgoer,
                "Det er {ord}, der afgør ansøgningen, for rådet dækker den kommune, hvor "
                "arbejdspladsen ligger {0}.",
                {Art::dato}),
      Fundtekst(raad_ukendt,
                "Vi kan ikke se, hvilket råd der afgør ansøgningen {0}. Vælg P-nummeret på en "
                "arbejdsplads, hvor kommunen er registreret.",
                {Art::dato}),
      Fundtekst(dispensation_findes_ikke_mere,
                "Der skal ikke søges dispensation. Fra 1. januar 2025 er der ikke længere et krav "
                "om forholdet mellem ansatte og personer i nytteindsats, og ingen myndighed kan "
                "give dispensation. I stedet skal medarbejdernes repræsentant orienteres, før "
                "forløbet begynder, og opgaverne må stadig ikke være normeret arbejde eller "
                "konkurrenceforvridende.",
                {Art::dato}),
      Fundtekst(
          dispensation_intet_raad,
          "Der kan ikke søges dispensation. For borgere med opholdstilladelse efter særloven "
          "om Ukraine gælder forholdstallet fortsat, men fra 1. januar 2025 er der intet råd, "
          "der kan give dispensation. Er der ikke plads, må borgeren have et andet "
          "arbejdssted, færre timer eller en senere start.",
          {Art::dato}),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::fundtekster
