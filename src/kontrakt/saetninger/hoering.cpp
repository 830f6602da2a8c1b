#include <array>

#include "kontrakt/saetninger/saetninger.hpp"

namespace nytte::kontrakt::saetninger {

Raekker hoering() {
  using enum Begrundelse;
  static constexpr std::array kRaekker{
      Saetning(hoering_holdt, "{0+} er hørt, og begge har erklæret det skriftligt senest {1}.",
               {Art::kode, Art::dato}),
      Saetning(hoering_mangler, "Medarbejderne er ikke hørt. Den, der skal høres, er {0}.",
               {Art::kode}),
      Saetning(hoering_ingen_at_spoerge,
               "Medarbejderne er ikke hørt, og ingen af repræsentanterne findes. Reglerne siger "
               "ikke, hvem der så skal høres."),
      Saetning(hoering_forkert_raekkefoelge,
               "{0+} er hørt, men {1} kommer først i rækken og skal høres, medmindre der ikke er "
               "nogen.",
               {Art::kode, Art::kode}),
      Saetning(
          hoering_fravaer_for_kort,
          "{0+} er hørt, men {1} kommer først i rækken og er kun fraværende i {2} {2:arbejdsdag|"
          "arbejdsdage}. Den næste må først høres ved mere end 3 arbejdsdages fravær.",
          {Art::kode, Art::kode, Art::tal}),
      Saetning(hoering_erklaering_mangler,
               "Der mangler en skriftlig erklæring om, at medarbejderne er hørt. Både arbejdsgiver "
               "og repræsentant skal have erklæret det, før forløbet begynder."),
      Saetning(hoering_erklaering_for_sen,
               "Den sidste erklæring om høringen er fra {0}, men forløbet begynder allerede {1}.",
               {Art::dato, Art::dato}),
      Saetning(orientering_holdt,
               "Medarbejdernes repræsentant er orienteret {0}; forløbet begynder {1}.",
               {Art::dato, Art::dato}),
      Saetning(orientering_mangler,
               "Medarbejdernes repræsentant er ikke orienteret. Det skal ske, før forløbet "
               "begynder."),
      Saetning(orientering_for_sen,
               "Medarbejdernes repræsentant blev først orienteret {0}, men forløbet begynder "
               "allerede {1}.",
               {Art::dato, Art::dato}),
      Saetning(orientering_ikke_ved_saerligt,
               "Der skal ikke orienteres ved særligt tilrettelagt nytteindsats."),
  };
  return kRaekker;
}

}  // namespace nytte::kontrakt::saetninger
