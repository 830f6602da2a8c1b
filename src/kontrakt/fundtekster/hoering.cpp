#include <array>

#include "kontrakt/fundtekster/fundtekster.hpp"

namespace nytte::kontrakt::fundtekster {

Raekker hoering() {
  using enum Fundkode;
  static constexpr std::array kRaekker{
      Fundtekst(led_skal_hoeres, "{0+} ({ord}) skal spørges.", {Art::kode, Art::tal}),
      Fundtekst(led_findes_ikke, "{0+} findes ikke; det er registreret.", {Art::kode}),
      Fundtekst(led_fravaerende,
                "{0+} ({ord}) er væk i {1} {1:arbejdsdag|arbejdsdage}. Det er mere end 3, så den "
                "næste kan spørges i stedet.",
                {Art::kode, Art::tal}),
      Fundtekst(
          led_fravaer_for_kort,
          "{0+} ({ord}) skal spørges. Fraværet er {1} {1:arbejdsdag|arbejdsdage}, og den næste "
          "kan først spørges i stedet ved mere end 3.",
          {Art::kode, Art::tal}),
      Fundtekst(
          led_fravaer_aabner_ikke,
          "{0+} ({ord}) skal spørges. Fraværet ({1} {1:arbejdsdag|arbejdsdage}) giver ikke ret "
          "til at spørge en anden i stedet.",
          {Art::kode, Art::tal}),
      Fundtekst(
          led_uoplyst,
          "Det er ikke registreret, om {0} findes. Registrér repræsentanten, eller at der ikke er "
          "nogen.",
          {Art::kode}),
      Fundtekst(led_staar_efter, "{0+} står efter i rækken og skal ikke spørges nu.", {Art::kode}),
      Fundtekst(
          ingen_at_hoere,
          "Det er registreret, at ingen af repræsentanterne er der. Reglerne siger ikke, hvem "
          "der så skal spørges."),
      Fundtekst(ingen_skal_orienteres,
                "Ingen skal orienteres ved særligt tilrettelagt nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::fundtekster
